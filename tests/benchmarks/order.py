#!/usr/bin/env python3
"""Finds which methods run, for the native compiler, and writes generator/methods.order:

    tests/benchmarks/order.py [--pages N]

The native program runs under valgrind, which writes down each function that was called: it builds the guide and a site like that of
beside_hugo.py, builds again after a word has changed, and checks links. The compiler lays out those methods side by side, the ones that
most runs need first, so that a run brings few pages of the program into memory. Any order gives the same program, and a name that is no
more is passed over: it is made again when much of the code has changed. Needs `valgrind` and `strip`.
"""
import argparse
import collections
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import beside_hugo

ROOT = pathlib.Path(__file__).resolve().parents[2]
CALLED = re.compile(r"^c?fn=\(\d+\) ([A-Za-z_][^\s'(]*)", re.M)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--pages", type=int, default=30)
    pages = options.parse_args().pages
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        program = work / "program/staticguide"
        subprocess.check_call(
            ["dotnet", "publish", "generator", "-c", "Release", "-o", program.parent, "-p:StripSymbols=false", "-v", "quiet", "--nologo"], cwd=ROOT
        )
        # valgrind reads the names of functions, and not what the compiler packs for debuggers.
        subprocess.check_call(["strip", "--strip-debug", program])
        beside_hugo.lay_out(work / "corpus", pages)
        shutil.copytree(ROOT / "content", work / "guide/content")
        runs = []

        def run(*arguments):
            counts = work / "calls"
            command = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={counts}", program, *arguments]
            # valgrind cannot set aside the memory that several collectors ask for.
            done = subprocess.run(command, cwd=work, capture_output=True, text=True, env={**os.environ, "DOTNET_gcServer": "0"})
            if done.returncode != 0:
                raise SystemExit(f"{' '.join(map(str, arguments))} failed: {done.stderr[-800:]}")
            runs.append(set(CALLED.findall(counts.read_text())))

        for site in (work / "corpus/site", work / "guide"):
            build = ("build", "--source", site, "--output", work / f"built-{site.name}", "--date", "2027-01-01")
            run(*build)
            page = min((site / "content").glob("*.md"))
            page.write_text(page.read_text() + "\nOne more word.\n")
            run(*build)
            run("links", work / f"built-{site.name}")
        methods = collections.Counter(name for called in runs for name in called)
        # Those of C and of the runtime are laid out by the linker.
        names = sorted((n for n in methods if not n.startswith("__") and "__" in n), key=lambda n: (-methods[n], n))
        (ROOT / "generator/methods.order").write_text("".join(f"{name}\n" for name in names))
        print(f"{len(names)} methods of {len(runs)} runs")


if __name__ == "__main__":
    main()
