"""The preview server against a real browser: what a clerk sees while writing. Run by `make test-serve`."""

import os
import unittest
import urllib.request

from playwright.sync_api import expect, sync_playwright

from preview import Server, Site

RECORD = "content/records/2020/bac-ninh-cum-huyen-thi-tong-ket-nam-2020.md"
OTHER = "content/records/2019/bac-ninh-khoi-kinh-te-ky-thuat-tong-ket-nam-2019.md"
SECONDS = 20_000  # in milliseconds: how long the browser is waited for, on a busy machine too


def first_line(text, key):
    return next(line for line in text.splitlines() if line.startswith(key + ":"))


class ServeTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.playwright = sync_playwright().start()
        options = {"executable_path": os.environ.get("CHROMIUM", "/usr/bin/chromium")}
        if os.geteuid() == 0:
            options["chromium_sandbox"] = False
        cls.browser = cls.playwright.chromium.launch(**options)

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()

    def setUp(self):
        self.site = Site()
        self.addCleanup(self.site.remove)
        self.context = self.browser.new_context(viewport={"width": 800, "height": 400})
        self.addCleanup(self.context.close)
        self.complaints = []
        self.server = None

    def tearDown(self):
        if self.server:
            self.assertEqual(self.server.stop(), 0, "Ctrl-C is the way to end it")
        self.assertEqual(self.complaints, [], "the browser complained")

    def serve(self, *options, **more):
        self.server = Server(self.site, *options, **more)

    def open(self, path):
        page = self.context.new_page()
        page.set_default_timeout(SECONDS)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", self.hear)
        page.goto(self.server.address + path)
        page.evaluate("window.mark = 'not reloaded'")
        return page

    def hear(self, message):
        # Browsers ask every server for this picture; a site need not have it. The script of the page for missing addresses is for folders without
        # a server: below a folder of a server it is not found, and nothing is missed.
        known = message.location.get("url", "").endswith("/favicon.ico") or "/assets/not-found." in message.text
        if message.type == "error" and not known:
            self.complaints.append(message.text)

    def record_path(self, name=RECORD):
        """The address of a record's page, found as a reader would: in the archive."""
        return "/ban-tin/" + name.split("/")[2] + "/" + name.split("/")[3].removesuffix(".md") + ".html"

    def title(self, name=RECORD):
        return first_line(self.site.read(name), "title")

    def retitle(self, title, name=RECORD):
        self.site.replace(name, self.title(name), "title: " + title)

    def panel(self, page):
        return page.locator("bantin-problems")

    def assert_heading(self, page, text):
        expect(page.locator("h1")).to_have_text(text, timeout=SECONDS)

    def test_edit_is_shown_and_the_scroll_position_stays(self):
        self.serve()
        page = self.open(self.record_path())
        page.evaluate("window.scrollTo({top: 300, behavior: 'instant'})")
        self.retitle("Tiêu đề đã sửa")
        self.assert_heading(page, "Tiêu đề đã sửa")
        page.wait_for_function("Math.abs(window.scrollY - 300) < 3")
        self.assertIsNone(page.evaluate("window.mark ?? null"))

    def test_a_page_that_did_not_change_is_not_reloaded(self):
        self.serve()
        page, other = self.open(self.record_path()), self.open("/gioi-thieu.html")
        self.retitle("Tiêu đề đã sửa")
        self.assert_heading(page, "Tiêu đề đã sửa")
        self.assertEqual(other.evaluate("window.mark"), "not reloaded")

    def test_error_is_shown_over_the_last_good_page_and_goes_when_mended(self):
        self.serve()
        page = self.open(self.record_path())
        before = page.locator("h1").inner_text()
        self.site.replace(RECORD, "title:", "titel:")
        panel = self.panel(page)
        expect(panel.locator("h2")).to_contain_text("lỗi", timeout=SECONDS)
        expect(panel.locator("li", has_text="unknown-key")).to_contain_text(RECORD + ":2:1")
        expect(panel.locator("mark").last).to_contain_text("titel:")
        self.assertEqual(page.locator("h1").inner_text(), before)
        self.assertEqual(page.evaluate("window.mark"), "not reloaded")

        # It covers no more of the page than it must, and can be put away.
        self.assertLess(panel.locator("section").bounding_box()["height"], 0.8 * 400)
        page.keyboard.press("Escape")
        expect(panel).to_have_count(0)

        self.site.replace(RECORD, "titel:", "nochmal:")
        expect(panel).to_have_count(1, timeout=SECONDS)
        self.site.replace(RECORD, "nochmal:", "title:")
        expect(panel).to_have_count(0, timeout=SECONDS)
        self.assert_heading(page, before)

    def test_what_is_quoted_is_text(self):
        self.serve()
        page = self.open(self.record_path())
        self.site.replace(RECORD, "title:", "<img src=x onerror=alert(1)>: a\ntitle:")
        expect(self.panel(page).locator("li").first).to_contain_text("<img", timeout=SECONDS)
        self.assertEqual(self.panel(page).locator("img").count(), 0)

    def test_first_build_fails_and_the_site_comes_when_mended(self):
        self.site.replace(RECORD, "title:", "titel:")
        self.serve()
        page = self.context.new_page()
        page.goto(self.server.address + "/")
        expect(self.panel(page).locator("li").first).to_be_visible(timeout=SECONDS)
        self.site.replace(RECORD, "titel:", "title:")
        expect(page.locator("main")).to_be_visible(timeout=SECONDS)
        expect(self.panel(page)).to_have_count(0)

    def test_stylesheet_is_exchanged_without_a_reload(self):
        self.serve()
        page = self.open(self.record_path())
        page.evaluate("window.scrollTo({top: 200, behavior: 'instant'})")
        for colour in ("rgb(1, 2, 3)", "rgb(4, 5, 6)"):
            css = self.site.read("templates/assets/bantin.css")
            self.site.write("templates/assets/bantin.css", css + f"\nh1 {{ color: {colour} !important; }}\n")
            expect(page.locator("h1")).to_have_css("color", colour, timeout=SECONDS)
        self.assertEqual(page.evaluate("window.mark"), "not reloaded")
        self.assertEqual(page.evaluate("window.scrollY"), 200)
        page.wait_for_function("document.querySelectorAll('link[rel=stylesheet]').length === 1")

    def test_template(self):
        self.serve()
        page = self.open("/gioi-thieu.html")
        self.site.replace("templates/page.mustache", "<h1", "<p id=\"moi\">Mới</p><h1")
        expect(page.locator("#moi")).to_be_visible(timeout=SECONDS)

    def test_save_by_rename(self):
        self.serve()
        page = self.open(self.record_path())
        for number in range(3):
            self.site.rename_save(RECORD, self.site.read(RECORD).replace(self.title(), f"title: Lần {number}", 1))
            self.assert_heading(page, f"Lần {number}")

    def test_deleted_record_and_its_return(self):
        self.serve()
        page = self.open(self.record_path(OTHER))
        before, text = page.locator("h1").inner_text(), self.site.read(OTHER)
        (self.site.folder / OTHER).unlink()
        expect(page.locator("h1")).not_to_have_text(before, timeout=SECONDS)
        self.complaints = [text for text in self.complaints if "404" not in text]  # the browser tells of the missing page
        self.site.write(OTHER, text)
        self.assert_heading(page, before)

    def test_new_folder(self):
        self.serve()
        page = self.open("/")
        self.site.write("content/records/moi/sau/ky-giao-uoc.md", """---
title: Bản tin trong thư mục mới
date: 2021-03-05
kind: compact-signing
cluster: bac-kan/huyen-thanh-pho
---

Tám đơn vị ký giao ước thi đua năm 2021.
""")
        expect(page.get_by_text("Bản tin trong thư mục mới").first).to_be_visible(timeout=SECONDS)

    def test_fifty_quick_edits_end_in_the_right_page(self):
        self.serve()
        page = self.open(self.record_path())
        for number in range(1, 51):
            self.retitle(f"Lần sửa {number}")
        self.assert_heading(page, "Lần sửa 50")
        # … and what the server holds is what the browser shows.
        with urllib.request.urlopen(self.server.address + self.record_path()) as response:
            self.assertIn("Lần sửa 50", response.read().decode())

    def test_polling(self):
        self.serve("--poll")
        page = self.open(self.record_path())
        self.retitle("Tìm thấy khi xem")
        self.assert_heading(page, "Tìm thấy khi xem")

    def test_server_that_comes_back_shows_what_changed_meanwhile(self):
        self.serve()
        page = self.open(self.record_path())
        port = self.server.port
        self.assertEqual(self.server.stop(), 0)
        self.retitle("Sửa khi máy chủ nghỉ")
        self.serve(port=port)
        self.assertEqual(self.server.port, port, "a port that was let go is free at once")
        self.assert_heading(page, "Sửa khi máy chủ nghỉ")
        self.complaints = [text for text in self.complaints if "ERR_" not in text]  # nobody answered for a while

    def test_port_that_is_taken_names_who_has_it(self):
        self.serve()
        other = Server(self.site, "--output", str(self.site.folder / "other"), port=self.server.port)
        self.assertGreater(other.port, self.server.port)
        said = f"Cổng {self.server.port} đang do “bantin” (tiến trình {self.server.process.pid}) dùng; dùng cổng {other.port}"
        self.assertIn(said, "".join(other.said))
        self.assertEqual(other.stop(), 0)

    def test_eight_pages_at_once(self):
        """A browser opens six connections to a server: a page that waits for news must not keep others from coming."""
        self.serve()
        pages = []
        for _ in range(8):
            page = self.context.new_page()
            page.goto(self.server.address + self.record_path(), timeout=SECONDS)
            pages.append(page)
        self.retitle("Tám trang")
        for page in pages:
            page.bring_to_front()
            self.assert_heading(page, "Tám trang")

    def test_what_is_published_holds_nothing_of_the_preview(self):
        self.serve()
        self.open("/")
        site = self.site.folder / "output/site"
        self.assertTrue((site / "index.html").exists())
        for path in site.rglob("*.html"):
            self.assertNotIn("/.bantin/", path.read_text(encoding="utf-8"), path)


if __name__ == "__main__":
    unittest.main(verbosity=2)
