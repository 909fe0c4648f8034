/// Tells people what a file is that is no workbook.
enum FileKind {
  private static let compoundSignature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Throws when the file is an OLE compound file (MS-CFB): an old or an encrypted workbook.
  ///
  /// An encrypted workbook has a stream `EncryptedPackage` (MS-OFFCRYPTO §2.3.4.4); the names of streams are UTF-16.
  static func refuseCompoundFile(_ source: ByteSource) throws {
    guard try head(of: source, count: 8) == compoundSignature else { return }
    let bytes = try source.bytes(at: 0, count: source.byteCount)
    if bytes.containsUTF16("EncryptedPackage") { throw XLSXError.encrypted }
    if bytes.containsUTF16("Workbook") || bytes.containsUTF16("Book") { throw XLSXError.legacyXLS }
    throw XLSXError.notAWorkbook("it is an old Office document or another OLE file")
  }

  /// Returns the error for a file that is no ZIP archive.
  static func reasonForNoArchive(_ source: ByteSource) throws -> XLSXError {
    let head = try head(of: source, count: 512)
    if head.isEmpty { return .empty }
    if head.starts(with: Array("PK".utf8)) {
      return .truncated(expectedByteCount: nil, byteCount: source.byteCount)
    }
    // The first record of a workbook stream without a container: BOF of BIFF2 to BIFF8.
    if head.count > 3, head[0] == 0x09, [0x00, 0x02, 0x04, 0x08].contains(head[1]) {
      return .legacyXLS
    }
    return .notAWorkbook(
      signatures.first { head.starts(with: $0.bytes) }?.meaning ?? textKind(of: head)
    )
  }

  private static let signatures: [(bytes: [UInt8], meaning: String)] = [
    ([0x1F, 0x8B], "it is compressed with gzip"),
    (Array("%PDF".utf8), "it is a PDF document"),
    (Array("Rar!".utf8), "it is a RAR archive"),
    ([0x37, 0x7A, 0xBC, 0xAF], "it is a 7z archive"),
    ([0x89, 0x50, 0x4E, 0x47], "it is an image (PNG)"),
    ([0xFF, 0xD8, 0xFF], "it is an image (JPEG)"),
    (Array("ID;P".utf8), "it is a SYLK file"),
    (Array("{\\rtf".utf8), "it is an RTF document"),
  ]

  private static func textKind(of head: [UInt8]) -> String {
    var text = head[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    guard !text.contains(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) }) else {
      return "it begins with \(hexadecimal(head.prefix(4)))"
    }
    let start = String(decoding: text, as: UTF8.self).asciiLowercased().drop(while: \.isWhitespace)
    if start.contains("<html") || start.contains("<table") || start.hasPrefix("<!doctype html") {
      return "it is a web page (HTML)"
    }
    if start.hasPrefix("<") { return "it is an XML file" }
    return "it is a text file, such as CSV"
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(
      separator: " "
    )
  }

  private static func head(of source: ByteSource, count: Int) throws -> [UInt8] {
    try source.bytes(at: 0, count: min(count, source.byteCount))
  }
}

extension [UInt8] {
  /// Tells whether the bytes hold an ASCII text in UTF-16, little-endian.
  fileprivate func containsUTF16(_ text: String) -> Bool {
    let pattern: [UInt8] = text.utf8.flatMap { [$0, 0] as [UInt8] }
    guard count >= pattern.count, let first = pattern.first else { return false }
    var index = startIndex
    while index <= count - pattern.count {
      if self[index] == first, self[index...].starts(with: pattern) { return true }
      index += 1
    }
    return false
  }
}
