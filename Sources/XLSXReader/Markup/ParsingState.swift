internal import CLibXML2

/// The state behind the callbacks with its handler.
@safe
struct ParsingState<Handler: MarkupHandler> {
  var handler: Handler
  /// What made the parsing stop.
  private(set) var failure: (any Error)?
  private let part: String
  private let depthLimit: Int
  private let attributeLimit: Int
  private let context: xmlParserCtxtPtr
  private let names: NameTable
  private var depth = 0
  private var hasRoot = false
  private var lastURI: UInt = 0
  private var lastNamespace = MarkupNamespace.none

  init(part: String, handler: consuming Handler, context: xmlParserCtxtPtr, limits: XLSXLimits) {
    self.part = part
    self.handler = handler
    unsafe self.context = unsafe context
    depthLimit = limits.markupDepth
    attributeLimit = limits.attributeCount
    names = NameTable()
  }

  /// Whether the root element has ended.
  var isComplete: Bool { hasRoot && depth == 0 }

  /// Forgets the document before.
  mutating func beginDocument() {
    depth = 0
    hasRoot = false
    lastURI = 0
    failure = nil
  }

  @inline(__always)
  mutating func start(_ element: ReportedElement) {
    depth &+= 1
    hasRoot = true
    guard failure == nil else { return }
    guard depth <= depthLimit else {
      return fail(
        XLSXError.limitExceeded(.markupDepth, value: depthLimit, found: depth, part: part)
      )
    }
    guard element.attributeAndNamespaceCount <= attributeLimit else {
      return failForAttributes(of: element)
    }
    do {
      try handler.startElement(
        unsafe names.name(of: element.localName),
        in: namespace(of: element),
        unsafe MarkupAttributes(element.attributes, count: element.attributeCount, names: names)
      )
    } catch { fail(error) }
  }

  @inline(never)
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

  @inline(__always)
  mutating func end() {
    depth &-= 1
    guard failure == nil else { return }
    do { try handler.endElement() } catch { fail(error) }
  }

  @inline(__always)
  mutating func text(_ bytes: ByteSpan) {
    guard failure == nil else { return }
    do { try handler.text(bytes) } catch { fail(error) }
  }

  mutating func declareDocumentType() { fail(XLSXError.documentTypeDeclaration(part: part)) }

  @inline(never)
  private mutating func fail(_ error: any Error) {
    if failure == nil {
      let line = unsafe Int(sc_currentLine(context))
      failure = (error as? XLSXError)?.located(at: line, of: part) ?? error
    }
    unsafe xmlStopParser(context)
  }

  /// Returns the namespace of an element; nearly always it is that of the element before.
  @inline(__always)
  private mutating func namespace(of element: ReportedElement) -> MarkupNamespace {
    let address = unsafe UInt(bitPattern: element.uri)
    guard address != lastURI || address == 0 else { return lastNamespace }
    lastNamespace = unsafe MarkupNamespace(prefix: nil, uri: element.uri)
    lastURI = address
    return lastNamespace
  }
}
