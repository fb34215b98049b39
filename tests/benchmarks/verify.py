#!/usr/bin/env python3
"""What `verify` costs in time and memory, against a server on loopback.

    verify.py BINARY polite     1,000 sources on 50 hosts, every answer 100 ms late: the time beside what politeness alone dictates
    verify.py BINARY hostile    each kind of page that is made to cost memory, largest size, four hosts each: the peak in MiB
"""

import asyncio
import os
import subprocess
import sys
import tempfile
import threading
import time
import zlib
from pathlib import Path

LARGEST = 8 * 1024 * 1024
SENTENCE = "Half of all clerks earned more than $41,000 in May 2025."


def fill(start, unit, end=""):
    return (start + unit * ((LARGEST - len(start) - len(end)) // len(unit)) + end).encode()


def pdf_bomb():
    """One page whose drawing unpacks to a thousand times its size."""
    stream = zlib.compress(b"BT /F1 9 Tf (clerks) Tj ET\n" * (200 * 1024 * 1024 // 27), 9)
    parts = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
             b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
             b"<</Filter/FlateDecode/Length %d>>stream\n" % len(stream) + stream + b"\nendstream",
             b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    out, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + part + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % p for p in places)
    return out + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % start


HOSTILE = {
    "text": lambda: fill("<p>", "Half of all clerks. "),
    "tiny elements": lambda: fill("", "<b>"),
    "empty paragraphs": lambda: fill("", "<p>"),
    "elements closed": lambda: fill("", "<i></i>"),
    "void elements": lambda: fill("", "<br>"),
    "deep": lambda: fill("", "<div>"),
    "misnested": lambda: fill("", "<b><i><p></b></i>"),
    "links in links": lambda: fill("", "<a><p>"),
    "attributes": lambda: fill("<p", " a{}=''"),
    "elements with attributes": lambda: fill("", "<i a b c d>"),
    "own names": lambda: "".join(f"<x{n:x}>" for n in range(LARGEST // 9)).encode()[:LARGEST],
    "cells": lambda: fill("<table>", "<td>"),
    "rows": lambda: fill("<table>", "<tr><td>1"),
    "wide spans": lambda: fill("<table>", "<td colspan=1000 rowspan=65534>"),
    "tables in tables": lambda: fill("", "<table><tr><td>"),
    "selects": lambda: fill("<select>", "<option>"),
    "entities": lambda: fill("<p>", "&NotEqualTilde;"),
    "comments": lambda: fill("", "<!---->"),
    "one comment": lambda: fill("<!--", "x"),
    "scripts": lambda: fill("", "<script></script>"),
    "one script": lambda: fill("<script>", "x"),
    "foreign": lambda: fill("<svg>", "<g>"),
    "zero bytes": lambda: b"\0" * LARGEST,
    "plain lines": lambda: b"a\n" * (LARGEST // 2),
    "pdf": pdf_bomb,
}


class Server:
    def __init__(self, late, answers):
        self.late, self.answers, self.loop = late, answers, asyncio.new_event_loop()
        ready = threading.Event()
        threading.Thread(target=self.run, args=(ready,), daemon=True).start()
        ready.wait()

    def run(self, ready):
        asyncio.set_event_loop(self.loop)
        server = self.loop.run_until_complete(asyncio.start_server(self.serve, "127.0.0.1", 0, backlog=1024))
        self.port = server.sockets[0].getsockname()[1]
        ready.set()
        self.loop.run_forever()

    async def serve(self, reader, writer):
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                path = head.split(b" ", 2)[1].decode()
                await asyncio.sleep(self.late)
                status, kind, body = ("404 Not Found", "text/plain", b"") if path == "/robots.txt" else ("200 OK", *self.answers(path))
                writer.write(f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


def site(folder, urls):
    content = folder / "content"
    (content / "evidence").mkdir(parents=True)
    (folder / "templates").mkdir()
    (folder / "templates" / "page.html").write_text("<!doctype html><title>{{ page.title }}</title>{{ page.content }}")
    (content / "site.yml").write_text("title: Sources\nbase_url: https://guide.example/\nlanguage: en\nevidence: {uncited_numbers: \"off\", overdue: \"off\"}\n")
    (content / "index.md").write_text("---\ntitle: Sources\n---\nText.\n")
    sources, statistics = ["sources:"], ["statistics:"]
    for number, url in enumerate(urls):
        sources += [f"  - {{id: s{number}, title: Source {number}, author: Nobody, url: \"{url}\", accessed: 2026-01-01}}"]
        statistics += [f"  - {{id: f{number}, label: Pay {number}, value: 41000, unit: usd-per-year, kind: median, as_of: 2025-05, source: s{number}, quote: \"{SENTENCE}\"}}"]
    (content / "evidence" / "all.yml").write_text("\n".join(sources + statistics) + "\n")


def family(pid):
    """A process and those it started."""
    try:
        children = [c for t in os.listdir(f"/proc/{pid}/task") for c in Path(f"/proc/{pid}/task/{t}/children").read_text().split()]
    except OSError:
        children = []
    return [pid, *children]


def highest(pid):
    """The most memory that a process has had so far, in MiB: VmHWM, since what wait() tells includes the memory of this script."""
    try:
        line = next(l for l in Path(f"/proc/{pid}/status").read_text().splitlines() if l.startswith("VmHWM"))
    except (OSError, StopIteration):
        return 0
    return int(line.split()[1]) / 1024


def verify(binary, folder, port):
    """Seconds, peak in MiB, and the last line it says."""
    start = time.monotonic()
    process = subprocess.Popen([binary, "verify", "--source", folder, "--connect-to", f"::127.0.0.1:{port}", "--date", "2026-06-01", "--quiet", "--format", "json", "--report", f"{folder}/report.json"],
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    peak = 0
    while process.poll() is None:
        peak = max(peak, *map(highest, family(process.pid)), 0)
        time.sleep(0.005)
    said = process.stderr.read().decode()
    return time.monotonic() - start, peak, process.wait(), said


def polite(binary):
    page = f"<!doctype html><title>Pay</title><p>{SENTENCE}</p>".encode()
    server = Server(0.1, lambda path: ("text/html", page))
    with tempfile.TemporaryDirectory() as root:
        folder = Path(root)
        site(folder, [f"http://host{n % 50}.test/page{n // 50}" for n in range(1000)])
        seconds, peak, code, said = verify(binary, folder, server.port)
        # Each host: its robots.txt and 20 pages, each 100 ms late, a second between the end of one and the start of the next.
        dictated = 21 * 0.1 + 20 * 1.0
        print(f"1,000 sources on 50 hosts: {seconds:.1f} s, politeness alone {dictated:.1f} s, ratio {seconds / dictated:.2f}; {peak:.0f} MiB; exit {code} {said}")


def hostile(binary, only):
    for name, make in HOSTILE.items():
        if only and name not in only:
            continue
        body = make()
        kind = "application/pdf" if name == "pdf" else "text/plain" if name == "plain lines" else "text/html"
        server = Server(0, lambda path: (kind, body))
        with tempfile.TemporaryDirectory() as root:
            folder = Path(root)
            site(folder, [f"http://host{n}.test/page" for n in range(4)])
            seconds, peak, code, said = verify(binary, folder, server.port)
            verdicts = (folder / "report.json").read_text().split('"verdict":"')
            print(f"{name:26} {len(body) / 2**20:4.1f} MiB  peak {peak:5.0f} MiB  {seconds:5.1f} s  exit {code} {verdicts[1].split(chr(34))[0] if len(verdicts) > 1 else '-'} {said}", flush=True)


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[2] not in ("polite", "hostile"):
        sys.exit(__doc__)
    polite(sys.argv[1]) if sys.argv[2] == "polite" else hostile(sys.argv[1], sys.argv[3:])
