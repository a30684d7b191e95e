import Diagnostics

/// The site as `content/site.yaml` describes it.
package struct Site: Sendable, Hashable {
  package var title = Fact("")
  package var organisation: Organisation?
  /// Where the site is published: for canonical addresses, feeds and the site map only. Ends in `/`.
  package var baseURL: Fact<String>?
  /// The language of the interface; `vi` if nil.
  package var language: Fact<String>?
  /// ``language``, or what it is where the file does not say.
  package var interfaceLanguage: String { language?.value ?? "vi" }
  package var menu: [MenuItem] = []
  package var personsInOpenData = false
  package var licence: Fact<String>?
  /// What every page says of the whole site: that its data are an example, that it is being moved.
  package var notice: Fact<String>?
  /// Whose years are summed up; all organisers if empty.
  package var summaryOrganisers: [Reference<Unit>] = []

  /// Where `bantin publish` brings the site.
  package var deliveries: [Delivery] = []

  package init() {}

  /// The office that publishes the site.
  package struct Organisation: Sendable, Hashable {
    package var name = Fact("")
    package var parent: Fact<String>?
    package var unit: Reference<Unit>?
    package var place: Fact<String>?
    package var contact: Fact<String>?

    package init() {}
  }

  /// A place that the site is brought to. Of folder, rsync and rclone one is told.
  package struct Delivery: Sendable, Hashable {
    /// What the command line calls it.
    package var name = Fact("")
    /// A folder; relative to the site's root.
    package var folder: Fact<String>?
    /// What rsync takes as its destination: `user@host:/path`, `rsync://host/module`.
    package var rsync: Fact<String>?
    /// What rclone takes as its destination: `remote:bucket/path`.
    package var rclone: Fact<String>?
    /// How texts are compressed beforehand.
    package var precompressed: [Fact<Encoding>] = []
    package var point = SourcePoint.wholeFile

    package init(at point: SourcePoint = .wholeFile) { self.point = point }

    package enum Encoding: String, Sendable, Hashable, CaseIterable, Enumeration {
      case gzip, brotli

      package static let words: [(Encoding, [String])] = [(.gzip, ["gz"]), (.brotli, ["br"])]

      /// How the names of compressed files end.
      package var suffix: String {
        switch self {
        case .gzip: ".gz"
        case .brotli: ".br"
        }
      }
    }
  }

  /// An entry of the menu: a page's file below `content/`, an address of the site, or an outside address.
  package struct MenuItem: Sendable, Hashable {
    package var title = Fact("")
    package var link = Fact("")

    package init() {}
  }
}

/// An ordinary page: about, contact.
package struct SitePage: Sendable, Hashable {
  /// The file, relative to the site's root.
  package var path: String
  package var title = Fact("")
  package var summary: Fact<String>?
  package var slug: Fact<String>?
  package var isDraft = false

  package init(path: String) { self.path = path }
}
