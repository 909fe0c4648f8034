import Findings

/// Findings as lines of text.
struct FindingText {
  private let terminal: Terminal
  private let isVerbose: Bool
  private let limit = 3

  init(terminal: Terminal, isVerbose: Bool) {
    self.terminal = terminal
    self.isVerbose = isVerbose
  }

  /// Prints the findings of a file that matter most: all with `--verbose`, else the first errors.
  ///
  /// Findings of one rule in one column of a sheet are one line.
  func print(_ findings: [Finding], ofWorkbookAt path: String) {
    let shown = isVerbose ? findings : findings.filter { $0.severity == .error }
    let groups = Self.grouped(shown)
    let visible = isVerbose ? groups[...] : groups.prefix(limit)
    for group in visible { print(group) }
    guard groups.count > visible.count else { return }
    let rest = groups.count - visible.count
    terminal.print(
      "     … "
        + terminal.text(
          "\(rest) lagi: sc-etl validate \"\(path)\"",
          "\(rest) more: sc-etl validate \"\(path)\""
        )
    )
  }

  /// Prints all findings, similar ones on one line.
  func printAll(_ findings: [Finding]) {
    for group in Self.grouped(findings) { print(group) }
  }

  private func print(_ group: [Finding]) {
    guard let finding = group.first else { return }
    var line = "     \(Self.place(of: finding))"
    line += "  " + terminal.colored(finding.ruleID.rawValue, finding.severity.color)
    line += "  " + finding.message.text(in: terminal.language)
    if group.count > 1 {
      line += terminal.text(
        "  (+\(group.count - 1) sel serupa)",
        "  (+\(group.count - 1) similar cells)"
      )
    }
    terminal.print(line)
    if isVerbose, !finding.fix.text(in: terminal.language).isEmpty {
      terminal.print("       → " + finding.fix.text(in: terminal.language))
    }
  }

  private static func place(of finding: Finding) -> String {
    switch (finding.sheet.isEmpty, finding.cell.isEmpty) {
    case (true, _): finding.fileName.isEmpty ? "-" : finding.fileName
    case (false, true): finding.sheet
    case (false, false): "\(finding.sheet)!\(finding.cell)"
    }
  }

  /// Joins findings of one rule, sheet, table and field; the order is that of the first of each.
  static func grouped(_ findings: [Finding]) -> [[Finding]] {
    var groups: [[Finding]] = []
    var indexByKey: [[String]: Int] = [:]
    for finding in findings.sorted(by: { $0.severity > $1.severity }) {
      let key = [finding.ruleID.rawValue, finding.sheet, finding.table, finding.field]
      if let index = indexByKey[key], !finding.field.isEmpty {
        groups[index].append(finding)
      } else {
        indexByKey[key] = groups.count
        groups.append([finding])
      }
    }
    return groups
  }
}

extension Severity {
  /// The color of a severity.
  var color: Terminal.Color {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .info: .gray
    }
  }
}
