#!/usr/bin/env python3
"""Finds which methods run, for the native compiler, and writes generator/methods.order:

    tests/benchmarks/order.py [--pages N]

The native program runs under valgrind, which counts the calls and instructions of each function: it builds the guide and a site like that
of beside_hugo.py, builds again after a word has changed, and checks links. The compiler lays out those methods side by side. First come
those that building many pages is busy in, each behind the one that calls it most, so that the processor finds the next ones near: 99 % of
all instructions are in a third of the methods. Then come the others, those that most runs need first, so that a run brings few pages of
the program into memory. Any order gives the same program, and a name that is no more is passed over: it is made again when much of the
code has changed. Needs `valgrind`, `strip` and `nm`.
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
FUNCTION = re.compile(r"(c?)fn=\((\d+)\)(?: ([^\s'(]*))?")
LARGEST_CLUSTER = 64 * 1024  # bytes

# A method that is seldom busy does not come between two that are: by so much more room for one instruction.
THINNEST = 8


def calls_of(counts):
    """What callgrind has written: the instructions of each function's own, and how often each pair of functions called."""
    names, own, calls = {}, collections.Counter(), collections.Counter()
    caller = callee = None
    passes = False
    for line in counts.read_text().splitlines():
        if found := FUNCTION.match(line):
            called, number, name = found.groups()
            names.setdefault(number, name or "")
            caller, callee = (caller, names[number]) if called else (names[number], callee)
            own[names[number]] += 0
        elif line.startswith("calls="):
            calls[caller, callee] += int(line[6:].split()[0])
            passes = True  # The next line has what the call took.
        elif line[:1] in "+-*0123456789" and len(line.split()) > 1:
            own[caller] += 0 if passes else int(line.split()[1])
            passes = False
    return own, calls


def sizes_of(program):
    symbols = [line.split(" ", 2) for line in subprocess.check_output(["nm", "-n", program], text=True).splitlines()]
    symbols = [(int(at, 16), name) for at, kind, name in symbols if at and kind in "tT"]
    return {name: max(following - at, 1) for (at, name), (following, _) in zip(symbols, symbols[1:])}


def clustered(names, own, calls, sizes):
    """
    The methods that are busiest for their size first, each in a cluster with the one that calls it most (Ottoni and Maher, Optimizing
    Function Placement for Large-Scale Data-Center Applications, 2017).
    """
    caller = {}
    for (a, b), count in sorted(calls.items()):
        if a != b and a in names and b in names and count > caller.get(b, (0, ""))[0]:
            caller[b] = (count, a)
    clusters = {n: [n] for n in names}
    room, busy, head = {n: sizes.get(n, 1) for n in names}, {n: own[n] for n in names}, {n: n for n in names}
    for name in sorted(names, key=lambda n: (-own[n], n)):
        to, of = head[caller[name][1]] if name in caller else head[name], head[name]
        both = room[to] + room[of]
        if to == of or both > LARGEST_CLUSTER or busy[to] * both > THINNEST * (busy[to] + busy[of]) * room[to]:
            continue
        for moved in clusters[of]:
            head[moved] = to
        clusters[to] += clusters.pop(of)
        room[to], busy[to] = both, busy[to] + busy[of]
    return [n for first in sorted(clusters, key=lambda n: (-busy[n] / room[n], n)) for n in clusters[first]]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--pages", type=int, default=300)
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
            runs.append(calls_of(counts))

        for site in (work / "corpus/site", work / "guide"):
            build = ("build", "--source", site, "--output", work / f"built-{site.name}", "--date", "2027-01-01")
            run(*build)
            page = min((site / "content").glob("*.md"))
            page.write_text(page.read_text() + "\nOne more word.\n")
            run(*build)
            run("links", work / f"built-{site.name}")
        # Those of C and of the runtime are laid out by the linker.
        methods = collections.Counter(n for own, _ in runs for n in own if not n.startswith("__") and "__" in n)
        own, calls = runs[0]
        names = clustered({n for n in methods if own[n] > 0}, own, calls, sizes_of(program))
        names += sorted(methods.keys() - set(names), key=lambda n: (-methods[n], n))
        (ROOT / "generator/methods.order").write_text("".join(f"{name}\n" for name in names))
        print(f"{len(names)} methods of {len(runs)} runs")


if __name__ == "__main__":
    main()
