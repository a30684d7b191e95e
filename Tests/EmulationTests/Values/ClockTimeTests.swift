import Testing

@testable import Emulation

struct ClockTimeTests {
  @Test(arguments: [
    ("14:00", "14:00", "14 giờ"), ("14h", "14:00", "14 giờ"), ("14H30", "14:30", "14 giờ 30"),
    ("8:05", "08:05", "8 giờ 05"), ("00:00", "00:00", "0 giờ"),
    ("23:59", "23:59", "23 giờ 59"), ("14 giờ", "14:00", "14 giờ"), ("14 giờ 30", "14:30", "14 giờ 30"),
    ("14 giờ 30 phút", "14:30", "14 giờ 30"), ("7h5", "07:05", "7 giờ 05"),
  ])
  func readsTimesOfDay(_ text: String, _ iso: String, _ vietnamese: String) throws {
    let time = try ClockTime.parse(text).get()
    #expect(time.iso == iso && time.vietnamese == vietnamese)
  }

  @Test(arguments: [
    ("24:00", DateProblem.noSuchTime), ("14:60", .noSuchTime), ("99h", .noSuchTime), ("14", .notATime),
    ("14:0", .notATime), ("14:000", .notATime), ("", .notATime),
    ("chiều", .notATime), ("14h30x", .notATime), ("14:", .notATime), ("-1:00", .notATime), ("14 giờ kém", .notATime),
    ("840", .notATime),
  ])
  func saysWhyATextIsNoTime(_ text: String, _ problem: DateProblem) {
    #expect(ClockTime.parse(text) == .failure(problem))
  }

  @Test func readsEveryMinuteInOrder() throws {
    var last: ClockTime?
    for minute in 0..<1440 {
      let time = try #require(ClockTime(hour: minute / 60, minute: minute % 60))
      #expect(ClockTime.parse(time.iso) == .success(time) && ClockTime.parse(time.vietnamese) == .success(time))
      #expect(time.hour == minute / 60 && time.minute == minute % 60)
      if let last { #expect(last < time) }
      last = time
    }
    #expect(
      ClockTime(hour: 24, minute: 0) == nil && ClockTime(hour: -1, minute: 0) == nil
        && ClockTime(hour: 1, minute: 60) == nil)
    #expect(ClockTime.midnight == ClockTime(hour: 0, minute: 0))
  }
}
