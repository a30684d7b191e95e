import Dispatch
import Glibc
import Synchronization

/// Tells when something below some folders changes. Changes that come together are told together, once it has been quiet for a moment.
package final class FolderWatch: Sendable {
  /// How changes are found out.
  package enum Method: Sendable, Equatable {
    /// The system tells them at once.
    case notified
    /// The folders are looked at now and then.
    case polled
  }

  /// Comes when there are changes to ``take()``.
  package let signals: AsyncStream<Void>

  private let changes = Changes()
  /// The end of a pipe. Closing it ends the loop that watches.
  private let leash: Int32

  /// Watches folders from now on until nobody holds the watch any more. The folders need not be there yet.
  ///
  /// - Parameters:
  ///   - folders: their paths, without a slash at the end.
  ///   - interval: how often is looked where the system tells nothing, in milliseconds.
  /// - Throws: ``WatchFailure`` where the system cannot watch them, which never happens with ``Method/polled``.
  package init(_ folders: [String], method: Method, interval: Int32 = 1_000) throws(WatchFailure) {
    let source: Source =
      switch method {
      case .notified: .notified(try NotifiedTree(folders))
      case .polled: .polled(PolledTree(folders))
      }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw WatchFailure(path: folders.first ?? ".", code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let (signals, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    self.signals = signals
    leash = ends[1]
    let loop = WatchLoop(folders: folders, interval: interval, end: ends[0])
    let changes = changes
    // A queue of its own: its thread sleeps in poll(2), which the threads of tasks must not.
    DispatchQueue(label: "bantin.watch").async {
      loop.run(source) { paths in
        changes.paths.withLock { $0.formUnion(paths) }
        signal.yield()
      }
      signal.finish()
    }
  }

  deinit { close(leash) }

  /// The paths that changed since the last call.
  package func take() -> Set<String> {
    changes.paths.withLock { paths in
      defer { paths = [] }
      return paths
    }
  }

  private final class Changes: Sendable {
    let paths = Mutex<Set<String>>([])
  }

  fileprivate enum Source: Sendable {
    case notified(NotifiedTree)
    case polled(PolledTree)
  }
}

/// Waits for changes, and then for the end of them.
private struct WatchLoop: Sendable {
  let folders: [String]
  /// In milliseconds.
  let interval: Int32
  /// Readable when the watch is over.
  let end: Int32

  /// An editor writes a file in several steps: after a change is waited until nothing more came for so long, in milliseconds.
  private static let quiet: Int32 = 30
  /// … but no longer than this, in milliseconds.
  private static let patience = 300

  func run(_ source: FolderWatch.Source, tell: (Set<String>) -> Void) {
    defer { close(end) }
    switch source {
    case .polled(let tree): run(tree, tell: tell)
    case .notified(var tree):
      do throws(WatchFailure) {
        defer { tree.end() }
        while wait(for: tree.descriptor, -1) != .over {
          var changed = try tree.changes()
          if changed.isEmpty { continue }
          var rest = Self.patience / Int(Self.quiet)
          while rest > 0, wait(for: tree.descriptor, Self.quiet) == .ready {
            changed.formUnion(try tree.changes())
            rest -= 1
          }
          tell(changed)
        }
      } catch {
        // The system watches no more folders than so many: what it does not tell is looked for.
        tell(Set(folders))
        run(PolledTree(folders), tell: tell)
      }
    }
  }

  private func run(_ tree: PolledTree, tell: (Set<String>) -> Void) {
    var tree = tree
    while wait(for: -1, interval) != .over {
      let changed = tree.changes()
      if !changed.isEmpty { tell(changed) }
    }
  }

  private enum Outcome { case ready, quiet, over }

  /// - Parameter time: in milliseconds, -1 for ever.
  private func wait(for descriptor: Int32, _ time: Int32) -> Outcome {
    var wanted = [
      pollfd(fd: end, events: Int16(POLLIN), revents: 0), pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = poll(&wanted, 2, time)
      if count < 0, errno == EINTR { continue }
      if count < 0 || wanted[0].revents != 0 { return .over }
      return count > 0 ? .ready : .quiet
    }
  }
}
