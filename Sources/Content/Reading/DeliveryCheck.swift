import Diagnostics
import Emulation

/// What can be wrong with the places that a site is published to.
enum DeliveryCheck {
  static func findings(_ deliveries: [Site.Delivery], path: String) -> [Finding] {
    var findings: [Finding] = []
    var names = Set<String>()
    for delivery in deliveries {
      let destinations = [delivery.folder, delivery.rsync, delivery.rclone].compactMap { $0 }
      if destinations.count != 1 {
        let point = destinations.count > 1 ? destinations[1].point : delivery.point
        findings.append(.oneDestination(at: SourceLocation(path: path, point: point)))
      }
      if !delivery.name.value.isEmpty, !names.insert(delivery.name.value).inserted {
        findings.append(
          .nameTwice(delivery.name.value, at: SourceLocation(path: path, point: delivery.name.point)))
      }
      for destination in destinations where holdsSecret(destination.value) {
        findings.append(.secretInSite(at: SourceLocation(path: path, point: destination.point)))
      }
      // Either would be taken for an option by the program that it is handed to.
      for destination in destinations where destination.value.hasPrefix("-") {
        findings.append(.notADestination(destination.value, at: SourceLocation(path: path, point: destination.point)))
      }
    }
    return findings
  }

  /// `user:password@host`, or a key of one of rclone's connections.
  private static func holdsSecret(_ text: String) -> Bool {
    let lowered = text.lowercased()
    if ["secret", "password", "pass=", "token", "access_key"].contains(where: lowered.contains) { return true }
    guard let at = text.firstIndex(of: "@") else { return false }
    let user = text[..<at].split(separator: "/").last ?? ""
    return user.contains(":")
  }
}

extension FindingKind {
  static let publishTarget = FindingKind(
    "publish-target", .error, title: Phrase(vi: "nơi đăng ghi chưa đúng", en: "a place to publish to is not right"),
    explanation: Phrase(
      vi:
        "Mỗi mục của “publish” trong content/site.yaml có “name” riêng và đúng một trong các khóa “folder”, “rsync”, “rclone”.",
      en:
        "Each item of “publish” in content/site.yaml has a “name” of its own and just one of the keys “folder”, “rsync”, “rclone”."
    ))

  static let secretInSite = FindingKind(
    "secret-in-site", .error, title: Phrase(vi: "mật khẩu trong tệp của trang", en: "a secret in the site's file"),
    explanation: Phrase(
      vi:
        "content/site.yaml nằm cùng nội dung và được nhiều người đọc. Mật khẩu và khóa để ở nơi của ssh (~/.ssh) hoặc của rclone (rclone config).",
      en:
        "content/site.yaml lies with the content and is read by many. Passwords and keys belong where ssh (~/.ssh) or rclone (rclone config) keep them."
    ))
}

extension Finding {
  fileprivate static func oneDestination(at location: SourceLocation) -> Finding {
    Finding(
      .publishTarget, at: location,
      Phrase(
        vi: "nơi đăng cần đúng một trong các khóa “folder”, “rsync”, “rclone”",
        en: "a place to publish to has just one of the keys “folder”, “rsync”, “rclone”"),
      help: Phrase(
        vi: "Ví dụ: rsync: thidua@may-chu.example.vn:/srv/www/thidua",
        en: "For example: rsync: thidua@server.example.vn:/srv/www/thidua"))
  }

  fileprivate static func nameTwice(_ name: String, at location: SourceLocation) -> Finding {
    Finding(
      .publishTarget, at: location,
      Phrase(vi: "hai nơi đăng cùng tên “\(name)”", en: "two places to publish to are called “\(name)”"),
      help: Phrase(vi: "Đặt tên khác cho một nơi.", en: "Call one of them something else."))
  }

  fileprivate static func notADestination(_ text: String, at location: SourceLocation) -> Finding {
    Finding(
      .publishTarget, at: location,
      Phrase(vi: "“\(text)” không phải là nơi đăng", en: "“\(text)” is no place to publish to"),
      help: Phrase(vi: "Nơi đăng không bắt đầu bằng dấu gạch.", en: "A place does not begin with a hyphen."))
  }

  fileprivate static func secretInSite(at location: SourceLocation) -> Finding {
    Finding(
      .secretInSite, at: location,
      Phrase(vi: "có vẻ có mật khẩu hoặc khóa ở đây", en: "there seems to be a password or key here"),
      help: Phrase(
        vi: "Bỏ đi và đổi mật khẩu đó; để khóa trong ~/.ssh hoặc dùng “rclone config”.",
        en: "Take it out and change it; keep keys in ~/.ssh or use “rclone config”."))
  }
}
