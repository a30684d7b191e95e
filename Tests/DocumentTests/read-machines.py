#!/usr/bin/env python3
"""read-machines.py BANTIN ROOT: builds a golden site and reads its feeds, calendars and site map with other people's libraries."""
import datetime
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zoneinfo

import feedparser
import icalendar

bantin, root = sys.argv[1], pathlib.Path(sys.argv[2])
BASE = "https://thidua.example.vn/an-binh/"
TITLES = [
    "Giao ban chưa rõ ngày",
    "Hai ngày sinh hoạt chuyên đề",
    "Cụm dự kiến tổng kết, bầu Cụm trưởng và bàn chương trình công tác thi đua, khen thưởng của năm sau; họp cả ngày",
    'Cụm sơ kết "6 tháng" <đầu năm> & bàn việc',
]


def build(folder):
    shutil.copytree(root / "Tests/BuildingTests/Sites/feeds-and-calendars/content", folder / "content")
    shutil.copytree(root / "templates", folder / "templates")
    environment = {"SOURCE_DATE_EPOCH": "1768435200", "PATH": "/usr/bin:/bin"}
    subprocess.run([bantin, "build", "--root", folder], check=True, env=environment, stdout=subprocess.DEVNULL)
    return folder / "output/site"


def file_of(site, address):
    assert address.startswith(BASE), address
    path = site / (address[len(BASE) :] or "index.html")
    assert path.is_file(), f"{address} leads to no file"


def read_atom(site, name):
    feed = feedparser.parse((site / name).read_bytes())
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10", feed.version
    assert [entry.title for entry in feed.entries] == TITLES, [entry.title for entry in feed.entries]
    for entry in feed.entries:
        file_of(site, entry.link)
        assert entry.published_parsed and entry.updated_parsed >= entry.published_parsed
    last = feed.entries[-1]
    assert last.published == "2025-07-04T16:30:00+07:00" and last.updated == "2025-08-01T00:00:00+07:00"
    assert f"{last.link}#muc-ket-qua" in last.content[0].value and "<h2" in last.content[0].value


def read_json(site, name):
    feed = json.loads((site / name).read_text(encoding="utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    file_of(site, feed["feed_url"])
    assert [item["title"] for item in feed["items"]] == TITLES
    for item in feed["items"]:
        file_of(site, item["url"])
        assert ("content_html" in item) != ("content_text" in item)
        for key in ("date_published", "date_modified"):
            assert datetime.datetime.fromisoformat(item[key]).tzinfo


def read_calendar(site, name):
    raw = (site / name).read_bytes()
    assert raw.endswith(b"\r\n") and b"\n" not in raw.replace(b"\r\n", b"")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 75
    calendar = icalendar.Calendar.from_ical(raw)
    events = list(calendar.walk("VEVENT"))
    assert not calendar.errors and not any(event.errors for event in events)
    assert [str(event["SUMMARY"]) for event in events] == [TITLES[2], TITLES[1]]
    assert len({str(event["UID"]) for event in events}) == 2
    timed, whole = events
    zone = zoneinfo.ZoneInfo("Asia/Ho_Chi_Minh")
    assert timed["DTSTART"].dt == datetime.datetime(2026, 2, 3, 14, 0, tzinfo=zone), timed["DTSTART"].dt
    assert str(timed["LOCATION"]) == "Nhà văn hóa, thị xã Nam Hải" and str(timed["STATUS"]) == "TENTATIVE"
    assert timed["DTSTAMP"].dt == datetime.datetime(2026, 1, 4, 17, 0, tzinfo=datetime.timezone.utc)
    assert (whole["DTSTART"].dt, whole["DTEND"].dt) == (datetime.date(2026, 3, 31), datetime.date(2026, 4, 2))
    assert str(whole["STATUS"]) == "CANCELLED" and "(sáng)" in str(whole["DESCRIPTION"])
    for event in events:
        file_of(site, str(event["URL"]))


def read_sitemap(site):
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    tree = ElementTree.parse(site / "sitemap.xml").getroot()
    assert tree.tag == space + "urlset"
    locations = [element.text for element in tree.iter(space + "loc")]
    for location in locations:
        file_of(site, location)
    pages = [page for page in site.rglob("*.html") if page.name != "404.html"]
    assert len(locations) == len(set(locations)) == len(pages), (len(locations), len(pages))


with tempfile.TemporaryDirectory() as name:
    site = build(pathlib.Path(name))
    for feed in ("atom.xml", "cum/an-binh/huyen-thi.atom.xml"):
        read_atom(site, feed)
    for feed in ("feed.json", "cum/an-binh/huyen-thi.feed.json"):
        read_json(site, feed)
    for calendar in ("lich.ics", "cum/an-binh/huyen-thi.ics"):
        read_calendar(site, calendar)
    read_sitemap(site)
print("Feeds, calendars and the site map are what feedparser, icalendar and Python's readers take them for.")
