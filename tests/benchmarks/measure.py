#!/usr/bin/env python3
"""The one command: builds what is measured, lays out sites of every kind and size, and prints the tables of RESULTS.md.

    tests/benchmarks/measure.py [--binary FILE] [--floor FILE] [--large] [--runs N] [--only NAME …]

Without --binary and --floor both are published first (they take some minutes of a processor). --large adds 100,000 pages. Hugo is
measured beside where it is on the PATH. Every run starts from an empty output folder and without a cache; the first of each is not
counted, and all take turns, so that a machine that is busy is busy for all of them.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zlib

import beside_hugo

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
write = beside_hugo.write


def settings(site, more=""):
    write(site / "content/site.yml", "title: Benchmark\nbase_url: https://guide.example.org/\nlanguage: en\n" + more)
    write(site / "content/index.md", "---\ntitle: Home\n---\nBegin.\n")
    if not (site / "templates").exists():
        shutil.copytree(beside_hugo.TEMPLATES, site / "templates")


def pages(site, count):
    for number in range(count):
        write(site / f"content/page{number}.md", beside_hugo.page(number, count))
    settings(site)
    return count


def large_page(site):
    """One page of 5 MB."""
    body = []
    size = 0
    while size < 5_000_000:
        part = beside_hugo.page(len(body), 1).split("\n---\n", 1)[1].replace("(page0.md)", "(index.md)").replace("[@source-0]", "").replace("[@source-1]", "")
        part = part.replace(":stat[wage-0]", "much").replace(":stat[wage-1]", "much")
        body.append(part)
        size += len(part)
    write(site / "content/page.md", "---\ntitle: Long\n---\n" + "\n\n".join(body))
    settings(site)
    return 1


def shared_statistics(site):
    """5,000 statistics of the whole site, cited from 10,000 pages."""
    lines = ["sources:", "  - {id: bureau, title: Wages, publisher: Bureau of Examples, url: 'https://data.example.org/', accessed: 2026-01-01}", "statistics:"]
    for number in range(5_000):
        lines += [f"  - id: wage-{number}", f"    label: Median wage in group {number}", f"    value: {20_000 + number}", "    unit: usd-per-year", "    as_of: 2025-05",
                  "    source: bureau", f'    quote: "The median wage of group {number} was ${20_000 + number:,} in May 2025."']
    write(site / "content/evidence/wages.yml", "\n".join(lines) + "\n")
    for number in range(10_000):
        cited = ", ".join(f":stat[wage-{(number * 3 + i) % 5_000}]" for i in range(3))
        write(site / f"content/page{number}.md", f"---\ntitle: Page {number}\n---\nThe wages are {cited}.\n")
    settings(site)
    return 10_000


def tags(site):
    """1,000 tags on 10,000 pages, each page with three."""
    for number in range(10_000):
        names = ", ".join(f"topic-{(number * 7 + i * 331) % 1_000}" for i in range(3))
        write(site / f"content/page{number}.md", f"---\ntitle: Page {number}\ntags: [{names}]\n---\nSome words.\n")
    settings(site)
    return 10_000


def picture():
    def chunk(kind, data):
        body = kind + data
        return len(data).to_bytes(4, "big") + body + zlib.crc32(body).to_bytes(4, "big")

    head = (8).to_bytes(4, "big") * 2 + bytes([8, 0, 0, 0, 0])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(9 * 8))) + chunk(b"IEND", b"")


def images(site):
    """10,000 pictures, each beside the page that shows it."""
    data = picture()
    for number in range(10_000):
        folder = site / f"content/page{number}"
        write(folder / "index.md", f"---\ntitle: Page {number}\n---\n![Some words](picture.png)\n")
        (folder / "picture.png").write_bytes(data)
    settings(site)
    return 10_000


SITES = {
    "100 pages": lambda site: pages(site, 100),
    "1,000 pages": lambda site: pages(site, 1_000),
    "10,000 pages": lambda site: pages(site, 10_000),
    "100,000 pages": lambda site: pages(site, 100_000),
    "one page of 5 MB": large_page,
    "5,000 statistics, 10,000 pages": shared_statistics,
    "1,000 tags, 10,000 pages": tags,
    "10,000 images, 10,000 pages": images,
}


def publish(project, work):
    out = work / f"bin-{project.name}"
    done = subprocess.run(["dotnet", "publish", str(project), "--configuration", "Release", "--output", str(out)], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stdout[-2000:])
    return next(f for f in out.iterdir() if f.name in ("staticguide", "floor"))


def run(command):
    before = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} failed: {said.decode()[-800:]}")
    return time.monotonic() - before, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def in_turn(commands, out, runs):
    """The medians of wall, processor and memory of each command."""
    seen = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir()
            figures = run(command)
            if turn > 0:
                seen[name].append(figures)
    return {name: [statistics.median(column) for column in zip(*rows)] for name, rows in seen.items()}


def hugo_of(site, work):
    """The same pages as Hugo wants them."""
    hugo = work / "hugo"
    shutil.rmtree(hugo, ignore_errors=True)
    write(hugo / "config.toml", 'baseURL = "https://guide.example.org/"\ntitle = "Benchmark"\n')
    write(hugo / "layouts/_default/single.html", beside_hugo.LAYOUT)
    write(hugo / "layouts/_default/list.html", "<h1>{{ .Title }}</h1>")
    write(hugo / "layouts/_default/_markup/render-link.html", beside_hugo.LINK)
    shutil.copytree(site / "content", hugo / "content", ignore=shutil.ignore_patterns("site.yml", "index.md"))
    return hugo


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--binary", type=pathlib.Path)
    options.add_argument("--floor", type=pathlib.Path)
    options.add_argument("--large", action="store_true")
    options.add_argument("--runs", type=int, default=3)
    options.add_argument("--only", nargs="*", default=[])
    options = options.parse_args()
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        work = pathlib.Path(folder)
        binary = options.binary or publish(ROOT / "generator", work)
        floor = options.floor or publish(HERE / "Floor", work)
        print("| Site | Wall | Processor | Memory | Pages a second | ÷ floor, wall | Hugo ÷ it, wall | Hugo ÷ it, memory |\n|---|---:|---:|---:|---:|---:|---:|---:|")
        for name, lay_out in SITES.items():
            if options.only and name not in options.only or name.startswith("100,000") and not options.large:
                continue
            site, out = work / "site", work / "out"
            shutil.rmtree(site, ignore_errors=True)
            count = lay_out(site)
            commands = {"build": [str(binary), "build", "--source", str(site), "--output", str(out), "--date", "2026-06-01"]}
            is_plain = name == f"{count:,} pages"
            if is_plain:
                commands["floor"] = [str(floor), str(site), str(out)]
            if is_plain and count <= 10_000 and shutil.which("hugo"):
                commands["hugo"] = ["hugo", "--source", str(hugo_of(site, work)), "--destination", str(out)]
            medians = in_turn(commands, out, 1 if count > 10_000 else options.runs)
            wall, processor, memory = medians["build"]
            times = f"{wall / medians['floor'][0]:.1f}" if "floor" in medians else ""
            hugo = [f"{medians['hugo'][0] / wall:.2f}", f"{medians['hugo'][2] / memory:.1f}"] if "hugo" in medians else ["", ""]
            print(f"| {name} | {wall:.3f} s | {processor:.3f} s | {memory:.0f} MiB | {count / wall:,.0f} | {times} | {hugo[0]} | {hugo[1]} |", flush=True)


if __name__ == "__main__":
    main()
