"""Pages opened from a folder in Chromium, as by double click. A test fails when the browser complains, or asks another host for anything."""

import os
import shutil
import unittest

from playwright.sync_api import sync_playwright

from built_sites import BuiltSites


class SiteCase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sites = BuiltSites()
        cls.addClassCleanup(cls.sites.remove)
        cls.playwright = sync_playwright().start()
        cls.addClassCleanup(cls.playwright.stop)
        program = os.environ.get("CHROMIUM") or shutil.which("chromium")
        # Chromium's sandbox does not work for the superuser.
        cls.browser = cls.playwright.chromium.launch(executable_path=program, chromium_sandbox=os.geteuid() != 0)
        cls.addClassCleanup(cls.browser.close)

    def setUp(self):
        self.complaints = []
        self.page = self.new_page(accept_downloads=True, locale="vi-VN")

    def tearDown(self):
        self.assertEqual(self.complaints, [])

    def new_page(self, **options):
        context = self.browser.new_context(**options)
        self.addCleanup(context.close)
        page = context.new_page()
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("requestfailed", self.look_at_failure)
        page.on("request", self.look_at)
        return page

    def without_scripts(self):
        return self.new_page(java_script_enabled=False, locale="vi-VN")

    def look_at_failure(self, request):
        # Aborted is what the browser itself no longer wants: it is on its way to another page.
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed: {request.url} {request.failure}")

    def look_at(self, request):
        if not request.url.startswith(("data:", "blob:", self.sites.folder.as_uri())):
            self.complaints.append(f"asked elsewhere: {request.url}")

    def open(self, address, site=None, width=1280):
        self.page.set_viewport_size({"width": width, "height": 900})
        self.page.goto(((site or self.sites.example) / address).as_uri())
