import ETLRun
import Findings
import PipelineSpec

/// The changes between two submissions as lines of text.
struct DiffText {
  let terminal: Terminal
  let pipeline: Pipeline

  /// Prints the two submissions, their changes by table, and the counts.
  func print(_ difference: RevisionDifference) {
    terminal.print(
      "\(difference.opdCode)  \(name(of: difference.older)) → \(name(of: difference.newer))"
    )
    var table = ""
    for change in difference.changes {
      if change.table != table {
        table = change.table
        terminal.print("  " + title(of: table))
      }
      print(change)
    }
    terminal.print(counts(of: difference))
  }

  private func name(of revision: RevisionDifference.Revision) -> String {
    terminal.text("revisi", "revision") + " \(revision.number) (\(revision.fileName))"
  }

  private func title(of table: String) -> String {
    pipeline.schema(table)?.title.text(in: terminal.language) ?? table
  }

  private func print(_ change: RevisionDifference.RowChange) {
    let row = terminal.text("baris", "row")
    let place = "\(change.sheet), \(row) \(change.rowNumber)"
    let name = change.rowKey.isEmpty ? place : "\(change.rowKey)  (\(place))"
    terminal.print("    " + mark(of: change.kind) + " " + name)
    for field in change.fields {
      terminal.print(
        "        \(field.title.text(in: terminal.language)): \(shown(field.before, field.type)) → "
          + shown(field.after, field.type)
      )
    }
    if let enters = change.entersQuarantine {
      terminal.print(
        "        "
          + (enters
            ? terminal.text("sekarang ditahan", "now in quarantine")
            : terminal.text("tidak lagi ditahan", "no longer in quarantine"))
      )
    }
  }

  private func mark(of kind: RevisionDifference.RowChange.Kind) -> String {
    switch kind {
    case .added: terminal.colored("+", .green)
    case .removed: terminal.colored("-", .red)
    case .changed: terminal.colored("~", .yellow)
    }
  }

  private func shown(_ value: String?, _ type: FieldType) -> String {
    guard let value else { return terminal.text("(kosong)", "(blank)") }
    guard type == .money, let amount = Int(value) else { return value }
    return NumberText.grouped(amount, in: terminal.language)
  }

  private func counts(of difference: RevisionDifference) -> String {
    func count(_ kind: RevisionDifference.RowChange.Kind) -> Int {
      difference.changes.count { $0.kind == kind }
    }
    return terminal.text(
      "\(count(.changed)) baris berubah, \(count(.added)) baru, \(count(.removed)) hilang, "
        + "\(difference.unchangedCount) tetap",
      "\(CountedNoun.english(count(.changed), "row", "rows")) changed, \(count(.added)) new, \(count(.removed)) gone, "
        + "\(difference.unchangedCount) unchanged"
    )
  }
}
