/// Where the facts of a record are that was kept by a build before.
package protocol MeetingSource: AnyObject, Sendable {
  /// The facts, whole.
  ///
  /// - Parameter outline: those that are at hand.
  func facts(beginningWith outline: MeetingFacts) -> MeetingFacts
}
