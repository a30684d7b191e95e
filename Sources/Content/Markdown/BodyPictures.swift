/// Which pictures a text may show.
///
/// A picture is declared by the key `photos` of a record, which asks for a caption and a text alternative. Until files
/// beside a record are admitted in its text too, none is.
struct BodyPictures: Sendable {
  /// Whether the file of that name, as the author wrote it, may be shown.
  let admits: @Sendable (String) -> Bool

  static let none = BodyPictures { _ in false }
}
