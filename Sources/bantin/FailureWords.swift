import Building
import Content
import Diagnostics
import Files
import Glibc
import PreviewServer

/// One sentence for each failure of the environment: what could not be done to which file, and why.
enum FailureWords {
  /// What ended a command; nil for what is no failure of the environment.
  static func sentence(of error: any Error) -> Phrase? {
    switch error {
    case let failure as FileFailure: sentence(failure)
    case let refusal as OutputRefusal: RefusalWords.sentence(refusal)
    case let refusal as DraftRefusal: refusal.message
    case let failure as Today.ClockFailure: failure.sentence
    case let failure as ListeningFailure: PreviewMessages.listening(failure)
    case let failure as WatchFailure: PreviewMessages.polling(failure)
    case let refusal as DeliveryRefusal: DeliveryWords.sentence(refusal)
    default: nil
    }
  }

  static func sentence(_ failure: FileFailure) -> Phrase {
    let (vi, en) =
      switch failure.operation {
      case .open: ("không mở được", "cannot open")
      case .read: ("không đọc được", "cannot read")
      case .write: ("không ghi được", "cannot write")
      case .create: ("không tạo được", "cannot make")
      case .list: ("không xem được thư mục", "cannot list the folder")
      case .look: ("không xem được", "cannot look at")
      case .rename: ("không thay được", "cannot replace")
      case .remove: ("không xóa được", "cannot remove")
      case .link: ("không liên kết được", "cannot link")
      case .sync: ("không lưu chắc được", "cannot sync")
      case .close: ("không đóng được", "cannot close")
      case .lock: ("không khóa được", "cannot lock")
      }
    let reason = reason(failure)
    return Phrase(vi: "\(vi) \(failure.path): \(reason.vi)", en: "\(en) \(failure.path): \(reason.en)")
  }

  /// Nothing of that identifier is ever found.
  static func unknownFinding(_ id: String, near: [String]) -> Phrase {
    let quoted = near.map { "“\($0)”" }
    let vi =
      near.isEmpty ? "“bantin explain” liệt kê tất cả" : "có phải ý bạn là \(quoted.joined(separator: " hoặc "))?"
    let en = near.isEmpty ? "“bantin explain” lists them all" : "did you mean \(quoted.joined(separator: " or "))?"
    return Phrase(vi: "không có mã “\(id)”; \(vi)", en: "there is no finding “\(id)”; \(en)")
  }

  /// A file that was named and is none of the site's.
  static func notContent(_ path: String) -> Phrase {
    Phrase(
      vi:
        "\(path) không phải là tệp nội dung (bản tin, trang, đơn vị, cụm …) của trang này; chọn đúng thư mục bằng --root",
      en: "\(path) is no file of this site's content (record, page, units, cluster …); name the right folder by --root")
  }

  private static func reason(_ failure: FileFailure) -> Phrase {
    switch failure.code {
    case EINVAL where failure.operation == .read:
      Phrase(vi: "không phải là tệp thông thường", en: "it is no ordinary file")
    default: reason(failure.code)
    }
  }

  /// Why the system refuses.
  static func reason(_ code: Int32) -> Phrase {
    switch code {
    case ENOENT: Phrase(vi: "không có tệp hoặc thư mục này", en: "there is no such file or folder")
    case EACCES, EPERM: Phrase(vi: "không có quyền", en: "permission denied")
    case ENOSPC: Phrase(vi: "đĩa đã đầy (hết chỗ hoặc hết inode)", en: "the disk is full")
    case EROFS: Phrase(vi: "đĩa chỉ cho đọc", en: "the disk is read-only")
    case EMFILE, ENFILE: Phrase(vi: "quá nhiều tệp đang mở", en: "too many open files")
    case ENAMETOOLONG: Phrase(vi: "đường dẫn quá dài", en: "the path is too long")
    case EFBIG: Phrase(vi: "tệp quá lớn", en: "the file is too large")
    case EEXIST:
      Phrase(vi: "đã có tệp này, Bantin không ghi đè", en: "it is there already, and Bantin does not overwrite it")
    case ENOTDIR: Phrase(vi: "không phải là thư mục", en: "it is not a folder")
    case EDQUOT: Phrase(vi: "đã hết hạn mức đĩa", en: "the disk quota is used up")
    case EBUSY: Phrase(vi: "đang bị chương trình khác thay đổi hoặc sử dụng", en: "something else changes or uses it")
    case ELOOP:
      Phrase(
        vi: "liên kết vòng quanh, hoặc thư mục lồng quá sâu", en: "links lead in a circle, or folders nest too deep")
    case EILSEQ: Phrase(vi: "có tên tệp không phải UTF-8", en: "a name in it is not UTF-8")
    case EIO: Phrase(vi: "lỗi thiết bị", en: "the device failed")
    default:
      Phrase(vi: String(cString: strerror(code)), en: String(cString: strerror(code)))
    }
  }
}
