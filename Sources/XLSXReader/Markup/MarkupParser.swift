// This file and its neighbors `MarkupAttributes` and `ParsingState` know libxml2. Its SAX2 interface calls back with pointers that are valid for the call; they become
// spans and `MarkupName`s here and go no further.
//
// Traps:
// - In the push interface libxml2 does not check how deep elements nest, it compares each attribute of an element with
//   all others, and it keeps every name it has seen. So depth, the length of a tag, attributes and names are bounded here.
// - Without XML_PARSE_NOENT libxml2 reports `&amp;` in an attribute value as `&#38;`.
// - An attribute whose prefix is not declared comes with a prefix and without a URI.
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
  private var scanner = MarkupScanner()
  private var mode: Mode
  private var pending: [UInt8] = []
  private let session: Session

  /// Who reads the bytes that come next.
  private enum Mode {
    /// libxml2, until the plain element begins.
    case beforePlainElement(MarkupName)
    /// The scanner, as long as all is plain.
    case scanning
    /// libxml2, to the end.
    case library
  }

  /// Begins to parse a part.
  ///
  /// - Parameter scansPlainMarkup: Whether the scanner may read what is plain.
  init(
    part: String,
    handler: consuming Handler,
    limits: XLSXLimits,
    scansPlainMarkup: Bool = true
  ) throws {
    mode = (scansPlainMarkup ? Handler.plainElement : nil).map(Mode.beforePlainElement) ?? .library
    guard libraryIsReady else { throw XLSXError.unreadableFile(reason: "libxml2 does not start") }
    sc_silenceErrorsOfThread()
    var callbacks = unsafe markupCallbacks()
    guard let context = unsafe xmlCreatePushParserCtxt(&callbacks, nil, nil, 0, nil) else {
      throw XLSXError.unreadableFile(reason: "there is no memory to parse it")
    }
    unsafe self.context = unsafe context
    self.part = part
    self.limits = limits
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(options))
    box = unsafe StateBox(
      ParsingState(part: part, handler: handler, context: context, limits: limits)
    )
    session = Session(box)
    unsafe context.pointee.userData = unsafe Unmanaged.passUnretained(session).toOpaque()
  }

  deinit {
    unsafe xmlFreeParserCtxt(context)
  }

  /// Parses a chunk.
  ///
  /// - Throws: What the handler throws, or `XLSXError` with the code `markupInvalid`, `documentTypeDeclaration` or
  ///   `limitExceeded`.
  func parse(_ chunk: ByteSpan) throws {
    switch mode {
    case .beforePlainElement(let name):
      let end = Self.end(ofStartTag: name, in: chunk)
      try feed(chunk.extracting(..<(end ?? chunk.count)))
      guard let end else { return }
      let isPlain = unsafe box.state.isInPlainElement(name) && sc_pendingByteCount(context) == 0
      mode = unsafe isPlain && sc_readsPlainUTF8(context) != 0 ? .scanning : .library
      try parse(chunk.extracting(end...))
    case .scanning: try scan(chunk)
    case .library: try feed(chunk)
    }
  }

  /// Ends the part and returns the handler.
  func finish() throws -> Handler {
    if case .scanning = mode { try handOver() }
    unsafe xmlParseChunk(context, nil, 0, 1)
    try check()
    guard unsafe box.state.isComplete else {
      throw XLSXError.markupInvalid("The part breaks off", part: part)
    }
    return unsafe box.state.handler
  }

  /// Returns where something ends that looks like the start tag of an element; whether it is one turns out when it is read.
  private static func end(ofStartTag name: MarkupName, in chunk: ByteSpan) -> Int? {
    let tag = Array("<\(name.rawValue)".utf8)
    var index = 0
    while index + tag.count < chunk.count {
      if chunk[index] == tag[0], tag.indices.allSatisfy({ chunk[index + $0] == tag[$0] }) {
        let end = (index..<chunk.count).first { chunk[$0] == UInt8(ascii: ">") }
        return end.map { $0 + 1 }
      }
      index += 1
    }
    return nil
  }

  /// Scans a chunk after what the chunk before left.
  private func scan(_ chunk: ByteSpan) throws {
    pending.append(chunk)
    let progress: MarkupScanner.Progress
    do {
      progress = try pending.withByteSpan { unsafe try scanner.scan($0, &box.state) }
    } catch {
      let line = unsafe Int(sc_currentLine(context)) + scanner.lineCount
      unsafe box.state.fail(error, atLine: line)
      return try check()
    }
    pending.removeSubrange(..<scanner.position)
    guard case .needsInput = progress, pending.count <= limits.markupTokenByteCount else {
      return try handOver()
    }
  }

  /// Lets libxml2 go on from a token that is not plain.
  ///
  /// It has seen nothing of the plain element's content, so it is told which elements are open and at which line.
  private func handOver() throws {
    mode = .library
    unsafe sc_addLines(context, Int32(clamping: scanner.lineCount))
    let tags = scanner.openNames.flatMap { Array("<".utf8) + $0.bytes + Array(">".utf8) }
    unsafe box.state.isMuted = true
    try tags.withByteSpan { try feed($0) }
    unsafe box.state.isMuted = false
    var rest: [UInt8] = []
    swap(&rest, &pending)
    try rest.withByteSpan { try feed($0) }
  }

  private func feed(_ chunk: ByteSpan) throws {
    guard !chunk.isEmpty else { return }
    _ = unsafe chunk.withUnsafeBytes { bytes in
      unsafe xmlParseChunk(
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
    try XLSXError.check(
      unsafe sc_nameCount(context),
      atMost: limits.markupNameCount,
      named: .markupNames,
      part: part
    )
  }

  private func check() throws {
    if let failure = unsafe box.state.failure { throw failure }
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

/// Starts libxml2 once for the process.
private let libraryIsReady: Bool = {
  xmlInitParser()
  return true
}()

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
    prefix,
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
          prefix: prefix,
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
