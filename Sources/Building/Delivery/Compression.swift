import CBrotli
import CZlib
import Emulation

/// Files compressed before anybody asks for them, as nginx (`gzip_static`, `brotli_static`) and Caddy (`precompressed`) serve them.
enum Compression {
  /// What is worth compressing: texts, and those pictures that are texts. Others are compressed as they are.
  static func isWorthwhile(_ address: String) -> Bool {
    guard let dot = address.lastIndex(of: ".") else { return false }
    return ["html", "css", "js", "json", "xml", "svg", "txt", "csv", "ics", "webmanifest"].contains(
      String(address[address.index(after: dot)...]))
  }

  /// The bytes compressed; nil where the library has no memory left.
  static func compressed(_ bytes: [UInt8], as encoding: Site.Delivery.Encoding) -> [UInt8]? {
    switch encoding {
    case .gzip: gzip(bytes)
    case .brotli: brotli(bytes)
    }
  }

  private static func gzip(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard bantin_deflate_init(&stream, 9) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    let capacity = Int(deflateBound(&stream, UInt(bytes.count)))
    var isDone = false
    var input = bytes
    let output = input.withUnsafeMutableBufferPointer { source in
      [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(capacity)
        isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END
        count = capacity - Int(stream.avail_out)
      }
    }
    return isDone ? output : nil
  }

  private static func brotli(_ bytes: [UInt8]) -> [UInt8]? {
    var size = BrotliEncoderMaxCompressedSize(bytes.count)
    var isDone = false
    let output = [UInt8](unsafeUninitializedCapacity: size) { target, count in
      // 9 of 11: the last two steps take ten times as long for two per cent.
      isDone =
        BrotliEncoderCompress(
          9, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes, &size, target.baseAddress) == BROTLI_TRUE
      count = isDone ? size : 0
    }
    return isDone ? output : nil
  }
}
