import Diagnostics

/// The site as `content/site.yaml` describes it.
package struct Site: Sendable, Hashable {
  package var title = Fact("")
  package var organisation: Organisation?
  /// Where the site is published: for canonical addresses, feeds and the site map only. Ends in `/`.
  package var baseURL: Fact<String>?
  /// The language of the interface; `vi` if nil.
  package var language: Fact<String>?
  package var menu: [MenuItem] = []
  package var personsInOpenData = false
  package var licence: Fact<String>?
  /// What every page says of the whole site: that its data are an example, that it is being moved.
  package var notice: Fact<String>?
  /// Whose years are summed up; all organisers if empty.
  package var summaryOrganisers: [Reference<Unit>] = []

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
