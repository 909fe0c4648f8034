/// The relationships of a part or of the package (ECMA-376-2 §9.3).
struct Relationships: MarkupHandler {
  /// One relationship.
  struct Relationship {
    /// The last word of the type, such as `worksheet`: what transitional and strict types have in common.
    var kind: String
    /// The part that it leads to.
    var target: PartName
  }

  private static let countLimit = 100_000

  private let source: PartName?
  private var relationships: [String: Relationship] = [:]
  private var order: [String] = []
  private var hasRoot = false

  /// Makes an empty list of the relationships of a part, or of the package for `nil`.
  init(of source: PartName?) {
    self.source = source
  }

  /// Returns the relationship with an identifier.
  subscript(id: String) -> Relationship? { relationships[id] }

  /// Returns the target of the first relationship of a kind.
  func target(ofKind kind: String) -> PartName? {
    for id in order {
      if let relationship = relationships[id], relationship.kind == kind {
        return relationship.target
      }
    }
    return nil
  }

  /// Returns the targets of all relationships of a kind, in their order, each once.
  func targets(ofKind kind: String) -> [PartName] {
    var seen: Set<PartName> = []
    return order.compactMap { relationships[$0] }
      .filter { $0.kind == kind && seen.insert($0.target).inserted }
      .map(\.target)
  }

  mutating func startElement(
    _ name: MarkupName,
    in namespace: MarkupNamespace,
    _ attributes: borrowing MarkupAttributes
  ) throws {
    guard name == .relationship, namespace == .packageRelationships,
      attributes.text(of: .targetMode) != "External",
      let id = attributes.text(of: .relationshipID),
      let type = attributes.text(of: .type),
      let target = attributes.text(of: .target)
    else { return }
    try XLSXError.check(order.count, atMost: Self.countLimit, named: .relationships)
    guard relationships[id] == nil else { return }
    relationships[id] = Relationship(
      kind: Self.kind(ofType: type),
      target: PartName(target: target, from: source)
    )
    order.append(id)
  }

  mutating func endElement() throws {}
  mutating func text(_ bytes: ByteSpan) throws {}

  private static let families = [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
    "http://purl.oclc.org/ooxml/officeDocument/relationships/",
    "http://schemas.microsoft.com/office/2006/relationships/",
  ]

  /// Returns what a relationship is for; types that are not of the office document families count as `other`.
  private static func kind(ofType type: String) -> String {
    for family in families where type.hasPrefix(family) {
      return String(Substring(type.utf8.dropFirst(family.utf8.count)))
    }
    return "other"
  }
}
