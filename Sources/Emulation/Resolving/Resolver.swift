import Diagnostics

/// Finds what a file names by id, name or alias: the one thing of that name that existed at the time and belongs to the organiser.
package struct Resolver: Sendable {
  let registry: Registry
  /// Whether nothing is told of what is not found: to look for what was meant instead takes longer than all the rest.
  private var isSilent = false

  package init(registry: Registry) { self.registry = registry }

  /// The same, where what is not found is left as it is written.
  package var silent: Resolver {
    var resolver = self
    resolver.isSilent = true
    return resolver
  }

  /// Sets the reference's target, whatever it was before, or reports that there is none or that there are several.
  ///
  /// - Parameters:
  ///   - date: when the thing must have existed; anything goes if unknown.
  ///   - organiser: preferred where several bear the name: what is below it.
  ///   - members: preferred before the organiser's: the units of the cluster in question.
  package func resolve(
    _ reference: inout Reference<Unit>, path: String, at date: EventDate, organiser: Handle<Unit>? = nil,
    members: [Handle<Unit>] = [], findings: inout [Finding]
  ) {
    reference.target = nil
    var candidates = registry.unitCandidates(reference.written)
    if candidates.count > 1, date != .unknown { narrow(&candidates) { registry[$0].valid.overlaps(date) } }
    if candidates.count > 1, !members.isEmpty { narrow(&candidates) { members.contains($0) } }
    if candidates.count > 1, let organiser { narrow(&candidates) { registry.isWithin($0, organiser) } }
    if candidates.count > 1 {
      // What merged under its own name is meant before the day it changed, what came of it after.
      if date == .unknown { narrow(&candidates) { registry[$0].valid.until == nil } }
    }
    switch candidates.count {
    case 1: reference.target = candidates[0]
    case _ where isSilent: break
    case 0:
      let known = registry.units.lazy.flatMap { [$0.id.value, $0.name.value] + $0.aliases.map(\.value) }
      findings.append(.unknownUnit(reference, in: path, known: known))
    default:
      findings.append(.ambiguousUnit(reference, in: path, candidates.map { registry[$0] }))
    }
  }

  /// Sets the cluster reference's target, or reports that there is none or that there are several.
  package func resolve(
    _ reference: inout Reference<Cluster>, path: String, organiser: Handle<Unit>? = nil, findings: inout [Finding]
  ) {
    reference.target = nil
    var candidates = registry.clusterCandidates(reference.written)
    if candidates.count > 1, let organiser { narrow(&candidates) { registry.organiser(of: $0) == organiser } }
    switch candidates.count {
    case 1: reference.target = candidates[0]
    case _ where isSilent: break
    case 0:
      let known = registry.clusters.lazy.flatMap { [$0.id, $0.name.value] + $0.aliases.map(\.value) }
      findings.append(.unknownCluster(reference, in: path, known: known))
    default:
      findings.append(.ambiguousCluster(reference, in: path, candidates.map { registry[$0] }))
    }
  }

  /// Sets the award reference's target, or reports that there is none or that there are several.
  package func resolve(_ reference: inout Reference<Award>, path: String, at date: EventDate, findings: inout [Finding])
  {
    reference.target = nil
    var candidates = registry.awardCandidates(reference.written)
    if candidates.count > 1 { narrow(&candidates) { registry.id(of: $0) == reference.written } }
    if candidates.count > 1, date != .unknown { narrow(&candidates) { registry[$0].valid.overlaps(date) } }
    switch candidates.count {
    case 1: reference.target = candidates[0]
    case _ where isSilent: break
    case 0:
      let known = registry.awards.lazy.flatMap { [$0.id.value, $0.name.value] + $0.aliases.map(\.value) }
      findings.append(.unknownAward(reference, in: path, known: known))
    default:
      findings.append(.ambiguousAward(reference, in: path, candidates.map { registry[$0] }))
    }
  }

  /// Keeps what passes, unless nothing does.
  private func narrow<Target>(_ candidates: inout [Handle<Target>], _ passes: (Handle<Target>) -> Bool) {
    let kept = candidates.filter(passes)
    if !kept.isEmpty { candidates = kept }
  }
}
