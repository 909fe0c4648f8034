import Tabular

/// The words of a label with the abbreviations of Indonesian offices spelled out.
///
/// Only spelling is settled here; which label means which field is the pipeline's business.
struct LabelWords: Hashable {
  /// The words that carry meaning, in order.
  let words: [String]
  /// The words that are numbers or Roman numerals: they must agree for labels to be alike.
  let numerals: [String]
  /// The words without blanks, for labels that differ in spacing only.
  let squashed: String
  /// The words as written, abbreviations not spelled out.
  let written: [String]
  /// The words with one word for all that mean the same; equal to ``words`` where nothing has another name.
  let concepts: [String]
  /// The stems of ``words``, for labels that say the same with other forms of a word.
  let stems: [String]
  /// The letters of ``squashed``, for saying quickly that two labels differ.
  let letters: LetterSet

  /// Creates the words of a reduced label (``LabelText``).
  init(_ label: String, vocabulary: LabelVocabulary) {
    var words: [String] = []
    for word in label.split(separator: " ") {
      let previous = words.last { !Self.fillers.contains($0) }
      words += Self.expansion(of: String(word), after: previous)
    }
    words = vocabulary.withoutYears(words)
    self.words = words.filter { !Self.fillers.contains($0) }
    concepts = self.words.map(vocabulary.concept)
    stems = self.words.map(WordStem.stem)
    numerals = words.filter(Self.isNumeral).sorted()
    squashed = words.joined()
    letters = LetterSet(squashed)
    written = label.split(separator: " ").map(String.init).filter { !Self.fillers.contains($0) }
  }

  private static let fillers: Set<String> = [
    "dan", "yang", "di", "ke", "dari", "per", "untuk", "pada", "oleh", "atau", "the", "of", "and",
  ]

  private static let abbreviations: [String: String] = [
    "tgl": "tanggal", "tg": "tanggal", "thn": "tahun", "th": "tahun", "jml": "jumlah",
    "jlh": "jumlah", "jmlh": "jumlah", "no": "nomor", "nmr": "nomor", "ket": "keterangan",
    "prog": "program", "prg": "program", "keg": "kegiatan", "tw": "triwulan", "trw": "triwulan",
    "triw": "triwulan", "trwln": "triwulan", "tri": "triwulan", "q": "triwulan",
    "pj": "penanggung jawab", "pic": "penanggung jawab",
    "penanggungjawab": "penanggung jawab", "real": "realisasi", "realis": "realisasi",
    "angg": "anggaran", "ang": "anggaran", "indik": "indikator", "ind": "indikator",
    "dok": "dokumen", "ren": "rencana", "sat": "satuan", "stn": "satuan", "trwl": "triwulan",
    "dlm": "dalam", "sbr": "sumber", "rek": "rekening", "perub": "perubahan", "resp": "responden",
    "maks": "maksimum", "max": "maksimum", "maksimal": "maksimum", "min": "minimum",
    "minimal": "minimum", "rerata": "rata rata", "ratarata": "rata rata",
    "subdimensi": "sub dimensi",
    "subkegiatan": "sub kegiatan", "quickwin": "quick win", "qw": "quick win",
    "tindaklanjut": "tindak lanjut", "realisation": "realisasi", "persentase": "persen",
    "prosentase": "persen", "pct": "persen", "perkemb": "perkembangan", "kelurahan": "kelurahan",
  ]

  private static let romanNumerals: [String: String] = [
    "1": "i", "2": "ii", "3": "iii", "4": "iv",
  ]

  /// Returns the words that one written word stands for, such as `triwulan`, `ii` for `tw2`.
  private static func expansion(of word: String, after previous: String?) -> [String] {
    if previous == "triwulan", let roman = romanNumerals[word] { return [roman] }
    if let quarter = quarter(word) { return ["triwulan", quarter] }
    guard let expanded = abbreviations[word] else { return [word] }
    return expanded.split(separator: " ").map(String.init)
  }

  /// Returns the Roman numeral of `tw2`, `twii`, `q2`, `triwulan2`.
  private static func quarter(_ word: String) -> String? {
    for prefix in ["triwulan", "tw", "q"] where word.hasPrefix(prefix) {
      let rest = String(word.dropFirst(prefix.count))
      if let roman = romanNumerals[rest] { return roman }
      if romanNumerals.values.contains(rest), prefix != "q" { return rest }
    }
    return nil
  }

  private static func isNumeral(_ word: String) -> Bool {
    if word.utf8.allSatisfy({ (48...57).contains($0) }) { return true }
    return ["i", "ii", "iii", "iv", "v", "vi"].contains(word)
  }
}
