/// The number formats of a workbook's cell styles (ECMA-376-1 §18.8); nothing else of the styles matters here.
struct StylesPart: MarkupHandler {
  private static let formatLimit = 1_000_000

  private let part: String
  private var path: [MarkupName] = []
  private var codes: [Int: String] = [:]
  private var formatIDs: [Int] = []

  /// Makes an empty table, to be filled by parsing.
  init(part: String) {
    self.part = part
  }

  mutating func startElement(
    _ name: MarkupName,
    in namespace: MarkupNamespace,
    _ attributes: borrowing MarkupAttributes
  ) throws {
    let known = namespace == .spreadsheet ? name : .other
    if path.isEmpty, known != .styleSheet {
      throw XLSXError.markupInvalid("The part holds no styles", part: part)
    }
    path.append(known)
    guard path.count == 3 else { return }
    switch known {
    case .numFmt where path[1] == .numFmts:
      guard let id = attributes.text(of: .numFmtId).flatMap(Self.number),
        let code = attributes.text(of: .formatCode)
      else { return }
      codes[id] = code
      try XLSXError.check(codes.count, atMost: Self.formatLimit, named: .formats, part: part)
    case .xf where path[1] == .cellXfs:
      formatIDs.append(attributes.text(of: .numFmtId).flatMap(Self.number) ?? 0)
      try XLSXError.check(formatIDs.count, atMost: Self.formatLimit, named: .formats, part: part)
    default: break
    }
  }

  mutating func endElement() throws { path.removeLast() }
  mutating func text(_ bytes: ByteSpan) throws {}

  /// Returns the number format of each cell style, by the index that a cell's `s` attribute gives.
  func numberFormats() -> [NumberFormat] {
    var formats: [Int: NumberFormat] = [:]
    return formatIDs.map { id in
      if let format = formats[id] { return format }
      let format = codes[id].map(NumberFormat.init(code:)) ?? BuiltInFormats.format(id)
      formats[id] = format
      return format
    }
  }

  private static func number(_ text: String) -> Int? {
    Int(String(text.filter { !$0.isWhitespace }))
  }
}
