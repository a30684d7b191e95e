import Building
import Diagnostics
import Files
import PreviewServer

/// A site that is built again whenever something changes, and the server that shows it.
struct Preview: Sendable {
  let root: String
  let output: String
  let console: Console
  let showsTimings: Bool
  let server: PreviewServer
  /// What builds leave each other while the preview runs.
  private let memory = BuildMemory()

  /// Serves until `interrupts` come.
  ///
  /// - Throws: ``ListeningFailure``, ``WatchFailure``, ``FileFailure``.
  func run(host: String, port: Int, isPolling: Bool, opensBrowser: Bool, until interrupts: Interrupts) async throws {
    let watch = try watch(isPolling: isPolling)
    let taken = try await server.listen(host: host, port: port)
    if port != 0, taken != port {
      console.say(PreviewMessages.taken(port, by: PortHolder.of(port: port), instead: taken))
    }
    let address = PreviewMessages.address(host: host, port: taken)

    let hasRest = await rebuild(after: [])
    console.say(PreviewMessages.serving(address))
    if opensBrowser, !Browser.open(address) { console.say(PreviewMessages.noBrowser(address)) }

    // A build of pages that runs is let end; one of what they have left gives way. Neither leaves anything half done.
    let work = Task(executorPreference: WorkerThreads.shared) {
      var rest = hasRest ? finishing() : nil
      for await _ in watch.signals {
        if Task.isCancelled { break }
        rest?.cancel()
        await rest?.value
        rest = await rebuild(after: watch.take()) ? finishing() : nil
      }
      rest?.cancel()
      await rest?.value
    }
    for await _ in interrupts.signals { break }
    console.say(PreviewMessages.stopping)
    work.cancel()
    await server.stop()
    await work.value
  }

  private func watch(isPolling: Bool) throws -> FolderWatch {
    let folders = ["content", "templates"].map { root + "/" + $0 }
    if isPolling { return try FolderWatch(folders, method: .polled) }
    do throws(WatchFailure) { return try FolderWatch(folders, method: .notified) } catch {
      console.say(PreviewMessages.polling(error))
      return try FolderWatch(folders, method: .polled)
    }
  }

  /// One build, told to the terminal and to the browsers. Whatever fails is told; the preview goes on.
  ///
  /// - Returns: whether tables are left to be made.
  private func rebuild(after changes: Set<String>) async -> Bool {
    let start = ContinuousClock.now
    do {
      var build = try makeBuild()
      build.postponesTables = true
      build.whenPublished = { await tell($0, changes, since: start) }
      let report = try await run(build)
      if report.published == nil || report.isReplayed { await tell(report, changes, since: start) }
      return report.hasPostponed
    } catch {
      await server.tell(tell(error))
      return false
    }
  }

  /// Tells what a build came to.
  private func tell(_ report: Build.Report, _ changes: Set<String>, since start: ContinuousClock.Instant) async {
    console.show(report.findings)
    guard let published = report.published else {
      return await server.tell(PreviewMessages.problems(report.findings, console.language))
    }
    console.say(PreviewMessages.built(report, published, after: shown(changes), in: ContinuousClock.now - start))
    await server.tell(nil)
  }

  /// Makes what the build before has left: whoever looks at a page has not waited for it.
  private func finishing() -> Task<Void, Never> {
    Task(executorPreference: WorkerThreads.shared) {
      do {
        _ = try await run(try makeBuild())
      } catch is CancellationError {
        // Something has changed: the next build begins with that.
      } catch {
        await server.tell(tell(error))
      }
    }
  }

  private func makeBuild() throws -> Build {
    var build = Build(root: root, today: try Today.now())
    // What a power cut would take away is made again by the next build.
    build.publishing.isDurable = false
    build.usesCache = true
    build.memory = memory
    return build
  }

  private func run(_ build: Build) async throws -> Build.Report {
    var build = build
    let timeline = showsTimings ? Timeline() : nil
    build.timeline = timeline
    let report = try await build.run(output: output)
    if let timeline { console.show(timeline) }
    return report
  }

  /// Tells a failure of the environment.
  private func tell(_ error: any Error) -> Problems {
    let sentence = FailureWords.sentence(of: error) ?? Phrase(vi: "\(error)", en: "\(error)")
    console.write("bantin: \(sentence[console.language])\n", to: .error)
    return PreviewMessages.problem(sentence, console.language)
  }

  /// Paths below the root, sorted.
  private func shown(_ changes: Set<String>) -> [String] {
    changes.map { $0.hasPrefix(root + "/") ? String($0.dropFirst(root.count + 1)) : $0 }
      .sorted { $0.precedes($1) }
  }
}
