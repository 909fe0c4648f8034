public import Tabular

/// Builds raw tables from plain values; column A is 1.
enum RawTables {
  /// Creates a table whose header stands in row 7 and whose first row is row 8.
  static func table(
    _ formID: String,
    _ fields: [String],
    multiplier: Int = 1,
    isNil: Bool = false,
    rows: [(RawRowKind, [RawContent])]
  ) -> RawTable {
    RawTable(
      formID: formID,
      sheetName: "Lembar \(formID)",
      columns: fields.enumerated().map { index, field in
        RawColumn(
          field: field,
          columnNumber: index + 1,
          headerReference: CellReference(rowNumber: 7, columnNumber: index + 1),
          headerText: "Judul \(field)",
          match: .exact,
          confidence: ExactDecimal(1),
          multiplier: multiplier
        )
      },
      rows: rows.enumerated().map { index, row in
        RawRow(
          rowNumber: 8 + index,
          kind: row.0,
          isHidden: false,
          cells: row.1.enumerated().map { column, content in
            RawCell(
              reference: CellReference(rowNumber: 8 + index, columnNumber: column + 1),
              content: content
            )
          }
        )
      },
      isNil: isNil
    )
  }

  /// Creates a workbook.
  static func workbook(_ tables: RawTable..., identity: [RawIdentityItem] = []) -> RawWorkbook {
    RawWorkbook(identity: identity, tables: tables, coverage: [])
  }

  /// Creates a label's value on the identity sheet.
  static func item(
    _ field: String,
    _ text: String,
    _ source: RawIdentityItem.Source = .identitySheet,
    content: RawContent? = nil
  ) -> RawIdentityItem {
    let cell = RawCell(
      reference: CellReference(rowNumber: 4, columnNumber: 3),
      content: content ?? .text(text)
    )
    return RawIdentityItem(
      field: field,
      source: source,
      sheetName: source == .fileName ? "" : "Identitas",
      cell: source == .fileName ? nil : cell,
      text: text
    )
  }
}

extension RawContent: ExpressibleByStringLiteral, ExpressibleByFloatLiteral,
  ExpressibleByIntegerLiteral
{
  /// Text; blank if it is empty.
  public init(stringLiteral value: String) { self = value.isEmpty ? .blank : .text(value) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// A number.
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
}
