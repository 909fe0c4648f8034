/// One event of inotify(7).
struct InotifyEvent: Hashable {
  /// Which watched folder it is about.
  let watch: Int32
  /// What happened.
  let mask: UInt32
  /// The name in that folder; empty if it is about the folder itself.
  let name: String

  private static let headerByteCount = 16

  /// Takes apart what was read.
  ///
  /// An event is a watch, a mask, a cookie and the length of the name that follows, each of four bytes in the
  /// machine's order; the name is padded with zeros. A last event that is cut short is left out.
  static func all(in bytes: ArraySlice<UInt8>) -> [InotifyEvent] {
    var events: [InotifyEvent] = []
    var rest = bytes
    while rest.count >= headerByteCount {
      let nameByteCount = Int(number(rest, at: 12))
      guard nameByteCount <= rest.count - headerByteCount else { break }
      let name = rest.dropFirst(headerByteCount).prefix(nameByteCount).prefix { $0 != 0 }
      events.append(
        InotifyEvent(
          watch: Int32(bitPattern: number(rest, at: 0)),
          mask: number(rest, at: 4),
          name: String(decoding: name, as: UTF8.self)
        )
      )
      rest = rest.dropFirst(headerByteCount + nameByteCount)
    }
    return events
  }

  private static func number(_ bytes: ArraySlice<UInt8>, at offset: Int) -> UInt32 {
    let four = bytes.dropFirst(offset).prefix(4)
    #if _endian(little)
    return four.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    #else
    return four.reduce(0) { $0 << 8 | UInt32($1) }
    #endif
  }
}
