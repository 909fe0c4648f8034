internal import CLibXML2

/// The known names by their addresses in a parser's dictionary, where libxml2 keeps each name once.
///
/// A class so that attributes can refer to it without counting.
final class NameTable {
  private let names: [(address: UInt, name: MarkupName)]

  init(_ context: xmlParserCtxtPtr) {
    names = MarkupName.allCases.filter { $0 != .other }.compactMap { name in
      guard let interned = unsafe xmlDictLookup(context.pointee.dict, name.rawValue, -1) else {
        return nil
      }
      return (UInt(bitPattern: interned), name)
    }
  }

  @inline(__always)
  func name(of pointer: UnsafePointer<xmlChar>?) -> MarkupName {
    let address = UInt(bitPattern: pointer)
    for entry in names where entry.address == address { return entry.name }
    return .other
  }
}

/// The state behind the callbacks with its handler.
@safe
struct ParsingState<Handler: MarkupHandler> {
  private(set) var handler: Handler
  /// What made the parsing stop.
  private(set) var failure: (any Error)?
  private let part: String
  private let depthLimit: Int
  /// The most attributes of one element.
  let attributeLimit: Int
  private let context: xmlParserCtxtPtr
  private let names: NameTable
  private var depth = 0
  private var hasRoot = false
  /// Whether libxml2 is told again of elements that the handler knows.
  var isMuted = false
  private var lastStart = (name: MarkupName.other, depth: 0, isPlain: false)
  private var lastURI: UInt = 0
  private var lastNamespace = MarkupNamespace.none

  init(part: String, handler: consuming Handler, context: xmlParserCtxtPtr, limits: XLSXLimits) {
    self.part = part
    self.handler = handler
    unsafe self.context = unsafe context
    depthLimit = limits.markupDepth
    attributeLimit = limits.attributeCount
    names = unsafe NameTable(context)
  }

  /// Whether the root element has ended.
  var isComplete: Bool { hasRoot && depth == 0 }

  /// Whether the element that began last is open, has this name, and neither it nor its children need a prefix.
  func isInPlainElement(_ name: MarkupName) -> Bool {
    lastStart == (name, depth, true) && failure == nil
  }

  mutating func start(_ element: ReportedElement) {
    guard !isMuted else { return }
    depth += 1
    hasRoot = true
    guard failure == nil else { return }
    guard element.attributeAndNamespaceCount <= attributeLimit else {
      return failForAttributes(of: element)
    }
    let name = unsafe names.name(of: element.localName)
    let namespace = namespace(of: element)
    unsafe lastStart = (name, depth, element.prefix == nil && namespace == .spreadsheet)
    do {
      try checkDepth()
      try handler.startElement(
        name,
        in: namespace,
        unsafe MarkupAttributes(element.attributes, count: element.attributeCount, names: names)
      )
    } catch { fail(error) }
  }

  @inline(__always)
  private func checkDepth() throws {
    if depth > depthLimit { throw tooDeep }
  }

  private var tooDeep: XLSXError {
    .limitExceeded(.markupDepth, value: depthLimit, found: depth, part: part)
  }

  /// An element that was scanned begins.
  @inline(__always)
  mutating func takeStart(_ name: MarkupName, _ attributes: borrowing MarkupAttributes) throws {
    depth += 1
    try checkDepth()
    try handler.startElement(name, in: .spreadsheet, attributes)
  }

  /// An element that was scanned ends.
  @inline(__always)
  mutating func takeEnd() throws {
    depth -= 1
    try handler.endElement()
  }

  /// A text that was scanned.
  @inline(__always)
  mutating func takeText(_ bytes: ByteSpan) throws {
    try handler.text(bytes)
  }

  private mutating func failForAttributes(of element: ReportedElement) {
    fail(
      XLSXError.limitExceeded(
        .attributes,
        value: attributeLimit,
        found: element.attributeAndNamespaceCount,
        part: part
      )
    )
  }

  mutating func end() {
    guard !isMuted else { return }
    depth -= 1
    guard failure == nil else { return }
    do { try handler.endElement() } catch { fail(error) }
  }

  mutating func text(_ bytes: ByteSpan) {
    guard failure == nil else { return }
    do { try handler.text(bytes) } catch { fail(error) }
  }

  mutating func declareDocumentType() { fail(XLSXError.documentTypeDeclaration(part: part)) }

  /// Stops the parsing for an error, which is at the line that libxml2 has reached if it has no other place.
  private mutating func fail(_ error: any Error) {
    fail(error, atLine: unsafe Int(sc_currentLine(context)))
  }

  /// Stops the parsing for an error at a line.
  mutating func fail(_ error: any Error, atLine line: Int) {
    if failure == nil {
      failure = (error as? XLSXError)?.located(at: line, of: part) ?? error
    }
    unsafe xmlStopParser(context)
  }

  /// Returns the namespace of an element; nearly always it is that of the element before.
  @inline(__always)
  private mutating func namespace(of element: ReportedElement) -> MarkupNamespace {
    let address = unsafe UInt(bitPattern: element.uri)
    guard address != lastURI || address == 0 else { return lastNamespace }
    lastNamespace = unsafe MarkupNamespace(prefix: element.prefix, uri: element.uri)
    lastURI = address
    return lastNamespace
  }
}

/// What libxml2 says of an element that begins; passed on within the callback.
@safe
struct ReportedElement {
  var localName: UnsafePointer<xmlChar>?
  var prefix: UnsafePointer<xmlChar>?
  var uri: UnsafePointer<xmlChar>?
  var attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  var attributeCount: Int32
  var namespaceCount: Int32

  var attributeAndNamespaceCount: Int { Int(attributeCount) + Int(namespaceCount) }
}
