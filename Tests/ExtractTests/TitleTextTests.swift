import Testing

@testable import Extract

/// What titles and file names say of a workbook.
struct TitleTextTests {
  @Test(arguments: [
    ("EVALUASI SMART CITY TAHUN 2023", "2023"), ("Evaluasi 2024 Tahap II", "2024"),
    ("EVALUASI SMART CITY 2023", "2023"),
    // The year of something else.
    ("Anggaran TA 2023", nil), ("Berdasarkan RPJMD 2018", nil),
    // The year whose evaluation is followed up.
    ("TL Rekomendasi 2023", nil), ("Tindak Lanjut Hasil Evaluasi 2023", nil),
    ("REKOMENDASI ATAS EVALUASI SMART CITY TAHAP II TAHUN 2023", nil),
  ])
  func aTitleNamesTheYearOfTheEvaluation(_ title: String, _ year: String?) {
    let fields = TitleText(pipeline: TestPipeline.pipeline).fields(in: title)
    #expect(fields.first { $0.field == "year" }?.text == year)
  }
}
