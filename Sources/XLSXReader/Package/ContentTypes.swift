/// What each part of the package is, by name or by extension (ECMA-376-2 §10.1.2).
struct ContentTypes: MarkupHandler {
  private static let countLimit = 100_000

  private var overrides: [PartName: String] = [:]
  private var defaults: [String: String] = [:]

  /// Returns the content type of a part, or `nil` when the package does not tell.
  func contentType(of part: PartName) -> String? {
    overrides[part] ?? part.pathExtension.flatMap { defaults[$0] }
  }

  mutating func startElement(
    _ name: MarkupName,
    in namespace: MarkupNamespace,
    _ attributes: borrowing MarkupAttributes
  ) throws {
    guard namespace == .contentTypes, let type = attributes.text(of: .contentType) else { return }
    try XLSXError.check(
      overrides.count + defaults.count,
      atMost: Self.countLimit,
      named: .contentTypes
    )
    if name == .override, let part = attributes.text(of: .partName) {
      overrides[PartName(target: part, from: nil)] = type
    } else if name == .default, let suffix = attributes.text(of: .extension) {
      defaults[suffix.asciiLowercased()] = type
    }
  }

  mutating func endElement() throws {}
  mutating func text(_ bytes: ByteSpan) throws {}
}
