"""Sites that the tests read: built once by the program, opened from their folder."""

import pathlib
import shutil
import subprocess
import tempfile

from preview import PROGRAM, ROOT


class BuiltSites:
    """The site of content/ and the example of `bantin new site --example`, each built into a folder of its own."""

    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="bantin-pages-"))
        self.records = self._build("records", ROOT)
        example = self.folder / "content-of-example"
        self._run("new", "site", "--example", example, "--templates", ROOT / "templates")
        self.example = self._build("example", example)

    def _build(self, name, root):
        self._run("build", "--root", root, "--output", self.folder / name)
        return self.folder / name

    def _run(self, *arguments):
        done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, encoding="utf-8")
        assert done.returncode == 0, done.stdout + done.stderr

    def remove(self):
        shutil.rmtree(self.folder)


def kinds_of_pages(site):
    """One address of each kind of page, by the kind that <body> tells; without the page of a server for addresses that it does not have,
    which cannot be read from a folder, and those that lead elsewhere at once."""
    kinds = {}
    for path in sorted(site.rglob("*.html")):
        address = path.relative_to(site).as_posix()
        head, _, _ = path.read_text(encoding="utf-8").partition("<main")
        _, _, rest = head.partition("<body")
        if path.name == "404.html" or 'class="not-found"' in path.read_text(encoding="utf-8"):
            continue
        kinds.setdefault(rest.partition(">")[0].strip() or path.name, address)
    return kinds
