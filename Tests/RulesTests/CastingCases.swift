import Findings
import TestSupport

/// Rules that are found while a cell's content is turned into a value.
enum CastingCases {
  static let all = structure + numbers + codes + privacy

  static let structure: [RuleCase] = [
    ReadingCases.sheet(
      "STR-09",
      "budget_lines",
      "F8",
      "Baris \"Jumlah\" pada kolom Pagu (Rp) bernilai 1.000.000.000, sedangkan penjumlahan rinciannya 1.350.000.000 (selisih 350.000.000).",
      "Row \"Jumlah\" of column Ceiling states 1,000,000,000, but its details add up to 1,350,000,000 (difference 350,000,000)."
    ) {
      $0.set("B8", "Jumlah")
      $0.set("F8", 1_000_000_000)
    },
    .field(
      "STR-10",
      "budget_lines",
      0,
      "revised_ceiling",
      "<error>",
      "Kolom Pagu Perubahan (Rp) berisi galat rumus #REF!.",
      "Column Revised ceiling holds the spreadsheet error #REF!."
    ),
    .field(
      "STR-11",
      "programs",
      0,
      "is_it_based",
      "<placeholder>",
      "Kolom Berbasis TI (Ya/Tidak) masih berisi pilihan bawaan format: \"Y/T\".",
      "Column IT-based still holds the placeholder of the template: \"Y/T\"."
    ),
    ReadingCases.sheet(
      "STR-13",
      "satisfaction_survey_items",
      "E7:E14",
      "Sel gabungan pada kolom Jumlah Responden (E7:E14) diisi dari sel induknya.",
      "Merged cells in column Respondents (E7:E14) took the value of their first cell."
    ) {
      $0.merge("E6:E14")
    },
    ReadingCases.sheet(
      "STR-16",
      "budget_lines",
      "G6",
      "Sel G6 berisi rumus tanpa hasil tersimpan.",
      "Cell G6 holds a formula without a stored result."
    ) { $0.set("G6", .formula("F6*2")) },
  ]

  static let numbers: [RuleCase] = [
    .field(
      "NUM-01",
      "budget_lines",
      0,
      "ceiling",
      "satu miliar lebih sedikit",
      "Nilai \"satu miliar lebih sedikit\" pada kolom Pagu (Rp) tidak dapat dibaca sebagai angka.",
      "The value \"satu miliar lebih sedikit\" in column Ceiling cannot be read as a number."
    ),
    ReadingCases.sheet(
      "NUM-02",
      "indicators",
      "J6",
      "Penulisan \"80.125\" pada kolom Target meragukan; dibaca sebagai 80.125.",
      "The notation \"80.125\" in column Target is ambiguous; read as 80,125."
    ) { $0.set("J6", .text("80.125")) },
    RuleCase(
      rule: "NUM-03",
      place: .cell("budget_lines", "F6:F7"),
      count: 2,
      indonesian:
        "Satuan uang pada kolom Pagu (Rp) tampaknya bukan rupiah penuh; konfirmasi pengali 1.000.000.",
      english:
        "The unit of the amounts in column Ceiling seems not to be whole rupiah; confirm the factor 1,000,000."
    ) { region, _ in
      for (index, ceiling) in ["1200", "150"].enumerated() {
        region.set("budget_lines", index, "ceiling", ceiling)
        region.set("budget_lines", index, "realized", "100")
      }
    },
    ReadingCases.sheet(
      "NUM-04",
      "indicators",
      "L6:L7",
      "Kolom persen Capaian (%) mencampur skala 0–1 dan 0–100.",
      "The percent column Stated achievement mixes the scales 0–1 and 0–100."
    ) {
      $0.set("L6", .number(0.75))
      $0.set("L7", .number(80))
    },
    .field(
      "NUM-08",
      "meetings",
      0,
      "held_on",
      "31 Februari 2024",
      "Tanggal \"31 Februari 2024\" pada kolom Tanggal Rapat tidak sah.",
      "\"31 Februari 2024\" in column Held on is not a valid date."
    ),
    .field(
      "NUM-09",
      "meetings",
      0,
      "held_on",
      "5/6/2024",
      "Tanggal 5/6/2024 pada kolom Tanggal Rapat dibaca hari/bulan/tahun: 5 Juni 2024.",
      "The date 5/6/2024 in column Held on was read as day/month/year: 5 June 2024."
    ),
    RuleCase(
      rule: "NUM-10",
      place: .cell("programs", "L6:L8"),
      indonesian:
        "Tanda \"-\", \"Nihil\", dan \"0\" bercampur pada kolom Pengguna Aktif; artinya harus dipilih.",
      english: "\"-\", \"Nihil\" and \"0\" are mixed in column Active users; choose which is meant."
    ) { region, _ in
      for (index, text) in ["0", "Nihil", "-"].enumerated() {
        region.set("programs", index, "active_users", text)
      }
    },
    ReadingCases.sheet(
      "NUM-12",
      "submissions_identity",
      "B20",
      "Nomor 18 digit pada kolom NIP tersimpan sebagai bilangan; digit terakhirnya hilang.",
      "The 18-digit identifier in column Civil servant number is stored as a number and has lost its last digits."
    ) {
      $0.set("A20", "NIP")
      $0.set("B20", .number(199_901_012_099_009_984))
    },
    ReadingCases.sheet(
      "NUM-13",
      "programs",
      "F6",
      "Kode \"2.16\" pada kolom Kode Nomenklatur tampaknya diubah Excel menjadi angka/tanggal; dibaca sebagai 2.16.",
      "The code \"2.16\" in column Nomenclature code seems to have been turned into a number or a date by the spreadsheet program; read as 2.16."
    ) { $0.set("F6", .number(2.16)) },
  ]

  static let codes: [RuleCase] = [
    .field(
      "DIM-01",
      "programs",
      0,
      "dimension",
      "Ketertiban Umum",
      "Dimensi \"Ketertiban Umum\" tidak dikenal (Governance, Branding, Economy, Living, Society, Environment).",
      "The dimension \"Ketertiban Umum\" is unknown (Governance, Branding, Economy, Living, Society, Environment)."
    ),
    .field(
      "DIM-02",
      "programs",
      5,
      "dimension",
      "Smart Enviroment",
      "Ejaan dimensi \"Smart Enviroment\" dikoreksi menjadi \"Smart Environment\".",
      "The spelling of the dimension \"Smart Enviroment\" was corrected to \"Smart Environment\"."
    ),
    .field(
      "KOL-01",
      "collaborations",
      0,
      "type",
      "Hibah",
      "Jenis harus \"Kolaborasi antardaerah\" atau \"Kontribusi mandiri\"; tertulis: \"Hibah\".",
      "The type must be \"Kolaborasi antardaerah\" (with other regions) or \"Kontribusi mandiri\" (own contribution); found: \"Hibah\"."
    ),
    .field(
      "ANS-01",
      "questionnaire_answers",
      0,
      "question_id",
      "5.1.1",
      "Nomor pertanyaan \"5.1.1\" ganda atau tidak dikenal; gunakan kode unik (misalnya IMP.SG.1.2).",
      "The question number \"5.1.1\" is ambiguous or unknown; use the unique code (such as IMP.SG.1.2)."
    ),
    .field(
      "SKM-05",
      "satisfaction_survey_items",
      7,
      "element",
      "U8 Sarana dan prasarana",
      "Nomor dan teks unsur SKM tidak cocok (U8/U9 tertukar): \"U8 Sarana dan prasarana\" dibaca sebagai U9.",
      "Number and text of the SKM element disagree (U8/U9 swapped): \"U8 Sarana dan prasarana\" was read as U9."
    ),
    ReadingCases.sheet(
      "SVY-10",
      "satisfaction_survey_items",
      "D15",
      "Rata-rata tertulis 3,9 tidak sama dengan hitungan 3,3 (selisih 0,6).",
      "The written mean 3.9 is not the computed 3.3 (difference 0.6)."
    ) {
      $0.set("B15", "Rata-rata")
      $0.set("D15", 3.9)
    },
  ]

  static let privacy: [RuleCase] = [
    .field(
      "PII-01",
      "meetings",
      0,
      "topic",
      "Hubungi 081234567890",
      "NIP/NIK/telepon ditemukan pada kolom Agenda; disamarkan pada ekspor.",
      "A personal identifier (NIP/NIK/telephone) was found in column Agenda; it is masked in exports."
    )
  ]
}
