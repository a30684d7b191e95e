"""A thousand edits under `bantin serve`, a browser's stream of events open, without growth of memory or descriptors. Run by `make test-soak`."""

import http.client
import json
import os
import sys

from preview import Server, Site

RECORD = "content/records/2020/bac-ninh-cum-huyen-thi-tong-ket-nam-2020.md"
PAGE = "/ban-tin/2020/bac-ninh-cum-huyen-thi-tong-ket-nam-2020.html"
EDITS = int(os.environ.get("EDITS", "1000"))


class Listener:
    """What the script in a page does: a stream of events, and a question about the page with each."""

    def __init__(self, server):
        self.server = server
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
        self.connection.request("GET", "/.bantin/events")
        self.response = self.connection.getresponse()

    def next(self):
        while True:
            line = self.response.readline().decode()
            if not line:
                raise AssertionError("the stream of events ended")
            if line.startswith("data: "):
                return json.loads(get(self.server, "/.bantin/news?page=" + PAGE))

    def close(self):
        self.connection.close()
        self.response.close()


def get(server, path=PAGE):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    connection.request("GET", path)
    text = connection.getresponse().read().decode()
    connection.close()
    return text


def measure(server):
    """Memory in KiB, open descriptors, threads."""
    folder = f"/proc/{server.process.pid}"
    with open(folder + "/status") as status:
        values = dict(line.split(":", 1) for line in status)
    return int(values["VmRSS"].split()[0]), len(os.listdir(folder + "/fd")), int(values["Threads"])


def main():
    site = Site()
    text = site.read(RECORD)
    title = next(line for line in text.splitlines() if line.startswith("title:"))
    server = Server(site)
    listener = Listener(server)
    listener.next()
    samples = []
    try:
        for number in range(1, EDITS + 1):
            # Every seventh edit is a mistake, every fifth save is by rename, every ninth listener goes and another comes.
            line = f"titel: Lần {number}" if number % 7 == 0 else f"title: Lần {number}"
            (site.rename_save if number % 5 == 0 else site.write)(RECORD, text.replace(title, line, 1))
            while True:
                news = listener.next()
                if ("problems" in news) == (number % 7 == 0) and (number % 7 == 0 or f"Lần {number}<" in get(server)):
                    break
            if number % 9 == 0:
                listener.close()
                listener = Listener(server)
                listener.next()
            if number % 100 == 0:
                samples.append(measure(server))
                print(f"{number} edits: {samples[-1][0]} KiB, {samples[-1][1]} descriptors, {samples[-1][2]} threads", flush=True)
    finally:
        listener.close()
        status = server.stop()
        site.remove()
    if status != 0:
        sys.exit(f"the server ended with status {status}")
    # The first hundreds warm up; what comes later must not be more but by noise.
    early, late = samples[len(samples) // 3], samples[-1]
    if late[0] > early[0] * 1.15 + 4096:
        sys.exit(f"memory grows: {early[0]} KiB after a third, {late[0]} KiB at the end")
    if late[1] > early[1] + 4:
        sys.exit(f"descriptors grow: {early[1]} after a third, {late[1]} at the end")
    print("no growth")


if __name__ == "__main__":
    main()
