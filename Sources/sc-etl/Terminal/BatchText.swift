import ETLRun
import Findings

/// A run as text: a line for each workbook, what is wrong with it, and a closing summary with what to do next.
struct BatchText {
  private let terminal: Terminal
  private let findingText: FindingText

  init(terminal: Terminal, isVerbose: Bool) {
    self.terminal = terminal
    findingText = FindingText(terminal: terminal, isVerbose: isVerbose)
  }

  /// Prints all files, then the findings about the region.
  func print(_ report: BatchReport) {
    let width = min(40, report.files.map(\.name.count).max() ?? 0)
    for file in report.files { print(file, nameWidth: width) }
    printOthers(report.otherNames)
    let regional = report.batchFindings.filter { $0.severity != .info }
    if !regional.isEmpty {
      terminal.print(terminal.text("Antar-OPD dan daerah:", "Across agencies and the region:"))
      findingText.printAll(regional)
    }
    WaiverText(terminal: terminal).print(report.waivers)
  }

  /// Names the files that were passed over, so that nobody waits for what is in them.
  private func printOthers(_ names: [String]) {
    guard !names.isEmpty else { return }
    let listed = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    terminal.print(
      terminal.text(
        "  Dilewati, bukan buku kerja: \(listed) (\(names.count) berkas)",
        "  Passed over, no workbooks: \(listed) (\(CountedNoun.english(names.count, "file", "files")))"
      )
    )
  }

  private func print(_ file: FileReport, nameWidth: Int) {
    let (word, color) = label(of: file.outcome)
    var line = "  " + terminal.colored(NumberText.padded(word, 10), color)
    line += " " + NumberText.padded(file.name, nameWidth)
    line += "  " + NumberText.padded(file.opdCode.isEmpty ? "-" : file.opdCode, 14)
    line += " " + detail(of: file)
    terminal.print(line)
    guard file.outcome != .unchanged else { return }
    findingText.print(file.findings.filter { !isInLine($0, of: file) }, ofWorkbookAt: file.path)
  }

  /// Whether the finding already stands in the line of a rejected file.
  private func isInLine(_ finding: Finding, of file: FileReport) -> Bool {
    file.outcome == .rejected && finding == file.rejection
  }

  private func detail(of file: FileReport) -> String {
    switch file.outcome {
    case .accepted, .partial, .superseded: counts(of: file)
    case .rejected: rejection(of: file)
    case .duplicate(let name): terminal.text("sama dengan \(name)", "same as \(name)")
    case .unchanged: terminal.text("sudah diproses, tidak berubah", "already processed, unchanged")
    case .failed(let message): message.text(in: terminal.language)
    }
  }

  private func counts(of file: FileReport) -> String {
    let errors = file.count(.error)
    let warnings = file.count(.warning)
    let rows = NumberText.grouped(file.rowCount, in: terminal.language)
    let waived =
      file.waivedCount == 0
      ? "" : terminal.text("  \(file.waivedCount) dikecualikan", "  \(file.waivedCount) waived")
    return terminal.text(
      "\(file.formCount) form  \(rows) baris  \(errors) galat  \(warnings) peringatan",
      [
        CountedNoun.english(file.formCount, "form", "forms"),
        CountedNoun.english(file.rowCount, "row", "rows", written: rows),
        CountedNoun.english(errors, "error", "errors"),
        CountedNoun.english(warnings, "warning", "warnings"),
      ].joined(separator: "  ")
    ) + waived
  }

  private func rejection(of file: FileReport) -> String {
    guard let finding = file.rejection else { return terminal.text("ditolak", "rejected") }
    return finding.ruleID.rawValue + " " + finding.message.text(in: terminal.language)
  }

  private func label(of outcome: FileReport.Outcome) -> (String, Terminal.Color) {
    switch outcome {
    case .accepted: (terminal.text("DITERIMA", "ACCEPTED"), .green)
    case .partial: (terminal.text("SEBAGIAN", "PARTIAL"), .yellow)
    case .rejected: (terminal.text("DITOLAK", "REJECTED"), .red)
    case .superseded: (terminal.text("DIGANTI", "REPLACED"), .gray)
    case .duplicate: (terminal.text("DUPLIKAT", "DUPLICATE"), .gray)
    case .unchanged: (terminal.text("TETAP", "UNCHANGED"), .gray)
    case .failed: (terminal.text("GAGAL", "FAILED"), .red)
    }
  }

  /// Prints the closing line: who has submitted, who has not, how long it took.
  func printSummary(_ report: BatchReport, duration: Duration) {
    let accepted = report.agencies.count { $0.status == "accepted" }
    let partial = report.agencies.count { $0.status == "partial" }
    let missing = report.agencies.filter { $0.status != "accepted" && $0.status != "partial" }
    let names = missing.isEmpty ? "" : ": " + missing.map(\.code).joined(separator: ", ")
    let seconds = NumberText.seconds(duration, in: terminal.language)
    terminal.print(
      terminal.text(
        "\(report.agencies.count) OPD: \(accepted + partial) masuk (\(accepted) diterima, \(partial) sebagian), "
          + "\(missing.count) belum\(names) · \(report.files.count) berkas · \(seconds) detik",
        "\(CountedNoun.english(report.agencies.count, "agency", "agencies")): \(accepted + partial) in (\(accepted) accepted, \(partial) partial), "
          + "\(missing.count) missing\(names) · \(CountedNoun.english(report.files.count, "file", "files")) · \(seconds) seconds"
      )
    )
  }

  /// Prints what changed in the output, and the next thing to do.
  func printNextStep(_ report: BatchReport, outputPath: String) {
    if report.hasNewData == false {
      terminal.print(terminal.text("Tidak ada yang berubah.", "Nothing has changed."))
    }
    let state =
      report.outputChanged == true
      ? terminal.text("ditulis", "written") : terminal.text("tidak berubah", "unchanged")
    terminal.print(
      terminal.text("Keluaran: ", "Output: ")
        + "\(outputPath)/ (\(state)): data/*.csv, data/consolidated.json, "
        + "summaries/*.csv, report/index.html, run.json"
    )
    if let next = nextStep(report) { terminal.print(next) }
  }

  /// Says that a run was stopped, and that the next one goes on where it ended.
  private func interruption(_ report: BatchReport) -> String? {
    guard report.wasInterrupted else { return nil }
    return terminal.text(
      "Dihentikan setelah \(report.files.count) berkas; yang sudah diproses tetap tersimpan. Jalankan perintah yang "
        + "sama untuk melanjutkan.",
      "Stopped after \(CountedNoun.english(report.files.count, "file", "files")); what was processed is kept. Run the same command to go on."
    )
  }

  private func nextStep(_ report: BatchReport) -> String? {
    if let interruption = interruption(report) { return interruption }
    if let file = report.files.first(where: { $0.outcome == .partial || $0.outcome == .rejected }) {
      return terminal.text(
        "Berikutnya: kirim balik kepada OPD apa yang harus diperbaiki, mulai dengan sc-etl validate \"\(file.path)\"",
        "Next: send back to the agencies what to correct, beginning with sc-etl validate \"\(file.path)\""
      )
    }
    let missing = report.agencies.filter { $0.status == nil }.map(\.code)
    guard !missing.isEmpty else { return nil }
    return terminal.text(
      "Berikutnya: minta kiriman dari \(missing.joined(separator: ", ")).",
      "Next: ask \(missing.joined(separator: ", ")) to submit."
    )
  }
}

extension FileReport {
  /// The finding that rejected the file, if one did.
  fileprivate var rejection: Finding? {
    findings.first { $0.effect == .reject }
  }
}
