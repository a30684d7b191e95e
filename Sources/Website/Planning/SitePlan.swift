import Emulation
import Files

/// Every page of a site, in the order of their addresses.
package struct SitePlan: Sendable {
  package let pages: [PlannedPage]

  /// A page that is to be made.
  package struct PlannedPage: Sendable {
    /// The file below the site's top.
    package let address: String
    package let content: Content

    /// Whether search engines are told of it.
    var isForSearchEngines: Bool {
      switch content {
      case .notFound, .redirect: false
      default: true
      }
    }
  }

  /// What a page shows.
  package enum Content: Sendable {
    case home
    case bulletin(Handle<MeetingRecord>)
    case archiveIndex
    case archiveYear(Int)
    case archiveMonth(year: Int, month: Int, part: Int)
    case clusterIndex
    case cluster(Handle<Cluster>)
    case unitIndex
    case unit(Handle<Unit>)
    case summaryIndex
    case medals
    case summary(Int)
    case report(Int)
    case ordinary(Int)
    case search
    case notFound
    /// An old address; `to` is where the page of that title is now.
    case redirect(to: String, title: String)
  }

  /// The page that searches.
  package static let search = PlannedPage(address: Addresses.search, content: .search)

  /// The report of a year.
  package static func report(of year: Int) -> PlannedPage {
    PlannedPage(address: Addresses.report(year), content: .report(year))
  }

  package init(_ edition: Edition) {
    let addresses = edition.addresses
    let registry = edition.archive.registry
    var pages = [
      PlannedPage(address: Addresses.home, content: .home),
      PlannedPage(address: Addresses.archiveIndex, content: .archiveIndex),
      PlannedPage(address: Addresses.clusterIndex, content: .clusterIndex),
      PlannedPage(address: Addresses.unitIndex, content: .unitIndex),
      PlannedPage(address: Addresses.summaryIndex, content: .summaryIndex),
      PlannedPage(address: Addresses.search, content: .search),
      PlannedPage(address: Addresses.notFound, content: .notFound),
    ]
    pages.reserveCapacity(edition.archive.records.count + registry.clusters.count + registry.units.count + 512)
    for handle in edition.archive.recordHandles {
      if let address = addresses.record(handle) {
        pages.append(PlannedPage(address: address, content: .bulletin(handle)))
      }
    }
    for year in addresses.archive {
      pages.append(PlannedPage(address: Addresses.archiveYear(year.year), content: .archiveYear(year.year)))
      for month in year.pagedMonths {
        for part in year.parts(of: month).indices.map({ $0 + 1 }) {
          pages.append(
            PlannedPage(
              address: Addresses.archiveMonth(year.year, month, part: part),
              content: .archiveMonth(year: year.year, month: month, part: part)))
        }
      }
    }
    for handle in registry.clusterHandles {
      pages.append(PlannedPage(address: Addresses.cluster(registry.id(of: handle)), content: .cluster(handle)))
    }
    for handle in registry.unitHandles {
      pages.append(PlannedPage(address: Addresses.unit(registry.id(of: handle)), content: .unit(handle)))
    }
    for year in addresses.summaryYears {
      pages.append(PlannedPage(address: Addresses.summary(year), content: .summary(year)))
    }
    for year in edition.reportedYears {
      pages.append(Self.report(of: year))
    }
    if edition.hasMedals { pages.append(PlannedPage(address: Addresses.medals, content: .medals)) }
    for (index, address) in addresses.pages.enumerated() where address != Addresses.home {
      pages.append(PlannedPage(address: address, content: .ordinary(index)))
    }
    // Numbers are moved about faster than pages.
    let made = pages
    self.pages = made.map(\.address).placesInByteOrder().map { made[$0] }
  }
}
