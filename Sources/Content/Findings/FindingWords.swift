import Diagnostics
import Emulation

/// "Did you mean", in words.
func didYouMean(_ near: [String]) -> Phrase {
  let vi = near.map { "“\($0)”" }.joined(separator: " hoặc ")
  let en = near.map { "“\($0)”" }.joined(separator: " or ")
  return Phrase(vi: "Có phải ý bạn là \(vi)?", en: "Did you mean \(en)?")
}

/// How names are compared for "did you mean": without diacritics, a space being a dash.
func foldedName(_ name: String) -> String {
  VietnameseText.folded(name).replacing(" ", with: "-").replacing("_", with: "-")
}

/// A text short enough to stand in a message.
func shortened(_ text: String) -> String {
  // What is cut before it is looked at costs no more than what is shown.
  let line = text.prefix(61).prefix { !$0.isNewline }
  return line.count > 60 ? line.prefix(57) + "…" : String(line)
}
