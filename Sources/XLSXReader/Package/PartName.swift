/// The name of a part within the package, such as `xl/workbook.xml`.
///
/// Names are equal without regard to ASCII case (ECMA-376-2 §9.1.1.1.2), `\` counts as `/`, and percent-encoded characters
/// are decoded, since programs differ in all three.
struct PartName: Hashable, Sendable, CustomStringConvertible {
  /// The name without a leading slash, as written apart from separators and escapes.
  let description: String
  private let key: String

  /// Makes a name from one in the archive.
  ///
  /// - Returns: `nil` for a folder and for a name with an empty, `.` or `..` segment, which no part can have
  ///   (ECMA-376-2 §9.1.1.1.1), so such an entry is never read.
  init?(entryName: String) {
    let bytes = Self.decoded(Array(entryName.utf8))
    let segments = Self.segments(of: bytes.first == Self.separator ? bytes.dropFirst() : bytes[...])
    guard segments.allSatisfy({ !$0.isEmpty && !Self.isDots($0) }) else { return nil }
    self.init(segments: segments)
  }

  /// Makes the name that a relationship's target means.
  ///
  /// A target with a leading slash counts from the package, another from the folder of the part that it stands in
  /// (ECMA-376-2 §9.3.2.2); `..` beyond the package stays at its root, as in RFC 3986 §5.2.4.
  init(target: String, from source: PartName?) {
    let bytes = Self.decoded(Array(target.utf8.prefix { $0 != UInt8(ascii: "#") }))
    var segments: [ArraySlice<UInt8>] = []
    if let first = bytes.first, first != Self.separator, let source {
      segments = Self.segments(of: Array(source.description.utf8)[...]).dropLast()
    }
    for segment in Self.segments(of: bytes[...]) where !segment.isEmpty {
      if !Self.isDots(segment) {
        segments.append(segment)
      } else if segment.count == 2 {
        _ = segments.popLast()
      }
    }
    self.init(segments: segments)
  }

  private init(segments: [ArraySlice<UInt8>]) {
    let bytes = Array(segments.joined(separator: CollectionOfOne(Self.separator)))
    description = String(decoding: bytes, as: UTF8.self)
    key = description.asciiLowercased()
  }

  /// The part that lists the relationships of this one, or of the package for `nil` (ECMA-376-2 §9.3.3).
  static func relationships(of part: PartName?) -> PartName {
    var segments = part.map { Self.segments(of: Array($0.description.utf8)[...]) } ?? []
    let last = segments.popLast() ?? []
    return PartName(segments: segments + [Array("_rels".utf8)[...], last + ".rels".utf8])
  }

  /// The extension of the name in lower case, `nil` if it has none.
  var pathExtension: String? {
    guard let dot = key.lastIndex(of: "."), !key[dot...].contains("/") else { return nil }
    return String(key[key.index(after: dot)...])
  }

  /// Compares without regard to case.
  static func == (lhs: PartName, rhs: PartName) -> Bool { lhs.key == rhs.key }

  /// Hashes without regard to case.
  func hash(into hasher: inout Hasher) { hasher.combine(key) }

  private static let separator = UInt8(ascii: "/")

  /// Returns the bytes with `%20` and the like decoded, and then every `\` as `/`; what is no escape stays as it is.
  private static func decoded(_ name: [UInt8]) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(name.count)
    var index = 0
    while index < name.count {
      let escaped = name[index] == UInt8(ascii: "%") ? escapedByte(name[index...]) : nil
      let byte = escaped ?? name[index]
      decoded.append(byte == UInt8(ascii: "\\") ? separator : byte)
      index += escaped == nil ? 1 : 3
    }
    return decoded
  }

  /// Returns the byte that an escape at the start stands for.
  private static func escapedByte(_ bytes: ArraySlice<UInt8>) -> UInt8? {
    let digits = bytes.prefix(3).dropFirst().compactMap(\.hexDigitValue)
    return digits.count == 2 ? digits[0] << 4 | digits[1] : nil
  }

  /// Returns what stands between the separators.
  private static func segments(of name: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    name.split(separator: separator, omittingEmptySubsequences: false)
  }

  /// Tells whether a segment is `.` or `..`.
  private static func isDots(_ segment: ArraySlice<UInt8>) -> Bool {
    segment.count <= 2 && segment.allSatisfy { $0 == UInt8(ascii: ".") }
  }
}

extension String {
  /// Returns the text with `A` to `Z` in lower case and everything else as it is.
  func asciiLowercased() -> String {
    String(decoding: utf8.map(\.asciiLowercased), as: UTF8.self)
  }
}

extension UInt8 {
  /// The lower case of `A` to `Z`; every other byte as it is.
  var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// The value of a hexadecimal digit in ASCII, or `nil`.
  var hexDigitValue: UInt8? {
    switch self {
    case 0x30...0x39: return self - 0x30
    case 0x41...0x46: return self - 0x41 + 10
    case 0x61...0x66: return self - 0x61 + 10
    default: return nil
    }
  }
}
