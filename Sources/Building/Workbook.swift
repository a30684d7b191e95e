import CLinux
import Emulation
import Files
import Glibc
import Reports

/// Workbooks as bytes: their library can only write files. The file has no name and lies in memory, so that nothing stays behind where the
/// program is killed, and no disk can be full.
enum Workbook {
  /// - Throws: ``FileFailure``.
  static func bytes(of tables: [Table], year: Int, _ source: ReportSource) throws -> [UInt8] {
    let descriptor = memfd_create("bantin-workbook", bantin_memfd_close_on_exec)
    let path = "/proc/self/fd/\(descriptor)"
    guard descriptor >= 0 else { throw FileFailure(.create, "memfd:bantin-workbook") }
    defer { close(descriptor) }
    do {
      try SpreadsheetFace(source).write(tables, year: year, to: path)
    } catch {
      throw FileFailure(.write, path)
    }
    let bytes = try FileReader.bytes(of: path)
    guard isWhole(bytes) else { throw FileFailure(.write, path, code: EIO) }
    return bytes
  }

  /// Whether nothing of a ZIP archive is missing: its library notices neither a full disk nor one that fails. At the end stands how long the
  /// list of files is and where it begins, which is where it would be if all that comes before had been written.
  static func isWhole(_ archive: [UInt8]) -> Bool {
    let endSize = 22
    guard archive.count > endSize else { return false }
    let end = Array(archive.suffix(endSize))
    func number(_ place: Int) -> Int { (0..<4).reduce(0) { $0 | Int(end[place + $1]) << (8 * $1) } }
    return end.starts(with: [0x50, 0x4B, 5, 6]) && number(12) + number(16) + endSize == archive.count
  }
}
