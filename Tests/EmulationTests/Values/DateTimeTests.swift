import Testing

@testable import Emulation

struct DateTimeTests {
  @Test(arguments: [
    ("2020-12-04 16:30", "2020-12-04T16:30:00+07:00", "04/12/2020 16:30"),
    ("2020-12-04T16:30", "2020-12-04T16:30:00+07:00", "04/12/2020 16:30"),
    ("04/12/2020 16:30", "2020-12-04T16:30:00+07:00", "04/12/2020 16:30"),
    ("2020-12-04 16:30:05", "2020-12-04T16:30:05+07:00", "04/12/2020 16:30"),
    ("2020-12-04T09:30:00Z", "2020-12-04T09:30:00Z", "04/12/2020 09:30"),
    ("2020-12-04T16:30:00.123456789+07:00", "2020-12-04T16:30:00+07:00", "04/12/2020 16:30"),
    ("2020-12-04 16:30 +0530", "2020-12-04T16:30:00+05:30", "04/12/2020 16:30"),
    ("2020-12-04T16:30−03:30", "2020-12-04T16:30:00-03:30", "04/12/2020 16:30"),
    ("2020-12-04\u{A0}8:05", "2020-12-04T08:05:00+07:00", "04/12/2020 08:05"),
    ("2020-12-05", "2020-12-05T00:00:00+07:00", "05/12/2020"),
  ])
  func readsMoments(_ text: String, _ iso: String, _ numeric: String) throws {
    let moment = try DateTime.parse(text).get()
    #expect(moment.iso == iso && moment.numeric == numeric)
    #expect(try DateTime.parse(moment.iso).get().secondsSince1970 == moment.secondsSince1970)
  }

  @Test(arguments: [
    ("2020-12-04 24:30", DateProblem.noSuchTime), ("2020-12-04 16:30:60", .noSuchTime), ("2020-12-04 16", .notATime),
    ("2020-12-04 16:30:5", .notATime),
    ("2020-12-04 16:30:05.", .notATime), ("2020-12-04 16:30 GMT", .notAZone), ("2020-12-04 16:30+7", .notAZone),
    ("2020-12-04 16:30+25:00", .notAZone),
    ("2020-12-04 16:30+0760", .notAZone), ("2020-12-04 16:30Zz", .notAZone), ("2020-12 16:30", .dayMissing),
    ("2020", .dayMissing),
    ("31/02/2020 16:30", .noSuchDay(day: 31, month: 2, year: 2020)), ("hôm qua", .notADate), ("", .notADate),
    ("2020-12-04..2020-12-05", .notATime),
  ])
  func saysWhyATextIsNoMoment(_ text: String, _ problem: DateProblem) {
    #expect(DateTime.parse(text) == .failure(problem))
  }

  @Test func countsSeconds() throws {
    #expect(try DateTime.parse("1970-01-01T00:00:00Z").get().secondsSince1970 == 0)
    #expect(try DateTime.parse("1970-01-01 07:00").get().secondsSince1970 == 0)
    #expect(try DateTime.parse("2020-12-04T09:30:00Z").get().secondsSince1970 == 1_607_074_200)
  }

  @Test func sortsByMoment() throws {
    let sorted = try [
      "2020-12-04T08:00Z", "2020-12-04 16:00", "2020-12-04T09:00:01Z", "2020-12-05", "2020-12-05 00:00",
      "2020-12-05 00:00:01",
    ].map {
      try DateTime.parse($0).get()
    }
    #expect(sorted.reversed().sorted() == sorted)
    let (utc, vietnam) = (try DateTime.parse("2020-12-04T09:00Z").get(), try DateTime.parse("2020-12-04 16:00").get())
    #expect(utc != vietnam && utc < vietnam && !(vietnam < utc))
  }
}
