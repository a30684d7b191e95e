import Diagnostics
import Emulation
import Files

/// Pages at old addresses that lead to the new ones: `aliases` of records, and addresses that records had when the site was last built.
///
/// A record that was withdrawn leads nowhere, whatever its addresses were.
package struct Redirects: Sendable {
  package struct Redirect: Sendable, Equatable {
    /// What a browser asks for, percent-encoded, below the site's top.
    package let request: String
    /// The page that answers, where a file can.
    package let file: String?
    /// The address of the record's page.
    package let target: String
    /// The record's title.
    package let title: String
  }

  /// Sorted by what is asked for.
  package let all: [Redirect]
  private let archive: Archive
  private let addresses: Addresses
  /// By the record's file, the addresses that it had before, oldest first.
  private let former: [String: [String]]

  /// - Parameters:
  ///   - plan: the pages that are there.
  ///   - before: what the published site remembers; empty where there is none.
  ///   - findings: receives aliases that cannot be answered or are taken, and addresses that changed.
  package init(_ edition: Edition, _ plan: SitePlan, before: AddressBook, findings: inout [Finding]) {
    // Most sites have no old addresses: then nobody asks which are taken.
    lazy var places = Places(
      plan.pages.map(\.address) + MachineFiles.siteAddresses + Sitemap.addresses(of: plan))
    if edition.archive.site.baseURL == nil { findings.append(.noBaseURL) }
    var all: [Redirect] = []
    var former: [String: [String]] = [:]
    let archive = edition.archive
    for handle in archive.recordHandles where !archive[handle].aliases.isEmpty {
      guard let target = edition.addresses.record(handle) else { continue }
      let path = archive[handle].path
      for alias in archive[handle].aliases {
        let location = SourceLocation(path: path, point: alias.point)
        do {
          let old = try OldAddress(alias.value)
          if let taken = places.take(old, at: location) {
            findings.append(.takenAlias(alias.value, at: location, by: taken))
          } else {
            all.append(
              Redirect(request: old.request, file: old.file, target: target, title: archive[handle].title.value))
          }
        } catch {
          findings.append(.badAlias(alias.value, at: location, error))
        }
      }
    }
    for handle in archive.recordHandles where !before.current.isEmpty {
      guard let now = edition.addresses.record(handle) else { continue }
      let path = archive[handle].path
      guard let last = before.current[path], last != now || before.former[path] != nil else { continue }
      for older in (before.former[path] ?? []) + [last] where older != now {
        let location = SourceLocation(path: path, point: (archive[handle].slug ?? archive[handle].title).point)
        // A page or an alias that is there now comes before what was there once.
        guard let old = try? OldAddress(older), places.take(old, at: location) == nil else { continue }
        all.append(Redirect(request: old.request, file: older, target: now, title: archive[handle].title.value))
        former[path, default: []].append(older)
        findings.append(.movedRecord(from: older, to: now, at: location))
      }
    }
    self.all = all.sorted { $0.request.precedes($1.request) }
    self.archive = archive
    addresses = edition.addresses
    self.former = former
  }

  /// What the next build has to know.
  package var book: AddressBook {
    var book = AddressBook()
    forEachAddress { path, address in book.current[path] = address }
    book.former = former
    return book
  }

  /// What decides about ``book``.
  var bookFingerprint: Fingerprint {
    var sum = Fingerprint.zero
    forEachAddress { path, address in
      var mixer = FingerprintMixer()
      mixer.add(path)
      mixer.add(address)
      if !former.isEmpty { for older in former[path] ?? [] { mixer.add(older) } }
      sum &+= mixer.fingerprint
    }
    return sum
  }

  /// Each record that has a page: its file, and where the page is.
  private func forEachAddress(_ body: (String, String) -> Void) {
    for handle in archive.recordHandles {
      if let address = addresses.record(handle) { body(archive[handle].path, address) }
    }
  }

  /// The pages to be made, in the order of their addresses.
  package var pages: [SitePlan.PlannedPage] {
    all.compactMap { redirect in
      redirect.file.map { .init(address: $0, content: .redirect(to: redirect.target, title: redirect.title)) }
    }.sorted { $0.address.precedes($1.address) }
  }

  /// The file for nginx.
  package static let serverMap = "chuyen-huong/nginx.map"

  /// What nginx may be told, so that it answers old addresses itself, those with a query too; nil where there are none.
  package func serverMapText(baseURL: String?) -> String? {
    if all.isEmpty { return nil }
    let root = PublicSite.path(of: baseURL)
    var text = """
      # http {
      #   map_hash_bucket_size 512;
      #   map $request_uri $moved { default ""; include …/\(Self.serverMap); }
      #   server { if ($moved) { return 301 $moved; } … }
      # }

      """
    for redirect in all {
      text += "\"\(root)\(redirect.request)\" \"\(root)\(PublicSite.encoded(redirect.target))\";\n"
    }
    return text
  }
}

/// Which files and folders there are, so that two things never want one place.
private struct Places {
  /// The site's own.
  private let ownFiles: Set<String>
  private var ownFolders: Set<String> = []
  /// Those of old addresses.
  private var files: [String: SourceLocation] = [:]
  private var folders: [String: SourceLocation] = [:]
  private var requests: [String: SourceLocation] = [:]

  init(_ files: [String]) {
    ownFiles = Set(files)
    var last: Substring = ""
    for file in files {
      guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { continue }
      // Files of one folder stand together, most of the time.
      if file[..<slash] == last { continue }
      last = file[..<slash]
      ownFolders.formUnion(Self.folders(of: file))
    }
  }

  /// What has the place already, perhaps with its location; nil where it was free and is taken now.
  mutating func take(_ old: OldAddress, at location: SourceLocation) -> SourceLocation?? {
    if let first = requests[old.request] { return .some(first) }
    if let file = old.file {
      if ownFiles.contains(file) || ownFolders.contains(file) { return .some(nil) }
      if let holder = files[file] ?? folders[file] { return .some(holder) }
      for folder in Self.folders(of: file) {
        if ownFiles.contains(folder) { return .some(nil) }
        if let holder = files[folder] { return .some(holder) }
      }
      files[file] = location
      for folder in Self.folders(of: file) where folders[folder] == nil { folders[folder] = location }
    }
    requests[old.request] = location
    return nil
  }

  /// "a/b/c.html" → "a", "a/b".
  private static func folders(of file: String) -> [String] {
    file.utf8.indices.filter { file.utf8[$0] == UInt8(ascii: "/") }.map { String(file[..<$0]) }
  }
}
