import ArgumentParser
import ETLRun
import Findings
import PipelineSpec

/// `sc-etl explain RULE`: a rule in words; `sc-etl explain FILE.csv`: where a figure comes from.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule, or where a figure of the exports comes from.",
    discussion: """
      sc-etl explain ANG-01: what the rule means, an example, what to do.
      sc-etl explain out/summaries/region_index.csv --row 1 --column achievement_index: what the figure was computed \
      from, down to the cells of the workbooks. Rows count from 1 below the header.
      """
  )

  @OptionGroup var common: CommonOptions

  @OptionGroup var store: StoreOptions
  @OptionGroup var previous: PreviousCycleOptions

  @Argument(help: "The rule's id, such as ANG-01, or a CSV file of out/summaries or out/data.")
  var subject: String

  @Option(help: ArgumentHelp("The row of the file, from 1 below the header.", valueName: "n"))
  var row: Int?

  @Option(help: ArgumentHelp("The column of the file.", valueName: "name"))
  var column: String?

  private var isFile: Bool { subject.lowercased().hasSuffix(".csv") }

  func validate() throws {
    if isFile, row == nil || column == nil {
      throw ValidationError("A file needs --row and --column: which figure is to be explained?")
    }
    if !isFile, row != nil || column != nil {
      throw ValidationError("--row and --column belong to a CSV file, not to a rule.")
    }
    if let row, row < 1 { throw ValidationError("--row counts from 1, not \(row).") }
  }

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      if let row, let column { return try explain(row: row, column: column, terminal: terminal) }
      let catalogue = try PipelineChoice.load(common).catalogue
      guard let definition = catalogue[RuleID(rawValue: subject.uppercased())] else {
        throw ValidationError("Unknown rule \"\(subject)\". sc-etl rules lists all of them.")
      }
      guard common.format == .text else {
        terminal.print(bytes: RuleListing.json([definition]))
        return .success
      }
      print(definition, terminal: terminal)
      return .success
    }
  }

  private func explain(row: Int, column: String, terminal: Terminal) throws -> ExitCode {
    let configuration = try RunConfiguration(
      pipeline: try PipelineChoice.load(common),
      storePath: store.store,
      outputPath: "",
      previous: previous,
      reading: try ReadingOptions.parse([]),
      csvProfile: .data
    )
    let derivation = try DerivationQuery(configuration: configuration)
      .derivation(ofFile: subject, row: row, column: column)
    guard common.format == .text else {
      terminal.print(bytes: derivation.jsonBytes)
      return .success
    }
    DerivationText(terminal: terminal, isVerbose: common.verbose).print(derivation)
    return .success
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
