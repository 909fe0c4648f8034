import ArgumentParser
import ETLRun
import Findings
import Foundation
import PipelineSpec

/// `sc-etl doctor`: whether everything is as it should be.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check the pipeline, the store and the archive.",
    discussion: "Reads every archived workbook and compares it with the ledger. Changes nothing."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var store: StoreOptions

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      let pipeline = try PipelineChoice.load(common)
      let counts =
        "\(pipeline.forms.count) form, \(pipeline.questions.count) pertanyaan, "
        + "\(pipeline.catalogue.definitions.count) aturan"
      let english =
        "\(pipeline.forms.count) forms, \(pipeline.questions.count) questions, "
        + "\(pipeline.catalogue.definitions.count) rules"
      terminal.print("ok  pipeline \(pipeline.name): \(terminal.text(counts, english))")
      guard FileManager.default.fileExists(atPath: store.store) else {
        terminal.print(
          "-   "
            + terminal.text(
              "store \(store.store) belum ada; sc-etl ingest akan membuatnya",
              "there is no store \(store.store) yet; sc-etl ingest creates it"
            )
        )
        return .success
      }
      let problems = try StoreQuery(path: store.store, pipeline: pipeline).problems()
      for problem in problems { print(problem, terminal: terminal) }
      guard problems.isEmpty else { return ExitStatus.inputOutput }
      terminal.print("ok  store \(store.store)")
      return .success
    }
  }

  private func print(_ problem: StoreHealthProblem, terminal: Terminal) {
    let language = terminal.language
    terminal.print(
      terminal.colored("!!", .red)
        + "  \(problem.place): \(problem.message.text(in: language)) \(problem.fix.text(in: language))"
    )
  }
}
