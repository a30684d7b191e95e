import Building
import Diagnostics

/// What `bantin publish` says.
enum DeliveryWords {
  static func step(_ step: Delivery.Step) -> Phrase {
    switch step {
    case .comparing: Phrase(vi: "So với nơi đăng …", en: "Comparing with what is there …")
    case .compressing(let files): Phrase(vi: "Nén \(files) tệp …", en: "Compressing \(files) files …")
    case .bringing(let files): Phrase(vi: "Gửi \(files) tệp …", en: "Sending \(files) files …")
    case .removing(let files): Phrase(vi: "Xóa \(files) tệp cũ …", en: "Removing \(files) old files …")
    case .verifying(let files): Phrase(vi: "Đối chiếu \(files) tệp …", en: "Comparing \(files) files …")
    }
  }

  static func outcome(_ plan: DeliveryPlan, name: String, isDry: Bool) -> Phrase {
    let (added, changed, removed) = (plan.added.count, plan.changed.count, plan.removed.count)
    if plan.isEmpty {
      return Phrase(
        vi: "\(name): không có gì thay đổi (\(plan.unchanged) tệp)",
        en: "\(name): nothing has changed (\(plan.unchanged) files)")
    }
    let vi = "thêm \(added), thay \(changed), xóa \(removed) tệp; giữ nguyên \(plan.unchanged)"
    let en = "\(added) files added, \(changed) replaced, \(removed) removed; \(plan.unchanged) unchanged"
    return isDry
      ? Phrase(vi: "\(name): sẽ \(vi)", en: "\(name): would be \(en)")
      : Phrase(vi: "\(name): đã \(vi); đã đối chiếu", en: "\(name): \(en); verified")
  }

  static func sentence(_ refusal: DeliveryRefusal) -> Phrase {
    switch refusal {
    case .unknownTarget(let name, let known): unknown(name, known)
    case .nothingBuilt(let path):
      Phrase(
        vi: "chưa có trang nào được dựng ở \(path); hãy chạy bantin build trước",
        en: "there is no built site in \(path); run bantin build first")
    case .changedSince(let address):
      Phrase(
        vi: "\(address) không còn như khi dựng trang; hãy chạy lại bantin build",
        en: "\(address) is not as it was built; run bantin build again")
    case .foreignPlace(let place):
      Phrase(
        vi:
          "\(place) có những tệp không do Bantin đăng; chọn nơi khác, hoặc dùng --force để đăng vào cùng chỗ (tệp trùng tên sẽ bị thay)",
        en:
          "\(place) holds files that Bantin did not bring there; name another place, or use --force to publish beside them (files of the same names are replaced)"
      )
    case .damagedList(let place):
      Phrase(
        vi: "danh sách .bantin-site ở \(place) bị hỏng; xóa tệp đó rồi chạy lại với --force",
        en: "the list .bantin-site in \(place) is damaged; remove it and run this again with --force")
    case .notAsSent(let addresses):
      Phrase(
        vi: "sau khi gửi, \(addresses.count) tệp ở nơi đăng vẫn khác: \(few(addresses)); hãy chạy lại",
        en: "after sending, \(addresses.count) files are other there than here: \(few(addresses)); run this again")
    case .missingProgram(let name, let package):
      Phrase(
        vi: "cần chương trình \(name); hãy cài rồi chạy lại (Debian: apt-get install \(package))",
        en: "the program \(name) is needed; install it and run this again (Debian: apt-get install \(package))")
    case .failedProgram(let name, let status, let message):
      Phrase(
        vi: "\(name) dừng với mã \(status)\(message.isEmpty ? "" : ":\n" + message)",
        en: "\(name) ended with status \(status)\(message.isEmpty ? "" : ":\n" + message)")
    }
  }

  private static func few(_ addresses: [String]) -> String {
    addresses.prefix(3).joined(separator: ", ") + (addresses.count > 3 ? ", …" : "")
  }

  private static func unknown(_ name: String, _ known: [String]) -> Phrase {
    if known.isEmpty {
      return Phrase(
        vi: "content/site.yaml chưa có nơi đăng nào (publish); xem bantin publish --help",
        en: "content/site.yaml names no place to publish to (publish); see bantin publish --help")
    }
    let names = known.joined(separator: ", ")
    return name.isEmpty
      ? Phrase(vi: "hãy nêu nơi đăng: \(names)", en: "name the place: \(names)")
      : Phrase(
        vi: "không có nơi đăng “\(name)”; các nơi: \(names)", en: "there is no place “\(name)”; the places: \(names)")
  }
}
