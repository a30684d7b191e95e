"""The preview server in a process of its own, on a copy of the repository's site."""

import os
import pathlib
import queue
import re
import shutil
import subprocess
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("BANTIN") or str(ROOT / ".build/release/bantin")


class Site:
    """A copy of content/ and templates/ that a test may change."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="bantin-serve-"))
        for name in ("content", "templates"):
            shutil.copytree(ROOT / name, self.folder / name)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def read(self, name):
        return (self.folder / name).read_text(encoding="utf-8")

    def replace(self, name, old, new):
        text = self.read(name)
        assert old in text, f"{old!r} is not in {name}"
        self.write(name, text.replace(old, new, 1))

    def rename_save(self, name, text):
        """Saves as editors do that want to lose nothing: another file takes the old one's place."""
        path = self.folder / name
        fresh = path.with_name("." + path.name + ".new")
        fresh.write_text(text, encoding="utf-8")
        os.replace(fresh, path)

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class Server:
    """`bantin serve`, its address read from what it says."""

    def __init__(self, site, *options, port=0):
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--root", str(site.folder), "--port", str(port), "--language", "vi", *options],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8")
        self.lines = queue.Queue()
        self.said = []
        threading.Thread(target=self._read, daemon=True).start()
        self.address = self.wait_for(r"http://\S+/").group(0).rstrip("/")
        self.port = int(self.address.rsplit(":", 1)[1])

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(line)
        self.lines.put(None)

    def wait_for(self, pattern, seconds=60):
        """The first line from now on that matches."""
        while True:
            line = self.lines.get(timeout=seconds)
            if line is None:
                raise AssertionError("the server ended:\n" + "".join(self.said))
            self.said.append(line)
            found = re.search(pattern, line)
            if found:
                return found

    def stop(self):
        """Ends it as Ctrl-C does; its exit status."""
        self.process.send_signal(2)
        status = self.process.wait(timeout=20)
        self.process.stdout.close()
        return status
