#!/usr/bin/env python3
"""Checks the JSON Schemas that `bantin schema` writes against what they are for.

    validate-schemas.py BANTIN ROOT

Every file of ROOT/content must be accepted, read as YAML in which no type is guessed (BaseLoader: all is text) and as YAML 1.1 in which
types are (SafeLoader: numbers, booleans, days). Right spellings of single values must be accepted, a list of mistakes be rejected; to be
sure that each mistake is what is rejected, it is made in a file that is accepted without it, and `bantin check` must find it too.
"""

import datetime
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import jsonschema
import yaml

RECORD = """\
title: Tổng kết
date: 2020-12-03
kind: annual-review
cluster: a
"""

# Each is added to RECORD, or stands in the place of the line of its key.
RIGHT = [
    "date: 03/12/2020", "date: 2020-12", "date: 12/2020", "date: 2020", "date: 2020-12-03..2020-12-04", "date: unknown\nyear: 2020",
    "date: Không rõ\nyear: 2020", "date: 2020–12–03", "date: {value: 2020-12-03, as-printed: 03/12, certainty: có thể, note: không in năm}",
    "time: afternoon", "time: Chiều", "time: 14:00", "time: 8:05", "time: 14h30", "time: 14 giờ 30", "time:",
    "kind: [annual-review, ký kết giao ước]", "kind: TỔNG KẾT", "kind: kí kết  giao ước", "kind: {value: họp xét, note: x}",
    "status: hủy", "status: huỷ", "status: Đã họp", "year: 2020", "year: {value: 2021, as-printed: năm 2020}", "year: ~", "title: 2020",
    "title: no", "title: 2020-12-03", "cluster: [a, b]", "cluster:\norganiser: bac-ninh", "draft: true", "draft: no", "draft: Có", "x-own: {a: [1, 2]}",
    "awards:\n  - award: x\n    to: others\n    votes: 9/9", "awards:\n  - award: x\n    to: các đơn vị còn lại", "awards:\n  - award: x\n    count: 3\n    votes: 8",
    "awards:\n  - award: x\n    to: [a, b]\n    note: y\n    x-own: 1", "awards:\n  - award: x\n    to: a\n    persons: 4",
    "awards:\n  - award: x\n    persons: [{name: A}, {office: B}]", "awards: []", "awards:", "venue: no", "venue: 12",
    "results: {scale: 100, ranking: [{unit: a, score: 98.5, rank: 1}]}", "results:\n  scale: 1.000,5\n  ranking:\n    - unit: a\n      score: 98,5\n      rank:",
    "results: [{outcome: reported}, {outcome: partly}]", "results:\n  method: [scoring, {value: secret-ballot, note: y}]",
    "commendations: [{to: units, at-least: 100, counted-as: lượt}]", "sources: [{published: 2020-12-04 16:30, updated: 2020-12-05}]",
    "sources:\n  - published: 04/12/2020 16:30", "sources: [{published: 2020-12-04T16:30:00+07:00}]", "sources: [{published: 2020-12-04 16:30:00}]",
    "aliases: /tin-tuc/57424", "compact: {year: 2021}", "indicators: [{name: a, value: 26}]", "publish: 10/01/2021", "participants:\n  -\n  - name: A",
]
WRONG = [
    "dat: 2020", "Title: x", "date: 2020-13-01", "date: 3 tháng 12", "date: [2020-12-03]", "date: 2020-12-3", "date: {vale: 2020-12-03}", "date:",
    "title:", "title: [a]", "title: {value: a, nota: b}", "time: 25:00", "time: trưa", "time: [sáng]", "kind: tổng", "kind: anual-review",
    "status: xong", "year: 1900", "year: 20200", "year: hai nghìn", "draft: maybe", "venue: [a]", "chairs: a", "chairs: [{role: speaker}]",
    "chairs: [{unit-name: a}]", "chairs: [{x-phone: 1}]", "participants: [{name: A, role: singer}]", "leadership: [{leader: a}]",
    "leadership: [{year: 2020, leader: [a]}]", "leadership: [{year: 2020, by: luck}]", "awards: [{to: [a]}]", "awards: [{award: x, vote: 9/9}]",
    "awards: [{award: x, votes: 9/9/9}]", "awards: [{award: x, votes: nine}]", "awards: [{award: x, count: -1}]", "awards: [{award: x, count: three}]",
    "awards: [{award: x, stage: lost}]", "awards: [{award: x, to: {unit: a}}]", "awards: {award: x}", "awards: [x]", "awards: [{award: x, persons: some}]",
    "results: {scale: trăm}", "results: {ranking: [{score: 1}]}", "results: {ranking: {unit: a}}", "results: {ranking: [{unit: a, rank: 0.5}]}",
    "results: {outcome: good}", "commendations: [{count: 3}]", "commendations: [{to: units, count: 3, at-least: 3}]",
    "indicators: [{name: a, value: 1, at-least: 1}]", "movements: [{scope: province}]", "movements: [{name: a, scope: world}]",
    "sources: [{published: yesterday}]", "sources: [{published: 2020-12-04 25:30}]", "sources: [{site: x}]", "corrections: [{reason: x}]",
    "accept: [{rule: x}]", "publish: 2021", "withdrawn: soon", "compact: 2021", "compact: {}", "photos: toan-canh.jpg", "aliases: {a: b}",
]
OTHER_WRONG = {
    "cluster": [("name: A\norganiser: b\n", ["organizer: b", "members: [a]", "members: [{units: [a], complete: perhaps}]", "kind: group", "leaders: [{leader: a}]"])],
    "units": [("- id: a\n  name: A\n", ["  nam: A", "  parent: [a]", "  valid: 2020", "  valid: {from: 2020}", "  successors: [{to: [b]}]", "  successors: [{kind: fuse}]"])],
    "awards": [("- id: a\n  name: A\n  ladder: title\n", ["  for: [dogs]", "  level: planet", "  order: first", "  names: [a]"])],
    "rules": [("- id: membership\n", ["  severity: fatal", "  enabled: perhaps", "  parameters: [a]", "  valid: {from: soon}"])],
    "site": [("title: A\n", ["menu: [{title: a}]", "organisation: {parent: a}", "persons-in-open-data: perhaps", "base_url: x", "summaries: [a]"])],
    "page": [("title: A\n", ["draft: perhaps", "layout: x"])],
}
PATHS = {
    "record": "records/a.md", "page": "pages/a.md", "units": "units/a.yaml", "cluster": "clusters/a.yaml", "awards": "awards.yaml",
    "rules": "rules.yaml", "site": "site.yaml",
}
KINDS_OF_FORM = {
    "yaml-syntax", "yaml-feature", "duplicate-key", "unknown-key", "missing-key", "wrong-form", "bad-date", "unknown-word", "unlisted-word",
    "inconsistent-value",
}
LOADERS = [yaml.BaseLoader, yaml.SafeLoader]


def plain(value):
    """What a tool that turns YAML into JSON makes of days: texts."""
    if isinstance(value, dict):
        return {key if isinstance(key, str) else str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    return value


def front_matter(text):
    parts = re.split(r"^---$", text, maxsplit=2, flags=re.M)
    return parts[1]


def with_change(base, change):
    """`change` in the place of the lines of its key, which is the first line's."""
    key = change.split(":")[0]
    return "".join(line for line in base.splitlines(True) if not line.startswith(key + ":")) + change + "\n"


def main():
    bantin, root = sys.argv[1], pathlib.Path(sys.argv[2])
    failures = []
    checks = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for language in ["vi", "en"]:
            subprocess.run([bantin, "schema", "--language", language, "--output", str(folder / language)], check=True, stdout=subprocess.PIPE)
        validators = {}
        for kind in PATHS:
            schemas = [json.loads((folder / language / f"{kind}.schema.json").read_text()) for language in ["vi", "en"]]
            for schema in schemas:
                jsonschema.Draft202012Validator.check_schema(schema)
            validators[kind] = jsonschema.Draft202012Validator(schemas[0])

        def errors(kind, text):
            """The mistakes that each loader's reading shows."""
            return [mistakes(kind, text, loader) for loader in LOADERS]

        def mistakes(kind, text, loader):
            try:
                value = yaml.load(text, Loader=loader)
            except ValueError as error:  # such as the thirteenth month
                return [jsonschema.ValidationError(str(error))]
            return list(validators[kind].iter_errors(plain(value)))

        def accepted(kind, text, name):
            nonlocal checks
            for loader, found in zip(LOADERS, errors(kind, text)):
                checks += 1
                if found:
                    best = jsonschema.exceptions.best_match(found)
                    failures.append(f"{name}: rejected by {loader.__name__}: {list(best.absolute_path)}: {best.message[:200]}")

        def rejected(kind, text, name):
            nonlocal checks
            for loader, found in zip(LOADERS, errors(kind, text)):
                checks += 1
                # Where no type is guessed, an empty required value cannot be told from an empty text, nor a number's bounds.
                blind = loader is yaml.BaseLoader and name in {"date:", "title:", "year: 1900"}
                if not found and not blind:
                    failures.append(f"{name!r}: accepted by {loader.__name__}")

        files = sorted((root / "content").rglob("*"))
        kinds = {}
        for file in files:
            below = file.relative_to(root / "content").as_posix()
            for kind, pattern in [
                ("record", r"records/.*\.md"), ("page", r"pages/.*\.md"), ("units", r"units/.*\.yaml"), ("cluster", r"clusters/.*\.yaml"),
                ("awards", r"awards\.yaml"), ("rules", r"rules\.yaml"), ("site", r"site\.yaml"),
            ]:
                if re.fullmatch(pattern, below):
                    text = file.read_text(encoding="utf-8-sig")
                    accepted(kind, front_matter(text) if kind in ("record", "page") else text, below)
                    kinds[kind] = kinds.get(kind, 0) + 1
        missing = set(PATHS) - set(kinds)
        if missing:
            failures.append(f"content/ has no file of these kinds: {sorted(missing)}")

        def found_by_program(kind, text):
            """The identifiers of what the program finds wrong with the form of a file."""
            site = folder / "site"
            if site.exists():
                shutil.rmtree(site)
            path = site / "content" / PATHS[kind]
            path.parent.mkdir(parents=True)
            path.write_text(f"---\n{text}---\n" if kind in ("record", "page") else text)
            result = subprocess.run([bantin, "check", "--root", str(site), "--format", "json"], stdout=subprocess.PIPE)
            return {
                item["rule"] for item in json.loads(result.stdout)["findings"]
                if item["path"] == "content/" + PATHS[kind] and item["severity"] == "error"
            } & KINDS_OF_FORM

        def agree(kind, base, change, is_right):
            text = with_change(base, change)
            program = found_by_program(kind, text)
            if is_right:
                accepted(kind, text, change)
                if program:
                    failures.append(f"{change!r}: the program finds {sorted(program)}")
            else:
                rejected(kind, text, change)
                if not program:
                    failures.append(f"{change!r}: the program finds nothing wrong")

        accepted("record", RECORD, "the record of the tests")
        for change in RIGHT:
            agree("record", RECORD, change, True)
        for change in WRONG:
            agree("record", RECORD, change, False)
        rejected("record", RECORD.replace("cluster: a\n", ""), "neither cluster nor organiser")
        for key in ["title", "date", "kind"]:
            rejected("record", "".join(line for line in RECORD.splitlines(True) if not line.startswith(key)), f"without {key}")
        for kind, cases in OTHER_WRONG.items():
            for base, changes in cases:
                accepted(kind, base, f"the {kind} of the tests")
                for change in changes:
                    text = base + change + "\n"
                    rejected(kind, text, change)
                    if not found_by_program(kind, text):
                        failures.append(f"{kind}: {change!r}: the program finds nothing wrong")

    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{checks} readings checked, {len(failures)} failures")
    return 1 if failures or checks < 200 else 0


if __name__ == "__main__":
    sys.exit(main())
