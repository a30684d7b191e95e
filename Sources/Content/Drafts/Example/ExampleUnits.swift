/// The units of the example province: none of them exists. Departments and Party bodies merge on 2025-03-01, districts end on 2025-06-30.
enum ExampleUnits {
  /// The files below `content/units/`, each with the comment at its head.
  static let files: [(name: String, comment: String, units: [ExampleUnit])] = [
    ("tinh-mau", "Tỉnh Mẫu không có thật: mọi đơn vị trong thư mục này đều hư cấu, chỉ để minh họa.", [province]),
    ("cap-huyen", "Cấp huyện của tỉnh Mẫu, kết thúc ngày 30/06/2025.", districts),
    ("cap-xa", "Cấp xã của tỉnh Mẫu từ ngày 01/07/2025: ba phường đầu tách từ thành phố Mẫu.", communes),
    ("so-nganh", "Sở, ngành của tỉnh Mẫu. Ngày 01/03/2025 nhiều sở hợp nhất: đơn vị cũ ghi successors.", departments),
    ("co-quan-dang", "Các cơ quan của Tỉnh ủy Mẫu.", party),
    ("doan-the", "Mặt trận và các đoàn thể tỉnh Mẫu.", front),
    ("truong-hoc", "Các trường; trường phổ thông thuộc cụm của Sở Giáo dục và Đào tạo.", schools),
    ("doanh-nghiep", "Doanh nghiệp nhà nước và có vốn nhà nước.", companies),
    ("co-quan-trung-uong", "Cơ quan Trung ương đóng trên địa bàn tỉnh Mẫu.", central),
  ]

  private static let province = ExampleUnit(id: "tinh-mau", name: "tỉnh Mẫu", kind: "province", parent: nil)

  private static let districts: [ExampleUnit] = [
    district("doi-mau", "huyện Đồi Mẫu", "district", ["xa-doi-mau", "xa-che-mau"]),
    district("suoi-mau", "huyện Suối Mẫu", "district", ["xa-suoi-mau", "xa-nguon-mau"]),
    district("rung-mau", "huyện Rừng Mẫu", "district", ["xa-rung-mau", "xa-que-mau"]),
    district("khe-mau", "huyện Khe Mẫu", "district", ["xa-khe-mau", "xa-nuong-mau"]),
    district("thac-mau", "huyện Thác Mẫu", "district", ["xa-thac-mau", "xa-deo-mau"]),
    district("thanh-pho-mau", "thành phố Mẫu", "city", ["phuong-trung-tam-mau", "phuong-cho-mau", "phuong-ga-mau"]),
    district(
      "ben-mau", "thị xã Bến Mẫu", "town", ["phuong-ben-mau", "phuong-cang-mau"],
      earlier: ("huyện Bến Mẫu", "district", "2023-09-30")),
    district("dong-mau", "huyện Đồng Mẫu", "district", ["xa-dong-mau", "xa-lua-mau"]),
    district("bai-mau", "huyện Bãi Mẫu", "district", ["xa-bai-mau", "xa-dau-mau"]),
    district("con-mau", "huyện Cồn Mẫu", "district", ["xa-con-mau", "xa-coi-mau"]),
  ]

  private static func district(
    _ id: String, _ name: String, _ kind: String, _ communes: [String],
    earlier: (name: String, kind: String, until: String)? = nil
  ) -> ExampleUnit {
    let alias = name.split(separator: " ").dropFirst(name.hasPrefix("huyện") ? 1 : 2).joined(separator: " ")
    return ExampleUnit(
      id: id, name: name, kind: kind, until: "2025-06-30", successor: ("split", communes, "2025-07-01"),
      earlier: earlier, alias: alias == "Mẫu" ? "TP Mẫu" : alias)
  }

  private static let communes: [ExampleUnit] = [
    commune("phuong-trung-tam-mau", "phường Trung Tâm Mẫu"), commune("phuong-cho-mau", "phường Chợ Mẫu"),
    commune("phuong-ga-mau", "phường Ga Mẫu"), commune("phuong-ben-mau", "phường Bến Mẫu"),
    commune("phuong-cang-mau", "phường Cảng Mẫu"), commune("xa-doi-mau", "xã Đồi Mẫu"),
    commune("xa-che-mau", "xã Chè Mẫu"), commune("xa-suoi-mau", "xã Suối Mẫu"),
    commune("xa-nguon-mau", "xã Nguồn Mẫu"), commune("xa-rung-mau", "xã Rừng Mẫu"),
    commune("xa-que-mau", "xã Quế Mẫu"), commune("xa-khe-mau", "xã Khe Mẫu"), commune("xa-nuong-mau", "xã Nương Mẫu"),
    commune("xa-thac-mau", "xã Thác Mẫu"), commune("xa-deo-mau", "xã Đèo Mẫu"), commune("xa-dong-mau", "xã Đồng Mẫu"),
    commune("xa-lua-mau", "xã Lúa Mẫu"), commune("xa-bai-mau", "xã Bãi Mẫu"), commune("xa-dau-mau", "xã Dâu Mẫu"),
    commune("xa-con-mau", "xã Cồn Mẫu"), commune("xa-coi-mau", "xã Cói Mẫu"),
  ]

  private static func commune(_ id: String, _ name: String) -> ExampleUnit {
    ExampleUnit(id: id, name: name, kind: id.hasPrefix("phuong") ? "ward" : "commune", from: "2025-07-01")
  }

  private static let departments: [ExampleUnit] = [
    department("van-phong-ubnd", "Văn phòng UBND tỉnh Mẫu", kind: "agency"), department("so-noi-vu", "Sở Nội vụ"),
    department("so-tu-phap", "Sở Tư pháp"), department("thanh-tra-tinh", "Thanh tra tỉnh Mẫu", kind: "agency"),
    department("cong-an-tinh", "Công an tỉnh Mẫu", kind: "agency"),
    department("bo-chi-huy-quan-su", "Bộ Chỉ huy Quân sự tỉnh Mẫu", kind: "agency"),
    department("so-ngoai-vu", "Sở Ngoại vụ", mergedInto: "van-phong-ubnd"),
    department("so-ke-hoach-dau-tu", "Sở Kế hoạch và Đầu tư", mergedInto: "so-tai-chinh"),
    department("so-tai-chinh", "Sở Tài chính"), department("so-cong-thuong", "Sở Công Thương"),
    department("so-xay-dung", "Sở Xây dựng"),
    department("so-giao-thong-van-tai", "Sở Giao thông vận tải", mergedInto: "so-xay-dung"),
    department(
      "so-nong-nghiep-ptnt", "Sở Nông nghiệp và Phát triển nông thôn", mergedInto: "so-nong-nghiep-moi-truong"),
    department("so-tai-nguyen-moi-truong", "Sở Tài nguyên và Môi trường", mergedInto: "so-nong-nghiep-moi-truong"),
    department("so-nong-nghiep-moi-truong", "Sở Nông nghiệp và Môi trường", from: "2025-03-01"),
    department("ban-quan-ly-khu-cong-nghiep", "Ban Quản lý các khu công nghiệp tỉnh Mẫu", kind: "agency"),
    department("so-giao-duc-dao-tao", "Sở Giáo dục và Đào tạo"), department("so-y-te", "Sở Y tế"),
    department("so-van-hoa", "Sở Văn hóa, Thể thao và Du lịch"),
    department("so-lao-dong", "Sở Lao động - Thương binh và Xã hội", mergedInto: "so-noi-vu"),
    department("so-thong-tin-truyen-thong", "Sở Thông tin và Truyền thông", mergedInto: "so-khoa-hoc-cong-nghe"),
    department("so-khoa-hoc-cong-nghe", "Sở Khoa học và Công nghệ"),
    ExampleUnit(
      id: "dai-phat-thanh-truyen-hinh", name: "Đài Phát thanh và Truyền hình Mẫu", kind: "agency",
      until: "2025-02-28", successor: ("rename", ["trung-tam-truyen-thong"], "2025-03-01"), alias: "Đài PT-TH Mẫu"),
    department("trung-tam-truyen-thong", "Trung tâm Truyền thông tỉnh Mẫu", kind: "agency", from: "2025-03-01"),
  ]

  private static func department(
    _ id: String, _ name: String, kind: String = "department", from: String? = nil, mergedInto: String? = nil
  ) -> ExampleUnit {
    ExampleUnit(
      id: id, name: name.hasPrefix("Sở") ? name + " tỉnh Mẫu" : name, kind: kind, from: from,
      until: mergedInto == nil ? nil : "2025-02-28", successor: mergedInto.map { ("merge", [$0], "2025-03-01") },
      alias: name.hasPrefix("Sở") ? name : nil)
  }

  private static let party: [ExampleUnit] = [
    plain("van-phong-tinh-uy", "Văn phòng Tỉnh ủy Mẫu", "party-body"),
    plain("ban-to-chuc", "Ban Tổ chức Tỉnh ủy Mẫu", "party-body"),
    merged("ban-tuyen-giao", "Ban Tuyên giáo Tỉnh ủy Mẫu", "party-body", into: "ban-tuyen-giao-dan-van"),
    merged("ban-dan-van", "Ban Dân vận Tỉnh ủy Mẫu", "party-body", into: "ban-tuyen-giao-dan-van"),
    ExampleUnit(
      id: "ban-tuyen-giao-dan-van", name: "Ban Tuyên giáo và Dân vận Tỉnh ủy Mẫu", kind: "party-body",
      from: "2025-03-01"),
    plain("uy-ban-kiem-tra", "Ủy ban Kiểm tra Tỉnh ủy Mẫu", "party-body"),
    plain("ban-noi-chinh", "Ban Nội chính Tỉnh ủy Mẫu", "party-body"),
    plain("truong-chinh-tri", "Trường Chính trị tỉnh Mẫu", "school"),
  ]

  private static let front: [ExampleUnit] = [
    plain("mat-tran-to-quoc", "Ủy ban MTTQ tỉnh Mẫu", "association"),
    plain("lien-doan-lao-dong", "Liên đoàn Lao động tỉnh Mẫu", "union"),
    plain("hoi-nong-dan", "Hội Nông dân tỉnh Mẫu", "association"),
    plain("hoi-phu-nu", "Hội Liên hiệp Phụ nữ tỉnh Mẫu", "association"),
    plain("tinh-doan", "Tỉnh đoàn Mẫu", "association"),
    plain("hoi-cuu-chien-binh", "Hội Cựu chiến binh tỉnh Mẫu", "association"),
  ]

  private static let schools: [ExampleUnit] = [
    plain("dai-hoc-mau", "Trường Đại học Mẫu", "school"),
    plain("cao-dang-ky-thuat", "Trường Cao đẳng Kỹ thuật Mẫu", "school"),
    plain("cao-dang-y-te", "Trường Cao đẳng Y tế Mẫu", "school"),
    plain("cao-dang-su-pham", "Trường Cao đẳng Sư phạm Mẫu", "school"),
    plain("trung-cap-nghe", "Trường Trung cấp nghề Mẫu", "school"),
    ExampleUnit(id: "thpt-mau-1", name: "Trường THPT Mẫu số 1", kind: "school", parent: "so-giao-duc-dao-tao"),
    ExampleUnit(id: "thpt-mau-2", name: "Trường THPT Mẫu số 2", kind: "school", parent: "so-giao-duc-dao-tao"),
    ExampleUnit(id: "thpt-ben-mau", name: "Trường THPT Bến Mẫu", kind: "school", parent: "so-giao-duc-dao-tao"),
    ExampleUnit(id: "thpt-doi-mau", name: "Trường THPT Đồi Mẫu", kind: "school", parent: "so-giao-duc-dao-tao"),
  ]

  private static let companies: [ExampleUnit] = [
    plain("cong-ty-dien-luc", "Công ty Điện lực Mẫu", "company"),
    plain("cong-ty-cap-nuoc", "Công ty Cấp nước Mẫu", "company"),
    plain("cong-ty-thuy-loi", "Công ty Thủy lợi Mẫu", "company"),
    plain("cong-ty-moi-truong-do-thi", "Công ty Môi trường đô thị Mẫu", "company"),
    plain("cong-ty-lam-nghiep", "Công ty Lâm nghiệp Mẫu", "company"),
    plain("buu-dien-tinh", "Bưu điện tỉnh Mẫu", "company"),
  ]

  private static let central: [ExampleUnit] = [
    plain("thue-tinh", "Thuế tỉnh Mẫu", "agency"), plain("kho-bac", "Kho bạc Nhà nước Mẫu", "agency"),
    plain("ngan-hang-nha-nuoc", "Ngân hàng Nhà nước chi nhánh Mẫu", "agency"),
    plain("bao-hiem-xa-hoi", "Bảo hiểm xã hội tỉnh Mẫu", "agency"),
    plain("thong-ke-tinh", "Thống kê tỉnh Mẫu", "agency"),
    plain("quan-ly-thi-truong", "Quản lý thị trường Mẫu", "agency"),
  ]

  private static func plain(_ id: String, _ name: String, _ kind: String) -> ExampleUnit {
    ExampleUnit(id: id, name: name, kind: kind)
  }

  private static func merged(_ id: String, _ name: String, _ kind: String, into successor: String) -> ExampleUnit {
    ExampleUnit(
      id: id, name: name, kind: kind, until: "2025-02-28", successor: ("merge", [successor], "2025-03-01"))
  }
}
