import Findings

/// Findings as lines of text.
struct FindingText {
  private let terminal: Terminal
  private let isVerbose: Bool
  private let limit = 3
  private static let listedCells = 4
  private static let messageLength = 200

  init(terminal: Terminal, isVerbose: Bool) {
    self.terminal = terminal
    self.isVerbose = isVerbose
  }

  /// Prints the findings of a file that matter most: all with `--verbose`, else the first errors.
  ///
  /// Findings of one rule in one column of a sheet are one line.
  func print(_ findings: [Finding], ofWorkbookAt path: String) {
    let shown = isVerbose ? findings : findings.filter { $0.severity == .error && $0.waiver == nil }
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

  /// Prints all findings across agencies, each with its agency; similar ones on one line, unless everything is asked for.
  func printAll(_ findings: [Finding]) {
    let groups = isVerbose ? findings.map { [$0] } : Self.grouped(findings)
    for group in groups {
      let finding = group.first
      let isNamed = finding.map { !$0.opdCode.isEmpty && !$0.sheet.isEmpty } ?? false
      print(group, agency: isNamed ? (finding?.opdCode ?? "") + "  " : "")
    }
  }

  private func print(_ group: [Finding], agency: String = "") {
    guard let finding = group.first else { return }
    var line = "     \(agency)\(Self.place(of: finding))"
    line += "  " + terminal.colored(finding.ruleID.rawValue, finding.severity.color)
    line += "  " + shortened(finding.message.text(in: terminal.language))
    line += similar(group) + waiver(of: finding)
    terminal.print(line)
    if isVerbose, !finding.fix.text(in: terminal.language).isEmpty {
      terminal.print("       → " + finding.fix.text(in: terminal.language))
    }
  }

  /// A message that a line has room for; lists of a hundred questions end in an ellipsis unless everything is asked for.
  private func shortened(_ message: String) -> String {
    guard !isVerbose, message.count > Self.messageLength else { return message }
    return message.prefix(Self.messageLength - 1) + "…"
  }

  /// How many findings a line stands for besides its first, and where the next ones are.
  private func similar(_ group: [Finding]) -> String {
    guard group.count > 1 else { return "" }
    let cells = group.dropFirst().map(\.cell).filter { !$0.isEmpty }
    let listed = cells.prefix(Self.listedCells).joined(separator: ", ")
    let more = cells.count > Self.listedCells ? ", …" : ""
    guard !cells.isEmpty else {
      return terminal.text(
        "  (+\(group.count - 1) serupa)",
        "  (+\(group.count - 1) similar)"
      )
    }
    let places = ": " + listed + more
    return terminal.text(
      "  (+\(group.count - 1) sel serupa\(places))",
      "  (+\(group.count - 1) similar \(group.count == 2 ? "cell" : "cells")\(places))"
    )
  }

  private func waiver(of finding: Finding) -> String {
    guard let waiver = finding.waiver else { return "" }
    return terminal.text(
      "  [dikecualikan s.d. \(waiver.until) oleh \(waiver.approvedBy): \(waiver.reason)]",
      "  [waived until \(waiver.until) by \(waiver.approvedBy): \(waiver.reason)]"
    )
  }

  /// Where a finding is, as people look it up.
  static func place(of finding: Finding) -> String {
    switch (finding.sheet.isEmpty, finding.cell.isEmpty) {
    case (true, _): finding.fileName.isEmpty ? "-" : finding.fileName
    case (false, true): finding.sheet
    case (false, false): "\(finding.sheet)!\(finding.cell)"
    }
  }

  /// Joins findings of one rule, file, sheet, table and field that are waived alike, and those of one rule about the region.
  ///
  /// The order is that of the first of each.
  static func grouped(_ findings: [Finding]) -> [[Finding]] {
    var groups: [[Finding]] = []
    var indexByKey: [[String]: Int] = [:]
    for finding in findings.sorted(by: { $0.severity > $1.severity }) {
      let key = [
        finding.ruleID.rawValue, finding.opdCode, finding.fileName, finding.sheet, finding.table,
        finding.field, finding.waiver?.reason ?? "",
      ]
      let isAboutRegion = finding.opdCode.isEmpty && finding.fileName.isEmpty
      if let index = indexByKey[key], !finding.field.isEmpty || isAboutRegion {
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
