internal import CZlib

/// Inflates one raw deflate stream (RFC 1951) chunk by chunk.
///
/// Owns the state of zlib and an output buffer; both are freed with it. The only file that knows zlib.
@safe
struct Inflater: ~Copyable {
  /// What inflating a chunk led to.
  enum Progress {
    case needsInput
    case finished(unusedByteCount: Int)
    case damaged
  }

  /// The most bytes of output that come at once.
  static let largestOutputByteCount = 1 << 17

  private let stream: UnsafeMutablePointer<z_stream>
  private let output: UnsafeMutableBufferPointer<UInt8>
  /// Whether all output is said to fit into the buffer: then zlib needs no window of its own to look back at.
  private let isWhole: Bool

  /// Starts a raw deflate stream, which has neither header nor checksum of its own (`-MAX_WBITS`).
  ///
  /// The corresponding C function is `inflateInit2`. It fails only for want of memory.
  ///
  /// - Parameter expectedByteCount: The size that the output is said to have. Up to the largest output it comes in one
  ///   piece then, and a small part costs little memory.
  init(expectedByteCount: Int) throws {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let capacity = min(max(expectedByteCount, 1), Self.largestOutputByteCount - 1) + 1
    unsafe output = .allocate(capacity: capacity)
    isWhole = expectedByteCount < capacity
    guard unsafe sc_inflateInit2(stream, -MAX_WBITS) == Z_OK else {
      throw XLSXError.unreadableFile(reason: "there is no memory to inflate it")
    }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
    unsafe output.deallocate()
  }

  /// Inflates a chunk and calls `body` with each piece of output.
  ///
  /// `Z_BUF_ERROR` means that zlib needs more input or room; it is no sign of damage, and what does not fit comes in further
  /// pieces. The corresponding C function is `inflate`.
  mutating func inflate(_ input: ByteSpan, _ body: (ByteSpan) throws -> Void) throws -> Progress {
    try unsafe input.withUnsafeBufferPointer { input in
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.pointee.avail_in = UInt32(clamping: input.count)
      while true {
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(output.count)
        let status = unsafe CZlib.inflate(stream, isWhole ? Z_FINISH : Z_NO_FLUSH)
        let count = unsafe output.count - Int(stream.pointee.avail_out)
        if count > 0 {
          try unsafe body(
            ByteSpan(_unsafeElements: UnsafeBufferPointer(output).extracting(..<count))
          )
        }
        switch status {
        case Z_STREAM_END: return unsafe .finished(unusedByteCount: Int(stream.pointee.avail_in))
        case Z_OK, Z_BUF_ERROR:
          if unsafe stream.pointee.avail_in == 0 && count < output.count { return .needsInput }
          if status == Z_BUF_ERROR && count == 0 { return .damaged }
        default: return .damaged
        }
      }
    }
  }
}

/// The CRC-32 of ZIP (APPNOTE 4.4.7), summed up piece by piece.
struct Checksum {
  /// The sum so far.
  private(set) var value: UInt32 = 0

  /// Adds bytes to the sum.
  ///
  /// The corresponding C function is `crc32`.
  mutating func add(_ bytes: ByteSpan) {
    value = unsafe bytes.withUnsafeBufferPointer { bytes in
      UInt32(truncatingIfNeeded: unsafe crc32_z(UInt(value), bytes.baseAddress, bytes.count))
    }
  }
}
