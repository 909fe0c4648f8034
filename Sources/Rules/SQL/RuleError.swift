public import Findings
internal import PipelineSpec
internal import Store

/// A rule cannot be evaluated as it is written: the pipeline is wrong, not the data.
public struct RuleError: Error, Sendable, Hashable {
  /// The rule.
  public let ruleID: RuleID
  /// The file, line and column of its SQL.
  public let place: String
  /// What is wrong.
  public let message: LocalizedText
  /// What to do about it.
  public let fix: LocalizedText
}

extension RuleError: CustomStringConvertible {
  /// Place, rule, message and remedy in English.
  public var description: String { "\(place): \(ruleID): \(message.english) \(fix.english)" }
}

extension RuleError {
  static func failed(_ rule: SQLRule, because error: StoreError) -> RuleError {
    RuleError(
      ruleID: rule.id,
      place: word(namedIn: error.message.english).map { rule.source.place(of: $0, in: rule.sql) }
        ?? rule.source.place,
      message: error.message,
      fix: error.fix
    )
  }

  /// The word of the SQL that SQLite complains of: `no such column: x`, `near "x": syntax error`.
  private static func word(namedIn message: String) -> String? {
    let match =
      message.firstMatch(of: /(?:no such \w+|ambiguous column name): ([\w.]+\w)/)
      ?? message.firstMatch(of: /near "([^"]+)": syntax error/)
    return match.map { String($0.output.1) }
  }

  static func unknownRow(_ id: String, _ rule: SQLRule) -> RuleError {
    RuleError(
      ruleID: rule.id,
      place: rule.source.place,
      message: LocalizedText(
        indonesian: "row_id \"\(id)\" bukan baris data yang dibaca.",
        english: "The row_id \"\(id)\" is no row that was read."
      ),
      fix: LocalizedText(
        indonesian: "Pilih kolom id dari salah satu tabel sebagai row_id.",
        english: "Select the column id of one of the tables as row_id."
      )
    )
  }

  static func unknownValue(_ text: String, column: String, _ rule: SQLRule) -> RuleError {
    let known = column == "effect" ? "flag, quarantine, reject" : "error, warning, info"
    return RuleError(
      ruleID: rule.id,
      place: rule.source.place,
      message: LocalizedText(
        indonesian: "Nilai \"\(text)\" pada kolom \(column) tidak dikenal.",
        english: "The value \"\(text)\" in column \(column) is unknown."
      ),
      fix: LocalizedText(
        indonesian: "Gunakan salah satu dari: \(known).",
        english: "Use one of: \(known)."
      )
    )
  }

  static func unfilledParameter(_ name: String, columns: [String], _ rule: SQLRule) -> RuleError {
    let known = columns.joined(separator: ", ")
    return RuleError(
      ruleID: rule.id,
      place: rule.source.place,
      message: LocalizedText(
        indonesian:
          "Pesan memakai {\(name)}, tetapi SELECT tidak memiliki kolom itu (kolom: \(known)).",
        english:
          "The message uses {\(name)}, but the SELECT has no such column (columns: \(known))."
      ),
      fix: LocalizedText(
        indonesian: "Tambahkan kolom \(name) pada SELECT, atau perbaiki nama dalam pesan.",
        english: "Add a column \(name) to the SELECT, or correct the name in the message."
      )
    )
  }

  static func unknownField(_ name: String, table: String, _ rule: SQLRule) -> RuleError {
    RuleError(
      ruleID: rule.id,
      place: rule.source.place,
      message: LocalizedText(
        indonesian: "Tabel \"\(table)\" tidak memiliki kolom \"\(name)\".",
        english: "The table \"\(table)\" has no field \"\(name)\"."
      ),
      fix: LocalizedText(
        indonesian: "Gunakan nama kolom dari schemas/\(table).yaml.",
        english: "Use a field of schemas/\(table).yaml."
      )
    )
  }
}
