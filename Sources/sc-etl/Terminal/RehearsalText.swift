import ETLRun
import Findings

/// What a changed pipeline would change, as lines of text.
struct RehearsalText {
  private let terminal: Terminal
  private let isVerbose: Bool
  private let limit = 5

  init(terminal: Terminal, isVerbose: Bool) {
    self.terminal = terminal
    self.isVerbose = isVerbose
  }

  /// Prints verdicts, then the findings by rule and agency.
  func print(_ report: RehearsalReport) {
    terminal.print(
      terminal.text(
        "\(report.workbookCount) buku kerja dibaca ulang dengan pipeline yang diubah; tidak ada yang disimpan.",
        "\(CountedNoun.english(report.workbookCount, "workbook was", "workbooks were")) read again with the changed pipeline; nothing was stored."
      )
    )
    for name in report.missingNames {
      terminal.print(
        terminal.text("  Tidak ada di arsip: \(name)", "  Not in the archive: \(name)")
      )
    }
    guard !report.isEmpty else {
      terminal.print(terminal.text("Tidak ada yang akan berubah.", "Nothing would change."))
      return
    }
    print(report.verdicts)
    terminal.print(
      terminal.text(
        "Temuan: \(report.added.count) baru, \(report.removed.count) hilang, \(report.altered.count) berubah",
        "Findings: \(report.added.count) new, \(report.removed.count) gone, \(report.altered.count) changed"
      )
    )
    let byRule = Dictionary(grouping: report.changes) { $0.finding?.ruleID ?? "" }
    for (rule, changes) in byRule.sorted(by: { $0.key < $1.key }) {
      print(changes, of: rule)
    }
  }

  private func print(_ verdicts: [RehearsalReport.Verdict]) {
    guard !verdicts.isEmpty else { return }
    terminal.print(terminal.text("Putusan:", "Verdicts:"))
    for verdict in verdicts {
      let status =
        verdict.before == verdict.after
        ? word(verdict.after) : "\(word(verdict.before)) → \(word(verdict.after))"
      let rows = terminal.text("baris", "rows")
      terminal.print(
        "  \(verdict.fileName)  \(verdict.opdCode)  \(status)  \(verdict.rowsBefore) → \(verdict.rowsAfter) \(rows)"
      )
    }
  }

  private func word(_ status: String) -> String {
    switch status {
    case "accepted": terminal.text("diterima", "accepted")
    case "partial": terminal.text("sebagian", "partial")
    case "rejected": terminal.text("ditolak", "rejected")
    default: terminal.text("diganti", "replaced")
    }
  }

  private func print(_ changes: [RehearsalReport.Change], of rule: RuleID) {
    let agencies = Set(changes.compactMap { $0.finding?.opdCode }.filter { !$0.isEmpty }).sorted()
    let listed =
      agencies.prefix(limit).joined(separator: ", ") + (agencies.count > limit ? ", …" : "")
    let new = changes.count { $0.before == nil }
    let gone = changes.count { $0.after == nil }
    let counts = terminal.text(
      "\(new) baru, \(gone) hilang, \(changes.count - new - gone) berubah",
      "\(new) new, \(gone) gone, \(changes.count - new - gone) changed"
    )
    terminal.print("  \(rule)  \(counts)" + (listed.isEmpty ? "" : "  (\(listed))"))
    let shown = isVerbose ? changes[...] : changes.prefix(limit)
    for change in shown { print(change) }
    guard changes.count > shown.count else { return }
    let rest = changes.count - shown.count
    terminal.print(
      terminal.text("     … \(rest) lagi: --verbose", "     … \(rest) more: --verbose")
    )
  }

  private func print(_ change: RehearsalReport.Change) {
    guard let finding = change.finding else { return }
    let sign =
      change.before == nil
      ? terminal.colored("+", .green)
      : change.after == nil ? terminal.colored("-", .red) : terminal.colored("~", .yellow)
    let place = [finding.opdCode, FindingText.place(of: finding)]
      .filter { !$0.isEmpty && $0 != "-" }.joined(separator: "  ")
    terminal.print(
      "     \(sign) \(place)  " + finding.message.text(in: terminal.language) + difference(change)
    )
  }

  /// What a finding that stays would say differently.
  private func difference(_ change: RehearsalReport.Change) -> String {
    guard let before = change.before, let after = change.after else { return "" }
    var parts: [String] = []
    if before.severity != after.severity {
      parts.append("\(before.severity.rawValue) → \(after.severity.rawValue)")
    }
    if before.effect != after.effect {
      parts.append("\(before.effect.rawValue) → \(after.effect.rawValue)")
    }
    if before.message != after.message {
      parts.append(
        terminal.text("sebelumnya: ", "before: ") + before.message.text(in: terminal.language)
      )
    }
    return parts.isEmpty ? "" : "  [" + parts.joined(separator: "; ") + "]"
  }
}
