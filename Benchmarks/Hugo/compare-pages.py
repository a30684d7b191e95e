#!/usr/bin/env python3
"""compare-pages.py SITE HUGO-SITE: for each kind of page how many files both sites have, their bytes, and the bytes of text that a reader sees."""
import os
import re
import sys
from html.parser import HTMLParser

# What kind a file is, by its path on either site; the first that matches.
KINDS = [
    ("annual review", r"ban-tin/\d{4}/.*(annual-review|tong-ket-cong-tac.*)\.html"),
    ("other bulletin", r"ban-tin/\d{4}/.*\D{4}.*\.html"),
    ("archive of a month", r"ban-tin/\d{4}/\d\d\.html|luu-tru/\d{4}-\d\d\.html"),
    ("archive of a year", r"(ban-tin|luu-tru)/(\d{4}|index)\.html"),
    ("cluster", r"cum/.*\.html"),
    ("feed and calendar of a cluster", r"cum/.*\.(xml|json|ics)"),
    ("unit", r"don-vi/.*\.html"),
    ("year", r"tong-hop/(\d{4}|index|don-vi)\.html"),
    ("report of a year", r"tong-hop/\d{4}/bao-cao\.html"),
    ("tables of a year, CSV", r"tong-hop/\d{4}/.*\.csv"),
    ("tables of a year, JSON", r"tong-hop/.*\.json"),
    ("workbook of a year", r"tong-hop/.*\.xlsx"),
    ("open data", r"du-lieu/.*"),
    ("home, feeds, sitemap", r"(index\.html|404\.html|atom\.xml|feed\.json|lich\.ics|sitemap\.xml|robots\.txt)"),
    ("search", r"tim-kiem.*"),
    ("everything else", r".*"),
]


class Text(HTMLParser):
    """The text outside scripts, styles and drawings, with white space as one space."""

    def __init__(self):
        super().__init__()
        self.parts, self.hidden = [], 0

    def handle_starttag(self, tag, attributes):
        self.hidden += tag in ("head", "script", "style", "svg")
        self.parts.append(" ")

    def handle_endtag(self, tag):
        self.hidden -= tag in ("head", "script", "style", "svg")

    def handle_data(self, data):
        if not self.hidden:
            self.parts.append(data)

    def size(self):
        return len(" ".join("".join(self.parts).split()).encode())


def measure(site):
    sums = {kind: [0, 0, 0] for kind, _ in KINDS}
    for folder, _, names in os.walk(site):
        for name in names:
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                data = file.read()
            address = os.path.relpath(path, site)
            entry = sums[next(kind for kind, pattern in KINDS if re.fullmatch(pattern, address))]
            entry[0] += 1
            entry[1] += len(data)
            if name.endswith(".html"):
                text = Text()
                text.feed(data.decode())
                entry[2] += text.size()
    return sums


def main():
    ours, theirs = measure(sys.argv[1]), measure(sys.argv[2])
    print(f"{'':<32}{'files':>9}{'Hugo':>9}{'KiB':>11}{'Hugo':>11}{'text KiB':>11}{'Hugo':>11}")
    for sums in (ours, theirs):
        sums["all"] = [sum(column) for column in zip(*sums.values())]
    for kind, a in ours.items():
        b = theirs[kind]
        print(f"{kind:<32}{a[0]:>9}{b[0]:>9}{a[1] / 1024:>11.0f}{b[1] / 1024:>11.0f}{a[2] / 1024:>11.0f}{b[2] / 1024:>11.0f}")


main()
