import ArgumentParser
import ETLRun
import Findings

/// `sc-etl rebuild`: the store anew, from the archived workbooks.
struct RebuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Make the store anew from the archived workbooks, and write the exports.",
    discussion: """
      For after the pipeline has changed, or when the store is damaged or lost: the folder <store>.d has every workbook \
      with the name and time of its arrival. With the same pipeline the exports are the same, byte for byte. The old store \
      is replaced at the end, in one step; one that is damaged is kept as <store>.damaged, one that a newer \
      version wrote is left as it is.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var export: ExportOptions
  @OptionGroup var previous: PreviousCycleOptions
  @OptionGroup var waivers: WaiverOptions

  func run() async throws {
    let terminal = Terminal(options: common)
    try await reportingFailures(terminal) {
      let configuration = try RunConfiguration(
        pipeline: try PipelineChoice.load(common),
        storePath: store.store,
        outputPath: export.out,
        previous: previous,
        reading: reading,
        waiversPath: waivers.path(forInputs: []),
        csvProfile: export.csvProfile
      )
      let progress = ProgressLine(isQuiet: common.quiet)
      defer { progress.clear() }
      let outcome = try await RebuildRun(configuration: configuration)
        .run { progress.show(done: $0, total: $1, name: $2) }
      progress.clear()
      return show(outcome, terminal: terminal)
    }
  }

  private func show(_ outcome: RebuildRun.Outcome, terminal: Terminal) -> ExitCode {
    let state =
      outcome.outputChanged
      ? terminal.text("ditulis", "written") : terminal.text("tidak berubah", "unchanged")
    terminal.say(
      "\(store.store): \(outcome.submissionCount) berkas dibaca ulang dari arsip; \(export.out)/ \(state)",
      "\(store.store): \(CountedNoun.english(outcome.submissionCount, "file", "files")) read again from the archive; \(export.out)/ \(state)"
    )
    guard !outcome.leftOut.isEmpty else { return .success }
    for sha256 in outcome.leftOut {
      terminal.complain(
        LocalizedText(
          indonesian:
            "\(sha256).xlsx di arsip rusak atau tidak tercatat kedatangannya; masukkan lagi berkas aslinya.",
          english:
            "\(sha256).xlsx in the archive is damaged or its arrival is not noted; ingest the original file again."
        )
      )
    }
    return ExitStatus.someFilesFailed
  }
}
