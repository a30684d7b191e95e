import CPhotograph

/// Why a picture cannot be shown.
package enum PhotographFailure: Error, Sendable, Hashable {
  /// Neither JPEG nor PNG nor WebP, or of a kind that is for printing houses (CMYK) or moves.
  case notSupported
  /// Cut off, or with data that cannot be decoded.
  case damaged
  /// More pixels than a photograph has.
  case tooLarge
  case noMemory

  /// nil where there was none.
  init?(_ result: photograph_result) {
    switch result {
    case PHOTOGRAPH_OK: return nil
    case PHOTOGRAPH_NOT_SUPPORTED: self = .notSupported
    case PHOTOGRAPH_TOO_LARGE: self = .tooLarge
    case PHOTOGRAPH_NO_MEMORY: self = .noMemory
    default: self = .damaged
    }
  }
}
