"""Prints the yearly report as a reader would, and reads what came out: check-report.py BANTIN ROOT

PDF by Chromium and by WeasyPrint, DOCX by pandoc and from there PDF by LibreOffice. Of each: the sheets are A4 and the wide annexes in
landscape, the first page has no number and the others have theirs, the head and every annex is there in order, a table's head is repeated,
no group's head ends a page and no sum begins one. Years with more than a sheet of rows come from Benchmarks/make-corpus.py.
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile

failures = 0


def check(condition, what):
    global failures
    if not condition:
        failures += 1
        print("FAIL", what)


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def pages(pdf):
    texts = run("pdftotext", "-layout", pdf, "-").split("\f")[:-1]
    sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", run("pdfinfo", "-f", "1", "-l", "9999", pdf))
    return texts, [(round(float(width)), round(float(height))) for width, height in sizes]


def is_a4(size):
    return sorted(size)[0] in range(594, 597) and sorted(size)[1] in range(840, 844)


def lines(page):
    return [line.strip() for line in page.split("\n") if line.strip()]


def check_report(pdf, name, annexes, mixed):
    texts, sizes = pages(pdf)
    check(len(texts) > annexes, f"{name}: {len(texts)} pages for {annexes} annexes")
    check(all(map(is_a4, sizes)), f"{name}: sheets of {set(sizes)}")
    check(sizes[0][0] < sizes[0][1], f"{name}: the text is not upright")
    landscape = [width > height for width, height in sizes]
    check(any(landscape), f"{name}: no annex in landscape")
    check(not mixed or not all(landscape[2:]), f"{name}: every annex in landscape")
    for number, text in enumerate(texts, 1):
        own = lines(text)
        check(bool(own), f"{name}: page {number} is empty")
        if not own:
            continue
        check((own[0] == str(number)) == (number > 1), f"{name}: page {number} begins with “{own[0]}”")
        body = own[1:] if number > 1 else own
        # WeasyPrint 57 keeps a head with the row after it in most places, not in all; Chromium is asked first.
        check("WeasyPrint" in name or not re.match(r"[IVXLC]+\. ", own[-1]) or number == 1, f"{name}: page {number} ends with the head “{own[-1]}”")
        check(not re.match(r"(Cộng|Tổng cộng)\b", body[0] if body else ""), f"{name}: page {number} begins with a sum")
    whole = "\n".join(texts)
    for words in ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "DỰ THẢO", "BÁO CÁO", "ngày 15 tháng 01 năm 2021", "Nơi nhận", "THỦ TRƯỞNG CƠ QUAN"]:
        check(words in texts[0] + texts[1], f"{name}: “{words}” is not on the first pages")
    found = re.findall(r"^ *PHỤ LỤC ([IVXLC]+) *$", whole, re.M)
    check(len(found) == annexes and len(set(found)) == annexes, f"{name}: annexes {found}, not {annexes}")
    # A page that goes on with a table begins with the table's head.
    for number, text in enumerate(texts[2:], 3):
        if "PHỤ LỤC" not in text and re.search(r"^ *\d+  +\S", text, re.M):
            check(re.search(r"\bSTT\b", text), f"{name}: the table of page {number} has no head")
    print(f"{name}: {len(texts)} pages, {annexes} annexes")


def main():
    bantin, root = map(os.path.abspath, sys.argv[1:])
    with tempfile.TemporaryDirectory() as folder:
        run(sys.executable, f"{root}/Benchmarks/make-corpus.py", "1000", folder)
        os.symlink(f"{root}/templates", f"{folder}/templates")
        only = f"{folder}/weasyprint"
        os.mkdir(only)
        for program in ["weasyprint", "python3"]:
            os.symlink(shutil.which(program), f"{only}/{program}")
        for site, year in [(root, "2020"), (folder, "2020")]:
            html = run(bantin, "summary", year, "--root", site, "--format", "html")
            annexes = html.count('<section class="annex')
            check(annexes > 3, f"{site}: {annexes} annexes")
            mixed = '<section class="annex"' in html
            name = "five records" if site == root else "a large year"
            for program, path in [("Chromium", os.environ["PATH"]), ("WeasyPrint", only)]:
                output = f"{folder}/{program}.pdf"
                run(bantin, "summary", year, "--root", site, "--format", "pdf", "--date", "2021-01-15", "--output", output, env={**os.environ, "PATH": path})
                check_report(output, f"{name}, {program}", annexes, mixed)
            run(bantin, "summary", year, "--root", site, "--format", "docx", "--date", "2021-01-15", "--output", f"{folder}/report.docx")
            run("soffice", "--headless", f"-env:UserInstallation=file://{folder}/office", "--convert-to", "pdf", "--outdir", folder, f"{folder}/report.docx")
            check_report(f"{folder}/report.pdf", f"{name}, pandoc and LibreOffice", annexes, False)
    sys.exit(1 if failures else 0)


main()
