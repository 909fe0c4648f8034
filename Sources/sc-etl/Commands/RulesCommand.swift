import ArgumentParser
import ETLRun
import Findings
import PipelineSpec

/// `sc-etl rules`: what is checked.
struct RulesCommand: AsyncParsableCommand {
  /// How the list is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case md
  }

  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules of a pipeline."
  )

  @Option(
    name: [.short, .customLong("pipeline")],
    help: ArgumentHelp("The pipeline folder.", valueName: "dir")
  )
  var pipeline: String?

  @Option(help: ArgumentHelp("The language of messages.", valueName: "id|en"))
  var lang: Language = .indonesian

  @Option(
    help: ArgumentHelp(
      "How the list is written; md is the reference page.",
      valueName: "text|json|md"
    )
  )
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "Only rules whose id begins with this, such as ANG or ANG-01.",
      valueName: "prefix"
    )
  )
  var select: String?

  func run() async throws {
    var common = try CommonOptions.parse([])
    common.pipeline = pipeline
    common.lang = lang
    let options = common
    let terminal = Terminal(options: options)
    try await reportingFailures(terminal) {
      let catalogue = try PipelineChoice.load(options).catalogue
      let rules = catalogue.definitions.filter { $0.id.rawValue.hasPrefix(select ?? "") }
      switch format {
      case .text: for rule in rules { print(rule, terminal: terminal) }
      case .json: terminal.print(bytes: RuleListing.json(rules))
      case .md: terminal.print(RuleListing.markdown(rules, language: lang))
      }
      return .success
    }
  }

  private func print(_ rule: RuleDefinition, terminal: Terminal) {
    let severity = terminal.colored(rule.severity.letter, rule.severity.color)
    let state = rule.isEnabled ? "" : terminal.text("  (dimatikan)", "  (switched off)")
    terminal.print("\(rule.id)  \(severity)  \(rule.message.text(in: lang))\(state)")
  }
}
