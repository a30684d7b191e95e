#!/usr/bin/env python3
"""Takes Vietnamese collation from ICU (CLDR's rules for vi) into the repository.

    python3 collation-icu.py table > ../../../Sources/Emulation/Text/CollationTable.swift
    python3 collation-icu.py order > CollationOrder.swift

`table` is what the program sorts with: the collation elements of the characters that it knows.
`order` is what the tests compare with: some 2,500 strings as ICU itself sorts them.
Both say which ICU they come from; the same ICU gives the same bytes. Needs PyICU (Debian: python3-icu).
"""

import random
import sys

import icu

COLLATOR = icu.Collator.createInstance(icu.Locale("vi"))

# Controls to Latin Extended-B; combining marks; Latin Extended Additional; punctuation, superscripts and currency;
# letter-like symbols; arrows; minus; comparisons; ideographic space and stops; byte order mark.
RANGES = [
    (0x0000, 0x024F), (0x0300, 0x036F), (0x1E00, 0x1EFF), (0x2000, 0x20CF), (0x2100, 0x214F), (0x2190, 0x2199),
    (0x2212, 0x2212), (0x2260, 0x2265), (0x3000, 0x3002), (0xFEFF, 0xFEFF),
]

# What nearly every key consists of: these primary weights take one byte, the others two.
COMMON = " -,.()/'\"0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"


def elements(text):
    """The collation elements of a string: (primary, secondary, tertiary), without ICU's case bits."""
    halves = [half & 0xFFFFFFFF for half in COLLATOR.createCollationElementIterator(text)]
    found = []
    for half in halves:
        primary, secondary, tertiary = half >> 16, half >> 8 & 0xFF, half & 0x3F
        if half & 0xC0 == 0xC0 and found:  # the low half of the element before it
            high = found.pop()
            found.append((high[0] | primary, high[1] | secondary, high[2] | tertiary))
        else:
            found.append((primary << 16, secondary << 8, tertiary << 8))
    return [element for element in found if any(element)]


def table():
    scalars = [code for low, high in RANGES for code in range(low, high + 1)]
    rows = [elements(chr(code)) for code in scalars]
    primaries = sorted({element[0] for row in rows for element in row if element[0]})
    secondaries = ranks({element[1] for row in rows for element in row if element[1]})
    tertiaries = ranks({element[2] for row in rows for element in row if element[2]})
    single = {elements(character)[0][0] for character in COMMON}

    # Lead bytes in order: one for every common weight, one for every run of up to 255 others between them.
    codes, lead, trail = {}, 1, 0
    for primary in primaries:
        if primary in single:
            lead, trail = lead + 1, 0
            codes[primary] = lead
        else:
            if trail in (0, 255):
                lead, trail = lead + 1, 0
            trail += 1
            codes[primary] = lead << 8 | trail
    assert lead < 0xF0, "the lead bytes from 0xF0 on are for characters that are not in the table"

    starts, packed = [0], []
    for row in rows:
        packed += [
            codes.get(primary, 0) << 16 | secondaries.get(secondary, 0) << 8 | tertiaries.get(tertiary, 0)
            for primary, secondary, tertiary in row
        ]
        starts.append(len(packed))

    print(f"""{source()}
// swift-format-ignore-file

/// The collation elements of the characters that Vietnamese texts hold, by CLDR's rules for Vietnamese.
///
/// Weights are renumbered without gaps. An element is `primary << 16 | secondary << 8 | tertiary`; a primary weight below
/// 256 is one byte of a key, any other is two; 0 at a level means that the level does not see the character.
enum CollationTable {{
  /// The code points that the table knows, in order: the position of a scalar counts through all ranges.
  static let ranges: [ClosedRange<UInt32>] = [
{wrapped([f"0x{low:X}...0x{high:X}" for low, high in RANGES])}
  ]

  /// The secondary and the tertiary weight of a plain letter: the lowest of each level.
  static let commonWeight: UInt8 = 1

  /// Where the elements of a scalar begin in `elements`, by its position; they end where the next begin.
  static let starts: [UInt16] = [
{wrapped([str(start) for start in starts])}
  ]

  static let elements: [UInt32] = [
{wrapped([f"0x{element:X}" for element in packed])}
  ]
}}""")


def ranks(weights):
    """Weights as 1, 2, 3 … in the same order; ICU's common weight (05) is the lowest of both levels."""
    assert min(weights) == 0x0500 and len(weights) < 256
    return {weight: rank for rank, weight in enumerate(sorted(weights), start=1)}


def order():
    random.seed(2020)
    texts = NAMES + PLAIN + FOREIGN + [name.lower() for name in NAMES[::2]] + [name.upper() for name in NAMES[::5]]
    texts += [f"{name} {random.choice(['I', 'II', '1', '2', '10', '(cũ)', '- 2', '– 2'])}" for name in NAMES[::3]]
    texts += [syllable() for _ in range(500)]
    texts += [f"{syllable()} {syllable()}" for _ in range(250)]
    texts += [f"{random.choice(SIGNS)}{random.choice(NAMES)}" for _ in range(60)]
    texts += [f"Bắc{random.choice(SIGNS)}Ninh{random.choice(['', '1', 'a'])}" for _ in range(60)]
    texts += [chr(code) for code in range(0x21, 0x17F) if chr(code).isprintable()]

    by_key = {}
    for text in sorted(set(texts)):  # of strings that ICU holds for equal, the first stays
        by_key.setdefault(COLLATOR.getSortKey(text), text)
    lines = [swift(by_key[key]) for key in sorted(by_key)]

    print(f"""{source()}
// swift-format-ignore-file

/// Strings in the order in which ICU sorts them for Vietnamese, one a line.
let collationOrder = \"\"\"
""" + "\n".join("  " + line for line in lines) + """
  \"\"\"
""".rstrip())


def syllable():
    onset = random.choice("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split() + [""])
    rhyme = random.choice(
        "a ă â ac ai am an ang anh ao ăn ăng âm ân âu e em en eo ê êm ên ênh i ia iêm iên in inh o oa oai oan oi on ong "
        "ô ôi ôn ông ơ ơi ơn u ua ui um un ung uôi uôn ư ưa ưng ươi ươn ương y yên uy uyên".split()
    )
    place = max(index for index, letter in enumerate(rhyme) if letter in "aăâeêioôơuưy")
    tone = random.choice(["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"])
    text = icu.Normalizer2.getNFCInstance().normalize(onset + rhyme[: place + 1] + tone + rhyme[place + 1 :])
    return random.choice([text, text, text, text.capitalize(), text.upper()])


def swift(text):
    """A line of a Swift string literal; what cannot be seen is written as an escape."""
    visible = lambda character: character.isprintable() and not 0x300 <= ord(character) <= 0x36F
    escaped = "".join(c if visible(c) and c != "\\" else f"\\u{{{ord(c):04X}}}" for c in text)
    return escaped[:-1] + "\\u{0020}" if escaped.endswith(" ") else escaped


def wrapped(items, width=116):
    lines = [""]
    for item in items:
        if len(lines[-1]) + len(item) + 2 > width:
            lines.append("")
        lines[-1] += ("" if not lines[-1] else " ") + item + ","
    return "\n".join("    " + line for line in lines)


def source():
    return (
        f"// Made by Tests/EmulationTests/Text/collation-icu.py {sys.argv[1]} from ICU {icu.ICU_VERSION}, "
        f"Unicode {icu.UNICODE_VERSION}. Do not edit."
    )


NAMES = """
An Giang; Bà Rịa - Vũng Tàu; Bà Rịa – Vũng Tàu; Bạc Liêu; Bắc Giang; Bắc Kạn; Bắc Ninh; Bến Tre; Bình Dương; Bình Định;
Bình Phước; Bình Thuận; Cà Mau; Cao Bằng; Cần Thơ; Đà Nẵng; Đắk Lắk; Đắk Nông; Điện Biên; Đồng Nai; Đồng Tháp; Gia Lai;
Hà Giang; Hà Nam; Hà Nội; Hà Tây; Hà Tĩnh; Hải Dương; Hải Phòng; Hậu Giang; Hòa Bình; Hoà Bình; Hưng Yên; Khánh Hòa;
Khánh Hoà; Kiên Giang; Kon Tum; Lai Châu; Lạng Sơn; Lào Cai; Lâm Đồng; Long An; Nam Định; Nghệ An; Ninh Bình; Ninh Thuận;
Phú Thọ; Phú Yên; Quảng Bình; Quảng Nam; Quảng Ngãi; Quảng Ninh; Quảng Trị; Sóc Trăng; Sơn La; Tây Ninh; Thái Bình;
Thái Nguyên; Thanh Hóa; Thanh Hoá; Thành phố Hồ Chí Minh; TP. Hồ Chí Minh; TP Hồ Chí Minh; Thừa Thiên Huế; Tiền Giang;
Trà Vinh; Tuyên Quang; Vĩnh Long; Vĩnh Phúc; Yên Bái; Yên Phong; Yên Dũng; Yên Thế; Yên Lạc; Yên Mô; Yên Khánh; Yên Mỹ;
Thuận Thành; Tiên Du; Từ Sơn; Quế Võ; Gia Bình; Lương Tài; Lục Nam; Lục Ngạn; Lạng Giang; Tân Yên; Hiệp Hòa; Hiệp Hoà;
Việt Yên; Sơn Động; Chợ Đồn; Chợ Mới; Ba Bể; Ba Vì; Ba Đình; Bạch Thông; Na Rì; Ngân Sơn; Pác Nặm; Cao Lộc; Chi Lăng;
Đình Lập; Hữu Lũng; Lộc Bình; Tràng Định; Văn Lãng; Văn Quan; Bắc Sơn; Bình Gia; Bắc Hà; Bắc Quang; Bắc Mê; Bắc Từ Liêm;
Nam Từ Liêm; Cầu Giấy; Cẩm Phả; Cẩm Khê; Cẩm Lệ; Cẩm Mỹ; Cam Lâm; Cam Ranh; Cái Bè; Cai Lậy; Cái Nước; Cần Đước;
Cần Giờ; Cần Giuộc; Châu Đốc; Châu Đức; Châu Phú; Châu Thành; Chư Păh; Chư Prông; Chư Sê; Chương Mỹ; Cô Tô; Cồn Cỏ;
Củ Chi; Cư Jút; Cư Kuin; Cư M'gar; Cư M’gar; Dầu Tiếng; Di Linh; Dĩ An; Diên Khánh; Duy Tiên; Duy Xuyên; Duyên Hải;
Đà Bắc; Đa Krông; Đạ Tẻh; Đạ Huoai; Đại Lộc; Đại Từ; Đan Phượng; Đầm Dơi; Đầm Hà; Đăk Glei; Đăk Hà; Đăk Tô; Đất Đỏ;
Đoan Hùng; Đô Lương; Đông Anh; Đông Hà; Đông Sơn; Đông Triều; Đống Đa; Đồng Hỷ; Đồng Hới; Đồng Phú; Đồng Văn; Đồng Xoài;
Đơn Dương; Đức Cơ; Đức Hòa; Đức Huệ; Đức Linh; Đức Phổ; Đức Thọ; Đức Trọng; Ea H'leo; Ea Kar; Ea Súp; Gò Công; Gò Dầu;
Gò Vấp; Gio Linh; Giá Rai; Giao Thủy; Giao Thuỷ; Giồng Riềng; Giồng Trôm; Hạ Hòa; Hạ Lang; Hạ Long; Hạ Quảng; Hà Đông;
Hà Quảng; Hà Tiên; Hà Trung; Hai Bà Trưng; Hải An; Hải Châu; Hải Hà; Hải Hậu; Hải Lăng; Hàm Tân; Hàm Yên; Hậu Lộc;
Hoa Lư; Hòa An; Hòa Vang; Hoài Ân; Hoài Đức; Hoài Nhơn; Hoàn Kiếm; Hoàng Mai; Hoàng Sa; Hoành Bồ; Hoằng Hóa; Hóc Môn;
Hội An; Hồng Bàng; Hồng Dân; Hồng Lĩnh; Hồng Ngự; Huế; Hưng Hà; Hưng Nguyên; Hương Khê; Hương Sơn; Hương Thủy; Hương Trà;
Hướng Hóa; Ia Grai; Ia H'Drai; Ia Pa; KBang; Kế Sách; Khoái Châu; Kiên Lương; Kiến An; Kiến Thụy; Kiến Xương; Kim Bảng;
Kim Bôi; Kim Động; Kim Sơn; Kim Thành; Kinh Môn; Kong Chro; Kỳ Anh; Kỳ Sơn; Krông Ana; Krông Bông; Krông Búk; Krông Nô;
La Gi; Lạc Dương; Lạc Sơn; Lạc Thủy; Lai Vung; Lang Chánh; Lắk; Lâm Bình; Lâm Hà; Lâm Thao; Lấp Vò; Lập Thạch; Lê Chân;
Lệ Thủy; Liên Chiểu; Long Biên; Long Điền; Long Hồ; Long Khánh; Long Mỹ; Long Phú; Long Thành; Long Xuyên; Lộc Hà;
Lộc Ninh; Lục Yên; Lương Sơn; Lý Nhân; Lý Sơn; M'Đrắk; Mai Châu; Mai Sơn; Mang Thít; Mang Yang; Mèo Vạc; Mê Linh;
Minh Hóa; Minh Long; Mỏ Cày Bắc; Mỏ Cày Nam; Móng Cái; Mộ Đức; Mộc Châu; Mộc Hóa; Mù Cang Chải; Mường Ảng; Mường Chà;
Mường Khương; Mường La; Mường Lát; Mường Nhé; Mường Tè; Mỹ Đức; Mỹ Hào; Mỹ Lộc; Mỹ Tho; Mỹ Tú; Mỹ Xuyên; Na Hang;
Nam Đàn; Nam Đông; Nam Giang; Nam Sách; Nam Trà My; Nam Trực; Năm Căn; Nậm Nhùn; Nậm Pồ; Nga Sơn; Ngã Bảy; Ngã Năm;
Ngọc Hiển; Ngọc Hồi; Ngọc Lặc; Ngô Quyền; Nghĩa Đàn; Nghĩa Hành; Nghĩa Hưng; Nghĩa Lộ; Nghi Lộc; Nghi Xuân; Nguyên Bình;
Ngũ Hành Sơn; Nha Trang; Nhà Bè; Nho Quan; Nhơn Trạch; Như Thanh; Như Xuân; Ninh Giang; Ninh Hải; Ninh Hòa; Ninh Kiều;
Ninh Phước; Ninh Sơn; Nông Cống; Nông Sơn; Núi Thành; Ô Môn; Phan Rang - Tháp Chàm; Phan Thiết; Phổ Yên; Phong Điền;
Phong Thổ; Phố Nối; Phù Cát; Phù Cừ; Phù Mỹ; Phù Ninh; Phù Yên; Phủ Lý; Phú Bình; Phú Giáo; Phú Hòa; Phú Lộc; Phú Lương;
Phú Nhuận; Phú Ninh; Phú Quốc; Phú Quý; Phú Quí; Phú Riềng; Phú Tân; Phú Thiện; Phú Vang; Phú Xuyên; Phúc Thọ; Phúc Yên;
Phục Hòa; Phụng Hiệp; Phước Long; Phước Sơn; Pleiku; Quan Hóa; Quan Sơn; Quản Bạ; Quang Bình; Quảng Điền; Quảng Trạch;
Quảng Xương; Quảng Yên; Quế Phong; Quế Sơn; Quốc Oai; Quy Nhơn; Qui Nhơn; Quỳ Châu; Quỳ Hợp; Quỳnh Lưu; Quỳnh Nhai;
Quỳnh Phụ; Rạch Giá; Sa Đéc; Sa Pa; Sa Thầy; Sầm Sơn; Si Ma Cai; Sìn Hồ; Sóc Sơn; Sông Cầu; Sông Công; Sông Hinh;
Sông Lô; Sông Mã; Sốp Cộp; Sơn Dương; Sơn Hà; Sơn Tây; Sơn Tịnh; Sơn Trà; Tam Dương; Tam Đảo; Tam Điệp; Tam Đường;
Tam Kỳ; Tam Nông; Tánh Linh; Tân An; Tân Bình; Tân Châu; Tân Hiệp; Tân Hồng; Tân Kỳ; Tân Lạc; Tân Phú; Tân Sơn;
Tân Uyên; Tây Giang; Tây Hồ; Tây Sơn; Thạch An; Thạch Hà; Thạch Thành; Thạch Thất; Thái Hòa; Thái Thụy; Than Uyên;
Thanh Ba; Thanh Chương; Thanh Hà; Thanh Khê; Thanh Liêm; Thanh Miện; Thanh Oai; Thanh Sơn; Thanh Thủy; Thanh Trì;
Thanh Xuân; Tháp Mười; Thăng Bình; Thiệu Hóa; Thọ Xuân; Thoại Sơn; Thông Nông; Thống Nhất; Thốt Nốt; Thới Bình; Thới Lai;
Thủ Dầu Một; Thủ Đức; Thủ Thừa; Thuận An; Thuận Bắc; Thuận Châu; Thuận Nam; Thủy Nguyên; Thuỷ Nguyên; Thường Tín;
Thường Xuân; Tiên Lãng; Tiên Lữ; Tiên Phước; Tiên Yên; Tiền Hải; Tiểu Cần; Tĩnh Gia; Tịnh Biên; Trà Bồng; Trà Cú;
Trà Lĩnh; Trà Ôn; Trạm Tấu; Trảng Bàng; Trảng Bom; Tràng Bàng; Trần Đề; Trần Văn Thời; Tri Tôn; Triệu Phong; Triệu Sơn;
Trùng Khánh; Trực Ninh; Trường Sa; Tu Mơ Rông; Tủa Chùa; Tuần Giáo; Tuy An; Tuy Đức; Tuy Hòa; Tuy Phong; Tuy Phước;
Tuyên Hóa; Tư Nghĩa; Tứ Kỳ; Tương Dương; U Minh; U Minh Thượng; Uông Bí; Ứng Hòa; Vạn Ninh; Vân Canh; Vân Đồn; Vân Hồ;
Văn Bàn; Văn Chấn; Văn Giang; Văn Lâm; Văn Yên; Vĩnh Bảo; Vĩnh Châu; Vĩnh Cửu; Vĩnh Hưng; Vĩnh Linh; Vĩnh Lộc; Vĩnh Lợi;
Vĩnh Thạnh; Vĩnh Tường; Vị Thanh; Vị Thủy; Vị Xuyên; Việt Trì; Vinh; Võ Nhai; Vũ Quang; Vũ Thư; Vụ Bản; Vũng Liêm;
Vũng Tàu; Xín Mần; Xuân Lộc; Xuân Trường; Xuyên Mộc; Ý Yên; Yên Bình; Yên Châu; Yên Định; Yên Minh; Yên Sơn; Yên Thành;
Yên Thủy; Sở Nội vụ; Sở Tài chính; Sở Công Thương; Sở Y tế; Ban Dân tộc; Ban Thi đua - Khen thưởng; Cục Thuế; Chi cục Kiểm lâm
"""
NAMES = [" ".join(name.split()) for name in NAMES.split(";")]

PLAIN = """
a á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ A Á À Ả Ã Ạ Ă Ắ Ằ Ẳ Ẵ Ặ Â Ấ Ầ Ẩ Ẫ Ậ d D đ Đ dd đd dđ đđ e é è ẻ ẽ ẹ ê ế ề ể ễ ệ
i í ì ỉ ĩ ị o ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ u ú ù ủ ũ ụ ư ứ ừ ử ữ ự y ý ỳ ỷ ỹ ỵ ma má mà mả mã mạ mă Ma MA mA Má MÁ
hòa hoà hóa hoá thúy thuý thùy thuỳ quý quí quỳ quì khỏe khoẻ sĩ sỹ bệnh bện bền bên Bên BÊN tiến tiên tiền tiễn tiển
f j w z F J W Z fa ja wa za 0 1 2 9 10 11 20 100 01 1a a1 1.286 1,286 96,5 96.5 2020 2021 30/12 12/QĐ-UBND 34-CT/TW
I II III IV V x-a xa x.a x_a x/a xA x(a) coop co-op CO-OP Co-op
""".split()

FOREIGN = """
café cafe Café résumé resume naïve Straße strasse Strasse æsir aesir Œuvre oeuvre ñandú nandu Łódź lodz Žilina zilina
Ångström angstrom øre ore Þór thor ðe İstanbul Istanbul ısı isi ǆ dž ﬁn fin Ǻ ẞ ſ ƀ Ƣ ɀ
""".split()
FOREIGN = [text for text in FOREIGN if "ﬁ" not in text]

SIGNS = [
    " ", "\u00a0", "-", "\u2010", "\u2011", "–", "—", "_", ",", ";", ":", "!", "?", ".", "…", "'", "’", "‘", '"', "“", "”", "«", "»",
    "(", ")", "[", "]", "{", "}", "§", "@", "*", "/", "\\", "&", "#", "%", "‰", "†", "•", "`", "´", "^", "°", "©", "+", "±", "<",
    "=", ">", "|", "~", "$", "€", "₫", "№", "™", "\t", "\u3000", "\u2003", "\u00ad", "\u200b", "→", "×",
]

if __name__ == "__main__":
    {"table": table, "order": order}[sys.argv[1]]()
