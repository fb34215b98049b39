#!/usr/bin/env python3
"""pack.py FOLDER ARCHIVE TIME: packs a folder as .zip or .tar.gz.

The same files give the same archive, on whatever system it is packed: entries are sorted, have one time (seconds since 1970) and no
owner, and may be read by all. Whether a compiler gives the same files twice is another matter.
"""

import gzip
import io
import os
import sys
import tarfile
import time
import zipfile


def files_of(folder):
    """Each file with its name in the archive, which has `/` everywhere; sorted."""
    above = os.path.dirname(os.path.abspath(folder))
    for root, folders, names in os.walk(os.path.abspath(folder)):
        for name in folders + names:
            if os.path.islink(os.path.join(root, name)):
                sys.exit(f"pack.py: {os.path.join(root, name)} is a link")
        for name in names:
            path = os.path.join(root, name)
            yield os.path.relpath(path, above).replace(os.sep, "/"), path


def mode_of(path):
    return 0o755 if os.stat(path).st_mode & 0o100 else 0o644


def tar(files, seconds):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name, path in files:
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime, entry.mode = os.path.getsize(path), seconds, mode_of(path)
            with open(path, "rb") as data:
                archive.addfile(entry, data)
    return gzip.compress(packed.getvalue(), 9, mtime=0)


def zipped(files, seconds):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, path in files:
            entry = zipfile.ZipInfo(name, time.gmtime(seconds)[:6])
            entry.create_system, entry.compress_type, entry.external_attr = 3, zipfile.ZIP_DEFLATED, (0o100000 | mode_of(path)) << 16
            with open(path, "rb") as data:
                archive.writestr(entry, data.read(), compresslevel=9)
    return packed.getvalue()


def main():
    folder, target, seconds = sys.argv[1:]
    pack = zipped if target.endswith(".zip") else tar
    packed = pack(sorted(files_of(folder)), int(seconds))
    with open(target, "wb") as archive:
        archive.write(packed)


main()
