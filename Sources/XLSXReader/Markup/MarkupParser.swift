// The only file that calls libxml2. Its SAX2 interface calls back with pointers that are valid for the call; they become
// spans and `MarkupName`s here and in `MarkupAttributes` and go no further.
//
// Traps:
// - In the push interface libxml2 does not check how deep elements nest, it compares each attribute of an element with
//   all others, and it keeps every name it has seen. So depth, the length of a tag, attributes and names are bounded here.
// - A document in memory ends for libxml2 at a NUL behind the root element, whatever follows.
internal import CLibXML2

/// Parses one part of a package, chunk by chunk, and tells a handler.
///
/// Neither a document type declaration nor an entity of its own is accepted (ECMA-376-2 §8.1.4), nothing is loaded from
/// anywhere. A class because it owns a C handle that callbacks come from.
@safe
final class MarkupParser<Handler: MarkupHandler> {
  private let part: String
  private let limits: XLSXLimits
  private let context: xmlParserCtxtPtr
  private let box: StateBox<Handler>
  private let session: Session

  /// Begins to parse a part.
  init(part: String, handler: consuming Handler, limits: XLSXLimits) throws {
    guard libraryIsReady else { throw XLSXError.unreadableFile(reason: "libxml2 does not start") }
    var callbacks = unsafe markupCallbacks()
    guard let context = unsafe xmlCreatePushParserCtxt(&callbacks, nil, nil, 0, nil) else {
      throw XLSXError.unreadableFile(reason: "there is no memory to parse it")
    }
    unsafe self.context = unsafe context
    self.part = part
    self.limits = limits
    unsafe xmlCtxtUseOptions(context, parserOptions)
    box = unsafe StateBox(
      ParsingState(part: part, handler: handler, context: context, limits: limits)
    )
    session = Session(box)
    unsafe context.pointee.userData = unsafe Unmanaged.passUnretained(session).toOpaque()
  }

  deinit {
    unsafe sc_freeParser(context)
  }

  /// Parses a chunk.
  ///
  /// - Throws: What the handler throws, or `XLSXError` with the code `markupInvalid`, `documentTypeDeclaration` or
  ///   `limitExceeded`.
  func parse(_ chunk: ByteSpan) throws {
    unsafe chunk.withUnsafeBytes { bytes in
      unsafe sc_parseChunk(
        context,
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(clamping: bytes.count),
        0
      )
    }
    try check()
    try XLSXError.check(
      unsafe sc_pendingByteCount(context),
      atMost: limits.markupTokenByteCount,
      named: .markupTokenBytes,
      part: part
    )
    try checkNames()
  }

  /// Parses a whole document, after others or none, and returns the number of line ends in it.
  ///
  /// Not to be mixed with chunks. Tags are not bounded by `markupTokenByteCount` here, so the document itself must be.
  ///
  /// - Throws: As `parse(_:)`; then the handler is to be begun anew.
  func parseDocument(_ document: ByteSpan) throws -> Int {
    if XMLDeclaration.endOfUTF8(in: document) != nil {
      var copy: [UInt8] = []
      copy.reserveCapacity(document.count + 1)
      copy.append(document)
      copy.append(0)
      return try copy.withByteSpan(parseTerminatedDocument)
    }
    unsafe box.state.beginDocument()
    unsafe document.withUnsafeBytes { bytes in
      unsafe sc_parseDocument(
        context,
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(clamping: bytes.count),
        parserOptions
      )
    }
    return try finishDocument()
  }

  /// Parses a document in UTF-8 as `parseDocument(_:)` does, and without a copy: the last byte is a NUL behind it.
  func parseTerminatedDocument(_ document: ByteSpan) throws -> Int {
    guard document.count > 0, document[document.count - 1] == 0 else {
      return try parseDocument(document)
    }
    unsafe box.state.beginDocument()
    unsafe document.withUnsafeBytes { bytes in
      unsafe sc_parseTerminatedDocument(
        context,
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(clamping: bytes.count - 1),
        parserOptions
      )
    }
    return try finishDocument()
  }

  private func finishDocument() throws -> Int {
    try check()
    try checkNames()
    guard unsafe box.state.isComplete else {
      throw XLSXError.markupInvalid("The part breaks off", part: part)
    }
    guard unsafe sc_pendingByteCount(context) == 0 else {
      throw XLSXError.markupInvalid("The part goes on behind its end", part: part)
    }
    return unsafe Int(sc_currentLine(context)) - 1
  }

  /// Says that the next byte stands after so many line ends, since other parsers have seen what is before it.
  func continueAfterLines(_ lineCount: Int) {
    unsafe sc_setLine(context, CInt(clamping: lineCount + 1))
  }

  /// Calls `body` with the handler, while nothing is parsed.
  func withHandler<Result>(_ body: (inout Handler) throws -> Result) rethrows -> Result {
    try unsafe body(&box.state.handler)
  }

  private func checkNames() throws {
    try XLSXError.check(
      unsafe sc_nameCount(context),
      atMost: limits.markupNameCount,
      named: .markupNames,
      part: part
    )
  }

  /// Ends the part.
  func finish() throws {
    unsafe sc_parseChunk(context, nil, 0, 1)
    try check()
    guard unsafe box.state.isComplete else {
      throw XLSXError.markupInvalid("The part breaks off", part: part)
    }
  }

  private func check() throws {
    if let failure = unsafe box.state.failure { throw failure }
    let encoding = unsafe sc_declaredEncoding(context).map { unsafe String(cString: $0) }
    if let encoding, !PartEncoding.isRead(encoding) {
      throw XLSXError.unreadEncoding(encoding, part: part)
    }
    guard unsafe sc_conversionFailed(context) == 0 else {
      throw XLSXError.conversionFailed(from: encoding, part: part)
    }
    guard unsafe sc_isWellFormed(context) == 0 || sc_isHalted(context) != 0 else { return }
    var reason = "the markup is not well-formed"
    if let message = unsafe sc_lastErrorMessage(context) {
      let text = unsafe String(cString: message).split(whereSeparator: \.isNewline).first ?? ""
      reason += " (\(text.prefix(120)))"
    }
    let line = unsafe Int(sc_lastErrorLine(context))
    throw XLSXError.markupInvalid("The part cannot be read: \(reason)", part: part, line: line)
  }
}

/// No network, nothing printed; entities are not replaced and no document type is loaded.
private let parserOptions = Int32(
  XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
)

/// Starts libxml2 once for the process.
private let libraryIsReady: Bool = {
  xmlInitParser()
  return true
}()

/// The state behind the callbacks with its handler.
@safe
private struct ParsingState<Handler: MarkupHandler> {
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

/// What libxml2 says of an element that begins; passed on within the callback.
///
/// Four words, which are passed in registers.
@safe
private struct ReportedElement {
  var localName: UnsafePointer<xmlChar>?
  /// The URI of the namespace; an element whose prefix is not declared has none, and belongs to no namespace that is read.
  var uri: UnsafePointer<xmlChar>?
  var attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  var attributeCount: Int32
  var namespaceCount: Int32

  var attributeAndNamespaceCount: Int { Int(attributeCount) + Int(namespaceCount) }
}

/// The state of a parsing in one place that callbacks share.
///
/// Callbacks come one after the other on the thread that parses, and none comes while another is under way, so access to
/// the state needs no check for exclusivity; the checks would cost as much as the reading of a cell.
private final class StateBox<Handler: MarkupHandler> {
  @exclusivity(unchecked) var state: ParsingState<Handler>

  init(_ state: consuming ParsingState<Handler>) {
    unsafe self.state = state
  }
}

/// What C can come back to: what to do, without the type of the handler.
///
/// Closures and not overridden methods: the compiler makes one of each for each type of handler, whereas the methods of a
/// generic class ask for types at run time.
private final class Session {
  let start: (ReportedElement) -> Void
  let end: () -> Void
  let text: (ByteSpan) -> Void
  let declareDocumentType: () -> Void

  init<Handler>(_ box: StateBox<Handler>) {
    start = { unsafe box.state.start($0) }
    end = { unsafe box.state.end() }
    text = { unsafe box.state.text($0) }
    declareDocumentType = { unsafe box.state.declareDocumentType() }
  }
}

/// Returns the callbacks.
///
/// The corresponding C struct is `xmlSAXHandler`.
private func markupCallbacks() -> xmlSAXHandler {
  var callbacks = unsafe xmlSAXHandler()
  unsafe callbacks.initialized = XML_SAX2_MAGIC
  unsafe callbacks.internalSubset = { context, _, _, _ in
    unsafe withSession(context) { $0.declareDocumentType() }
  }
  unsafe callbacks.startElementNs = {
    context,
    localName,
    _,
    uri,
    namespaceCount,
    _,
    count,
    _,
    attributes in
    unsafe withSession(context) {
      unsafe $0.start(
        ReportedElement(
          localName: localName,
          uri: uri,
          attributes: attributes,
          attributeCount: count,
          namespaceCount: namespaceCount
        )
      )
    }
  }
  unsafe callbacks.endElementNs = { context, _, _, _ in
    unsafe withSession(context) { $0.end() }
  }
  unsafe callbacks.characters = receiveText
  unsafe callbacks.ignorableWhitespace = receiveText
  unsafe callbacks.cdataBlock = receiveText
  return unsafe callbacks
}

private func receiveText(
  _ context: UnsafeMutableRawPointer?,
  _ start: UnsafePointer<xmlChar>?,
  _ count: Int32
) {
  guard let start = unsafe start, count > 0 else { return }
  unsafe withSession(context) { $0.text(unsafe ByteSpan(_unsafeStart: start, count: Int(count))) }
}

@inline(__always)
private func withSession(_ context: UnsafeMutableRawPointer?, _ body: (Session) -> Void) {
  guard let context = unsafe context else { return }
  unsafe Unmanaged<Session>.fromOpaque(context)._withUnsafeGuaranteedRef { body($0) }
}
