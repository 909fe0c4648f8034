import Tabular

/// The words of a label with the abbreviations of Indonesian offices spelled out.
///
/// Only spelling is settled here; which label means which field is the pipeline's business.
struct LabelWords: Hashable {
  /// The words that carry meaning, in order.
  let words: [LabelWord]
  /// The words that are numbers or Roman numerals: they must agree for labels to be alike.
  let numerals: [String]
  /// The words without blanks, for labels that differ in spacing only.
  let squashed: String
  /// The words as written, abbreviations not spelled out.
  let written: [LabelWord]
  /// The words with one word for all that mean the same; equal to ``words`` where nothing has another name.
  let concepts: [LabelWord]
  /// The stems of ``words``, for labels that say the same with other forms of a word.
  let stems: [LabelWord]
  /// The length and the letters of ``squashed``.
  let shape: LabelShape

  /// Creates the words of a reduced label (``LabelText``).
  init(_ label: String, vocabulary: LabelVocabulary) {
    var words: [String] = []
    for word in label.split(separator: " ") {
      let previous = words.last { !Self.fillers.contains($0) }
      words += Self.expansion(of: String(word), after: previous)
    }
    words = Self.withoutDenials(vocabulary.withoutYears(words))
    let meaningful = words.filter { !Self.fillers.contains($0) }
    let plain = meaningful.map(LabelWord.init)
    self.words = plain
    concepts = Self.words(vocabulary.concepts(of: meaningful), orSame: plain)
    stems = Self.words(meaningful.map(WordStem.stem), orSame: plain)
    written = Self.words(
      Self.withoutDenials(label.split(separator: " ").map(String.init))
        .filter { !Self.fillers.contains($0) },
      orSame: plain
    )
    numerals = words.filter(Self.isNumeral).sorted()
    squashed = words.joined()
    shape = LabelShape(squashed)
  }

  /// Makes words; where they are the same as others, those, so that it costs nothing to see it.
  private static func words(_ texts: [String], orSame others: [LabelWord]) -> [LabelWord] {
    texts.elementsEqual(others.map(\.text)) ? others : texts.map(LabelWord.init)
  }

  /// The fewest words that tell the label from others, in whichever words it is compared.
  var tellingCount: Int {
    [words, written, concepts, stems].map { $0.count { $0.weight == 1 } }.min() ?? 0
  }

  /// All words under which a label may be looked up.
  var everyWord: [LabelWord] { words + written + concepts + stems }

  /// Words that make of the next one something else: `Pagu Sebelum Perubahan` is no `Pagu Perubahan`.
  private static let denials: Set<String> = ["sebelum", "tanpa", "non", "bukan"]

  /// Returns the words with each that denies the next one as one word with it.
  private static func withoutDenials(_ words: [String]) -> [String] {
    var result: [String] = []
    for word in words {
      if let last = result.last, denials.contains(last) {
        result[result.count - 1] = last + word
      } else {
        result.append(word)
      }
    }
    return result
  }

  /// Words that say nothing of what a label means.
  static let fillers: Set<String> = [
    "dan", "yang", "di", "ke", "dari", "per", "untuk", "pada", "oleh", "atau", "the", "of", "and",
  ]

  private static let abbreviations: [String: String] = [
    "tgl": "tanggal", "tg": "tanggal", "thn": "tahun", "th": "tahun", "jml": "jumlah",
    "jlh": "jumlah", "jmlh": "jumlah", "no": "nomor", "nmr": "nomor", "ket": "keterangan",
    "prog": "program", "prg": "program", "keg": "kegiatan", "tw": "triwulan", "trw": "triwulan",
    "triw": "triwulan", "trwln": "triwulan", "tri": "triwulan", "q": "triwulan",
    "tribulan": "triwulan", "trib": "triwulan", "kuartal": "triwulan", "kwartal": "triwulan",
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
    "prosentase": "persen", "pct": "persen", "perkemb": "perkembangan", "sblm": "sebelum",
    "stlh": "setelah", "ssdh": "sesudah", "kelurahan": "kelurahan",
  ]

  private static let romanNumerals: [String: String] = [
    "1": "i", "2": "ii", "3": "iii", "4": "iv", "pertama": "i", "kesatu": "i", "kedua": "ii",
    "ketiga": "iii", "keempat": "iv",
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
