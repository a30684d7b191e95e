import Diagnostics
import Photographs

/// Why a file is not shown as a photograph.
enum PictureRefusal: Sendable, Hashable {
  case fileTooLarge
  case picture(PhotographFailure)
}

extension FindingKind {
  static let unreadablePicture = FindingKind(
    "unreadable-picture", .error, title: Phrase(vi: "ảnh không đọc được", en: "a picture that cannot be read"),
    explanation: Phrase(
      vi:
        "Ảnh phải là JPEG, PNG hoặc WebP còn nguyên vẹn, không quá 100 triệu điểm ảnh (PNG, WebP: 40 triệu) và 64 MiB.",
      en:
        "A picture is a whole JPEG, PNG or WebP of no more than 100 million pixels (PNG, WebP: 40 million) and 64 MiB.")
  )

  /// Every kind that reading photographs may find.
  static let pictureKinds: [FindingKind] = [.unreadablePicture]
}

extension Finding {
  static func unreadablePicture(_ name: String, _ refusal: PictureRefusal, at location: SourceLocation) -> Finding {
    let message: Phrase
    let help: Phrase
    switch refusal {
    case .picture(.notSupported):
      message = Phrase(
        vi: "“\(name)” không phải ảnh JPEG, PNG hay WebP thông thường",
        en: "“\(name)” is no ordinary JPEG, PNG or WebP picture")
      help = Phrase(
        vi: "Mở ảnh và lưu lại thành JPEG, hệ màu RGB (ảnh HEIC của điện thoại, ảnh CMYK, ảnh động không dùng được).",
        en: "Open it and save it as JPEG in RGB (HEIC of telephones, CMYK and moving pictures cannot be shown).")
    case .picture(.damaged):
      message = Phrase(
        vi: "ảnh “\(name)” bị hỏng hoặc thiếu dữ liệu",
        en: "the picture “\(name)” is damaged or cut off")
      help = Phrase(
        vi: "Chép lại tệp từ máy ảnh hoặc thư gốc, rồi thay tệp này.",
        en: "Copy the file again from the camera or the first e-mail, and replace this one.")
    case .picture(.tooLarge), .picture(.noMemory):
      message = Phrase(
        vi: "ảnh “\(name)” quá nhiều điểm ảnh", en: "the picture “\(name)” has too many pixels")
      help = Phrase(
        vi: "Thu nhỏ ảnh: cạnh dài 4.000 điểm là đủ.",
        en: "Make it smaller: 4,000 pixels on the longer side are enough.")
    case .fileTooLarge:
      message = Phrase(
        vi: "tệp ảnh “\(name)” lớn hơn 64 MiB",
        en: "the picture's file “\(name)” is larger than 64 MiB")
      help = Phrase(vi: "Lưu ảnh lại thành JPEG.", en: "Save it as JPEG.")
    }
    return Finding(.unreadablePicture, at: location, message, help: help)
  }
}
