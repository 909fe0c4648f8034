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
    formColumnByHeaderColumn[headerColumn - 1] == formColumn - 1
      || formColumnByHeaderColumn[headerColumn + 1] == formColumn + 1
  }
}
