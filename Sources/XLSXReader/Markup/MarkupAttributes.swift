// Traps: without XML_PARSE_NOENT libxml2 reports `&amp;` in an attribute value as `&#38;`; an attribute whose prefix is not
// declared comes with a prefix and without a URI.

/// The attributes of one element, readable while the handler is told of it.
///
/// Cannot be copied or kept, so the pointers within cannot outlive the call.
@safe
struct MarkupAttributes: ~Copyable {
  /// Local name, prefix, URI, start and end of the value: what `startElementNs` of libxml2 gives for each attribute.
  private static let stride = 5

  private let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let count: Int
  private let names: Unmanaged<NameTable>

  init(
    _ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    count: Int32,
    names: NameTable
  ) {
    unsafe self.pointers = unsafe pointers
    self.count = unsafe pointers == nil ? 0 : Int(count)
    unsafe self.names = Unmanaged.passUnretained(names)
  }

  /// Calls `body` with the values of three attributes without a prefix; an attribute that is not there has an empty one.
  ///
  /// The values are as libxml2 reports them; use `text(of:in:)` where they may hold `&`. One call for all attributes, since
  /// a call for each would cost more than what is done with it.
  @inline(__always)
  func withValues<Result>(
    of first: MarkupName,
    _ second: MarkupName,
    _ third: MarkupName,
    _ body: (ByteSpan, ByteSpan, ByteSpan) throws -> Result
  ) rethrows -> Result {
    let (firstValue, secondValue, thirdValue) = unsafe values(of: first, second, third)
    return try body(
      unsafe ByteSpan(_unsafeElements: firstValue),
      unsafe ByteSpan(_unsafeElements: secondValue),
      unsafe ByteSpan(_unsafeElements: thirdValue)
    )
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  @inline(__always)
  private func values(
    of first: MarkupName,
    _ second: MarkupName,
    _ third: MarkupName
  ) -> (Bytes, Bytes, Bytes) {
    let nothing = unsafe Bytes(start: nil, count: 0)
    guard let pointers = unsafe pointers else { return unsafe (nothing, nothing, nothing) }
    var values = unsafe (nothing, nothing, nothing)
    let (firstAddress, secondAddress, thirdAddress) = unsafe names._withUnsafeGuaranteedRef {
      ($0.address(of: first), $0.address(of: second), $0.address(of: third))
    }
    for index in 0..<count {
      let attribute = unsafe pointers + index &* Self.stride
      guard unsafe attribute[1] == nil, let start = unsafe attribute[3],
        let end = unsafe attribute[4]
      else { continue }
      let value = unsafe Bytes(start: start, count: end - start)
      let address = unsafe UInt(bitPattern: attribute[0])
      if address == firstAddress {
        unsafe values.0 = unsafe value
      } else if address == secondAddress {
        unsafe values.1 = unsafe value
      } else if address == thirdAddress {
        unsafe values.2 = unsafe value
      } else {
        let name = unsafe names._withUnsafeGuaranteedRef { unsafe $0.name(of: attribute[0]) }
        if name == first { unsafe values.0 = unsafe value }
        if name == second { unsafe values.1 = unsafe value }
        if name == third { unsafe values.2 = unsafe value }
      }
    }
    return unsafe values
  }

  /// Returns the text of an attribute, or `nil` when the element does not have it.
  func text(of name: MarkupName, in namespace: MarkupNamespace = .none) -> String? {
    guard let pointers = unsafe pointers else { return nil }
    for index in 0..<count {
      let attribute = unsafe pointers + index * Self.stride
      let found = unsafe names._withUnsafeGuaranteedRef { unsafe $0.name(of: attribute[0]) }
      guard found == name,
        unsafe MarkupNamespace(prefix: attribute[1], uri: attribute[2]) == namespace,
        let value = unsafe attribute[3], let end = unsafe attribute[4]
      else { continue }
      let bytes = unsafe ByteSpan(_unsafeStart: value, count: end - value)
      let mayHaveReference = bytes.firstIndex(of: UInt8(ascii: "&")) != nil
      return mayHaveReference ? String(bytes).replacingAmpersandReferences() : String(bytes)
    }
    return nil
  }
}

extension MarkupNamespace {
  /// Returns the namespace that libxml2 reports; a prefix without a URI is one that is not declared.
  init(prefix: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?) {
    if let uri = unsafe uri {
      self.init(uri: unsafe String(cString: uri))
    } else {
      self = unsafe prefix == nil ? .none : .other
    }
  }
}

extension String {
  /// Replaces `&#38;`, which libxml2 leaves in attribute values, by the `&` that it stands for.
  fileprivate func replacingAmpersandReferences() -> String {
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
