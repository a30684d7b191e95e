"""The search page as a reader meets it, in Chromium, opened from a folder. Run by `make test-browser`."""

import re
import unicodedata
import unittest

from playwright.sync_api import expect

from site_case import SiteCase

PAIRS = ["thi đua", "cờ thi đua", "khen thưởng", "tổng kết", "huyện", "đồng bằng", "sở y tế", "hội nghị"]


def folded(text):
    plain = "".join(letter for letter in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(letter))
    return plain.replace("đ", "d")


class SearchTests(SiteCase):
    def search(self, words, site=None, **more):
        """Opens the search page and types."""
        self.open("tim-kiem.html", site=site, **more)
        box = self.page.locator("main input[type=search]")
        box.click()
        self.page.keyboard.insert_text(words)
        expect(self.status()).to_contain_text(words)
        return self.titles()

    def status(self):
        return self.page.locator("[data-status]")

    def count(self):
        found = re.match(r"[\d.]+", self.status().inner_text())
        return int(found.group().replace(".", "")) if found else 0

    def titles(self):
        return self.page.locator(".result a").all_inner_texts()

    def test_the_same_with_and_without_diacritics(self):
        for site in (self.sites.records, self.sites.example):
            for words in PAIRS:
                with self.subTest(site=site.name, words=words):
                    titles = self.search(words, site)
                    count = self.count()
                    self.assertGreater(count, 0)
                    for written in (folded(words), words.upper(), words.title(), unicodedata.normalize("NFD", words)):
                        # What has no diacritics is taken for what most records write, so that the same comes first.
                        self.assertEqual(self.search(written, site), titles, written)
                        self.assertEqual(self.count(), count, written)

    def test_typed_diacritics_come_first(self):
        """Two words that only their diacritics tell apart: each finds the other, but behind all that have the word itself."""
        for words in ("đồng", "động", "phương", "phường", "hoạt động"):
            with self.subTest(words=words):
                self.search(words)
                while self.page.locator("[data-more] button").is_visible():
                    shown = len(self.titles())
                    self.page.locator("[data-more] button").click()
                    expect(self.page.locator(".result").nth(shown)).to_be_visible()
                have = [unicodedata.normalize("NFC", words) in text.lower() for text in self.page.locator(".result").all_inner_texts()]
                self.assertEqual(have, sorted(have, reverse=True))
                self.assertTrue(have[0])
                self.assertFalse(all(have), "nothing but the word itself was found")

    def test_places_of_the_five_records(self):
        for words in ("bắc ninh", "bac ninh"):
            self.assertTrue(any("Bắc Ninh" in title for title in self.search(words, self.sites.records)))

    def test_tone_placement(self):
        self.search("hoà")
        count = self.count()
        self.assertGreater(count, 0)
        self.search("hòa")
        self.assertEqual(self.count(), count)

    def test_as_one_types(self):
        self.search("tổng k")
        self.assertGreater(len(self.titles()), 0)
        self.assertTrue(any("tổng kết" in title.lower() for title in self.titles()))

    def test_phrases_in_quotes(self):
        self.search("thi đua cờ")
        loose = self.count()
        self.search("“cờ thi đua”")
        strict = self.count()
        self.assertGreater(strict, 0)
        self.assertLessEqual(strict, loose)
        self.search("“đua thi cờ”")
        self.assertEqual(self.count(), 0)
        self.assertEqual(self.titles(), [])

    def test_hits_are_marked(self):
        self.search("khen thuong")
        marks = self.page.locator(".result mark").all_inner_texts()
        self.assertIn("khen thuong", [folded(mark) for mark in marks])
        for mark in marks:
            for word in folded(mark).split():
                self.assertTrue(word.startswith(("khen", "thuong")), mark)

    def test_filters_narrow_and_stay_in_the_address(self):
        self.search("thi đua")
        everything = self.count()
        self.page.locator("#loc-nam").select_option("2024")
        expect(self.page).to_have_url(re.compile(r"nam=2024"))
        expect(self.status()).not_to_contain_text(f"{everything} ")
        for address in self.page.locator(".result a").evaluate_all("(links) => links.map((link) => link.getAttribute('href'))"):
            self.assertRegex(address, r"^(\./)?ban-tin/")
        narrowed, titles = self.count(), self.titles()
        self.assertTrue(0 < narrowed < everything)
        self.page.reload()
        expect(self.page.locator(".result").first).to_be_visible()
        self.assertEqual(self.page.locator("main input[type=search]").input_value(), "thi đua")
        self.assertEqual(self.page.locator("#loc-nam").input_value(), "2024")
        self.assertEqual(self.titles(), titles)
        self.page.locator("[data-clear]").click()
        expect(self.status()).to_contain_text(f"{everything} ")

    def test_each_filter_finds_by_itself(self):
        for name in ("nam", "loai", "cum", "khen"):
            with self.subTest(filter=name):
                self.open("tim-kiem.html")
                control = self.page.locator(f"[data-filter={name}]")
                value = control.locator("option:not([value=''])").first.get_attribute("value")
                control.select_option(value)
                expect(self.page.locator(".result").first).to_be_visible()
        self.open("tim-kiem.html")
        self.page.locator("[data-unit]").fill("so ke hoach")
        expect(self.page.locator(".result").first).to_be_visible()
        self.page.locator("[data-unit]").fill("qqqq")
        expect(self.page.locator(".result")).to_have_count(0)
        expect(self.status()).to_contain_text("qqqq")

    def test_the_rest_of_the_results(self):
        self.search("thi đua")
        count = self.count()
        self.assertEqual(len(self.titles()), 10)
        self.page.locator("[data-more] button").click()
        expect(self.page.locator(".result")).to_have_count(min(20, count))
        expect(self.page.locator(".result a").nth(10)).to_be_focused()

    def test_by_keyboard(self):
        self.open("tim-kiem.html")
        for _ in range(20):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("document.activeElement.matches('input[type=search]')"):
                break
        self.page.keyboard.type("tong ket")
        links = self.page.locator(".result a")
        expect(links.first).to_be_visible()
        self.page.keyboard.press("ArrowDown")
        expect(links.first).to_be_focused()
        self.page.keyboard.press("ArrowDown")
        expect(links.nth(1)).to_be_focused()
        self.page.keyboard.press("/")
        expect(self.page.locator("main input[type=search]")).to_be_focused()
        self.page.keyboard.press("ArrowDown")
        name = links.first.inner_text()
        self.page.keyboard.press("Enter")
        expect(self.page.locator("h1")).to_have_text(name)

    def test_from_the_box_in_the_header(self):
        self.open("ban-tin/index.html")
        self.page.locator(".site-search input").fill("khen thuong")
        self.page.keyboard.press("Enter")
        expect(self.page).to_have_url(re.compile(r"tim-kiem\.html\?q=khen"))
        expect(self.page.locator(".result").first).to_be_visible()

    def test_what_a_reader_types_is_text(self):
        self.search("<img src=x onerror=alert(1)>")
        self.assertEqual(self.page.locator("[data-status] img, .results img").count(), 0)

    def test_without_scripts_a_list(self):
        for site in (self.sites.records, self.sites.example):
            page = self.without_scripts()
            page.goto((site / "tim-kiem.html").as_uri())
            expect(page.locator("noscript p")).to_be_visible()
            years = page.locator(".search-ways a[href*='ban-tin/']")
            self.assertGreater(years.count(), 0)
            years.first.click()
            self.assertGreater(page.locator("main a[href*='ban-tin/'], main a[href$='.html']").count(), 0)

    def test_no_wider_than_a_phone_with_results(self):
        for words in ("thi đua", "khen thưởng", "x" * 80):
            self.search(words, width=360)
            self.assertLessEqual(self.page.evaluate("document.documentElement.scrollWidth"), 360)


if __name__ == "__main__":
    unittest.main()
