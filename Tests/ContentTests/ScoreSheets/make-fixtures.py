#!/usr/bin/env python3
"""Makes the workbooks of Fixtures/: one score sheet as an office keeps it, by other people's writers.

openpyxl 3.1.5 (PyPI) writes openpyxl.xlsx, whose formulas have no values; LibreOffice 7.4 (soffice) makes the others from it.
Run in this folder: python3 make-fixtures.py
"""

import pathlib
import subprocess

import openpyxl

HERE = pathlib.Path(__file__).parent / "Fixtures"

book = openpyxl.Workbook()
cover = book.active
cover.title = "Bìa"
cover.append(["HỒ SƠ BÌNH XÉT"])
sheet = book.create_sheet("Chấm điểm")
for row in [
    ["UBND TỈNH MẪU", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["BẢNG TỔNG HỢP ĐIỂM THI ĐUA CÁC ĐƠN VỊ NĂM 2023"],
    ["(Kèm theo Báo cáo số 12/BC-CTĐ)"],
    [],
    ["STT", "Đơn vị", "Điểm", "", "", "", "Tổng\nđiểm", "Xếp hạng", "Ghi chú", "Địa chỉ"],
    ["", "", "Tự chấm", "Cụm chấm", "Điểm thưởng", "Điểm trừ", "", "", "", ""],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7=4+5-6)", "(8)", "(9)", ""],
    ["I", "Các huyện"],
    [1, "Huyện Đồi Mẫu", 98.5, 97.35, 2, None, "=D9+E9-F9", "Nhất"],
    [2, "H. Suối Mẫu", "96,5", "95,25", 1, 0.5, 95.75, "Nhì", "tính cả điểm thưởng; đã làm tròn"],
    ["II", "Vùng cao", None, "=SUM(D12:D14)"],
    [3, "UBND huyện Rừng Mẫu", 95, 94.1, None, None, "=D12+E12-F12", 3],
    [4, "Khe Mãu", 90, "vắng"],
    [5, "Thác  mẫu", 90, 89.125, None, None, 90, 4],
    [6, "huyện Thach Mẫu", 80, 79],
    ["", "Tổng cộng", "", "=SUM(D9:D15)"],
    ["Ghi chú: điểm trừ theo Quy chế."],
    ["", "NGƯỜI LẬP BIỂU", "", "", "", "", "TRƯỞNG BAN"],
]:
    sheet.append(row)
for merged in ["A2:I2", "C5:F5", "A5:A6", "B5:B6", "G5:G6", "H5:H6", "I5:I6"]:
    sheet.merge_cells(merged)
HERE.mkdir(exist_ok=True)
book.save(HERE / "openpyxl.xlsx")

for kind, name in [("xlsx:Calc MS Excel 2007 XML", "libreoffice.xlsx"), ("xls", "libreoffice.xls"), ("ods", "libreoffice.ods")]:
    subprocess.run(
        ["soffice", "--headless", "--convert-to", kind, "--outdir", "/tmp/fixtures", str(HERE / "openpyxl.xlsx")], check=True)
    made = pathlib.Path("/tmp/fixtures/openpyxl." + name.split(".")[1])
    (HERE / name).write_bytes(made.read_bytes())
