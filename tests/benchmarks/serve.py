#!/usr/bin/env python3
"""How long a save takes to be seen: serve.py PROGRAM [--pages N] [--saves N] [--content DIR]

Writes a site of N cited pages, serves it, opens one of them in Chromium, and saves it again and again with one word changed. Times, in
milliseconds, from the moment the file is closed: until the server tells of the new page and gives it (served), and until the new words
stand in the browser's page (shown). With --content the pages of that folder are taken instead; the first of them is the one that changes.
"""
import argparse
import http.client
import http.server
import json
import pathlib
import queue
import random
import re
import shutil
import signal
import statistics
import subprocess
import tempfile
import threading
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORDS = "care clinic patient record visit nurse doctor office team course skill test form code room exam pay growth".split()
BROWSER = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
           "--disable-component-update", "--disable-sync"]


def page(number):
    r = random.Random(number)
    sentence = lambda: " ".join(r.choice(WORDS) for _ in range(14)).capitalize()
    value = r.randint(10000, 99999)
    body = "\n\n".join(f"{sentence()}. {sentence()} [@source]." for _ in range(25))
    return f"""---
title: Page {number}
description: {sentence()}
date: 2026-03-1{number % 10}
tags: [{WORDS[number % 17]}]
sources:
  - id: source
    title: {sentence()}
    publisher: Bureau of Examples
    url: https://data.example.org/{number}
    published: 2026-01-01
    accessed: 2026-02-01
    update_period_days: 0
statistics:
  - id: wage
    label: Median annual wage
    value: {value}
    unit: usd-per-year
    kind: median
    as_of: 2025-05
    source: source
    quote: The median annual wage was ${value:,} in May 2025.
---

The word is first. Pay is :stat[wage].

{body}
"""


def write_site(folder, pages, content):
    shutil.copytree(ROOT / "templates", folder / "templates")
    if content:
        shutil.copytree(content, folder / "content")
        return sorted((folder / "content").rglob("*.md"))[0]
    (folder / "content").mkdir()
    (folder / "content/site.yml").write_text("title: Many pages\nbase_url: https://guide.example.org/\nlanguage: en\n")
    (folder / "content/index.md").write_text("---\ntitle: Home\n---\n\nWelcome.\n")
    for number in range(pages):
        (folder / f"content/page-{number}.md").write_text(page(number))
    return folder / "content/page-0.md"


def add_reporter(folder, port):
    """The page itself says when it shows something new."""
    base = folder / "templates/base.html"
    script = ('<script>document.addEventListener("preview:renewed", () => fetch("http://127.0.0.1:%d/", '
              '{method: "POST", mode: "no-cors", body: document.body.textContent}))</script>\n</body>' % port)
    base.write_text(base.read_text().replace("</body>", script))


def listen():
    seen = queue.Queue()

    class Reports(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            at = time.perf_counter()
            text = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self.send_response(204)
            self.end_headers()
            seen.put((at, text))

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Reports)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1], seen


def follow(host, path, told):
    """Puts the time of each new page that the server tells of."""
    connection = http.client.HTTPConnection(host)
    connection.request("GET", "/_preview/events?path=" + urllib.parse.quote(path))
    mark = None
    for line in connection.getresponse():
        if line.startswith(b"data: ") and (now := json.loads(line[6:])["mark"]) != mark:
            mark = now
            told.put(mark)


def wait_for(get, is_right):
    while not is_right(found := get()):
        pass
    return found


def row(name, times):
    times = sorted(times)
    print(f"{name:8} {statistics.median(times):8.1f} {times[int(len(times) * 0.9)]:8.1f} {times[-1]:8.1f}", flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program", type=pathlib.Path)
    arguments.add_argument("--pages", type=int, default=10_000)
    arguments.add_argument("--saves", type=int, default=50)
    arguments.add_argument("--content", type=pathlib.Path)
    given = arguments.parse_args()
    browser_program = next((p for n in ("chromium", "chromium-browser", "google-chrome") if (p := shutil.which(n))), None)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        file = write_site(folder, given.pages, given.content)
        port, seen = listen()
        add_reporter(folder, port)
        began = time.perf_counter()
        server = subprocess.Popen([given.program.resolve(), "serve", "--port", "0"], cwd=folder, stderr=subprocess.PIPE, text=True)
        browser = None
        try:
            first = wait_for(server.stderr.readline, lambda line: line.startswith("Serving"))
            print(f"ready in {(time.perf_counter() - began) * 1000:.0f} ms: {first.strip()}", flush=True)
            checked = wait_for(server.stderr.readline, lambda line: line.startswith("Checked"))
            print(f"all pages looked at in {(time.perf_counter() - began) * 1000:.0f} ms: {checked.strip()}", flush=True)
            threading.Thread(target=server.stderr.read, daemon=True).start()
            site = re.search(r"http://(\S+?)(/\S*)", first)
            path = site[2] + file.stem + "/"
            told = queue.Queue()
            threading.Thread(target=follow, args=(site[1], path, told), daemon=True).start()
            told.get()
            if browser_program:
                browser = subprocess.Popen([browser_program, *BROWSER, f"--user-data-dir={folder / 'profile'}", "--remote-debugging-port=0",
                                            f"http://{site[1]}{path}"], stderr=subprocess.DEVNULL)
                text = file.read_text()
                wait_for(lambda: (file.write_text(text + f"\nIs it open {random.random()}?\n"), try_get(seen))[1], lambda r: r is not None)
                time.sleep(1)
                while not told.empty():
                    told.get()
            served, shown = [], []
            for number in range(given.saves):
                word = f"word{number}x{random.randrange(10**9)}"
                text = re.sub(r"\Z", f"\n{word}\n", re.sub(r"\nword\d+x\d+\n", "", file.read_text()))
                file.write_text(text)
                saved = time.perf_counter()
                fetch = http.client.HTTPConnection(site[1])
                wait_for(lambda: (told.get(timeout=60), get(fetch, path))[1], lambda html: word in html)
                served.append((time.perf_counter() - saved) * 1000)
                if browser:
                    at, _ = wait_for(lambda: seen.get(timeout=60), lambda report: word in report[1])
                    shown.append((at - saved) * 1000)
                time.sleep(0.3)
            print(f"{'ms':8} {'median':>8} {'90 %':>8} {'worst':>8}")
            row("served", served)
            if shown:
                row("shown", shown)
            memory = re.search(r"VmRSS:\s+(\d+)", pathlib.Path(f"/proc/{server.pid}/status").read_text())
            print(f"memory {int(memory[1]) / 1024:.0f} MiB")
        finally:
            if browser:
                browser.kill()
                browser.wait()
            server.send_signal(signal.SIGINT)
            server.wait()


def get(connection, path):
    connection.request("GET", path)
    return connection.getresponse().read().decode()


def try_get(seen):
    try:
        return seen.get(timeout=2)
    except queue.Empty:
        return None


if __name__ == "__main__":
    main()
