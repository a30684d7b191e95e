import CBrotli
import CZlib

/// The libraries that a site is published with, as they are on this machine.
package enum BuildingLibraries {
  /// Names and versions: `zlib 1.2.13`.
  package static var versions: [String] {
    let brotli = BrotliEncoderVersion()
    return [
      "zlib \(zlibVersion().map { String(cString: $0) } ?? "?")",
      "brotli \(brotli >> 24).\(brotli >> 12 & 0xFFF).\(brotli & 0xFFF)",
    ]
  }
}
