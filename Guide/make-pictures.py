"""Makes the pictures of the guide: what a clerk sees of the example province, in Chromium and in LibreOffice.

    make guide-pictures

Needs LibreOffice with a window (libreoffice-calc), Xvfb and xwd (xvfb, x11-apps); SOFFICE names another one than the machine's.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[1]
PICTURES = ROOT / "Guide/content/pages/anh"
PROGRAM = os.environ.get("BANTIN") or str(ROOT / ".build/release/bantin")
SOFFICE = os.environ.get("SOFFICE", "soffice")
YEAR = 2024
RECORD = "content/records/2024/cum-huyen-dong-bang-tong-ket-2024.md"


def bantin(*arguments):
    subprocess.run([PROGRAM, *arguments, "--language", "vi"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def save(picture, name, width=None):
    """A palette of 128 colours: a third of the size, and nobody sees it in a window full of text."""
    picture = Image.open(picture).convert("RGB")
    if width and picture.width > width:
        picture = picture.resize((width, round(picture.height * width / picture.width)), Image.LANCZOS)
    picture.quantize(128, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(PICTURES / name, optimize=True)
    print(name, picture.size, (PICTURES / name).stat().st_size)


def pages(site, scratch):
    server = subprocess.Popen(
        [PROGRAM, "serve", "--root", str(site), "--port", "0", "--language", "vi"], stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True)
    try:
        look(site, scratch, server)
    finally:
        server.send_signal(2)
        server.wait()


def look(site, scratch, server):
    address = next(line for line in server.stdout if "http://" in line).split("http://")[1].split("/")[0]
    with sync_playwright() as playwright:
        options = {"executable_path": os.environ.get("CHROMIUM", "/usr/bin/chromium")}
        if os.geteuid() == 0:
            options["chromium_sandbox"] = False
        browser = playwright.chromium.launch(**options)
        page = browser.new_page(viewport={"width": 1000, "height": 640}, locale="vi-VN")

        def shot(path, name, height):
            page.set_viewport_size({"width": 1000, "height": height})
            page.goto(f"http://{address}/{path}")
            page.screenshot(path=scratch / "page.png")
            save(scratch / "page.png", name)

        record = "ban-tin/" + "/".join(RECORD.split("/")[2:]).removesuffix(".md") + ".html"
        shot(record, "ban-tin.png", 720)
        shot(f"tong-hop/{YEAR}.html", "tong-hop.png", 760)

        page.set_viewport_size({"width": 1000, "height": 520})
        page.goto(f"http://{address}/{record}")
        text = (site / RECORD).read_text()
        date = next(line for line in text.splitlines() if line.startswith("date:"))
        (site / RECORD).write_text(text.replace(date, f"date: {YEAR}-11-31", 1))
        page.locator("bantin-problems li").first.wait_for()
        page.screenshot(path=scratch / "page.png")
        save(scratch / "page.png", "loi.png")
        (site / RECORD).write_text(text)
        browser.close()


def workbook(site, scratch):
    bantin("summary", str(YEAR), "--root", str(site), "--output", str(scratch / f"{YEAR}.xlsx"))
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"], pass_fds=[write],
        stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        display = ":" + os.fdopen(read).readline().strip()
        office = subprocess.Popen(
            [SOFFICE, "--norestore", "--nologo", "--nofirststartwizard", f"-env:UserInstallation=file://{scratch}/office",
             str(scratch / f"{YEAR}.xlsx")],
            env={**os.environ, "DISPLAY": display, "LANG": "C.UTF-8", "SAL_USE_VCLPLUGIN": "gen"}, stderr=subprocess.DEVNULL)
        try:
            time.sleep(float(os.environ.get("SECONDS_FOR_OFFICE", "40")))  # it tells nobody when its window is drawn
            dump = subprocess.run(["xwd", "-root", "-silent", "-display", display], check=True, capture_output=True).stdout
        finally:
            office.terminate()
            office.wait()
    finally:
        screen.terminate()
        screen.wait()
    # The head of the format (XWDFile.h): its size, …, width, height, …, bytes in a line, …, number of colours.
    head = [int.from_bytes(dump[place : place + 4], "big") for place in range(0, 100, 4)]
    (size, width, height, line, colours) = (head[0], head[4], head[5], head[12], head[19])
    pixels = dump[size + 12 * colours :]
    Image.frombytes("RGB", (width, height), pixels, "raw", "BGRX", line).save(scratch / "office.png")
    save(scratch / "office.png", "libreoffice.png", 1100)


def main():
    PICTURES.mkdir(exist_ok=True)
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="bantin-guide-"))
    try:
        site = scratch / "tinh-mau"
        bantin("new", "site", "--example", str(site))
        pages(site, scratch)
        if "--no-office" not in sys.argv:
            workbook(site, scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    main()
