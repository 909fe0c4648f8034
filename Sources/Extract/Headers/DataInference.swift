import Tabular

/// Tells fields by the data below a header where its labels say nothing.
///
/// Only data that can hardly be anything else tell a field: the codes of its list, yes and no, dates. A column is taken
/// for a field if no other missing field explains it as well, and no other free column explains the field.
struct DataInference {
  /// The least share of the data that must be the field's.
  static let requiredShare = 0.6
  /// The certainty of a field that only the data tell.
  static let certainty = 0.6

  /// The share of the data below a header column that can only be a form column's, 0 to 1.
  let telling: (_ headerColumn: Int, _ formColumn: Int) -> Double

  /// Returns the fields that the data of free header columns tell.
  func matches(free: [Int], missing: [Int]) -> [FieldMatch] {
    var columnsByField: [Int: [Int]] = [:]
    var fieldByColumn: [Int: Int] = [:]
    for column in free {
      let shares = missing.map { (field: $0, share: telling(column, $0)) }
        .filter { $0.share >= Self.requiredShare }
      guard let best = shares.max(by: { $0.share < $1.share }),
        shares.count(where: { $0.share > best.share - 0.2 }) == 1
      else {
        for (field, _) in shares { columnsByField[field, default: []].append(column) }
        continue
      }
      columnsByField[best.field, default: []].append(column)
      fieldByColumn[column] = best.field
    }
    return fieldByColumn.filter { columnsByField[$0.value]?.count == 1 }
      .map {
        FieldMatch(
          headerColumn: $0.key,
          formColumn: $0.value,
          certainty: Self.certainty,
          match: .position
        )
      }
      .sorted { $0.headerColumn < $1.headerColumn }
  }
}
