/// Cluster (cụm) or bloc (khối): decides the words for its leader.
package enum ClusterKind: String, Enumeration {
  case cluster, bloc

  package static let words: [(ClusterKind, [String])] = [(.cluster, ["cụm"]), (.bloc, ["khối"])]
}
