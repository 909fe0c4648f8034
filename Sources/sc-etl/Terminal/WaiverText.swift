import ETLRun
import Findings

/// What the waivers of a run did, as lines of text.
struct WaiverText {
  let terminal: Terminal

  /// Prints how many findings are waived, and which waivers do nothing any more.
  func print(_ report: WaiverReport) {
    guard !report.isEmpty else { return }
    terminal.print(
      terminal.text(
        "Pengecualian: \(report.waivedCount) temuan dikecualikan.",
        "Waivers: \(CountedNoun.english(report.waivedCount, "finding is", "findings are")) waived."
      )
    )
    for waiver in report.expired {
      print(
        waiver,
        terminal.text(
          "kedaluwarsa sejak \(waiver.until); temuannya berlaku lagi",
          "expired, its last day was \(waiver.until); its findings count again"
        )
      )
    }
    for waiver in report.unused {
      print(
        waiver,
        terminal.text(
          "tidak cocok dengan temuan mana pun; hapus atau perbaiki barisnya",
          "matches no finding; remove or correct the line"
        )
      )
    }
  }

  private func print(_ waiver: Waiver, _ state: String) {
    let about = [waiver.ruleID.rawValue, waiver.opdCode, waiver.rowKey].filter { !$0.isEmpty }
    let line = terminal.text("baris \(waiver.line)", "line \(waiver.line)")
    terminal.print("     \(line)  \(about.joined(separator: " · "))  \(state)")
  }
}
