// Reads markup of the plainest kind without libxml2, several times as fast: what nearly all rows and shared strings are.
//
// The idea: it takes a token only when it is certain what libxml2 would make of it. Before anything else (a comment, CDATA,
// a prefix, a namespace, an attribute with `&`, a carriage return in text, a name it cannot hold, and whatever is not
// well-formed) it stops, and libxml2 goes on from that token; so what is an error, and how it is worded, is decided in one
// place. A test reads the same markup both ways, mutated in many ways.

/// Takes tags and texts of plain markup and tells a handler.
@safe
struct MarkupScanner: ~Copyable {
  /// How far a scan came.
  enum Progress {
    /// The bytes from the position on are the beginning of a token.
    case needsInput
    /// At the position stands something that is not plain.
    case beyond
  }

  private enum Step {
    case taken
    case incomplete
    case beyond
  }

  private static let attributeLimit = 16
  private static let depthLimit = 32

  private let openElements: UnsafeMutablePointer<PlainName>
  private var depth = 0
  /// Where the next token begins.
  private(set) var position = 0
  /// The lines that have ended in what was taken.
  ///
  /// Only between attributes and in text can a line end, so nothing else is looked at for it.
  private(set) var lineCount = 0
  private let attributes: UnsafeMutablePointer<ScannedAttribute>

  /// Makes a scanner that has seen nothing.
  init() {
    unsafe attributes = .allocate(capacity: Self.attributeLimit)
    unsafe attributes.initialize(repeating: ScannedAttribute(), count: Self.attributeLimit)
    unsafe openElements = .allocate(capacity: Self.depthLimit)
    unsafe openElements.initialize(repeating: .none, count: Self.depthLimit)
  }

  deinit {
    unsafe attributes.deallocate()
    unsafe openElements.deallocate()
  }

  /// The elements that are open since the scan began, the outermost first.
  var openNames: [PlainName] { (0..<depth).map { unsafe openElements[$0] } }

  /// Takes tokens from the beginning of the bytes on.
  ///
  /// - Throws: What the handler throws; `position` is that of the token.
  mutating func scan<Handler>(
    _ bytes: ByteSpan,
    _ state: inout ParsingState<Handler>
  ) throws -> Progress {
    position = 0
    while position < bytes.count {
      let step: Step
      if bytes[position] != UInt8(ascii: "<") {
        step = try takeText(of: bytes, &state)
      } else if position + 1 < bytes.count {
        step =
          bytes[position + 1] == UInt8(ascii: "/")
          ? try takeEndTag(of: bytes, &state) : try takeStartTag(of: bytes, &state)
      } else {
        step = .incomplete
      }
      switch step {
      case .taken: continue
      case .incomplete: return .needsInput
      case .beyond: return .beyond
      }
    }
    return .needsInput
  }

  @inline(__always)
  private mutating func takeText<Handler>(
    of bytes: ByteSpan,
    _ state: inout ParsingState<Handler>
  ) throws -> Step {
    var end = position
    var isLiteral = true
    while true {
      guard end < bytes.count else { return .incomplete }
      let byte = bytes[end]
      if byte == UInt8(ascii: "<") { break }
      if byte &- 0x20 >= 0x60 || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "]") {
        isLiteral = false
      }
      end += 1
    }
    let text = bytes.extracting(position..<end)
    if isLiteral {
      try state.takeText(text)
    } else {
      guard try takeSpecialText(text, &state) else { return .beyond }
    }
    position = end
    return .taken
  }

  private mutating func takeSpecialText<Handler>(
    _ text: ByteSpan,
    _ state: inout ParsingState<Handler>
  ) throws -> Bool {
    switch PlainText.kind(of: text) {
    case .literal: try state.takeText(text)
    case .hasReferences:
      guard let replaced = PlainText.replacingReferences(in: text) else { return false }
      try replaced.withByteSpan { try state.takeText($0) }
    case .beyond: return false
    }
    for index in text.indices where text[index] == 0x0A { lineCount += 1 }
    return true
  }

  @inline(__always)
  private mutating func takeEndTag<Handler>(
    of bytes: ByteSpan,
    _ state: inout ParsingState<Handler>
  ) throws -> Step {
    var index = position + 2
    let name = PlainName(at: &index, of: bytes)
    guard index < bytes.count else { return .incomplete }
    guard let name, bytes[index] == UInt8(ascii: ">"), depth > 0,
      unsafe name == openElements[depth - 1]
    else { return .beyond }
    try state.takeEnd()
    depth -= 1
    position = index + 1
    return .taken
  }

  @inline(__always)
  private mutating func takeStartTag<Handler>(
    of bytes: ByteSpan,
    _ state: inout ParsingState<Handler>
  ) throws -> Step {
    var index = position + 1
    let name = PlainName(at: &index, of: bytes)
    guard index < bytes.count else { return .incomplete }
    guard let name, depth < Self.depthLimit else { return .beyond }
    var count = 0
    var tagLineCount = 0
    while true {
      guard index < bytes.count else { return .incomplete }
      switch bytes[index] {
      case UInt8(ascii: ">"):
        lineCount += tagLineCount
        try start(name, attributeCount: count, &state)
        unsafe openElements[depth] = name
        depth += 1
        position = index + 1
        return .taken
      case UInt8(ascii: "/"):
        guard index + 1 < bytes.count else { return .incomplete }
        guard bytes[index + 1] == UInt8(ascii: ">") else { return .beyond }
        lineCount += tagLineCount
        try start(name, attributeCount: count, &state)
        try state.takeEnd()
        position = index + 2
        return .taken
      case 0x20, 0x0A, 0x09:
        if bytes[index] == 0x0A { tagLineCount += 1 }
        index += 1
        guard index < bytes.count else { return .incomplete }
        guard !Self.endsAttributes(bytes[index]) else { continue }
        guard count < min(Self.attributeLimit, state.attributeLimit) else { return .beyond }
        let step = takeAttribute(count, at: &index, of: bytes)
        guard case .taken = step else { return step }
        count += 1
      default: return .beyond
      }
    }
  }

  @inline(__always)
  private static func endsAttributes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || XMLBlanks.contains(byte)
  }

  @inline(__always)
  private func start<Handler>(
    _ name: PlainName,
    attributeCount: Int,
    _ state: inout ParsingState<Handler>
  ) throws {
    try state.takeStart(
      name.markupName,
      unsafe MarkupAttributes(scanned: attributes, count: attributeCount)
    )
  }

  /// Takes `name="value"` and keeps it as an attribute of the tag that is being read.
  @inline(__always)
  private func takeAttribute(_ count: Int, at index: inout Int, of bytes: ByteSpan) -> Step {
    var attribute = ScannedAttribute()
    guard let name = PlainName(at: &index, of: bytes) else {
      return index < bytes.count ? .beyond : .incomplete
    }
    attribute.name = name
    if index < bytes.count, bytes[index] == UInt8(ascii: ":") {
      index += 1
      guard let local = PlainName(at: &index, of: bytes) else {
        return index < bytes.count ? .beyond : .incomplete
      }
      (attribute.prefix, attribute.name) = (name, local)
    }
    guard index + 1 < bytes.count else { return .incomplete }
    let quote = bytes[index + 1]
    guard bytes[index] == UInt8(ascii: "="),
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      name != .xmlns
    else { return .beyond }
    index += 2
    let start = index
    while true {
      guard index < bytes.count else { return .incomplete }
      let byte = bytes[index]
      if byte == quote { break }
      guard byte &- 0x20 < 0x60, byte != UInt8(ascii: "<"), byte != UInt8(ascii: "&") else {
        return .beyond
      }
      index += 1
    }
    for other in 0..<count
    where unsafe attributes[other].name == attribute.name
      && attributes[other].prefix == attribute.prefix
    {
      return .beyond
    }
    attribute.setValue(bytes.extracting(start..<index))
    unsafe attributes[count] = attribute
    index += 1
    return .taken
  }
}

/// An attribute of a tag that has been scanned; the value lies in the bytes of the tag.
@safe
struct ScannedAttribute {
  /// The name without prefix.
  var name = PlainName.none
  /// The prefix, if any.
  var prefix = PlainName.none
  private var value: UnsafePointer<UInt8>?
  private var count = 0

  /// The namespace; that of a prefix other than `xml` does not matter to anyone here.
  var namespace: MarkupNamespace {
    if prefix == .none { return .none }
    return prefix == .xml ? .xml : .other
  }

  /// Keeps where the value is; valid as long as the bytes are.
  @inline(__always)
  mutating func setValue(_ bytes: ByteSpan) {
    unsafe bytes.withUnsafeBufferPointer {
      unsafe value = $0.baseAddress
      count = $0.count
    }
  }

  /// Calls `body` with the value.
  @inline(__always)
  func withValue<Result>(_ body: (ByteSpan) throws -> Result) rethrows -> Result {
    try body(unsafe ByteSpan(_unsafeElements: UnsafeBufferPointer(start: value, count: count)))
  }
}
