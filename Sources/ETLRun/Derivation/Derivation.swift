import Export
public import Findings

/// Where a figure comes from: what it is, and what it was computed from, down to cells.
public struct Derivation: Sendable {
  /// The cell of a workbook that a value was read from.
  public struct Cell: Sendable {
    /// The workbook as it was handed in.
    public let fileName: String
    /// Its SHA-256, by which the archive keeps it.
    public let sha256: String
    /// The sheet.
    public let sheet: String
    /// The address; empty where the sheet has no such column.
    public let address: String
    /// What stands there, as people see it; numbers of persons masked.
    public let raw: String
    /// The state of the value, such as `value` or `missing`.
    public let state: String
  }

  /// What the figure is, such as `aspect_scores BAS · score`.
  public let name: String
  /// What people call it.
  public let title: LocalizedText
  /// What it means; empty where the name says it.
  public let meaning: LocalizedText
  /// The value as exports write it; `nil` for none.
  public let value: String?
  /// The cell it was read from.
  public let cell: Cell?
  /// What it was computed from.
  public let inputs: [Derivation]

  /// The tree as one JSON document.
  public var jsonBytes: [UInt8] { json.prettyBytes() }

  private var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("name", .string(name)), .init("title", .string(title.english)),
      .init("value", value.map(JSONValue.string) ?? .null),
    ]
    if !meaning.english.isEmpty { members.append(.init("meaning", .string(meaning.english))) }
    if let cell {
      members.append(
        .init(
          "cell",
          .object([
            .init("file_name", .string(cell.fileName)), .init("sha256", .string(cell.sha256)),
            .init("sheet", .string(cell.sheet)), .init("address", .string(cell.address)),
            .init("raw", .string(cell.raw)), .init("state", .string(cell.state)),
          ])
        )
      )
    }
    if !inputs.isEmpty { members.append(.init("inputs", .array(inputs.map(\.json)))) }
    return .object(members)
  }
}

/// A figure that cannot be explained, and why.
public struct DerivationError: Error, Sendable {
  /// What is wrong and what to do.
  public let message: LocalizedText

  static func unknownFile(_ path: String, known: [String]) -> DerivationError {
    let list = known.joined(separator: ", ")
    return DerivationError(
      message: LocalizedText(
        indonesian: "\(path) bukan ringkasan atau tabel data. Yang ada: \(list).",
        english: "\(path) is no summary and no data table. Known: \(list)."
      )
    )
  }

  static func unknownColumn(_ name: String, known: [String]) -> DerivationError {
    let list = known.joined(separator: ", ")
    return DerivationError(
      message: LocalizedText(
        indonesian: "Tidak ada kolom \"\(name)\". Yang ada: \(list).",
        english: "There is no column \"\(name)\". Known: \(list)."
      )
    )
  }

  static func noSuchRow(_ row: Int, count: Int) -> DerivationError {
    DerivationError(
      message: LocalizedText(
        indonesian:
          "Tidak ada baris \(row): tabel ini memiliki \(count) baris, dihitung dari 1 di bawah kepala.",
        english:
          "There is no row \(row): the table has \(CountedNoun.english(count, "row", "rows")), counted from 1 below the header."
      )
    )
  }

  static func changed(_ path: String, found: String, expected: String) -> DerivationError {
    DerivationError(
      message: LocalizedText(
        indonesian:
          "\(path) berisi \"\(found)\" di sana, sedangkan penyimpanan memberi \"\(expected)\". Jalankan sc-etl export lalu "
          + "ulangi.",
        english:
          "\(path) holds \"\(found)\" there, but the store gives \"\(expected)\". Run sc-etl export and try again."
      )
    )
  }
}
