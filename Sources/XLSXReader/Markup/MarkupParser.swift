// The only file that knows libxml2. Its SAX2 interface calls back with pointers that are valid for the call; they become
// spans and `MarkupName`s here and go no further.
//
// Traps:
// - In the push interface libxml2 does not check how deep elements nest, and it compares each attribute of an element with
//   all others. So depth and the length of a tag are bounded here.
// - Without XML_PARSE_NOENT libxml2 reports `&amp;` in an attribute value as `&#38;`.
// - An attribute whose prefix is not declared comes with a prefix and without a URI.
internal import CLibXML2

/// Parses one part of a package, chunk by chunk, and tells a handler.
///
/// Neither a document type declaration nor an entity of its own is accepted (ECMA-376-2 §8.1.4), nothing is loaded from
/// anywhere. A class because C callbacks need an identity to come back to.
@safe
final class MarkupParser<Handler: MarkupHandler> {
  private let part: String
  private let session: Session<Handler>
  private let context: xmlParserCtxtPtr
  private let limits: XLSXLimits

  /// Begins to parse a part.
  init(part: String, handler: consuming Handler, limits: XLSXLimits) throws {
    guard libraryIsReady else { throw XLSXError.unreadableFile(reason: "libxml2 does not start") }
    self.part = part
    self.limits = limits
    session = Session(part: part, handler: handler, depthLimit: limits.markupDepth)
    var callbacks = unsafe markupCallbacks()
    let sessionPointer = unsafe Unmanaged.passUnretained(session as MarkupSession).toOpaque()
    guard
      let context = unsafe xmlCreatePushParserCtxt(&callbacks, sessionPointer, nil, 0, nil)
    else { throw XLSXError.unreadableFile(reason: "there is no memory to parse it") }
    unsafe self.context = unsafe context
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    unsafe xmlCtxtUseOptions(context, Int32(options))
    unsafe session.attach(context)
  }

  deinit {
    unsafe xmlFreeParserCtxt(context)
  }

  /// Parses a chunk.
  ///
  /// - Throws: What the handler throws, or `XLSXError` with the code `markupInvalid`, `documentTypeDeclaration` or
  ///   `limitExceeded`.
  func parse(_ chunk: ByteSpan) throws {
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
      named: "bytes of one tag or comment",
      part: part
    )
  }

  /// Ends the part and returns the handler.
  func finish() throws -> Handler {
    unsafe xmlParseChunk(context, nil, 0, 1)
    try check()
    return session.handler
  }

  private func check() throws {
    if let failure = session.failure { throw failure }
    guard unsafe sc_isWellFormed(context) == 0 else { return }
    var reason = "the markup is not well-formed"
    if let message = unsafe sc_lastErrorMessage(context) {
      let text = unsafe String(cString: message).split(whereSeparator: \.isNewline).first ?? ""
      reason += " (\(text.prefix(120)))"
    }
    let line = unsafe Int(sc_lastErrorLine(context))
    throw XLSXError.markupInvalid("The part cannot be read: \(reason)", part: part, line: line)
  }
}

/// The attributes of one element, readable while the handler is told of it.
///
/// Cannot be copied or kept, so the pointer within cannot outlive the call.
@safe
struct MarkupAttributes: ~Copyable {
  private static let stride = 5

  private let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private let count: Int
  private let session: Unmanaged<MarkupSession>

  fileprivate init(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    count: Int32,
    session: Unmanaged<MarkupSession>
  ) {
    unsafe self.pointers = unsafe pointers
    self.count = unsafe pointers == nil ? 0 : Int(count)
    unsafe self.session = unsafe session
  }

  /// Calls `body` with the name and the value of each attribute that has no prefix.
  ///
  /// The value is as libxml2 reports it; use `text(of:in:)` where it may hold `&`.
  @inline(__always)
  func visit(_ body: (MarkupName, ByteSpan) throws -> Void) rethrows {
    guard let pointers = unsafe pointers else { return }
    for index in 0..<count {
      let attribute = unsafe pointers + index * Self.stride
      guard unsafe attribute[1] == nil else { continue }
      guard let value = unsafe attribute[3], let end = unsafe attribute[4] else { continue }
      let name = unsafe session._withUnsafeGuaranteedRef { unsafe $0.name(of: attribute[0]) }
      try body(name, unsafe ByteSpan(_unsafeStart: value, count: end - value))
    }
  }

  /// Returns the text of an attribute, or `nil` when the element does not have it.
  func text(of name: MarkupName, in namespace: MarkupNamespace = .none) -> String? {
    guard let pointers = unsafe pointers else { return nil }
    for index in 0..<count {
      let attribute = unsafe pointers + index * Self.stride
      let found = unsafe session._withUnsafeGuaranteedRef { session in
        unsafe session.name(of: attribute[0]) == name
          && session.namespace(prefix: attribute[1], uri: attribute[2]) == namespace
      }
      guard found, let value = unsafe attribute[3], let end = unsafe attribute[4] else { continue }
      let bytes = unsafe ByteSpan(_unsafeStart: value, count: end - value)
      return String(bytes).replacingAmpersandReferences()
    }
    return nil
  }
}

extension String {
  /// Replaces `&#38;`, which libxml2 leaves in attribute values, by the `&` that it stands for.
  fileprivate func replacingAmpersandReferences() -> String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    let reference = Array("&#38;".utf8)
    var result: [UInt8] = []
    let bytes = Array(utf8)
    var index = 0
    while index < bytes.count {
      result.append(bytes[index])
      index += bytes[index...].starts(with: reference) ? reference.count : 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Starts libxml2 once for the process.
private let libraryIsReady: Bool = {
  xmlInitParser()
  return true
}()

/// The state behind the callbacks, without the handler's type: what C can come back to.
@safe
private class MarkupSession {
  /// What made the parsing stop.
  var failure: (any Error)?
  /// The elements that are open.
  final var depth = 0
  private final let part: String
  private final let depthLimit: Int
  private final var names: [(address: UInt, name: MarkupName)] = []
  private final var lastURI: UInt = 0
  private final var lastNamespace = MarkupNamespace.none
  private final var context: xmlParserCtxtPtr?

  init(part: String, depthLimit: Int) {
    self.part = part
    self.depthLimit = depthLimit
  }

  /// Interns the known names in the parser's dictionary, so that each name is recognized by its address.
  final func attach(_ context: xmlParserCtxtPtr) {
    unsafe self.context = unsafe context
    names = MarkupName.allCases.filter { $0 != .other }.compactMap { name in
      guard let interned = unsafe xmlDictLookup(context.pointee.dict, name.rawValue, -1) else {
        return nil
      }
      return (UInt(bitPattern: interned), name)
    }
  }

  @inline(__always)
  final func name(of pointer: UnsafePointer<xmlChar>?) -> MarkupName {
    let address = UInt(bitPattern: pointer)
    for entry in names where entry.address == address { return entry.name }
    return .other
  }

  @inline(__always)
  final func namespace(
    prefix: UnsafePointer<xmlChar>?,
    uri: UnsafePointer<xmlChar>?
  ) -> MarkupNamespace {
    guard let uri = unsafe uri else { return unsafe prefix == nil ? .none : .other }
    let address = UInt(bitPattern: uri)
    if address != lastURI {
      lastNamespace = MarkupNamespace(uri: unsafe String(cString: uri))
      lastURI = address
    }
    return lastNamespace
  }

  func start(
    _ name: MarkupName,
    _ namespace: MarkupNamespace,
    _ attributes: borrowing MarkupAttributes
  ) {}
  func end() {}
  func text(_ bytes: ByteSpan) {}

  final func enterElement() -> Bool {
    depth += 1
    guard depth > depthLimit else { return failure == nil }
    fail(XLSXError.limitExceeded("XML depth", value: depthLimit, found: depth, part: part))
    return false
  }

  final func declareDocumentType() { fail(XLSXError.documentTypeDeclaration(part: part)) }

  final func fail(_ error: any Error) {
    guard let context = unsafe context else { return }
    if failure == nil {
      let line = unsafe Int(sc_currentLine(context))
      failure = (error as? XLSXError)?.located(at: line, of: part) ?? error
    }
    unsafe xmlStopParser(context)
  }
}

/// The state behind the callbacks with the handler.
private final class Session<Handler: MarkupHandler>: MarkupSession {
  var handler: Handler

  init(part: String, handler: consuming Handler, depthLimit: Int) {
    self.handler = handler
    super.init(part: part, depthLimit: depthLimit)
  }

  override func start(
    _ name: MarkupName,
    _ namespace: MarkupNamespace,
    _ attributes: borrowing MarkupAttributes
  ) {
    do { try handler.startElement(name, in: namespace, attributes) } catch { fail(error) }
  }

  override func end() {
    do { try handler.endElement() } catch { fail(error) }
  }

  override func text(_ bytes: ByteSpan) {
    do { try handler.text(bytes) } catch { fail(error) }
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
  unsafe callbacks.startElementNs = { context, localName, prefix, uri, _, _, count, _, attributes in
    guard let context = unsafe context else { return }
    let session = unsafe Unmanaged<MarkupSession>.fromOpaque(context)
    unsafe session._withUnsafeGuaranteedRef {
      guard $0.enterElement() else { return }
      unsafe $0.start(
        $0.name(of: localName),
        $0.namespace(prefix: prefix, uri: uri),
        MarkupAttributes(attributes, count: count, session: session)
      )
    }
  }
  unsafe callbacks.endElementNs = { context, _, _, _ in
    unsafe withSession(context) {
      $0.depth -= 1
      if $0.failure == nil { $0.end() }
    }
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
  unsafe withSession(context) {
    if $0.failure == nil { $0.text(unsafe ByteSpan(_unsafeStart: start, count: Int(count))) }
  }
}

@inline(__always)
private func withSession(_ context: UnsafeMutableRawPointer?, _ body: (MarkupSession) -> Void) {
  guard let context = unsafe context else { return }
  unsafe Unmanaged<MarkupSession>.fromOpaque(context)._withUnsafeGuaranteedRef { body($0) }
}
