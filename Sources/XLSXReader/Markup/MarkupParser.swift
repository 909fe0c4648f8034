// Here libxml2 is called; it calls back into `ParserCallbacks`, which passes on to `ParsingState`, which may stop it.
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
  private let target: CallbackTarget

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
    target = CallbackTarget(box)
    unsafe context.pointee.userData = unsafe Unmanaged.passUnretained(target).toOpaque()
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
