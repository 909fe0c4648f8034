// Cuts the markup of a part before repeated elements, so that several parsers can share it.
//
// The idea: what stands between two cuts is a document of its own once the start tags of the root and of the container are
// put before it and their end tags behind it. In well-formed markup a `<` begins a tag, a comment, a CDATA section or a
// processing instruction and nothing else, so `<row` is a tag unless one of the latter is about; where one is, nothing
// more is cut. A cut at a wrong depth makes a fragment that is not well-formed, and then the part is read in one piece
// from there on. What is accepted, and what it means, is therefore decided by libxml2 alone.

/// Cuts a part into fragments as its bytes come.
struct FragmentCutter {
  /// A piece of a part.
  struct Piece {
    /// The piece, with the tags around it that make it a document, and a NUL behind one.
    var bytes: [UInt8] = []
    /// Where the part's own bytes are in it.
    var content = 0..<0
    /// Whether the part begins with it.
    var isFirst = false
    /// Whether it can be parsed by itself.
    var isDocument = false

    /// The start tags before its own bytes.
    var tags: ArraySlice<UInt8> { bytes[..<content.lowerBound] }
  }

  private enum Mode {
    case opening, cutting, passing
  }

  private static let firstByteCount = 32 << 10
  private static let stepByteCount = 64 << 10

  private let name: (container: String, repeated: String)
  private let byteCount: Int
  private let byteLimit: Int
  private var mode = Mode.opening
  private var opening: [UInt8] = []
  private var closing: [UInt8] = []
  private var pattern: [UInt8] = []
  private var piece = Piece()
  private var scannedCount = 0

  /// Makes a cutter.
  ///
  /// - Parameters:
  ///   - container: The local name of the element that holds the repeated ones: the root, or one within it.
  ///   - repeated: The local name of the elements before which to cut.
  ///   - byteCount: The bytes from which a fragment is large enough.
  ///   - byteLimit: The most bytes of a fragment; a part that cannot be cut so small is passed on in one piece.
  init(container: String, repeated: String, byteCount: Int, byteLimit: Int) {
    name = (container, repeated)
    self.byteCount = min(byteCount, byteLimit)
    self.byteLimit = byteLimit
    piece.isFirst = true
  }

  /// Adds bytes, and calls `body` with each piece that they complete; it returns an empty array to go on with.
  mutating func add(_ bytes: ByteSpan, _ body: (consuming Piece) throws -> [UInt8]) throws {
    var start = 0
    while start < bytes.count {
      let end = min(start + min(Self.stepByteCount, byteCount), bytes.count)
      piece.bytes.append(bytes.extracting(start..<end))
      start = end
      if mode == .opening { findOpening() }
      if mode == .cutting { try cut(body) }
      if mode == .passing { try pass(body) }
    }
  }

  /// Ends the part.
  mutating func finish(_ body: (consuming Piece) throws -> [UInt8]) throws {
    piece.isDocument = mode == .cutting
    try give(closing: [], body)
  }

  /// Gives what there is of a part that ends before its end.
  mutating func breakOff(_ body: (consuming Piece) throws -> [UInt8]) throws {
    try pass(body)
  }

  // MARK: Cutting

  private mutating func cut(_ body: (consuming Piece) throws -> [UInt8]) throws {
    guard !hasOtherMarkup() else {
      mode = .passing
      return
    }
    let contentCount = piece.bytes.count - contentStart
    guard contentCount >= (piece.isFirst ? min(Self.firstByteCount, byteCount) : byteCount) else {
      return
    }
    guard let end = lastStart() else {
      if contentCount > byteLimit { mode = .passing }
      return
    }
    guard end - contentStart <= byteLimit else {
      mode = .passing
      return
    }
    let rest = Array(piece.bytes[end...])
    piece.bytes.removeSubrange(end...)
    piece.isDocument = true
    try give(closing: closing, body)
    piece.bytes.append(contentsOf: opening)
    piece.bytes.append(contentsOf: rest)
    scannedCount = piece.bytes.count
  }

  private var contentStart: Int { piece.isFirst ? 0 : opening.count }

  /// Passes on what cannot be cut, as it comes.
  private mutating func pass(_ body: (consuming Piece) throws -> [UInt8]) throws {
    piece.isDocument = false
    try give(closing: [], body)
    opening = []
  }

  private mutating func give(
    closing: [UInt8],
    _ body: (consuming Piece) throws -> [UInt8]
  ) throws {
    piece.content = min(contentStart, piece.bytes.count)..<piece.bytes.count
    piece.bytes.append(contentsOf: closing)
    if piece.isDocument { piece.bytes.append(0) }
    let given = piece
    piece = Piece()
    piece.bytes = try body(given)
    scannedCount = 0
  }

  /// Tells whether a comment, a CDATA section, a processing instruction or a declaration has begun since the last time.
  private mutating func hasOtherMarkup() -> Bool {
    let start = max(scannedCount - 1, 0)
    scannedCount = piece.bytes.count
    return piece.bytes.withByteSpan { OtherMarkup.begins(in: $0.extracting(start...)) }
  }

  /// Returns where the last repeated element begins whose name is whole, but not the first byte of the piece.
  private func lastStart() -> Int? {
    piece.bytes.withByteSpan { bytes in
      var index = bytes.count - pattern.count - 1
      while index > contentStart {
        if bytes[index] == UInt8(ascii: "<"), MarkupText.isTag(pattern, at: index, of: bytes) {
          return index
        }
        index -= 1
      }
      return nil
    }
  }

  // MARK: The beginning of the part

  private mutating func findOpening() {
    let found = piece.bytes.withByteSpan { bytes in
      OpeningTags.find(container: name.container, in: bytes)
    }
    switch found {
    case .found(let tags):
      opening = tags.opening
      closing = tags.closing
      pattern = Array("<\(tags.prefix)\(name.repeated)".utf8)
      scannedCount = tags.endIndex
      mode = .cutting
    case .unsuitable: mode = .passing
    case .incomplete: if piece.bytes.count > byteLimit { mode = .passing }
    }
  }
}
