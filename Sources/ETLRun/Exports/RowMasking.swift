import Export
import Store
import Tabular

/// Hides what identifies persons in rows on their way out.
///
/// Numbers of employees, identity and telephone numbers are masked when a workbook is read; this is the last gate, so
/// that none leaves by another way, such as the name of a file. With a redaction it hides more.
struct RowMasking {
  private enum Treatment {
    case pass
    case identifiers
    case redact(Redaction, Redaction.Kind)
  }

  private let treatments: [Treatment]

  /// Lets everything pass: for what the pipeline itself says.
  static let none = RowMasking(treatments: [])

  /// Prepares for the columns of a table; with a redaction, names and quoted cells are hidden as well.
  init(_ columns: [ExportColumn], of table: String, redaction: Redaction?) {
    let keys: Set<String> = [
      "id", "opd_code", "cycle_id", "submission_id", "sha256", "rule_id", "rule_ids", "cell",
    ]
    let treatments: [Treatment] = columns.map { column in
      guard column.type == .text, column.codes == nil, !keys.contains(column.name) else {
        return .pass
      }
      guard let redaction else { return .identifiers }
      return .redact(redaction, Redaction.Kind(column: column.name, table: table))
    }
    self.init(treatments: treatments)
  }

  private init(treatments: [Treatment]) {
    self.treatments = treatments
  }

  /// Gives a row to a consumer, masked where it has to be.
  func pass(_ row: TextRow, to body: (TextRow) throws -> Void) throws {
    var changed: [Int: String] = [:]
    for (index, treatment) in treatments.enumerated() {
      switch treatment {
      case .pass: continue
      case .identifiers:
        guard let value = row.utf8(at: index), PersonalData.mayHoldIdentifier(value) else {
          continue
        }
        changed[index] = PersonalData.maskingIdentifiers(in: String(decoding: value, as: UTF8.self))
      case .redact(let redaction, let kind):
        guard let text = row[index] else { continue }
        changed[index] = redaction.redacted(text, kind: kind)
      }
    }
    guard !changed.isEmpty else { return try body(row) }
    try body(TextRow(row.indices.map { changed[$0] ?? row[$0] }))
  }
}

/// What `--redact` hides besides numbers of persons.
struct Redaction: Sendable {
  /// What a column holds.
  enum Kind: Sendable {
    /// The name of a person or of what may be one.
    case name
    /// What somebody wrote into a cell that is wrong or quoted.
    case quotation
    /// Any other text.
    case text

    init(column: String, table: String) {
      switch (table, column) {
      case (_, "owner"), (_, "assessor"), (_, "waiver_approved_by"): self = .name
      case ("findings", "value"), ("findings", "expected"), ("findings", "row_key"),
        ("findings", "message_id"), ("findings", "message_en"), ("value_states", "raw"),
        ("quarantine", "cells"):
        self = .quotation
      default: self = .text
      }
    }
  }

  /// What stands in the place of what is hidden.
  private static let veil = "********"

  /// Returns the text that may leave.
  func redacted(_ text: String, kind: Kind) -> String {
    switch kind {
    case .name, .quotation: return text.isEmpty ? text : Self.veil
    case .text:
      let masked = PersonalData.maskingIdentifiers(in: text) ?? text
      return masked.contains("@") ? Self.withoutMailAddresses(masked) : masked
    }
  }

  private static func withoutMailAddresses(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard let at = word.firstIndex(of: "@"), at != word.startIndex,
        word[word.index(after: at)...].contains(".")
      else { return String(word) }
      return veil
    }.joined(separator: " ")
  }
}
