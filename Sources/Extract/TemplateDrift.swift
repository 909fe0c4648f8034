import Findings
import PipelineSpec
import Tabular

/// Words how a form differs from the official one.
struct TemplateDrift {
  let form: Form
  let sheetName: String
  let columns: [RawColumn]
  let missingLabels: [String]

  /// The sentences: another sheet name, moved columns, missing columns.
  var sentences: [LocalizedText] {
    [recognition] + moves + missing
  }

  private var recognition: LocalizedText {
    let (found, all) = (columns.count, form.columns.count)
    return LocalizedText(
      indonesian:
        "Lembar \"\(sheetName)\" dibaca sebagai \(form.officialName) (judul \(found)/\(all) cocok).",
      english:
        "Sheet \"\(sheetName)\" was read as \(form.officialName) (\(found)/\(all) headers match)."
    )
  }

  private var missing: [LocalizedText] {
    guard !missingLabels.isEmpty else { return [] }
    let list = missingLabels.joined(separator: ", ")
    return [
      LocalizedText(indonesian: "Kolom tidak ada: \(list).", english: "Columns not there: \(list).")
    ]
  }

  private var moves: [LocalizedText] {
    movedColumns.map { LocalizedText(indonesian: "Kolom \($0).", english: "Column \($0).") }
  }

  /// The columns that left the official order, such as `Realisasi (Rp): F → G`; the longest run in order counts as
  /// unmoved.
  var movedColumns: [String] {
    let official = columns.map { column in
      form.columns.firstIndex { $0.field == column.field } ?? 0
    }
    let kept = Self.longestIncreasing(official)
    return columns.indices.filter { !kept.contains($0) }.compactMap { index in
      // The official sheet counts its rows in column A.
      let from = CellReference.letters(ofColumn: official[index] + 2)
      let to = CellReference.letters(ofColumn: columns[index].columnNumber)
      guard from != to else { return nil }
      let label = form.columns[official[index]].label
      return "\(label): \(from) → \(to)"
    }
  }

  /// The positions of a longest increasing subsequence.
  private static func longestIncreasing(_ values: [Int]) -> Set<Int> {
    var lengths = Array(repeating: 1, count: values.count)
    var previous = Array(repeating: -1, count: values.count)
    for index in values.indices {
      for before in 0..<index
      where values[before] < values[index] && lengths[before] + 1 > lengths[index] {
        lengths[index] = lengths[before] + 1
        previous[index] = before
      }
    }
    var kept: Set<Int> = []
    var index = values.indices.max { lengths[$0] < lengths[$1] } ?? -1
    while index >= 0 {
      kept.insert(index)
      index = previous[index]
    }
    return kept
  }
}
