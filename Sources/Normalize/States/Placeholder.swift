/// Recognizes what the blank form shows where an answer belongs.
enum Placeholder {
  private static let texts: Set<String> = [
    "y/t", "t/y", "y/n", "ya/tidak", "ada/tidak", "ada/tidak ada", "ya/tdk", "sudah/belum",
    "a/b", "a/b/c", "a/b/c/d", "a/b/c/d/e", "a,b,c,d", "a-d",
    "isi di sini", "isi disini", "diisi", "isi", "harap diisi", "mohon diisi", "wajib diisi",
    "pilih", "pilih salah satu", "silakan pilih", "silahkan pilih", "pilih di sini", "pilih disini",
    "tulis di sini", "tulis disini", "ketik di sini", "ketik disini",
    "dd/mm/yyyy", "dd-mm-yyyy", "dd/mm/yy", "hh/bb/tttt", "hh-bb-tttt", "tgl/bln/thn",
    "tanggal/bulan/tahun", "dd mmmm yyyy",
    "xx", "xxx", "xxxx", "xxxxx", "rp xxx", "rp ...", "rp. ...", "rp …", "rp. …", "http://",
    "https://",
    "https://...", "https://…",
  ]
  private static let orders = ["isi ", "tulis", "ketik", "pilih", "masukkan", "sebutkan", "diisi"]

  /// Whether a cell's whole text is a placeholder.
  ///
  /// - Parameter text: Cleaned text; letter case, blanks around `/` and brackets do not matter.
  static func matches(_ text: String) -> Bool {
    guard text.utf8.count <= 80 else { return false }
    let folded = text.lowercased()
    if texts.contains(folded) { return true }
    let brackets: Set<Character> = [
      "(", ")", "[", "]", "<", ">", "{", "}", "*", " ", ".", "…", "-",
    ]
    let inner = trimmed(folded, of: brackets)
    let isBracketed =
      inner.startIndex != folded.startIndex && ["(", "[", "<", "{"].contains(folded.prefix(1))
    return texts.contains(String(inner.filter { $0 != " " || !inner.contains("/") }))
      || texts.contains(String(inner)) || isOrder(inner, isBracketed: isBracketed)
  }

  /// "Isi nama program di sini", "[tulis judul]".
  private static func isOrder(_ text: Substring, isBracketed: Bool) -> Bool {
    guard orders.contains(where: { text.hasPrefix($0) }) else { return false }
    return isBracketed || text.hasSuffix("di sini") || text.hasSuffix("disini")
  }

  private static func trimmed(_ text: String, of signs: Set<Character>) -> Substring {
    let front = text.drop { signs.contains($0) }
    guard let end = front.lastIndex(where: { !signs.contains($0) }) else { return "" }
    return front[...end]
  }
}
