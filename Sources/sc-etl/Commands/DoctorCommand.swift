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
      let examination = try StoreExamination(path: store.store, pipeline: pipeline)
      if common.format == .json {
        terminal.print(bytes: examination.jsonBytes())
      } else {
        show(examination, of: pipeline, terminal: terminal)
      }
      return examination.problems.isEmpty ? .success : ExitStatus.inputOutput
    }
  }

  private func show(_ examination: StoreExamination, of pipeline: Pipeline, terminal: Terminal) {
    let counts = terminal.text(
      "\(pipeline.forms.count) form, \(pipeline.questions.count) pertanyaan, "
        + "\(pipeline.catalogue.definitions.count) aturan",
      "\(pipeline.forms.count) forms, \(pipeline.questions.count) questions, "
        + "\(pipeline.catalogue.definitions.count) rules"
    )
    terminal.print("ok  pipeline \(pipeline.name): \(counts)")
    guard examination.hasStore else {
      let text = terminal.text(
        "store \(store.store) belum ada; sc-etl ingest akan membuatnya",
        "there is no store \(store.store) yet; sc-etl ingest creates it"
      )
      terminal.print("-   \(text)")
      return
    }
    for problem in examination.problems { print(problem, terminal: terminal) }
    if examination.problems.isEmpty { terminal.print("ok  store \(store.store)") }
  }

  private func print(_ problem: StoreHealthProblem, terminal: Terminal) {
    let language = terminal.language
    terminal.print(
      terminal.colored("!!", .red)
        + "  \(problem.place): \(problem.message.text(in: language)) \(problem.fix.text(in: language))"
    )
  }
}
