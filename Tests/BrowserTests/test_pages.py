"""What pages do beyond being read, in Chromium, opened from a folder: tables are sorted and saved, nothing moves, nothing is refused. Run by `make test-browser`."""

import pathlib
import re
import subprocess
import tempfile
import unittest

from playwright.sync_api import expect

from built_sites import kinds_of_pages
from site_case import SiteCase

SHIFT = "window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value }).observe({type: 'layout-shift', buffered: true})"
COLUMN = "(table, place) => [...table.tBodies[0].rows].map((row) => row.cells[place].innerText.trim())"


class PageTests(SiteCase):
    def setUp(self):
        super().setUp()
        self.page.add_init_script(SHIFT)

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
        for site in (self.sites.records, self.sites.example):
            kinds = kinds_of_pages(site)
            self.assertGreater(len(kinds), 8, "kinds of pages")
            for kind, address in kinds.items():
                for width in (360, 1280):
                    with self.subTest(site=site.name, kind=kind, address=address, width=width):
                        self.open(address, site, width)
                        self.page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
                        self.assertEqual(self.page.evaluate("window.shift"), 0)
                        self.assertLessEqual(self.page.evaluate("document.documentElement.scrollWidth"), width)

    def test_nothing_moves_where_results_come_in(self):
        for query in ("?q=thi+%C4%91ua", "?q=qqqq", "?q=&nam=2024"):
            for width in (360, 1280):
                with self.subTest(query=query, width=width):
                    self.page.set_viewport_size({"width": width, "height": 900})
                    self.page.goto((self.sites.example / "tim-kiem.html").as_uri() + query)
                    expect(self.page.locator("[data-status]")).to_contain_text("kết quả")
                    self.page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
                    self.assertEqual(self.page.evaluate("window.shift"), 0)

    def test_old_addresses_lead_on(self):
        old = [path for path in self.sites.example.rglob("*.html") if 'http-equiv="refresh"' in path.read_text(encoding="utf-8")]
        self.assertGreater(len(old), 0)
        for path in old:
            for page in (self.page, self.without_scripts()):
                with self.subTest(address=path.relative_to(self.sites.example).as_posix()):
                    page.goto("about:blank")
                    page.goto(path.as_uri() + "#nguon")
                    expect(page.locator(".site-nav")).to_be_visible()
                    self.assertIn("/ban-tin/", page.url)
        # The place on the page goes along where scripts run.
        self.page.goto(old[0].as_uri() + "#nguon")
        expect(self.page).to_have_url(re.compile("/ban-tin/.*#nguon$"))

    def test_without_scripts_no_button_and_no_gap(self):
        page = self.without_scripts()
        page.goto((self.sites.example / "tong-hop/2024.html").as_uri())
        self.assertEqual(page.locator("main button").count(), 0)
        self.assertGreater(page.locator(".tools a[href$='.csv']").count(), 2)

    def test_readable_without_scripts(self):
        for site in (self.sites.records, self.sites.example):
            page = self.without_scripts()
            for kind, address in kinds_of_pages(site).items():
                with self.subTest(site=site.name, kind=kind, address=address):
                    page.goto((site / address).as_uri())
                    self.assertEqual(page.locator("h1:visible").count(), 1)

    def test_printed(self):
        """The text of the PDF is the page's, without what only a screen can use; no page of paper is empty."""
        for site in (self.sites.records, self.sites.example):
            bulletin = next(path.relative_to(site).as_posix() for path in sorted(site.glob("ban-tin/*/*.html")) if '<body class="bulletin">' in path.read_text(encoding="utf-8"))
            for address in (bulletin, "tong-hop/2020.html" if site == self.sites.records else "tong-hop/2024.html"):
                with self.subTest(site=site.name, address=address):
                    self.open(address, site)
                    heading = self.page.locator("h1").inner_text()
                    navigation = " ".join(self.page.locator(".site-nav a").all_inner_texts())
                    self.page.emulate_media(media="print")
                    words = " ".join(self.page.locator("main p:not(.hidden):visible").all_inner_texts()).split()
                    self.page.emulate_media(media="null")
                    sheets = self.printed()
                    text = " ".join(" ".join(sheets).split())
                    self.assertIn(" ".join(heading.split()), text)
                    self.assertNotIn(navigation, text)
                    self.assertEqual([place for place, sheet in enumerate(sheets) if not sheet.strip()], [])
                    printed = set(text.split())
                    missing = [word for word in words if word not in printed]
                    self.assertLess(len(missing), 0.02 * len(words), missing)
                    self.assertNotIn("(CSV)", text)

    def test_heads_of_tables_on_every_sheet(self):
        self.open("tong-hop/2025.html")
        table = self.page.locator("table:has(#bang-cuoc-hop)")
        heads = [" ".join(head.split()) for head in table.locator("thead th").all_inner_texts()]
        last = " ".join(table.locator("tbody th").last.locator("a").inner_text().split())
        caption = " ".join(table.locator("caption").inner_text().split())
        sheets = [" ".join(sheet.split()) for sheet in self.printed()]
        place = next(place for place, sheet in enumerate(sheets) if caption in sheet)
        while last not in sheets[place].partition(caption)[2] and last not in sheets[place].partition(heads[0])[2]:
            place += 1
            for head in heads:
                self.assertIn(head, sheets[place])

    def printed(self):
        """The text of each sheet of the page on A4."""
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            self.page.pdf(path=file.name, format="A4")
            text = subprocess.run(["pdftotext", "-layout", file.name, "-"], check=True, capture_output=True, text=True, encoding="utf-8").stdout
        return text.split("\f")[:-1]


if __name__ == "__main__":
    unittest.main()
