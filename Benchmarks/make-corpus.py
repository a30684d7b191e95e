#!/usr/bin/env python3
"""make-corpus.py N DIR [YEARS]: writes a site's content with N meeting records into DIR/content, by a fixed recipe.

A cluster has eight units and meets five times a year for YEARS years (10 if left out, the first being 2015): N records are
N/5/YEARS clusters of one organiser in every ten. 8500 records of 1 year are 1,700 clusters and 13,600 units. Every annual review carries eight scores, awards, leaders, movements and commendations; the same N gives the
same bytes on every machine."""
import os
import sys

KINDS = [
    ("compact-signing", 3, "ký kết giao ước thi đua"),
    ("midyear-review", 7, "sơ kết 6 tháng đầu năm"),
    ("cross-check", 10, "kiểm tra chéo"),
    ("preparatory", 11, "họp trù bị tổng kết"),
    ("annual-review", 12, "tổng kết công tác thi đua, khen thưởng"),
]
YEARS = range(2015, 2015 + (int(sys.argv[3]) if len(sys.argv) > 3 else 10))
PLACES = "Yên Phong,Thuận Thành,Tiên Du,Từ Sơn,Gia Bình,Lương Tài,Quế Võ,Đông Anh,Sóc Sơn,Mê Linh,Ba Vì,Đan Phượng".split(",")
FAMILY = "Nguyễn,Trần,Lê,Phạm,Hoàng,Huỳnh,Phan,Vũ,Võ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý".split(",")
GIVEN = "Văn Bình,Thị Hạnh,Quốc Cường,Minh Đức,Thu Hương,Xuân Hùng,Thanh Tùng,Ngọc Ánh,Đình Khải,Thị Thủy".split(",")
MOVEMENTS = [
    "Chung sức xây dựng nông thôn mới", "Doanh nghiệp hội nhập và phát triển",
    "Vì người nghèo - Không để ai bị bỏ lại phía sau", "Cán bộ, công chức thi đua thực hiện văn hóa công sở",
]
BODY = """
Hội nghị diễn ra tại {place}, có đại diện lãnh đạo của tám đơn vị thành viên và Ban Thi đua - Khen thưởng cùng dự.

## Kết quả nổi bật

Các đơn vị đã triển khai **đồng bộ** các phong trào thi đua, gắn với nhiệm vụ chính trị của địa phương; công tác khen thưởng
bảo đảm *kịp thời, đúng đối tượng*, chú trọng người lao động trực tiếp.

- Phát hiện, bồi dưỡng và nhân rộng các điển hình tiên tiến;
- Nâng cao chất lượng công tác tham mưu, tổng hợp;
- Tăng cường kiểm tra, giám sát việc thực hiện giao ước.

## Phương hướng

Tiếp tục đổi mới nội dung, hình thức tổ chức các phong trào, phấn đấu hoàn thành vượt mức các chỉ tiêu năm {year}.
"""


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def main():
    count, root = int(sys.argv[1]), sys.argv[2] + "/content"
    clusters = max(1, count // (len(YEARS) * len(KINDS)))
    organisers = max(1, clusters // 10)
    write(root + "/site.yaml", "title: Bản tin thi đua\norganisation: {name: Ban Thi đua - Khen thưởng}\n"
          "base-url: https://thidua.example.vn/\nlanguage: vi\nlicence: CC-BY-4.0\n")
    here = os.path.dirname(os.path.abspath(__file__))
    with open(here + "/../content/awards.yaml", encoding="utf-8") as file:
        write(root + "/awards.yaml", file.read())
    with open(here + "/../content/rules.yaml", encoding="utf-8") as file:
        write(root + "/rules.yaml", file.read())
    for o in range(organisers):
        units = [f"- id: tinh-{o:04}\n  name: tỉnh {PLACES[o % 12]} {o}\n  kind: province\n"]
        for c in range(o, clusters, organisers):
            for u in range(8):
                units.append(f"- id: c{c:05}-u{u}\n  name: huyện {PLACES[(c + u) % 12]} {c}.{u}\n  kind: district\n"
                             f"  parent: tinh-{o:04}\n  aliases: [{PLACES[(c + u) % 12]} số {c}/{u}]\n")
        write(f"{root}/units/tinh-{o:04}.yaml", "".join(units))
    written = 0
    for c in range(clusters):
        o = c % organisers
        members = "".join(f"      - c{c:05}-u{u}\n" for u in range(8))
        write(f"{root}/clusters/tinh-{o:04}/cum-{c:05}.yaml",
              f"name: Cụm thi đua số {c}\nkind: {'bloc' if c % 3 == 0 else 'cluster'}\norganiser: tinh-{o:04}\nscope: province\n"
              f"members:\n  - from: {YEARS[0]}\n    complete: true\n    units:\n{members}")
        for year in YEARS:
            for kind, month, words in KINDS:
                if written == count:
                    return
                write(f"{root}/records/{year}/cum-{c:05}-{kind}.md", record(c, o, year, kind, month, words))
                written += 1


def record(c, o, year, kind, month, words):
    place = PLACES[c % 12]
    leader = year % 8
    lines = [
        "---", f"title: Cụm thi đua số {c} {words} năm {year}", f"date: {year}-{month:02}-{1 + c % 28:02}", "time: morning",
        f"kind: {kind}", f"year: {year}", f"cluster: tinh-{o:04}/cum-{c:05}", f"venue: UBND huyện {place} {c}.{leader}",
        "chairs:", f"  - name: {FAMILY[c % 16]} {GIVEN[(c + year) % 10]}", "    office: Chủ tịch UBND huyện",
        f"    unit: c{c:05}-u{leader}", "participants:", f"  - name: {FAMILY[(c + 5) % 16]} {GIVEN[(c + 3) % 10]}",
        "    office: Phó Giám đốc Sở Nội vụ", "    role: speaker", "movements:",
    ]
    for m in range(2 + c % 3):
        lines += [f"  - name: {MOVEMENTS[(m + year) % 4]}", "    scope: province"]
    if kind == "annual-review":
        lines += ["leadership:", f"  - year: {year}", f"    leader: c{c:05}-u{leader}", f"  - year: {year + 1}",
                  f"    leader: c{c:05}-u{(year + 1) % 8}", "    deputies:", f"      - c{c:05}-u{(year + 2) % 8}", "    by: election",
                  "awards:", "  - award: co-thi-dua-chinh-phu", "    to:", f"      - c{c:05}-u{(c + year) % 8}", "    votes: 8/8",
                  "  - award: co-thi-dua-tinh", "    to:", f"      - huyện {PLACES[(c + (c + year + 1) % 8) % 12]} {c}.{(c + year + 1) % 8}",
                  "  - award: bang-khen-tinh", "    to:", f"      - c{c:05}-u{(c + year + 2) % 8}", f"      - c{c:05}-u{(c + year + 3) % 8}",
                  "results:", "  scale: 1000", "  bonus: 15", "  method: scoring", "  ranking:"]
        for u in range(8):
            place_of = (u - c - year) % 8
            lines += [f"    - unit: c{c:05}-u{u}", f"      self: {990 - place_of * 5}", f"      score: {985 - place_of * 5},5",
                      f"      bonus: {place_of % 3}", f"      rank: {place_of + 1}"]
        lines += ["commendations:", "  - to: units", f"    at-least: {100 + c % 50}", "    counted-as: occurrences",
                  "    levels: [state, province]", "  - to: persons", f"    count: {500 + c % 100}"]
    lines += ["sources:", "  - publisher: Cổng thông tin điện tử", f"    published: {year}-{month:02}-{1 + c % 28:02} 16:30",
              f"summary: Cụm thi đua số {c} {words} năm {year} tại huyện {place}.", "---"]
    return "\n".join(lines) + "\n" + BODY.format(place=place, year=year + 1)


main()
