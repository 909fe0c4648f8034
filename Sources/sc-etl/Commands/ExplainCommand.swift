import ArgumentParser
import ETLRun
import Findings
import PipelineSpec

/// `sc-etl explain RULE`: a rule in words.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule: what it means, an example, what to do."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "The rule's id, such as ANG-01.")
  var rule: String

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      let catalogue = try PipelineChoice.load(common).catalogue
      guard let definition = catalogue[RuleID(rawValue: rule.uppercased())] else {
        throw ValidationError("Unknown rule \"\(rule)\". sc-etl rules lists all of them.")
      }
      guard common.format == .text else {
        terminal.print(bytes: RuleListing.json([definition]))
        return .success
      }
      print(definition, terminal: terminal)
      return .success
    }
  }

  private func print(_ rule: RuleDefinition, terminal: Terminal) {
    let language = terminal.language
    terminal.print("\(rule.id)  \(terminal.colored(rule.severity.rawValue, rule.severity.color))")
    terminal.print(rule.message.text(in: language))
    terminal.print("")
    let lines: [(String, String, String)] = [
      ("Arti", "Meaning", rule.meaning.text(in: language)),
      ("Contoh", "Example", rule.example),
      ("Perbaikan", "Fix", rule.fix.text(in: language)),
      ("Cakupan", "Scope", rule.scope.rawValue),
      ("Akibat", "Effect", rule.effect.rawValue),
      ("Penanggung jawab", "Responsible", rule.responsibility.rawValue),
      ("Sumber", "Source", rule.source),
    ]
    for (indonesian, english, text) in lines where !text.isEmpty {
      terminal.print(NumberText.padded(terminal.text(indonesian, english) + ":", 18) + text)
    }
  }
}
