/// How a site may be put in place.
package struct PublishingOptions: Sendable {
  /// Whether a folder with somebody else's files is taken all the same. Those are moved aside, never removed.
  package var takesForeignFolder = false
  /// Whether to wait for another build of the same output; else it is told and this one stops.
  package var waits = false
  /// Whether the new site is on the disk, and not only on its way there, before readers see it. Without it a power cut soon after publishing may leave
  /// empty files.
  package var isDurable = true
  /// From how many files on the tree before is kept beside the output, to prepare the next one in. A smaller one is linked anew in a few
  /// milliseconds, which is not worth a second folder that whoever looks at the disk wonders about.
  package var fewestSpareFiles = 4000
  /// Called before waiting for another build, with its process if that is known.
  package var onWait: @Sendable (Int?) -> Void = { _ in }

  package init() {}
}
