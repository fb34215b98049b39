#!/usr/bin/env bash
# archive.sh RID VERSION FOLDER: compiles the program for this machine's platform, and puts into FOLDER its archive, one of its symbols,
# the native package of the .NET tool, and the list of what it is made of.
set -euo pipefail
rid=$1 version=$2 folder=$3
name="staticguide-$version-$rid"
export CI=true
# In a container the checkout belongs to somebody else, and git would say nothing of it.
time=$(git -c safe.directory='*' log -1 --format=%ct)
[[ $time =~ ^[0-9]+$ ]] || { echo "archive.sh: the commit has no time" >&2; exit 1; }
python=$(command -v python3 || command -v python)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
options=(--configuration Release --runtime "$rid" -p:Version="$version")
# Whoever downloads it may have a processor without what a program made for oneself takes for granted.
case $rid in *-x64) options+=(-p:IlcInstructionSet=x86-64-v2) ;; esac
case $rid in win-*) kind=zip ;; *) kind=tar.gz ;; esac
dotnet publish generator "${options[@]}" --output "$work/$name"
# Symbols go beside the archive, for whoever looks into a crash.
mkdir -p "$folder" "$work/$name-symbols"
find "$work/$name" \( -name '*.pdb' -o -name '*.dbg' -o -name '*.dSYM' \) -prune -exec mv {} "$work/$name-symbols/" \;
for part in "$name" "$name-symbols"; do
  "$python" .github/scripts/pack.py "$work/$part" "$folder/$part.$kind" "$time"
done
bash .github/scripts/sbom.sh "$version" "$rid" > "$folder/$name.cdx.json"
# Made of the same objects: nothing is compiled once more.
dotnet pack generator "${options[@]}" -p:ToolOfRelease=true -p:IncludeSymbols=false -p:CopyOutputSymbolsToPublishDirectory=false --output "$folder"
