import Diagnostics
import Emulation

extension Site: Storable {
  static var blank: Site { Site() }

  /// All that is shown: where the site is brought to is not.
  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&title)
    coder.pass(&organisation)
    coder.pass(&baseURL)
    coder.pass(&language)
    coder.pass(&menu)
    coder.pass(&personsInOpenData)
    coder.pass(&licence)
    coder.pass(&notice)
    coder.pass(&summaryOrganisers)
  }
}

extension Site.Organisation: Storable {
  static var blank: Site.Organisation { Site.Organisation() }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&name)
    coder.pass(&parent)
    coder.pass(&unit)
    coder.pass(&place)
    coder.pass(&contact)
  }
}

extension Site.MenuItem: Storable {
  static var blank: Site.MenuItem { Site.MenuItem() }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&title)
    coder.pass(&link)
  }
}

extension RuleSeverity: Storable {}

extension RuleSetting: Storable {
  static var blank: RuleSetting { RuleSetting(path: "", at: .wholeFile) }

  mutating func pass(through coder: inout ValueCoder) {
    coder.pass(&path)
    coder.pass(&id)
    coder.pass(&severity)
    coder.pass(&valid)
    var names = parameters.keys.sorted()
    var values = names.map { parameters[$0] ?? .blank }
    coder.pass(&names)
    coder.pass(&values)
    if coder.purpose == .reading {
      parameters = Dictionary(zip(names, values), uniquingKeysWith: { first, _ in first })
    }
    coder.pass(&source)
    coder.pass(&isEnabled)
    coder.pass(&point)
  }
}
