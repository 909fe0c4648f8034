/// The wordings of the block where somebody signs for a form.
enum SignatureWords {
  private static let openings = [
    "mengetahui", "menyetujui", "disetujui", "mengesahkan", "ditetapkan", "kepala dinas",
    "kepala badan",
    "kepala bagian", "kepala bidang", "kepala satuan", "kepala kantor", "kepala sub",
    "kepala seksi", "kepala pelaksana",
    "plt", "plh", "a n ", "an kepala", "sekretaris", "inspektur", "direktur", "camat", "bupati",
    "pembina", "penata",
    "pengatur", "juru ", "nip", "nipppk", "ttd", "tanda tangan", "dibuat oleh", "disusun oleh",
    "diisi oleh",
    "penyusun", "petugas", "operator", "pengisi", "yang membuat", "pembuat", "pejabat", "kasubbag",
    "kabid",
    "ketua tim", "kasat", "ditandatangani",
  ]

  private static let months: Set<String> = [
    "januari", "februari", "pebruari", "maret", "april", "mei", "juni", "juli", "agustus",
    "september", "oktober",
    "november", "nopember", "desember", "jan", "feb", "mar", "apr", "jun", "jul", "agt", "agu",
    "ags", "sep", "sept",
    "okt", "nov", "nop", "des", "pebr",
  ]

  /// Whether a text is typical of a signature block: office, rank, NIP, place and date, a line to sign on.
  static func isTypical(_ text: String) -> Bool {
    if isSigningLine(text) { return true }
    let words = LabelText.words(of: text)
    guard words.utf8.count <= 120 else { return false }
    return openings.contains { words == $0 || words.hasPrefix($0.hasSuffix(" ") ? $0 : $0 + " ") }
      || isPlaceAndDate(text)
  }

  /// Whether a text is `Place, 7 November 2024`, blanks for the day allowed.
  static func isPlaceAndDate(_ text: String) -> Bool {
    guard text.contains(","), text.utf8.count <= 60 else { return false }
    let words = LabelText.words(of: text).split(separator: " ").map(String.init)
    guard let month = words.firstIndex(where: months.contains), month >= 1 else {
      return text.contains("....") || text.contains("……")
    }
    return words.count <= month + 2 && month <= 4 && Int(words[0]) == nil
  }

  private static func isSigningLine(_ text: String) -> Bool {
    let marks = text.filter { !$0.isWhitespace }
    guard marks.count >= 5 else { return false }
    let line = marks.count { "._…()".contains($0) }
    return line * 10 >= marks.count * 8
  }
}
