/// The abbreviations that people use in values of code lists.
public enum OfficeAbbreviations {
  private static let words: [String: String] = [
    "sdh": "sudah", "blm": "belum", "tdk": "tidak", "tlh": "telah", "sdg": "sedang",
    "msh": "masih", "dlm": "dalam", "yg": "yang", "dgn": "dengan", "utk": "untuk",
    "pemb": "pembangunan", "peng": "pengembangan", "dok": "dokumen", "keb": "kebijakan",
    "kab": "kabupaten", "pem": "pemerintah", "prog": "program", "apl": "aplikasi",
  ]

  /// Returns the word in lower case that another one stands for, or the word itself.
  public static func spelledOut(_ word: String) -> String { words[word] ?? word }
}
