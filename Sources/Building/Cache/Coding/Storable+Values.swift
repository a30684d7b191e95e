import Diagnostics
import Emulation

extension String: Storable {
  static var blank: String { "" }
  mutating func pass(through coder: inout ValueCoder) { coder.pass(&self) }
}

extension Int: Storable {
  static var blank: Int { 0 }
  mutating func pass(through coder: inout ValueCoder) { coder.pass(&self) }
}

extension Storable where Self: Enumeration {
  static var blank: Self { allCases[allCases.startIndex] }

  /// By its place among the cases: a cache is of one program.
  mutating func pass(through coder: inout ValueCoder) {
    let cases = Array(Self.allCases)
    if coder.purpose == .reading {
      var byte: UInt8 = 0
      coder.pass(&byte)
      if Int(byte) < cases.count { self = cases[Int(byte)] } else { coder.refuse() }
    } else {
      var byte = UInt8(truncatingIfNeeded: cases.firstIndex(of: self) ?? 0)
      coder.pass(&byte)
    }
  }
}

extension AwardStage: Storable {}
extension AwardLadder: Storable {}
extension AwardAudience: Storable {}
extension AwardLevel: Storable {}
extension Certainty: Storable {}
extension ClusterKind: Storable {}
extension CommendationLevel: Storable {}
extension CommendationOccasion: Storable {}
extension CommendationRecipients: Storable {}
extension CountedAs: Storable {}
extension DayPart: Storable {}
extension MeetingKind: Storable {}
extension MeetingMode: Storable {}
extension MeetingStatus: Storable {}
extension ParticipantRole: Storable {}
extension ResultsMethod: Storable {}
extension ResultsOutcome: Storable {}
extension Scope: Storable {}
extension SelectionMethod: Storable {}
extension SuccessionKind: Storable {}

extension Fact: Storable where Value: Storable {
  static var blank: Fact { Fact(.blank) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&value)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension CalendarDate: Storable {
  /// Any day will do: it is read over.
  static var blank: CalendarDate { CalendarDate.first }

  mutating func pass(through coder: inout ValueCoder) {
    var number = coder.purpose == .reading ? 0 : dayNumber
    coder.pass(&number)
    guard coder.purpose == .reading else { return }
    if let date = CalendarDate(dayNumber: number) { self = date } else { coder.refuse() }
  }
}

extension ClockTime: Storable {
  static var blank: ClockTime { .midnight }

  mutating func pass(through coder: inout ValueCoder) {
    var number = hour * 60 + minute
    coder.pass(&number)
    guard coder.purpose == .reading else { return }
    if let time = ClockTime(hour: number / 60, minute: number % 60) { self = time } else { coder.refuse() }
  }
}

extension DateTime: Storable {
  static var blank: DateTime { DateTime(.blank, nil) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&date)
    coder.pass(&time)
    coder.pass(&second)
    coder.pass(&offset)
  }
}

extension EventDate: Storable {
  static var blank: EventDate { .unknown }

  mutating func pass(through coder: inout ValueCoder) {
    var form: UInt8 = 0
    var (year, month) = (0, 0)
    var (first, last) = (CalendarDate.blank, CalendarDate.blank)
    switch self {
    case .unknown: break
    case .year(let value): (form, year) = (1, value)
    case .month(let value, let number): (form, year, month) = (2, value, number)
    case .day(let day): (form, first) = (3, day)
    case .range(let from, let through): (form, first, last) = (4, from, through)
    }
    coder.pass(&form)
    switch form {
    case 0: self = .unknown
    case 1:
      coder.pass(&year)
      self = .year(year)
    case 2:
      coder.pass(&year)
      coder.pass(&month)
      self = .month(year: year, month: month)
    case 3:
      coder.pass(&first)
      self = .day(first)
    case 4:
      coder.pass(&first)
      coder.pass(&last)
      self = .range(from: first, through: last)
    default: coder.refuse()
    }
  }
}

extension ExactDecimal: Storable {
  static var blank: ExactDecimal { .zero }

  mutating func pass(through coder: inout ValueCoder) {
    var (digits, places) = (Int(mantissa), scale)
    coder.pass(&digits)
    coder.pass(&places)
    guard coder.purpose == .reading else { return }
    if let number = ExactDecimal(mantissa: Int64(digits), scale: places) { self = number } else { coder.refuse() }
  }
}

extension MeetingTime: Storable {
  static var blank: MeetingTime { .clock(.midnight) }

  mutating func pass(through coder: inout ValueCoder) {
    var isClock = false
    var (part, clock) = (DayPart.blank, ClockTime.blank)
    switch self {
    case .part(let value): part = value
    case .clock(let value): (isClock, clock) = (true, value)
    }
    coder.pass(&isClock)
    if isClock {
      coder.pass(&clock)
      self = .clock(clock)
    } else {
      coder.pass(&part)
      self = .part(part)
    }
  }
}

extension Quantity: Storable {
  static var blank: Quantity { .exactly(0) }

  mutating func pass(through coder: inout ValueCoder) {
    var (isBound, number) = (isBound, number)
    coder.pass(&isBound)
    coder.pass(&number)
    self = isBound ? .atLeast(number) : .exactly(number)
  }
}

extension Votes: Storable {
  static var blank: Votes { Votes(inFavour: 0, cast: nil) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&inFavour)
    coder.pass(&cast)
  }
}
