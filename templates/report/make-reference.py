"""Makes reference.docx, from which `bantin summary YEAR --format docx` takes its page, header and styles.

    pandoc --print-default-data-file reference.docx > default.docx; python3 make-reference.py default.docx reference.docx

Margins, type and page numbers are Nghị định 30/2020/NĐ-CP's, as in assets/report.css; the annexes, which come last, lie in landscape.
An office may put a reference of its own at content/templates/report/reference.docx.
"""
import re
import sys
import zipfile

FONT = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/>'
HEADER = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>'
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>')
# Landscape A4 in twentieths of a point: margins 20, 15, 20 and 30 mm.
SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId90"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>')


def style(identifier, name, paragraph, run="", based="Normal"):
    return (
        f'<w:style w:type="paragraph" w:styleId="{identifier}"><w:name w:val="{name}"/><w:basedOn w:val="{based}"/><w:qFormat/>'
        f'<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>')


def spacing(before, after):
    return f'<w:spacing w:before="{before}" w:after="{after}"/>'


BOLD = '<w:b/><w:bCs/><w:color w:val="000000"/>'
STYLES = {
    "BodyText": style("BodyText", "Body Text", spacing(60, 60) + '<w:ind w:firstLine="567"/><w:jc w:val="both"/>'),
    "FirstParagraph": style("FirstParagraph", "First Paragraph", "", based="BodyText"),
    "Compact": style("Compact", "Compact", spacing(20, 20), '<w:sz w:val="22"/><w:szCs w:val="22"/>'),
    "Heading1": style(
        "Heading1", "heading 1", '<w:keepNext/>' + spacing(360, 240) + '<w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
        BOLD + '<w:sz w:val="28"/><w:szCs w:val="28"/>'),
    "Heading2": style("Heading2", "heading 2", '<w:keepNext/>' + spacing(200, 60) + '<w:outlineLvl w:val="1"/>', BOLD),
}
ADDED = (
    style("AnnexTitle", "Annex Title", '<w:keepNext/><w:pageBreakBefore/>' + spacing(0, 0) + '<w:jc w:val="center"/><w:outlineLvl w:val="1"/>', BOLD)
    + style("AnnexOf", "Annex Of", '<w:keepNext/>' + spacing(0, 160) + '<w:jc w:val="center"/>', '<w:i/><w:iCs/>')
    + style("Item", "Item", spacing(40, 40) + '<w:ind w:firstLine="567"/><w:jc w:val="both"/>')
    + style("GroupHead", "Group Head", '<w:keepNext/>' + spacing(20, 20), '<w:sz w:val="22"/><w:szCs w:val="22"/>')
    + style("Small", "Small", spacing(40, 0), '<w:sz w:val="22"/><w:szCs w:val="22"/>')
)
EDGES = "".join(f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for edge in ("top", "left", "bottom", "right", "insideH", "insideV"))
TABLE = (
    '<w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>'
    f'<w:tblBorders>{EDGES}</w:tblBorders><w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:trPr><w:cantSplit/></w:trPr><w:tcPr><w:vAlign w:val="center"/></w:tcPr>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>')


def restyled(text):
    text = re.sub(r"<w:rPrDefault>.*?</w:rPrDefault>", f'<w:rPrDefault><w:rPr>{FONT}<w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>', text, flags=re.S)
    text = re.sub(r"<w:pPrDefault>.*?</w:pPrDefault>", '<w:pPrDefault><w:pPr><w:spacing w:after="0"/></w:pPr></w:pPrDefault>', text, flags=re.S)
    for identifier, own in STYLES.items():
        text = re.sub(rf'<w:style [^>]*w:styleId="{identifier}".*?</w:style>', own, text, flags=re.S)
    text = re.sub(r'<w:style [^>]*w:styleId="Hyperlink".*?</w:style>', '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/></w:style>', text, flags=re.S)
    text = re.sub(r'<w:style [^>]*w:styleId="Table".*?</w:style>', TABLE, text, flags=re.S)
    return text.replace("</w:styles>", ADDED + "</w:styles>")


def main():
    source, target = sys.argv[1:]
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            data = old.read(name)
            if name == "word/styles.xml":
                data = restyled(data.decode()).encode()
            elif name == "word/document.xml":
                data = re.sub(r"<w:body>.*</w:body>", f"<w:body><w:p/>{SECTION}</w:body>", data.decode(), flags=re.S).encode()
            elif name == "word/_rels/document.xml.rels":
                data = re.sub(r'<Relationship [^>]*hyperlink[^>]*/>', "", data.decode()).replace(
                    "</Relationships>", '<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Id="rId90" Target="header1.xml"/></Relationships>').encode()
            elif name == "[Content_Types].xml":
                data = data.decode().replace(
                    "</Types>", '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>').encode()
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
        new.writestr(zipfile.ZipInfo("word/header1.xml", (1980, 1, 1, 0, 0, 0)), HEADER, zipfile.ZIP_DEFLATED)


main()
