#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// Bytes that somebody else owns, seen for the length of a call.
///
/// The reader passes names, attribute values and text around as spans: no copy, no reference counting, and bounds are
/// checked. Pointers stay in this folder and in `Markup`.
typealias ByteSpan = Span<UInt8>

extension Span<UInt8> {
  /// Returns the index of the first of a byte, from an index on.
  ///
  /// The corresponding C function is `memchr`, which looks at many bytes at a time.
  func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
    guard start >= 0, start < count else { return nil }
    return unsafe withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = unsafe memchr(base + start, CInt(byte), bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }
}

extension Span<UInt8> {
  /// Returns the eight bytes from an index on, which must be there, the first one the least significant.
  @inline(__always)
  func eightBytes(at index: Int) -> UInt64 {
    precondition(index >= 0 && index <= count - 8)
    return UInt64(
      littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    )
  }

  /// Tells whether the bytes are those of a literal.
  ///
  /// The corresponding C function is `memcmp`.
  @inline(__always)
  func isEqual(to literal: StaticString) -> Bool {
    guard count == literal.utf8CodeUnitCount else { return false }
    return unsafe withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return true }
      return unsafe memcmp(base, literal.utf8Start, bytes.count) == 0
    }
  }
}

extension [UInt8] {
  /// Calls `body` with the bytes as a span.
  func withByteSpan<Result>(_ body: (ByteSpan) throws -> Result) rethrows -> Result {
    try unsafe withUnsafeBufferPointer { try body(unsafe ByteSpan(_unsafeElements: $0)) }
  }
}

extension String {
  /// Calls `body` with the UTF-8 bytes of the string as a span.
  func withByteSpan<Result>(_ body: (ByteSpan) throws -> Result) rethrows -> Result {
    var copy = self
    return try copy.withUTF8 { try body(unsafe ByteSpan(_unsafeElements: $0)) }
  }

  /// Makes a string from UTF-8; a malformed sequence becomes U+FFFD.
  ///
  /// Bytes are copied to where the string has them and looked at there, which for short ones costs less than decoding.
  @inline(__always)
  init(_ bytes: ByteSpan) {
    self = unsafe String(unsafeUninitializedCapacity: bytes.count) { target in
      unsafe bytes.withUnsafeBytes { source in
        unsafe UnsafeMutableRawBufferPointer(target).copyMemory(from: source)
      }
      return bytes.count
    }
  }
}

extension [UInt8] {
  /// Makes an array of the bytes of a span.
  init(copying bytes: ByteSpan) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }
  }

  /// Adds the bytes of a span.
  @inline(__always)
  mutating func append(_ bytes: ByteSpan) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
