/// Persons who do not exist: their given names say so.
enum ExamplePeople {
  private static let names = [
    "Nguyễn Văn Mẫu", "Trần Thị Ví Dụ", "Lê Minh Họa", "Phạm Thí Dụ", "Hoàng Thị Mẫu", "Vũ Giả Định", "Đặng Văn Thử",
    "Bùi Thị Nháp", "Đỗ Minh Mẫu", "Hồ Ví Dụ", "Ngô Thị Thử", "Dương Văn Nháp",
  ]

  static func name(_ number: Int) -> String { names[number % names.count] }

  /// The office of a person who speaks for a unit.
  static func office(of unit: String) -> String {
    let heads = [
      ("xa-", "Chủ tịch UBND xã"), ("phuong-", "Chủ tịch UBND phường"), ("so-", "Giám đốc Sở"),
      ("cong-ty", "Giám đốc Công ty"), ("hoi-", "Chủ tịch Hội"), ("dai-hoc", "Hiệu trưởng"),
      ("cao-dang", "Hiệu trưởng"), ("trung-cap", "Hiệu trưởng"), ("thpt", "Hiệu trưởng"), ("ban-", "Phó Trưởng ban"),
    ]
    if let head = heads.first(where: { unit.hasPrefix($0.0) }) { return head.1 }
    return unit.hasSuffix("-mau") ? "Chủ tịch UBND" : "Thủ trưởng đơn vị"
  }
}
