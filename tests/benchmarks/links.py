#!/usr/bin/env python3
"""Checks the internal links of the same folder with StaticGuide, html-proofer and linkinator, in turn, and prints the ratios:

    tests/benchmarks/links.py BINARY [--pages N] [--links N] [--runs N] [--linkinator FILE]

BINARY is the published `staticguide`. `htmlproofer` (Debian: ruby-html-proofer) is taken from the PATH, linkinator (npm) from where
--linkinator says; those that are missing are left out. Every link is internal, half of them name an anchor, and one link of the
folder is broken: a checker that does not find it is not counted.
"""
import argparse
import pathlib
import random
import shutil
import statistics
import subprocess
import tempfile
import time


def page(number, pages, links):
    r = random.Random(number)
    out = [f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Page {number}</title></head><body><main><h1 id="top-{number}">Page {number}</h1>']
    for i in range(links):
        target = r.randrange(pages)
        anchor = f"#part-{r.randrange(5)}" if i % 2 else ""
        out.append(f'<p>Some words about the work of a clinic, <a href="/p{target // 100}/{target}.html{anchor}">page {target}</a>, and some more.</p>')
        if i % (links // 5 or 1) == 0:
            out.append(f'<h2 id="part-{i // (links // 5 or 1)}">Part</h2>')
    if number == pages - 1:
        out.append('<a href="/missing.html">broken</a>')
    return "\n".join(out + ["</main></body></html>"])


def seconds(command):
    start = time.monotonic()
    process = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    taken = time.monotonic() - start
    if process.returncode == 0 or "missing.html" not in process.stdout:
        raise SystemExit(f"the broken link was not found: {' '.join(command)}\n{process.stdout[-2000:]}")
    return taken


def main():
    a = argparse.ArgumentParser()
    a.add_argument("binary")
    a.add_argument("--pages", type=int, default=1000)
    a.add_argument("--links", type=int, default=50)
    a.add_argument("--runs", type=int, default=3)
    a.add_argument("--linkinator")
    a.add_argument("--alone", action="store_true", help="StaticGuide alone")
    a = a.parse_args()
    with tempfile.TemporaryDirectory() as work:
        for number in range(a.pages):
            file = pathlib.Path(work, f"p{number // 100}", f"{number}.html")
            file.parent.mkdir(exist_ok=True)
            file.write_text(page(number, a.pages, a.links))
        pathlib.Path(work, "index.html").write_text('<!DOCTYPE html><html lang="en"><title>x</title><ul>' + "".join(f'<li><a href="/p{n // 100}/{n}.html">x</a>' for n in range(a.pages)) + "</ul></html>")
        commands = {"staticguide": [a.binary, "links", work]}
        if not a.alone and shutil.which("htmlproofer"):
            commands["html-proofer"] = ["htmlproofer", "--disable-external", "--checks", "Links", work]
        if not a.alone and a.linkinator:
            commands["linkinator"] = [a.linkinator, work, "--recurse", "--check-fragments", "--concurrency", "100"]
        seen = {name: [] for name in commands}
        for _ in range(a.runs):
            for name, command in commands.items():
                seen[name].append(seconds(command))
        median = {name: statistics.median(runs) for name, runs in seen.items()}
        for name, taken in median.items():
            print(f"{name:14} {taken:8.2f} s   {taken / median['staticguide']:7.1f} x   {a.pages * a.links / taken:10.0f} links a second")


if __name__ == "__main__":
    main()
