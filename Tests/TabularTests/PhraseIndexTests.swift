import Tabular
import Testing

struct PhraseIndexTests {
  private let vocabulary = PhraseVocabulary(groups: [
    ["rakor", "rapat koordinasi"],
    ["opd", "perangkat daerah"],
    ["draf", "draft", "penyusunan"],
    ["dicabut", "tidak berlaku"],
  ])

  private var index: PhraseIndex {
    PhraseIndex(
      phrases: [
        (["rakor", "opd"], "MEETING"), (["rencana"], "PLAN"), (["rencana", "kerja"], "WORK_PLAN"),
        (["draf"], "DRAFT"), (["dicabut"], "REVOKED"), (["foto"], "PHOTO"),
      ],
      vocabulary: vocabulary
    )
  }

  struct Case: CustomTestStringConvertible {
    let text: String
    let meaning: String?
    var rest: [String] = []
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "rapat koordinasi perangkat daerah", meaning: "MEETING"),
    Case(text: "rapat koordinasi dengan opd", meaning: "MEETING", rest: ["dengan"]),
    Case(text: "dokumen rencana kerja", meaning: "WORK_PLAN", rest: ["dokumen"]),
    Case(text: "dalam penyusunan", meaning: "DRAFT", rest: ["dalam"]),
    Case(text: "tidak berlaku lagi", meaning: "REVOKED", rest: ["lagi"]),
    Case(text: "foto dan rencana", meaning: nil),
    Case(text: "laporan akhir", meaning: nil),
  ])
  func theOnePhraseInATextIsFoundAndWhatIsLeftIsTold(_ example: Case) {
    let mention = index.mention(in: example.text.split(separator: " ").map(String.init))
    #expect(mention?.meaning == example.meaning)
    #expect(mention?.rest ?? [] == example.rest)
  }
}
