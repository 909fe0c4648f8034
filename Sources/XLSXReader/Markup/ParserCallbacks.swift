// The SAX2 interface of libxml2 calls back with pointers that are valid for the call; they become spans and `MarkupName`s in
// `ParsingState` and `MarkupAttributes` and go no further.
internal import CLibXML2

/// What libxml2 says of an element that begins; passed on within the callback.
///
/// Four words, which are passed in registers.
@safe
struct ReportedElement {
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
final class StateBox<Handler: MarkupHandler> {
  @exclusivity(unchecked) var state: ParsingState<Handler>

  init(_ state: consuming ParsingState<Handler>) {
    unsafe self.state = state
  }
}

/// What C can come back to: what to do, without the type of the handler.
///
/// Closures and not overridden methods: the compiler makes one of each for each type of handler, whereas the methods of a
/// generic class ask for types at run time.
final class CallbackTarget {
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
func markupCallbacks() -> xmlSAXHandler {
  var callbacks = unsafe xmlSAXHandler()
  unsafe callbacks.initialized = XML_SAX2_MAGIC
  unsafe callbacks.internalSubset = { context, _, _, _ in
    unsafe withTarget(context) { $0.declareDocumentType() }
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
    unsafe withTarget(context) {
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
    unsafe withTarget(context) { $0.end() }
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
  unsafe withTarget(context) { $0.text(unsafe ByteSpan(_unsafeStart: start, count: Int(count))) }
}

@inline(__always)
private func withTarget(_ context: UnsafeMutableRawPointer?, _ body: (CallbackTarget) -> Void) {
  guard let context = unsafe context else { return }
  unsafe Unmanaged<CallbackTarget>.fromOpaque(context)._withUnsafeGuaranteedRef { body($0) }
}
