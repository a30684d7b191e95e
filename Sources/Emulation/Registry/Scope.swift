/// Whose emulation it is.
package enum Scope: String, Enumeration {
  case central, province, ministry, party, front, union, district, commune

  package static let words: [(Scope, [String])] = [
    (.central, ["trung ương", "toàn quốc"]), (.province, ["tỉnh", "cấp tỉnh"]),
    (.ministry, ["bộ", "bộ, ban, ngành"]), (.party, ["đảng"]), (.front, ["mặt trận"]), (.union, ["công đoàn"]),
    (.district, ["huyện", "cấp huyện"]), (.commune, ["xã", "cấp xã"]),
  ]
}
