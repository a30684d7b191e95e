import Testing

@testable import Emulation

struct IndexKeyTests {
  private let collation = VietnameseCollation()

  @Test(arguments: [
    ("huyện Yên Phong", "Yên Phong"), ("Thành phố Hồ Chí Minh", "Hồ Chí Minh"), ("TP. Hồ Chí Minh", "Hồ Chí Minh"),
    ("TP.Huế", "Huế"),
    ("tp Bắc Ninh", "Bắc Ninh"), ("thị xã Từ Sơn", "Từ Sơn"), ("Thị trấn Chờ", "Chờ"), ("xã Tam Giang", "Tam Giang"),
    ("Phường 12", "12"),
    ("đặc khu Vân Đồn", "Vân Đồn"), ("Sở Nội vụ", "Nội vụ"), ("Chi cục Kiểm lâm", "Kiểm lâm"), ("Cục Thuế", "Thuế"),
    ("Ban Dân tộc", "Dân tộc"),
    ("UBND huyện Chợ Đồn", "Chợ Đồn"), ("Uỷ ban nhân dân  tỉnh\u{A0}Bắc Ninh", "Bắc Ninh"),
    ("Huyện ủy Yên Phong", "Yên Phong"),
    ("  huyện  Yên Thế", "Yên Thế"),
  ])
  func passesOverTheKindOfUnit(_ name: String, _ rest: String) {
    #expect(collation.withoutUnitKind(name) == rest)
    #expect(collation.indexKey(name) == collation.key(rest))
  }

  @Test(arguments: [
    "Thị xã", "Sở", "Sơn La", "Bản Lác", "Xá Lợi", "Tỉnhh", "Bộ đội Biên phòng", "", " ", "Công an tỉnh",
  ])
  func leavesOtherNamesWhole(_ name: String) {
    #expect(collation.withoutUnitKind(name) == name)
  }

  @Test func takesOtherWords() {
    let other = VietnameseCollation(unitKindWords: ["khối", "hợp tác xã"])
    #expect(other.withoutUnitKind("Hợp tác xã Hòa Bình") == "Hòa Bình")
    #expect(other.withoutUnitKind("huyện Yên Phong") == "huyện Yên Phong")
    #expect(VietnameseCollation(unitKindWords: []).withoutUnitKind("Sở Nội vụ") == "Sở Nội vụ")
  }

  @Test func sortsUnitsOfAllKindsTogether() {
    let names = [
      "thị xã Từ Sơn", "huyện Yên Phong", "Sở Nội vụ", "thành phố Bắc Ninh", "Chi cục Thuế", "huyện Đông Anh",
      "huyện Duy Tiên",
    ]
    #expect(
      names.sorted { collation.indexKey($0) < collation.indexKey($1) } == [
        "thành phố Bắc Ninh", "huyện Duy Tiên", "huyện Đông Anh", "Sở Nội vụ", "Chi cục Thuế", "thị xã Từ Sơn",
        "huyện Yên Phong",
      ])
  }
}
