/// The form in which codes and labels are compared.
enum TextKey {
  /// Returns the letters and digits of a text in lower case, `&` as "dan".
  ///
  /// Blanks, `_`, `/`, `-` and all other signs are left out, so that "CSR/TJSL" is "CSR_TJSL" and "Non Fisik" is
  /// "NONFISIK". A point between two digits stays: "35.13" is not "3513", and "1.1.1" is not "11.1".
  static func key(of text: some StringProtocol) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    var isPointPending = false
    for byte in text.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isPointPending { key.append(UInt8(ascii: ".")) }
        key.append(byte)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 128...: key.append(byte)
      case UInt8(ascii: "&"): key += "dan".utf8
      default: break
      }
      isPointPending = byte == UInt8(ascii: ".") && (key.last.map(isDigit) ?? false)
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// Returns the words of a text in lower case, without punctuation.
  static func words(of text: some StringProtocol) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
