internal import CLibXML2

/// The attributes of one element, readable while the handler is told of it.
///
/// Cannot be copied or kept, so the pointers within cannot outlive the call.
@safe
struct MarkupAttributes: ~Copyable {
  private static let stride = 5

  private let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  private let scanned: UnsafePointer<ScannedAttribute>?
  private let count: Int
  private let names: Unmanaged<NameTable>?

  /// Makes the attributes that libxml2 reports.
  init(
    _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    count: Int32,
    names: NameTable
  ) {
    unsafe self.pointers = unsafe pointers
    unsafe scanned = nil
    self.count = unsafe pointers == nil ? 0 : Int(count)
    unsafe self.names = Unmanaged.passUnretained(names)
  }

  /// Makes the attributes that were scanned.
  init(scanned: UnsafePointer<ScannedAttribute>, count: Int) {
    unsafe pointers = nil
    unsafe self.scanned = unsafe scanned
    self.count = count
    unsafe names = nil
  }

  /// Calls `body` with the name and the value of each attribute that has no prefix.
  ///
  /// The value is as libxml2 reports it; use `text(of:in:)` where it may hold `&`.
  @inline(__always)
  func visit(_ body: (MarkupName, ByteSpan) throws -> Void) rethrows {
    if let scanned = unsafe scanned {
      for index in 0..<count where unsafe scanned[index].prefix == .none {
        let name = unsafe scanned[index].name.markupName
        try unsafe scanned[index].withValue { try body(name, $0) }
      }
      return
    }
    guard let pointers = unsafe pointers, let names = unsafe names else { return }
    for index in 0..<count {
      let attribute = unsafe pointers + index * Self.stride
      guard unsafe attribute[1] == nil, let value = unsafe attribute[3],
        let end = unsafe attribute[4]
      else { continue }
      let name = unsafe names._withUnsafeGuaranteedRef { unsafe $0.name(of: attribute[0]) }
      try body(name, unsafe ByteSpan(_unsafeStart: value, count: end - value))
    }
  }

  /// Returns the text of an attribute, or `nil` when the element does not have it.
  func text(of name: MarkupName, in namespace: MarkupNamespace = .none) -> String? {
    if let scanned = unsafe scanned {
      for index in 0..<count
      where unsafe scanned[index].namespace == namespace && scanned[index].name.markupName == name {
        return unsafe scanned[index].withValue { String($0) }
      }
      return nil
    }
    guard let pointers = unsafe pointers, let names = unsafe names else { return nil }
    for index in 0..<count {
      let attribute = unsafe pointers + index * Self.stride
      let found = unsafe names._withUnsafeGuaranteedRef { unsafe $0.name(of: attribute[0]) }
      guard found == name,
        unsafe MarkupNamespace(prefix: attribute[1], uri: attribute[2]) == namespace,
        let value = unsafe attribute[3], let end = unsafe attribute[4]
      else { continue }
      return String(unsafe ByteSpan(_unsafeStart: value, count: end - value))
        .replacingAmpersandReferences()
    }
    return nil
  }
}

extension MarkupNamespace {
  /// Returns the namespace that libxml2 reports; a prefix without a URI is one that is not declared.
  init(prefix: UnsafePointer<xmlChar>?, uri: UnsafePointer<xmlChar>?) {
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
