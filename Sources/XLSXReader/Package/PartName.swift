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
    var segments = Self.segments(of: entryName.percentDecoded())
    if segments.first == "" { segments.removeFirst() }
    guard !segments.isEmpty, segments.allSatisfy({ $0 != "" && $0 != "." && $0 != ".." }) else {
      return nil
    }
    self.init(segments: segments)
  }

  /// Makes the name that a relationship's target means.
  ///
  /// A target with a leading slash counts from the package, another from the folder of the part that it stands in
  /// (ECMA-376-2 §9.3.2.2); `..` beyond the package stays at its root, as in RFC 3986 §5.2.4.
  init(target: String, from source: PartName?) {
    var target = target[...]
    if let fragment = target.firstIndex(of: "#") { target = target[..<fragment] }
    var segments = Self.segments(of: String(target).percentDecoded())
    var base: [Substring] = []
    if segments.first == "" {
      segments.removeFirst()
    } else if let source {
      base = Self.segments(of: source.description).dropLast()
    }
    for segment in segments where segment != "." && segment != "" {
      if segment == ".." { _ = base.popLast() } else { base.append(segment) }
    }
    self.init(segments: base)
  }

  private init(segments: [Substring]) {
    description = segments.joined(separator: "/")
    key = description.asciiLowercased()
  }

  /// The part that lists the relationships of this one, or of the package for `nil` (ECMA-376-2 §9.3.3).
  static func relationships(of part: PartName?) -> PartName {
    var segments = part.map { Self.segments(of: $0.description) } ?? []
    let last = segments.popLast() ?? ""
    return PartName(segments: segments + ["_rels", last + ".rels"])
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

  /// Returns what stands between the separators, which are bytes of their own in UTF-8.
  private static func segments(of name: String) -> [Substring] {
    name.utf8.split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\")
    }
    .map(Substring.init)
  }
}

extension String {
  /// Returns the text with `A` to `Z` in lower case and everything else as it is.
  func asciiLowercased() -> String {
    String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Decodes `%20` and the like; what is no escape stays as it is.
  fileprivate func percentDecoded() -> String {
    guard utf8.contains(UInt8(ascii: "%")) else { return self }
    let bytes = Array(utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = bytes[index + 1].hexDigitValue, let low = bytes[index + 2].hexDigitValue
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}

extension UInt8 {
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
