import Diagnostics
import Emulation

extension Movement: Storable {
  static var blank: Movement { Movement(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&name)
    coder.pass(&scope)
    coder.pass(&from)
    coder.pass(&until)
    coder.pass(&cluster)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension Indicator: Storable {
  static var blank: Indicator { Indicator(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&name)
    coder.pass(&value)
    coder.pass(&measure)
    coder.pass(&units)
    coder.pass(&cluster)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension Indicator.Value: Storable {
  static var blank: Indicator.Value { .exactly(.zero) }

  mutating func pass(through coder: inout ValueCoder) {
    var isBound = false
    var number = ExactDecimal.zero
    switch self {
    case .exactly(let value): number = value
    case .atLeast(let value): (isBound, number) = (true, value)
    }
    coder.pass(&isBound)
    coder.pass(&number)
    self = isBound ? .atLeast(number) : .exactly(number)
  }
}

extension Handover: Storable {
  static var blank: Handover { Handover(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&what)
    coder.pass(&from)
    coder.pass(&to)
    coder.pass(&cluster)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension Document: Storable {
  static var blank: Document { Document(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&number)
    coder.pass(&date)
    coder.pass(&title)
    coder.pass(&issuer)
    coder.pass(&cluster)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension Photo: Storable {
  static var blank: Photo { Photo(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&file)
    coder.pass(&caption)
    coder.pass(&alt)
    coder.pass(&credit)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension Source: Storable {
  static var blank: Source { Source(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&publisher)
    coder.pass(&url)
    coder.pass(&title)
    coder.pass(&author)
    coder.pass(&published)
    coder.pass(&updated)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension Correction: Storable {
  static var blank: Correction { Correction(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&date)
    coder.pass(&field)
    coder.pass(&from)
    coder.pass(&to)
    coder.pass(&reason)
    coder.pass(&point)
    coder.pass(&remark)
  }
}

extension Acceptance: Storable {
  static var blank: Acceptance { Acceptance(at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&rule)
    coder.pass(&because)
    coder.pass(&point)
  }
}

extension BodyText: Storable {
  static var blank: BodyText { BodyText() }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&markup)
    coder.pass(&links)
  }
}

extension BodyText.Link: Storable {
  static var blank: BodyText.Link { BodyText.Link(target: "", point: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&target)
    coder.pass(&point)
    var number: UInt8 =
      switch use {
      case .page: 0
      case .picture: 1
      case .wholePicture: 2
      }
    coder.pass(&number)
    switch number {
    case 0: use = .page
    case 1: use = .picture
    case 2: use = .wholePicture
    default: coder.refuse()
    }
  }
}

extension SitePage: Storable {
  static var blank: SitePage { SitePage(path: "") }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&path)
    coder.pass(&title)
    coder.pass(&summary)
    coder.pass(&slug)
    coder.pass(&isDraft)
  }
}
