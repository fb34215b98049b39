#!/usr/bin/env python3
"""Builds the same pages with StaticGuide and with Hugo, in turn, and prints the ratios:

    tests/benchmarks/beside_hugo.py BINARY [--pages N] [--runs N]

BINARY is the published `staticguide`; `hugo` must be on the PATH. Each page has two sources, two statistics, two
questions, five sections with links and citations, and a table. Both start from an empty output folder; the first run
of each is not counted. StaticGuide checks every link and citation on the way, Hugo resolves the links to pages.
"""
import argparse
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import tempfile
import time

TEMPLATES = pathlib.Path(__file__).resolve().parents[2] / "templates"
WORDS = "clinic patient record nurse shift course skill sample history billing form phone room medicine license wage job".split()
LAYOUT = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>
{{ .TableOfContents }}{{ .Content }}{{ range .Params.faq }}<h3 id="{{ .id }}">{{ .question }}</h3>{{ .answer | markdownify }}{{ end }}
<ol>{{ range .Params.statistics }}<li>{{ .label }}: {{ .value }}, <q>{{ .quote }}</q></li>{{ end }}</ol>
<ol>{{ range .Params.sources }}<li id="{{ .id }}"><a href="{{ .url }}">{{ .title }}</a></li>{{ end }}</ol></main></body></html>
"""
LINK = '{{ with .Page.GetPage .Destination }}<a href="{{ .RelPermalink }}">{{ else }}<a href="{{ .Destination }}">{{ end }}{{ .Text | safeHTML }}</a>'


def text(r, words):
    return " ".join(r.choice(WORDS) for _ in range(words)).capitalize()


def page(number, pages):
    r = random.Random(number)
    lines = ["---", f"title: Page {number}", f"description: {text(r, 14)}", "date: 2026-01-02", f"tags: [{r.choice(WORDS)}]", "sources:"]
    for s in range(2):
        lines += [f"  - {{id: source-{s}, title: {text(r, 4)}, publisher: Bureau of Examples, url: 'https://data.example.org/{number}/{s}', accessed: 2026-01-01}}"]
    lines += ["statistics:"]
    for s in range(2):
        wage = r.randint(20_000, 90_000)
        lines += [f"  - id: wage-{s}", f"    label: {text(r, 3)} in group {s}", f"    value: {wage}", "    unit: usd-per-year", "    as_of: 2025-05",
                  f"    source: source-{s}", f'    quote: "The median wage of group {s} was ${wage:,} in May 2025."']
    lines += ["faq:"]
    for s in range(2):
        lines += [f"  - {{id: question-{s}, question: 'What about {text(r, 4)}?', answer: '{text(r, 20)} [@source-{s}].'}}"]
    lines += ["---"]
    for s in range(5):
        lines += [f"## {text(r, 3)} {'abcde'[s]}", "", f"{text(r, 50)} [another page](page{(number * 7 + s) % pages}.md) **{text(r, 2)}** [@source-{s % 2}].", "",
                  *(f"- {text(r, 12)}" for _ in range(4)), "", f"{text(r, 30)}: :stat[wage-{s % 2}].", ""]
    return "\n".join(lines + ["| Role | Duty |", "|---|---|", *(f"| {text(r, 1)} | {text(r, 3)} |" for _ in range(4)), ""])


def write(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)


def lay_out(work, pages):
    for number in range(pages):
        content = page(number, pages)
        write(work / f"site/content/page{number}.md", content)
        write(work / f"hugo/content/page{number}.md", content)
    write(work / "site/content/index.md", "---\ntitle: Home\n---\nBegin.\n")
    write(work / "site/content/site.yml", "title: Benchmark\nbase_url: https://guide.example.org/\nlanguage: en\n")
    shutil.copytree(TEMPLATES, work / "site/templates")
    write(work / "hugo/config.toml", 'baseURL = "https://guide.example.org/"\ntitle = "Benchmark"\n')
    write(work / "hugo/layouts/_default/single.html", LAYOUT)
    write(work / "hugo/layouts/_default/list.html", "<h1>{{ .Title }}</h1>")
    write(work / "hugo/layouts/_default/_markup/render-link.html", LINK)


def measure(command):
    before = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit(f"{command[0]} failed: {said.decode()[-800:]}")
    return time.monotonic() - before, usage.ru_maxrss / 1024


def main():
    options = argparse.ArgumentParser()
    options.add_argument("binary")
    options.add_argument("--pages", type=int, default=10_000)
    options.add_argument("--runs", type=int, default=3)
    options = options.parse_args()
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        work = pathlib.Path(folder)
        lay_out(work, options.pages)
        out = work / "out"
        commands = {
            "staticguide": [options.binary, "build", "--source", str(work / "site"), "--output", str(out), "--date", "2026-06-01"],
            "hugo": ["hugo", "--source", str(work / "hugo"), "--destination", str(out)],
        }
        runs = {name: [] for name in commands}
        for turn in range(options.runs + 1):
            for name, command in commands.items():
                shutil.rmtree(out, ignore_errors=True)
                figures = measure(command)
                if turn > 0:
                    runs[name].append(figures)
        medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in runs.items()}
        for name, (seconds, memory) in medians.items():
            print(f"{name:12} {seconds:7.2f} s {memory:8.0f} MiB")
        ours, theirs = medians["staticguide"], medians["hugo"]
        print(f"{options.pages} pages: Hugo takes {theirs[0] / ours[0]:.1f} times as long and {theirs[1] / ours[1]:.1f} times the memory")


if __name__ == "__main__":
    main()
