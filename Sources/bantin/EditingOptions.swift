import ArgumentParser
import Diagnostics
import Files
import Glibc

/// What commands that write a file to go on with take.
struct EditingOptions: ParsableArguments {
  @Flag(name: .customLong("edit"), help: "Open the file in $VISUAL or $EDITOR.")
  var wantsEditor = false

  /// Opens a file in the editor and waits for it, where that is asked for.
  ///
  /// - Throws: ``FileFailure``; `ExitCode` 2 where there is no editor or it failed, which is told: the file is there all the same.
  func edit(_ path: String, _ console: Console) throws {
    guard wantsEditor else { return }
    let values = ["VISUAL", "EDITOR"].compactMap { (name: String) -> String? in getenv(name).map { String(cString: $0) }
    }
    let asked = values.first { !$0.isEmpty }
    let usual = ["sensible-editor", "editor", "nano", "vi"].first { ExternalProgram(named: $0) != nil }
    guard let command = asked ?? usual, let shell = ExternalProgram(named: "sh") else {
      console.tell(
        Phrase(
          vi: "bantin: không biết mở bằng gì; đặt biến EDITOR, ví dụ EDITOR=nano",
          en: "bantin: there is no editor; set EDITOR, such as EDITOR=nano"))
      throw ExitCode(2)
    }
    // As other programs do it: the variable is a command with options of its own, the file its last word.
    let status = try shell.run(["-c", command + " \"$@\"", command, path], isQuiet: false)
    guard status != 0 else { return }
    console.tell(
      Phrase(
        vi: "bantin: trình soạn thảo “\(command)” kết thúc với mã \(status)",
        en: "bantin: the editor “\(command)” ended with status \(status)"))
    throw ExitCode(2)
  }
}
