#!/usr/bin/env python3
"""Counts where the program is busy, for the native compiler, and writes generator/profile.mibc:

    tests/benchmarks/profile.py [--pages N]

The generator runs on .NET's own runtime, which is told to count branches and types from the first call on: it builds the
guide and a site like that of beside_hugo.py, and checks the links of both. What it has counted becomes the profile. Any profile
gives the same program, only a slower or faster one: it is made again when much of the code has changed.
"""
import argparse
import os
import pathlib
import subprocess
import tempfile

import beside_hugo

ROOT = pathlib.Path(__file__).resolve().parents[2]
COUNTING = {
    "DOTNET_TieredPGO": "1",
    "DOTNET_TieredPGO_InstrumentOnlyHotCode": "0",
    "DOTNET_ReadyToRun": "0",
    "DOTNET_TC_CallCounting": "0",
    "DOTNET_TC_OnStackReplacement_InitialCounter": "100000000",
    "DOTNET_WritePGOData": "1",
}


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--pages", type=int, default=500)
    pages = options.parse_args().pages
    for project in ("generator", "tests/benchmarks/Profile"):
        subprocess.check_call(["dotnet", "build", project, "-c", "Release", "-v", "quiet", "--nologo"], cwd=ROOT)
    program = ROOT / "generator/bin/Release/net10.0"
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        beside_hugo.lay_out(work / "corpus", pages)
        texts = []

        def count(*arguments):
            texts.append(work / f"{len(texts)}.txt")
            environment = os.environ | COUNTING | {"DOTNET_PGODataPath": str(texts[-1])}
            subprocess.run(["dotnet", program / "staticguide.dll", *arguments], env=environment, cwd=work, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        for source, output in ((work / "corpus/site", work / "site"), (ROOT, work / "guide")):
            count("build", "--source", source, "--output", output, "--date", "2027-01-01")
            count("links", output)
        maker = ROOT / "tests/benchmarks/Profile/bin/Release/net10.0/profile.dll"
        subprocess.check_call(["dotnet", maker, program, ROOT / "generator/profile.mibc", *texts])


if __name__ == "__main__":
    main()
