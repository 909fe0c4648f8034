/// Where the fields of a form stand in a header, to tell where one that is missing belongs.
struct FormPlaces {
  private let formColumnByHeaderColumn: [Int: Int]

  /// Notes the fields that were found.
  init(matches: [FieldMatch]) {
    formColumnByHeaderColumn = Dictionary(
      matches.map { ($0.headerColumn, $0.formColumn) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Whether a header column stands beside the field that comes before or after a field in the form.
  func isPlace(_ headerColumn: Int, of formColumn: Int) -> Bool {
    stands(headerColumn, behind: formColumn) || stands(headerColumn, before: formColumn)
  }

  /// Whether a header column stands between the two fields that a field is between in the form.
  func isBetween(_ headerColumn: Int, of formColumn: Int) -> Bool {
    stands(headerColumn, behind: formColumn) && stands(headerColumn, before: formColumn)
  }

  private func stands(_ headerColumn: Int, behind formColumn: Int) -> Bool {
    formColumnByHeaderColumn[headerColumn - 1] == formColumn - 1
  }

  private func stands(_ headerColumn: Int, before formColumn: Int) -> Bool {
    formColumnByHeaderColumn[headerColumn + 1] == formColumn + 1
  }
}
