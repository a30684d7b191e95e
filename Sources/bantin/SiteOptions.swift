import ArgumentParser
import Diagnostics
import Glibc

/// What every command that works on a site takes.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that holds content/ and templates/.", valueName: "dir"))
  var root = "."

  @Option(help: ArgumentHelp("The language of messages: vi or en (default: the locale's).", valueName: "language"))
  var language: MessageLanguage?

  @Flag(help: "Show findings that are only worth knowing, too.")
  var verbose = false

  @Flag(help: "Show errors and nothing else.")
  var quiet = false

  var console: Console { Console(language: messageLanguage, isVerbose: verbose, isQuiet: quiet) }

  /// The language asked for; else Vietnamese where the locale is Vietnamese, else English.
  var messageLanguage: Language {
    if let language { return language == .vi ? .vietnamese : .english }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = getenv(name), value.pointee != 0 {
        return String(cString: value).hasPrefix("vi") ? .vietnamese : .english
      }
    }
    return .english
  }
}

/// The languages of messages as the command line names them.
enum MessageLanguage: String, ExpressibleByArgument, CaseIterable {
  case vi, en
}
