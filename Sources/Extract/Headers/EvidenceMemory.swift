/// What the columns of one sheet say about kinds of fields, found out once.
///
/// A header is weighed against every form, and rows above and below it are weighed as headers too: all of them ask the same
/// of the same cells. A class, so that those who ask share what they learn.
final class EvidenceMemory {
  /// The cells below a row in a column.
  struct Place: Hashable {
    /// The column.
    let columnIndex: Int
    /// The row above the cells.
    let rowIndex: Int
  }

  private struct Question: Hashable {
    let place: Place
    let kind: FieldKind
    var isFormKnown = false
  }

  private struct CodeQuestion: Hashable {
    let place: Place
    let list: String
  }

  private struct Text: Hashable {
    let text: String
    let form: Int
  }

  private var samples: [Place: ColumnSample] = [:]
  private var agreements: [Question: Double] = [:]
  private var tellings: [Question: Double] = [:]
  private var isData: [Text: Bool] = [:]
  private var columnNumbers: [Int: [Int: Int]] = [:]
  private var rowHeights: [Int: Int] = [:]
  private var codeShares: [CodeQuestion: Double] = [:]

  /// Returns the cells at a place.
  func sample(at place: Place, _ find: () -> ColumnSample) -> ColumnSample {
    Self.value(of: place, in: &samples, find)
  }

  /// Returns how well the cells at a place fit a kind of field.
  func agreement(of kind: FieldKind, at place: Place, _ find: () -> Double) -> Double {
    Self.value(of: Question(place: place, kind: kind), in: &agreements, find)
  }

  /// Returns the share of the cells at a place that can hardly be of another kind.
  func telling(
    of kind: FieldKind,
    isFormKnown: Bool,
    at place: Place,
    _ find: () -> Double
  ) -> Double {
    let question = Question(place: place, kind: kind, isFormKnown: isFormKnown)
    return Self.value(of: question, in: &tellings, find)
  }

  /// Returns whether a text is more likely a value of a form than a label.
  func isData(_ text: String, form: Int, _ find: () -> Bool) -> Bool {
    Self.value(of: Text(text: text, form: form), in: &isData, find)
  }

  /// Returns the share of the cells at a place that are codes of a list.
  func codeShare(of list: String, at place: Place, _ find: () -> Double) -> Double {
    Self.value(of: CodeQuestion(place: place, list: list), in: &codeShares, find)
  }

  /// Returns the numbers that a row below some row gives its columns, by column.
  func columnNumbers(below rowIndex: Int, _ find: () -> [Int: Int]) -> [Int: Int] {
    Self.value(of: rowIndex, in: &columnNumbers, find)
  }

  /// Returns the rows from one record to the next below some row.
  func rowHeight(below rowIndex: Int, _ find: () -> Int) -> Int {
    Self.value(of: rowIndex, in: &rowHeights, find)
  }

  private static func value<Key: Hashable, Value>(
    of key: Key,
    in known: inout [Key: Value],
    _ find: () -> Value
  ) -> Value {
    if let value = known[key] { return value }
    let value = find()
    known[key] = value
    return value
  }
}
