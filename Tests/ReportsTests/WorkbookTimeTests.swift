import Glibc
import Testing

@testable import Reports

@Suite("Times in workbooks")
struct WorkbookTimeTests {
  private typealias Function = @convention(c) (UnsafePointer<time_t>) -> UnsafeMutablePointer<tm>?

  /// The function that libxlsxwriter finds.
  private static let gmtime = dlsym(nil, "gmtime").map { unsafeBitCast($0, to: Function.self) }

  @Test("A workbook keeps its day while another one is written")
  func threads() throws {
    let gmtime = try #require(Self.gmtime)
    var day: time_t = 1_610_841_600
    let result = try #require(gmtime(&day))
    var thread = pthread_t()
    let other: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { _ in
      var day: time_t = 1_640_822_400
      _ = WorkbookTimeTests.gmtime?(&day)
      return nil
    }
    #expect(pthread_create(&thread, nil, other, nil) == 0)
    #expect(pthread_join(thread, nil) == 0)
    #expect(result.pointee.tm_year == 121 && result.pointee.tm_mon == 0 && result.pointee.tm_mday == 17)
  }
}
