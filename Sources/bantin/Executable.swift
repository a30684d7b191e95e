import Glibc

/// The program's own file.
enum Executable {
  /// Its path, symbolic links resolved; empty where the system does not tell.
  static var path: String {
    guard let real = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(real) }
    return String(cString: real)
  }
}
