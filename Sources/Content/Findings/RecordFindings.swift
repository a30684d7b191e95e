import Diagnostics
import Emulation

extension Finding {
  static func emptyPerson(_ key: String, at location: SourceLocation) -> Finding {
    Finding(
      .missingKey, at: location,
      Phrase(
        vi: "mục của “\(key)” cần ít nhất một trong name, office, unit",
        en: "an item of “\(key)” needs at least one of name, office, unit"))
  }

  static func oneOrTheOther(_ first: String, _ second: String, at location: SourceLocation) -> Finding {
    Finding(
      .inconsistentValue, at: location,
      Phrase(
        vi: "chỉ dùng một trong hai khóa “\(first)” (chính xác) và “\(second)” (ít nhất)",
        en: "use one of “\(first)” (exact) and “\(second)” (a lower bound), not both"))
  }

  static func noClusterNoOrganiser(at location: SourceLocation) -> Finding {
    Finding(
      .missingKey, at: location,
      Phrase(
        vi: "“record” thiếu khóa “cluster” hoặc “organiser”", en: "“record” lacks the key “cluster” or “organiser”"),
      help: Phrase(
        vi: "Thêm “cluster: …” (mã hoặc tên cụm, khối), hoặc “organiser: …” với cuộc họp không thuộc cụm nào.",
        en: "Add “cluster: …” (the cluster's id or name), or “organiser: …” for a meeting of no cluster."))
  }

  static func undatedNeedsYear(at location: SourceLocation) -> Finding {
    Finding(
      .missingKey, at: location,
      Phrase(vi: "không rõ ngày thì cần khóa “year”", en: "where the date is not known, the key “year” is needed"),
      help: Phrase(vi: "Thêm dòng “year: …” (năm thi đua).", en: "Add a line “year: …” (the emulation year)."))
  }
}

extension Finding {
  static func badBaseURL(_ address: String, at location: SourceLocation) -> Finding {
    Finding(
      .wrongForm, at: location,
      Phrase(
        vi: "“\(shortened(address))” không phải là địa chỉ đầy đủ", en: "“\(shortened(address))” is not a full address"),
      help: Phrase(
        vi: "Viết địa chỉ công khai, ví dụ https://thidua.example.vn/.",
        en: "Write the public address, such as https://thidua.example.vn/."))
  }

  static func emptyFile(_ what: String, at location: SourceLocation) -> Finding {
    Finding(
      .missingKey, at: location,
      Phrase(vi: "tệp trống, cần các khóa của “\(what)”", en: "the file is empty; it needs the keys of “\(what)”"))
  }
}
