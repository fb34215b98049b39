#!/usr/bin/env bash
# archive.sh RID VERSION FOLDER: compiles the program for this machine's platform and packs it into FOLDER.
# The same commit gives the same archive: entries are sorted, and have the time of the commit and no owner.
set -euo pipefail
rid=$1 version=$2 folder=$3
name="staticguide-$version-$rid"
export CI=true
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Whoever downloads it may have a processor without what a program made for oneself takes for granted.
case $rid in *-x64) instructions=-p:IlcInstructionSet=x86-64-v2 ;; *) instructions= ;; esac
dotnet publish generator --configuration Release --runtime "$rid" -p:Version="$version" $instructions --output "$work/$name"
# Symbols go beside the archive, for whoever looks into a crash.
mkdir -p "$folder" "$work/$name-symbols"
find "$work/$name" \( -name '*.pdb' -o -name '*.dbg' -o -name '*.dSYM' \) -prune -exec mv {} "$work/$name-symbols/" \;
case $rid in
  win-*)
    (cd "$work" && 7z a -bso0 "$name.zip" "$name" && 7z a -bso0 "$name-symbols.zip" "$name-symbols")
    mv "$work/$name.zip" "$work/$name-symbols.zip" "$folder/"
    ;;
  *)
    for part in "$name" "$name-symbols"; do
      # The tar of macOS is another one, and has no order of its own.
      if tar --version | grep -q GNU; then
        tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$(git log -1 --format=%ct)" -C "$work" -cf "$work/$part.tar" "$part"
      else
        tar -C "$work" -cf "$work/$part.tar" "$part"
      fi
      gzip -9 -n "$work/$part.tar"
      mv "$work/$part.tar.gz" "$folder/"
    done
    ;;
esac
