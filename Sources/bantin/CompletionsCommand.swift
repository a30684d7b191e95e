import ArgumentParser

struct CompletionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print what a shell needs to complete this program's words.",
    discussion: """
      For bash:  bantin completions bash > ~/.local/share/bash-completion/completions/bantin
      For zsh:   bantin completions zsh > ~/.zfunc/_bantin   (with: fpath+=~/.zfunc; autoload -U compinit; compinit)
      For fish:  bantin completions fish > ~/.config/fish/completions/bantin.fish

      Example: bantin completions bash > bantin.bash
      """)

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: Shell

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish
  }

  func run() async throws {
    let kind: CompletionShell =
      switch shell {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    Console(language: .english, isVerbose: false).write(Bantin.completionScript(for: kind) + "\n", to: .output)
  }
}
