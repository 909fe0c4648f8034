import ArgumentParser
import ETLRun
import Findings
import PipelineSpec

/// `sc-etl rules`: what is checked, and what would be.
struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules of a pipeline, or try changed ones.",
    subcommands: [ListRulesCommand.self, RehearseCommand.self],
    defaultSubcommand: ListRulesCommand.self
  )
}

/// `sc-etl rules [list]`: what is checked.
struct ListRulesCommand: AsyncParsableCommand {
  /// How the list is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case md
  }

  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the rules of a pipeline."
  )

  @OptionGroup var basic: BasicOptions
  @OptionGroup var selection: RuleSelectionOptions

  @Option(
    help: ArgumentHelp(
      "How the list is written; md is the reference page.",
      valueName: "text|json|md"
    )
  )
  var format: Format = .text

  func run() async throws {
    let terminal = Terminal(options: basic)
    try await reportingFailures(terminal) {
      let rules = try selection.rules(
        of: try PipelineChoice.load(basic),
        language: terminal.language
      )
      switch format {
      case .text: for rule in rules { print(rule, terminal: terminal) }
      case .json: terminal.print(bytes: RuleListing.json(rules))
      case .md: terminal.print(RuleListing.markdown(rules, language: terminal.language))
      }
      return .success
    }
  }

  private func print(_ rule: RuleDefinition, terminal: Terminal) {
    let severity = terminal.colored(rule.severity.letter, rule.severity.color)
    let state = rule.isEnabled ? "" : terminal.text("  (dimatikan)", "  (switched off)")
    terminal.print("\(rule.id)  \(severity)  \(rule.message.text(in: terminal.language))\(state)")
  }
}
