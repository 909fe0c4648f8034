import Testing

@testable import PipelineSpec

struct SuggestionTests {
  @Test(arguments: [
    ("tabel", "table"), ("TABLE", "table"), ("tables", "table"), ("pair", "pairs"),
    ("achievment_cap", "achievement_cap"), ("KPPN", "KPPN_IKN"),
  ])
  func nearNamesAreSuggested(wrong: String, meant: String) {
    let known = ["table", "pairs", "achievement_cap", "KPPN_IKN", "REGULER"]
    #expect(Suggestion.nearest(to: wrong, among: known) == meant)
  }

  @Test(arguments: ["chart", "pa", "", "achieve_the_cap"])
  func farNamesAreNot(wrong: String) {
    #expect(Suggestion.nearest(to: wrong, among: ["table", "pairs", "achievement_cap"]) == nil)
  }

  @Test func longListsAreCut() {
    #expect(Suggestion.list(["a", "b"]) == "a, b")
    #expect(
      Suggestion.list((1...14).map(String.init))
        == "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, … (14 in all)"
    )
  }
}

struct SpellingKeyTests {
  @Test(arguments: [
    "Sub-Dimensi", "sub dimensi", "SUBDIMENSI", "Sub\u{00A0}Dimensi:", "sub_dimensi",
  ])
  func punctuationAndCaseAreNoDifference(spelling: String) {
    #expect(SpellingKey.key(spelling) == "subdimensi")
  }

  @Test func theSameLabelBelowTwoCaptionsIsNoConflict() {
    var index = SpellingIndex(owner: "field")
    #expect(index.conflict(adding: "TW I", for: "target_q1", group: "Target") == nil)
    #expect(index.conflict(adding: "TW I", for: "realized_q1", group: "Realisasi") == nil)
    #expect(index.conflict(adding: "TW I", for: "other") != nil)
  }
}

struct SQLParametersTests {
  @Test func namesAreFoundOutsideStringsAndComments() {
    let sql = """
      SELECT ':no', ":neither" -- :nor_this
      FROM t WHERE a > :cap AND b < :cap AND c = :low_2
      """
    #expect(SQLParameters.names(in: sql) == ["cap", "low_2"])
  }

  @Test func anUnclosedStringEndsTheText() {
    #expect(SQLParameters.names(in: "a = 'b :c") == [])
  }
}
