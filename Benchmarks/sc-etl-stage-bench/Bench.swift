import ArgumentParser

/// Work to be timed by the scripts beside this folder; each subcommand does one thing and prints one line.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sc-etl-stage-bench",
    abstract: "Do one piece of work, and say what it found and how long it took.",
    subcommands: [RulesCommand.self, NormalizeCommand.self]
  )
}
