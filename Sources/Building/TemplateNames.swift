import Diagnostics
import Website

/// The names that templates may use, for the command line: the modules below it are not its business.
package enum TemplateNames {
  package static var kinds: [String] { TemplateGuide.kinds }
  package static var article: String { TemplateGuide.article }

  /// nil where there is no such kind of page.
  package static func text(of kind: String?, in language: Language) -> String? {
    TemplateGuide.text(of: kind, in: language)
  }
}
