import Testing

@testable import Normalize

/// Answers in the words of a yes-or-no field.
struct QuestionWordTests {
  private static let question = QuestionWords(
    label: "Unsur Eksternal (Ya/Tidak)",
    aliases: [
      "Unsur Eksternal Hadir", "Pihak Luar Hadir", "Kehadiran Pihak Luar (Y/T)", "Pihak Luar Pemda",
      "Unsur Non Pemda", "Unsur dari luar Pemda", "Apakah Ada Pihak Ketiga?", "Tamu Hadir",
    ]
  )

  @Test(arguments: [
    ("Unsur eksternal", true), ("Ada unsur eksternal", true), ("Ya, hadir", true),
    ("Dihadiri pihak luar", nil), ("Hadir", true), ("Sdh hadir", true),
    ("Tidak hadir", false), ("Tdk dihadiri", nil), ("Bukan unsur eksternal", false),
    ("tanpa pihak eksternal", false), ("Non eksternal", false),
    // Who is not meant, a word that few labels have, another word.
    ("Pemda", nil), ("Non Pemda", nil), ("Pihak ketiga", nil), ("Hadir sebagian", nil),
    // Both answers, none, two denials.
    ("Ya/Tidak hadir", nil), ("Ya, tidak hadir", nil), ("Ya", nil), ("Tidak", nil), ("", nil),
    ("Tidak tanpa unsur eksternal", nil),
    // Too long.
    ("unsur eksternal unsur eksternal unsur eksternal hadir", nil),
  ])
  func anAnswerHoldsNothingButTheQuestion(_ text: String, _ answer: Bool?) {
    #expect(Self.question.answer(in: text) == answer)
  }

  @Test func withoutLabelsThereIsNoAnswer() {
    #expect(QuestionWords().answer(in: "Hadir") == nil)
  }
}
