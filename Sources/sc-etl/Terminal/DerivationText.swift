import ETLRun
import Findings

/// A derivation as a tree of lines.
struct DerivationText {
  private let terminal: Terminal
  private let limit: Int

  /// Creates a printer; unless it is to print everything, it shows the first few inputs of each figure.
  init(terminal: Terminal, isVerbose: Bool) {
    self.terminal = terminal
    limit = isVerbose ? .max : 6
  }

  /// Prints the whole tree.
  func print(_ derivation: Derivation) {
    printLine(derivation, prefix: "")
    let meaning = derivation.meaning.text(in: terminal.language)
    if !meaning.isEmpty { terminal.print(terminal.colored(meaning, .gray)) }
    printInputs(of: derivation, prefix: "")
  }

  private func printInputs(of derivation: Derivation, prefix: String) {
    let shown = derivation.inputs.prefix(limit)
    let rest = derivation.inputs.count - shown.count
    for (index, input) in shown.enumerated() {
      let isLast = index == shown.count - 1 && rest == 0
      printLine(input, prefix: prefix + (isLast ? "└─ " : "├─ "))
      printInputs(of: input, prefix: prefix + (isLast ? "   " : "│  "))
    }
    guard rest > 0 else { return }
    terminal.print(
      prefix + "└─ … "
        + terminal.text("\(rest) lagi (-v untuk semua)", "\(rest) more (-v for all)")
    )
  }

  private func printLine(_ derivation: Derivation, prefix: String) {
    let value = derivation.value ?? terminal.text("(tidak ada)", "(none)")
    var line = prefix + derivation.name + " = " + value
    if let cell = derivation.cell {
      let place = [cell.sheet, cell.address].filter { !$0.isEmpty }.joined(separator: "!")
      line += "  ← \(cell.fileName) · \(place) \"\(cell.raw)\""
      if cell.state != "value" { line += " [\(cell.state)]" }
    }
    terminal.print(line)
  }
}
