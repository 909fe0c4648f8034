public import Findings

/// The SQL of a summary does not give what `summaries.yaml` declares.
public struct SummaryError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of mistake it is.
  public enum Code: String, Sendable {
    /// The columns are others, or in another order.
    case columns
    /// A value is not of its column's kind.
    case value
  }

  /// What kind of mistake it is.
  public let code: Code
  /// The SQL file.
  public let place: String
  /// What is wrong.
  public let message: LocalizedText
  /// What to do about it.
  public let fix: LocalizedText

  /// The message and the remedy in English.
  public var description: String { "\(message.english) \(fix.english)" }

  static func columns(place: String, found: [String], expected: [String]) -> SummaryError {
    let found = found.joined(separator: ", ")
    let expected = expected.joined(separator: ", ")
    return SummaryError(
      code: .columns,
      place: place,
      message: LocalizedText(
        indonesian: "\(place): kolomnya \(found); summaries.yaml menyebut \(expected).",
        english: "\(place): the columns are \(found); summaries.yaml says \(expected)."
      ),
      fix: LocalizedText(
        indonesian: "Samakan SELECT dan summaries.yaml, termasuk urutannya.",
        english: "Bring the SELECT and summaries.yaml into line, their order included."
      )
    )
  }

  static func value(
    place: String,
    column: String,
    kind: String,
    value: String
  ) -> SummaryError {
    SummaryError(
      code: .value,
      place: place,
      message: LocalizedText(
        indonesian: "\(place): kolom \(column) berjenis \(kind), tetapi berisi \"\(value)\".",
        english: "\(place): column \(column) is of kind \(kind), but holds \"\(value)\"."
      ),
      fix: LocalizedText(
        indonesian: "Perbaiki SELECT, atau kind kolom itu dalam summaries.yaml.",
        english: "Correct the SELECT, or the column's kind in summaries.yaml."
      )
    )
  }
}
