import CCMark
import CUTF8Proc
import CYAML

/// The libraries that content is read with, as they are on this machine.
package enum ContentLibraries {
  /// Names and versions: `cmark 0.30.2`.
  package static var versions: [String] {
    [("cmark", cmark_version_string()), ("libyaml", yaml_get_version_string()), ("utf8proc", utf8proc_version())].map {
      name, version in "\(name) \(version.map { String(cString: $0) } ?? "?")"
    }
  }
}
