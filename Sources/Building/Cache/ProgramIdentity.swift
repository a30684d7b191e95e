import Files
import Glibc

/// Which program this is: itself and every library that is loaded, by their files' stamps. Whatever is installed anew makes another site's
/// worth of bytes, or may.
enum ProgramIdentity {
  /// - Throws: ``FileFailure`` where the system does not tell.
  static func fingerprint() throws(FileFailure) -> Fingerprint {
    let maps = try text(of: "/proc/self/maps")
    var paths = Set<Substring>()
    for line in maps.split(separator: "\n") {
      // address rights offset device inode path
      let parts = line.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
      guard parts.count == 6, parts[1].contains("x"), let slash = parts[5].firstIndex(of: "/") else { continue }
      paths.insert(parts[5][slash...])
    }
    if paths.isEmpty { throw FileFailure(.look, "/proc/self/maps", code: ENOENT) }
    var sum = Fingerprint.zero
    for path in paths {
      var mixer = FingerprintMixer()
      mixer.add(String(path))
      let stamp = try FileStamp(of: String(path))
      mixer.add(stamp.inode)
      mixer.add(UInt64(bitPattern: stamp.size))
      mixer.add(UInt64(bitPattern: stamp.modified))
      mixer.add(UInt64(bitPattern: stamp.changed))
      sum &+= mixer.fingerprint
    }
    return sum
  }

  /// A file of `/proc` tells no size: it is read to its end.
  private static func text(of path: String) throws(FileFailure) -> String {
    let descriptor = retrying { open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw FileFailure(.open, path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 32 << 10)
    while true {
      let count = buffer.withUnsafeMutableBytes { buffer in
        retrying { read(descriptor, buffer.baseAddress, buffer.count) }
      }
      if count < 0 { throw FileFailure(.read, path) }
      if count == 0 { break }
      bytes.append(contentsOf: buffer[0..<count])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
