"""What pages do beyond being read, in Chromium, opened from a folder: tables are sorted and saved, nothing moves, nothing is refused. Run by `make test-pages`."""

import pathlib
import shutil
import subprocess
import tempfile
import unittest

from playwright.sync_api import sync_playwright

from preview import PROGRAM, ROOT

SHIFT = "window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value }).observe({type: 'layout-shift', buffered: true})"
COLUMN = "(table, place) => [...table.tBodies[0].rows].map((row) => row.cells[place].innerText.trim())"
KINDS = ["index.html", "ban-tin/index.html", "ban-tin/2024.html", "ban-tin/2024/03.html", "cum/index.html", "don-vi/index.html", "tong-hop/index.html", "tong-hop/2024.html"]


class PageTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="bantin-pages-"))
        subprocess.run([PROGRAM, "new", "site", "--example", cls.folder / "mau", "--templates", ROOT / "templates"], check=True, capture_output=True)
        subprocess.run([PROGRAM, "build", "--root", cls.folder / "mau", "--output", cls.folder / "site"], check=True, capture_output=True)
        cls.playwright = sync_playwright().start()
        cls.browser = cls.playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()
        shutil.rmtree(cls.folder)

    def setUp(self):
        self.messages = []
        self.page = self.browser.new_context(accept_downloads=True, locale="vi-VN").new_page()
        self.page.on("console", lambda message: self.messages.append(message.text))
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        self.page.add_init_script(SHIFT)

    def tearDown(self):
        self.assertEqual(self.messages, [])
        self.page.context.close()

    def open(self, address, width=1280):
        self.page.set_viewport_size({"width": width, "height": 900})
        self.page.goto((self.folder / "site" / address).as_uri())

    def scores(self):
        """A table of scores: place, unit, scores, rank."""
        self.open("tong-hop/2024.html")
        return self.page.locator("#ket-qua-1 ~ .table table, section:has(#ket-qua) .table table").first

    def test_sorted_up_down_and_back(self):
        table = self.scores()
        for place in range(table.locator("thead th").count()):
            before = table.evaluate(COLUMN, place)
            head = table.locator("thead th").nth(place)
            head.locator("button").click()
            self.assertEqual(head.get_attribute("aria-sort"), "ascending")
            up = table.evaluate(COLUMN, place)
            head.locator("button").click()
            self.assertEqual(head.get_attribute("aria-sort"), "descending")
            self.assertEqual(sorted(up), sorted(before))
            numbers = [float(text.replace(".", "").replace(",", ".")) for text in up if text.replace(".", "").replace(",", "").isdigit()]
            self.assertEqual(numbers, sorted(numbers))
            head.locator("button").press("Enter")
            self.assertIsNone(head.get_attribute("aria-sort"))
            self.assertEqual(table.evaluate(COLUMN, place), before)

    def test_printed_in_the_order_of_the_page(self):
        table = self.scores()
        before = table.evaluate(COLUMN, 0)
        table.locator("thead button").first.click()
        table.locator("thead button").first.click()
        self.assertEqual(table.evaluate(COLUMN, 0), before[::-1])
        self.page.evaluate("dispatchEvent(new Event('beforeprint'))")
        self.assertEqual(table.evaluate(COLUMN, 0), before)
        self.page.evaluate("dispatchEvent(new Event('afterprint'))")
        self.assertEqual(table.evaluate(COLUMN, 0), before[::-1])

    def test_saved_as_csv(self):
        table = self.scores()
        rows = table.locator("tbody tr").count()
        units = table.evaluate(COLUMN, 1)
        with self.page.expect_download() as download:
            table.locator("xpath=ancestor::div[contains(@class, 'table')]/following-sibling::p[1]//button").click()
        self.assertRegex(download.value.suggested_filename, r"^[a-z0-9-]+\.csv$")
        data = pathlib.Path(download.value.path()).read_bytes()
        self.assertTrue(data.startswith(b"\xef\xbb\xbf"))
        lines = data.decode("utf-8-sig").split("\r\n")
        self.assertEqual(lines.pop(), "")
        self.assertEqual(len(lines), rows + 1)
        self.assertEqual([line.split(",")[1] for line in lines[1:]], units)

    def test_nothing_moves_and_nothing_is_wider_than_a_phone(self):
        for width in (360, 1280):
            for address in KINDS:
                with self.subTest(address=address, width=width):
                    self.open(address, width)
                    self.page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
                    self.assertEqual(self.page.evaluate("window.shift"), 0)
                    self.assertLessEqual(self.page.evaluate("document.documentElement.scrollWidth"), width)

    def test_without_scripts_no_button_and_no_gap(self):
        context = self.browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto((self.folder / "site/tong-hop/2024.html").as_uri())
        self.assertEqual(page.locator("main button").count(), 0)
        self.assertGreater(page.locator(".tools a[href$='.csv']").count(), 2)
        context.close()


if __name__ == "__main__":
    unittest.main()
