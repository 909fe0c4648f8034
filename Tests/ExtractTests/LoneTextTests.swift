import Findings
import Tabular
import Testing

@testable import Extract

/// Rows of one text in tables whose rows are not numbered.
struct LoneTextTests {
  /// A text that stands alone in the first column of a table, and what it is.
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let isFirstColumnCode: Bool
    let rowCount: Int
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "Bidang Layanan", isFirstColumnCode: true, rowCount: 2),
    Case(text: "PAD", isFirstColumnCode: true, rowCount: 3),
    Case(text: "A. URUSAN WAJIB", isFirstColumnCode: false, rowCount: 2),
    Case(text: "III. Kegiatan Lainnya", isFirstColumnCode: false, rowCount: 2),
    Case(text: "Petunjuk: isi dengan huruf cetak", isFirstColumnCode: false, rowCount: 2),
    Case(text: "R.A. Kartini Contoh", isFirstColumnCode: false, rowCount: 3),
    Case(text: "Pasar Contoh", isFirstColumnCode: false, rowCount: 3),
  ])
  func aTextThatIsNoValueIsNoRow(_ item: Case) throws {
    let rows: [[Value]] = [
      ["Program/Kegiatan", "Sumber Dana", "Tahun Anggaran", "Pagu (Rp)"],
      ["Desa Contoh", "PAD", 2024, 125_000_000], ["Kampung Contoh", "DAU", 2024, 90_000_000],
    ]
    let ordered = rows.map { row in
      item.isFirstColumnCode ? [row[1], row[0], row[2], row[3]] : row
    }
    let lone: [Value] = [.text(item.text)]
    let outcome = try Outcome(Snippet(rows: [ordered[0], ordered[1], lone, ordered[2]]))
    #expect(outcome.tables("SC-06").map(\.rows.count) == [item.rowCount])
    #expect(outcome.coverage?.unknown == 0)
  }
}
