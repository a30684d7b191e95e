/// Which pictures a text may show.
enum BodyPictures: Sendable {
  /// None: a record declares its pictures by the key `photos`, which asks for a caption and a text alternative.
  case none
  /// Files beside the text: of an ordinary page, which has no such key.
  case files
}
