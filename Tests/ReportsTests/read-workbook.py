#!/usr/bin/env python3
"""Reads the workbooks of a built site and compares them with the JSON of the same tables, number by number.

    read-workbook.py SITE [RECALCULATED]

Every shown number of every row must be in both, and every sum: as the value that was written beside the formula, and, with RECALCULATED (a
folder of the same workbooks as LibreOffice calculated them anew), as what the formula gives.
"""

import datetime
import json
import pathlib
import sys

import openpyxl


def number(value):
    if isinstance(value, dict):
        return value.get("at-least")
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def heads(sheet):
    """The headings of the columns, and the row that the body begins in."""
    last = 6 if any(sheet.cell(6, c).value for c in range(1, sheet.max_column + 1)) and sheet.freeze_panes.endswith("7") else 5
    row, head = [], None
    for c in range(1, sheet.max_column + 1):
        head = sheet.cell(5, c).value or head
        under = sheet.cell(last, c).value if last == 6 else None
        row.append(f"{head}: {under}" if under else sheet.cell(5, c).value)
    return row, last + 1


def columns_of(table, headings):
    """The table's columns that the sheet shows, in the order of both."""
    shown, place = [], 0
    for column in table["columns"]:
        if place < len(headings) and column["heading"] == headings[place]:
            shown.append((place + 1, column))
            place += 1
    return shown


def compare(table, sheet, values, what):
    headings, first = heads(sheet)
    shown = columns_of(table, headings)
    assert len(shown) == len([h for h in headings if h]) - 1, f"{what}: headings {headings}"
    position = next(place for place, column in shown if column["type"] == "position")
    body = [r for r in range(first, sheet.max_row + 1) if isinstance(sheet.cell(r, position).value, int)]
    assert len(body) == len(table["rows"]), f"{what}: {len(body)} rows, {len(table['rows'])} told"
    checked = 0
    for r, row in zip(body, table["rows"]):
        records, link = row.get("records", []), sheet.cell(r, len(headings)).hyperlink
        if records and records[0].startswith("http"):
            assert link and link.target == records[0], f"{what} row {r} does not lead to {records[0]}"
        for place, column in shown:
            told, found = number(row.get(column["key"])), sheet.cell(r, place).value
            if told is not None:
                assert found == told, f"{what} {sheet.cell(r, place).coordinate}: {found!r}, told {told!r}"
                checked += 1
            elif column["type"] == "date" and isinstance(found, datetime.datetime):
                assert found.date().isoformat() == row[column["key"]], f"{what} {sheet.cell(r, place).coordinate}"
            elif column["type"] in ("integer", "decimal", "year"):
                assert found in (None, "–"), f"{what} {sheet.cell(r, place).coordinate}: {found!r}, nothing told"
            if isinstance(found, str):
                assert sheet.cell(r, place).data_type == "s", f"{what} {sheet.cell(r, place).coordinate} is a formula"
    sums = [r for r in range(body[0], sheet.max_row + 1) if r not in body and any(
        str(sheet.cell(r, place).value).startswith("=SUBTOTAL") for place, _ in shown)] if body else []
    sizes = {}
    for r in body:
        start = max([g for g in range(first, r) if g not in body], default=first - 1)
        sizes[start] = sizes.get(start, 0) + 1
    told = [s for s, size in zip(table.get("sums", []), sizes.values()) if size > 1]
    told = [s for s in told if any(number(s.get(c["key"])) is not None for _, c in shown)]
    if any(number(v) is not None for v in table.get("total", {}).values()):
        told.append(table["total"])
    assert len(sums) == len(told), f"{what}: {len(sums)} rows of sums, {len(told)} told"
    for r, sum_ in zip(sums, told):
        for place, column in shown:
            wanted = number(sum_.get(column["key"]))
            if wanted is None:
                continue
            for kind, book in values.items():
                found = book.cell(r, place).value
                assert found == wanted, f"{what} {sheet.cell(r, place).coordinate} ({kind}): {found!r}, told {wanted!r}"
                checked += 1
    return checked


def main():
    site = pathlib.Path(sys.argv[1])
    anew = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    total = 0
    books = sorted((site / "tong-hop").glob("*.xlsx"))
    assert books, "no workbook"
    for path in books:
        data = json.loads(path.with_suffix(".json").read_text())
        formulas = openpyxl.load_workbook(path)
        written = openpyxl.load_workbook(path, data_only=True)
        recalculated = openpyxl.load_workbook(anew / path.name, data_only=True) if anew else None
        names = formulas.sheetnames
        assert len(names) == len(data["tables"]) + 1 and all(len(name) <= 31 for name in names)
        for name, table in zip(names, data["tables"]):
            sheet = formulas[name]
            assert sheet.page_setup.orientation == "landscape" and sheet.page_setup.paperSize == 9
            assert sheet.print_title_rows and sheet.freeze_panes
            spans = [c["heading"].split(": ")[0] for c in table["columns"] if ": " in c["heading"]]
            for merged in sheet.merged_cells.ranges:
                assert merged.min_row >= 5 and merged.max_row <= 6, f"{path.name} {name}: {merged} is merged"
                if merged.max_col > merged.min_col:
                    assert sheet.cell(merged.min_row, merged.min_col).value in spans, f"{path.name} {name}: {merged}"
            shown = heads(sheet)[0]
            wide = {h.split(": ")[0] for h in shown if h and ": " in h and sum(o.startswith(h.split(": ")[0] + ": ") for o in shown if o) > 1}
            assert len([m for m in sheet.merged_cells.ranges if m.max_col > m.min_col]) == len(wide), f"{path.name} {name}: spans"
            values = {"written": written[name]}
            if recalculated:
                values["recalculated"] = recalculated[name]
            total += compare(table, sheet, values, f"{path.name} {name}")
    print(f"{len(books)} workbooks, {total} numbers the same")


main()
