#!/usr/bin/env python3
"""compare.py SITE [QUERY...]: our search and Pagefind's on one built site, side by side, in Chromium.

Pagefind indexes the bulletins, clusters and units of a copy of SITE and is asked through its own JavaScript interface (without the bytes
of its user interface), for the data of the ten results that we show, too. Each query is asked by a first visitor: an empty cache,
a server that compresses with gzip. Counted is what the server sent for the search: scripts, WebAssembly, index, results; not
the page's HTML, style sheet and pictures. The time runs from the last key to the first result shown, loading included; for
us also from the moment that all data is there. Needs: pip install playwright 'pagefind[bin]==1.5.2', Debian's chromium."""
import gzip
import http.server
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from playwright.sync_api import sync_playwright

QUERIES = ["thi dua", "thi đua", "yen phong", "tong ket cong tac thi dua", "kiểm tra chéo 2019", "cum 59 ky ket"]
PAGE = """<!DOCTYPE html><meta charset="utf-8"><title>Pagefind</title><script type="module">
import * as pagefind from "/pagefind/pagefind.js";
window.ask = async (query) => {
  const start = performance.now();
  const found = await pagefind.search(query);
  const shown = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
  return { count: found.results.length, titles: shown.map((result) => result.meta.title), time: performance.now() - start };
};
window.ready = true;
</script>"""


class Handler(http.server.SimpleHTTPRequestHandler):
    sent = []

    def log_message(self, *_):
        pass

    def do_GET(self):
        path = pathlib.Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        if not path.is_file():
            return self.send_error(404)
        body = path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        if path.suffix in (".js", ".html", ".css", ".json", ".svg", ".pagefind"):
            body = gzip.compress(body, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        if path.suffix not in (".html", ".css", ".svg", ".ico"):
            Handler.sent.append((self.path, len(body)))


def serve(folder):
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), lambda *a: Handler(*a, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


def tally():
    requests, size = len(Handler.sent), sum(size for _, size in Handler.sent)
    Handler.sent.clear()
    return requests, size / 1024


def ours(browser, base, query):
    context = browser.new_context(locale="vi-VN")
    page = context.new_page()
    Handler.sent.clear()
    page.goto(base + "tim-kiem.html")
    page.wait_for_load_state("networkidle")
    page.click("#tim")
    page.wait_for_load_state("networkidle")
    page.evaluate("""() => { window.times = {};
      document.querySelector('#tim').addEventListener('input', () => { window.times.typed = performance.now(); });
      new MutationObserver(() => { if (document.querySelector('.result')) window.times.shown ??= performance.now(); })
        .observe(document.querySelector('[data-results]'), { childList: true }); }""")
    page.keyboard.insert_text(query)
    page.wait_for_function("() => window.times.shown || document.querySelector('[data-status]').textContent.includes('Không')")
    page.wait_for_load_state("networkidle")
    answer = page.evaluate("""() => { const loaded = performance.getEntriesByType('resource').filter((entry) => entry.name.includes('/tim-kiem/'));
      const last = Math.max(...loaded.map((entry) => entry.responseEnd));
      return { status: document.querySelector('[data-status]').textContent, titles: [...document.querySelectorAll('.result a')].map((a) => a.textContent),
        time: (window.times.shown ?? NaN) - window.times.typed, after: (window.times.shown ?? NaN) - Math.max(last, window.times.typed) }; }""")
    count = "".join(character for character in answer["status"].split("kết quả")[0] if character.isdigit()) or "0"
    context.close()
    return int(count), answer, tally()


def theirs(browser, base, query):
    context = browser.new_context(locale="vi-VN")
    page = context.new_page()
    Handler.sent.clear()
    page.goto(base + "pagefind-test.html")
    page.wait_for_function("() => window.ready")
    answer = page.evaluate("(query) => window.ask(query)", query)
    page.wait_for_load_state("networkidle")
    context.close()
    return answer["count"], answer, tally()


def main():
    site, queries = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:] or QUERIES
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder) / "site"
        work.mkdir()
        for name in ("ban-tin", "cum", "don-vi"):
            shutil.copytree(site / name, work / name, ignore=shutil.ignore_patterns("index.html"))
        # Archives of years and months only repeat the bulletins.
        for archive in [*work.glob("ban-tin/*.html"), *work.glob("ban-tin/*/[0-9][0-9].html")]:
            archive.unlink()
        start = time.monotonic()
        subprocess.run([sys.executable, "-m", "pagefind", "--site", str(work)], check=True, stdout=subprocess.DEVNULL)
        indexing = time.monotonic() - start
        (work / "pagefind-test.html").write_text(PAGE, encoding="utf-8")
        sizes = [sum(f.stat().st_size for f in path.rglob("*") if f.is_file()) / 1048576
                 for path in (site / "tim-kiem", work / "pagefind")]
        packed = sum(len(gzip.compress(f.read_bytes(), 6)) for f in (site / "tim-kiem").iterdir()) / 1048576
        print(f"whole index: ours {sizes[0]:.1f} MiB ({packed:.1f} MiB as gzip) in {sum(1 for _ in (site / 'tim-kiem').iterdir())} files, "
              f"Pagefind {sizes[1]:.1f} MiB (compressed) in {sum(1 for _ in (work / 'pagefind').rglob('*'))} files, made in {indexing:.1f} s wall")
        print("| query | ours: found, KiB (requests), first result after, of it once the data is there | Pagefind: found, KiB (requests), ten results after |\n|---|---|---|")
        own, other = serve(site), serve(work)
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            for query in queries:
                count, answer, (requests, size) = ours(browser, own, query)
                count2, answer2, (requests2, size2) = theirs(browser, other, query)
                print(f"| {query} | {count}, {size:.0f} KiB ({requests}), {answer['time']:.0f} ms, {answer['after']:.0f} ms "
                      f"| {count2}, {size2:.0f} KiB ({requests2}), {answer2['time']:.0f} ms |", flush=True)
            browser.close()


main()
