import Files
import Synchronization

/// Holds what a build makes against what is published, and writes nothing.
final class PublishedComparison: SiteSink {
  private let folder: String
  /// What was published; nil where that is not known: then nothing is told to be removed.
  private let published: Manifest?
  private let state = Mutex(State())

  private struct State: Sendable {
    var addresses = Set<String>()
    var changes = SiteChanges()
    /// The yearly summaries by year, before and after, where they differ.
    var summaries: [Int: (old: [UInt8]?, new: [UInt8])] = [:]
  }

  /// - Parameters:
  ///   - folder: where the site is published, or would be.
  ///   - published: what is published there; nil if nothing is.
  init(folder: String, published: Manifest?) {
    self.folder = folder
    self.published = published
  }

  func prepare(for addresses: [String]) throws {}

  func write(_ contents: UnsafeRawBufferPointer, to address: String) throws {
    var old: [UInt8]?
    do throws(FileFailure) {
      old = try FileReader.bytes(of: folder + "/" + address)
    } catch {
      // Not there, or no ordinary file: a build would make it.
      guard error.operation == .open || error.operation == .read else { throw error }
    }
    if let old, old.elementsEqual(contents) {
      state.withLock { _ = $0.addresses.insert(address) }
      return
    }
    let kind: SiteChanges.Kind = old == nil ? .added : .changed
    let new = Array(contents)
    let page = address.hasSuffix(".html") ? Self.page(address, old, new) : nil
    let year = Self.year(of: address)
    state.withLock { state in
      state.addresses.insert(address)
      if let page {
        state.changes.pages.append(page)
      } else {
        state.changes.files.append(.init(address: address, kind: kind))
      }
      if let year { state.summaries[year] = (old, new) }
    }
  }

  func keep(_ place: Int, of before: FileList) {
    state.withLock { _ = $0.addresses.insert(before.address(at: place)) }
  }

  func published(_ address: String) throws -> [UInt8] { try FileReader.bytes(of: folder + "/" + address, limit: .max) }

  /// What was found, once everything is written.
  ///
  /// - Throws: ``FileFailure`` when a published file cannot be read.
  func changes() throws -> SiteChanges {
    let state = state.withLock { $0 }
    var changes = state.changes
    var summaries: [Int: (old: [UInt8]?, new: [UInt8]?)] = state.summaries.mapValues { ($0.old, $0.new) }
    for address in (published?.files.keys).map(Array.init) ?? [] where !state.addresses.contains(address) {
      let old = try? FileReader.bytes(of: folder + "/" + address)
      if address.hasSuffix(".html") {
        let title = old.map { PageText($0).title } ?? ""
        changes.pages.append(.init(address: address, title: title, kind: .removed, lines: []))
      } else {
        changes.files.append(.init(address: address, kind: .removed))
      }
      if let year = Self.year(of: address), let old { summaries[year] = (old, nil) }
    }
    changes.pages.sort { $0.address.precedes($1.address) }
    changes.files.sort { $0.address.precedes($1.address) }
    let touched = Set(changes.pages.filter { $0.kind != .changed || !$0.lines.isEmpty }.map(\.address))
    let figures = summaries.sorted(by: { $0.key < $1.key }).map { year, pair in
      (year, SummaryFigures(pair.old), SummaryFigures(pair.new))
    }
    let records = Set(figures.flatMap { $1.records + $2.records }).intersection(touched)
    for (year, old, new) in figures {
      changes.figures += SummaryFigures.changes(of: year, from: old, to: new, touched: records)
    }
    return changes
  }

  private static func page(_ address: String, _ old: [UInt8]?, _ new: [UInt8]) -> SiteChanges.Page {
    let new = PageText(new)
    guard let old = old.map({ PageText($0) }) else {
      return SiteChanges.Page(address: address, title: new.title, kind: .added, lines: [])
    }
    var lines = new.lines.difference(from: old.lines).inOrder
    if old.title != new.title {
      let titles = [SiteChanges.LineChange(isAdded: false, text: old.title), .init(isAdded: true, text: new.title)]
      lines.insert(contentsOf: titles.filter { !$0.text.isEmpty }, at: 0)
    }
    return SiteChanges.Page(address: address, title: new.title, kind: .changed, lines: lines)
  }

  /// The year whose summary is told as JSON at this address.
  private static func year(of address: String) -> Int? {
    guard address.hasPrefix("tong-hop/"), address.hasSuffix(".json") else { return nil }
    return Int(address.dropFirst("tong-hop/".count).dropLast(".json".count))
  }
}

extension CollectionDifference<String> {
  /// The lines as they stand: what goes before what comes, from the top of the page to its end.
  fileprivate var inOrder: [SiteChanges.LineChange] {
    let removed = Set(
      removals.compactMap { change in if case .remove(let place, _, _) = change { place } else { nil } })
    let added = Set(
      insertions.compactMap { change in if case .insert(let place, _, _) = change { place } else { nil } })
    var result: [SiteChanges.LineChange] = []
    var (gone, come) = (removals.makeIterator(), insertions.makeIterator())
    var (nextGone, nextCome) = (gone.next(), come.next())
    var (old, new) = (0, 0)
    while nextGone != nil || nextCome != nil {
      if removed.contains(old), case .remove(_, let text, _)? = nextGone {
        result.append(.init(isAdded: false, text: text))
        nextGone = gone.next()
        old += 1
      } else if added.contains(new), case .insert(_, let text, _)? = nextCome {
        result.append(.init(isAdded: true, text: text))
        nextCome = come.next()
        new += 1
      } else {
        old += 1
        new += 1
      }
    }
    return result
  }
}
