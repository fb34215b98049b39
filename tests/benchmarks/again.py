#!/usr/bin/env python3
"""Builds a site from nothing and again, with nothing, a word or a title changed on one page, and prints the medians:

    tests/benchmarks/again.py BINARY [--pages N] [--runs N] [--search]

BINARY is the published `staticguide`; the site is that of measure.py. All runs have one folder in memory.
"""
import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile
import time

import measure


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("binary")
    options.add_argument("--pages", type=int, default=10_000)
    options.add_argument("--runs", type=int, default=9)
    options.add_argument("--search", action="store_true", help="with a page that searches the others")
    options = options.parse_args()
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as work:
        site, out = pathlib.Path(work, "site"), pathlib.Path(work, "out")
        measure.pages(site, options.pages)
        if options.search:
            (site / "content/search.md").write_text("---\ntitle: Search\nlayout: search\n---\n")
        page = site / f"content/page{options.pages // 2}.md"
        command = [options.binary, "build", "--source", site, "--output", out, "--date", "2026-06-01", "--quiet"]

        def build(*more, cold=False):
            if cold:
                shutil.rmtree(out, ignore_errors=True)
                shutil.rmtree(site / ".staticguide", ignore_errors=True)
            start = time.monotonic()
            process = subprocess.Popen([*command, *more], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            if status:
                raise SystemExit(f"failed: {command}")
            return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024

        def edited(change):
            page.write_text(change(page.read_text()))
            return build()

        cold = [(build("--no-cache", cold=True), build(cold=True)) for _ in range(max(3, options.runs // 3))]
        nothing = [build() for _ in range(options.runs)]
        word = [edited(lambda text: f"{text.rstrip()} word{i}\n") for i in range(options.runs)]
        title = [edited(lambda text: re.sub(r"(?m)^title: .*$", f"title: Title {i}", text, count=1)) for i in range(options.runs)]
        rows = {
            "cold, --no-cache": [c[0] for c in cold],
            "cold": [c[1] for c in cold],
            "nothing changed": nothing,
            "one word": word,
            "one title": title,
        }
        first = statistics.median(r[0] for r in rows["cold"])
        print(f"| {options.pages} pages | Clock | of cold | Processor | Memory at most |\n|---|---:|---:|---:|---:|")
        for name, runs in rows.items():
            clock, processor = (statistics.median(r[i] for r in runs) for i in (0, 1))
            print(f"| {name} | {clock:.3f} s | 1/{first / clock:.1f} | {processor:.3f} s | {max(r[2] for r in runs):.0f} MiB |")


if __name__ == "__main__":
    main()
