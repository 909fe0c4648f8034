import Findings
import Store
import Testing

struct SimilarPairsFunctionTests {
  struct Case: CustomTestStringConvertible {
    let list: String
    var threshold = "0.85"
    let pairs: String?
    var testDescription: String { "\(list) \(threshold)" }
  }

  @Test(arguments: [
    Case(
      list: #"[["a","X","Antrean puskesmas"],["b","Y","Antrean Puskesmas"]]"#,
      pairs: #"[["a","b","1"]]"#
    ),
    // No word in common, which candidates by words would miss.
    Case(
      list: #"[["a","X","Antrean puskesmas"],["b","Y","Antreans puskesmass"]]"#,
      pairs: #"[["a","b","0.9333"]]"#
    ),
    Case(list: #"[["a","X","Antrean"],["b","X","Antrean"]]"#, pairs: "[]"),
    Case(list: #"[["a","X","Antrean"],["b","Y",null],["c","Z","…"],["d","Z","…"]]"#, pairs: "[]"),
    Case(
      list: #"[["a","X","Peta"],["b","Y","Peta"],["c","X","Peta"],["d","Z","peta"]]"#,
      pairs: #"[["a","b","1"],["a","d","1"],["b","c","1"],["b","d","1"],["c","d","1"]]"#
    ),
    Case(
      list: #"[["a","X","malam"],["b","Y","malas"]]"#,
      threshold: "0.75",
      pairs: #"[["a","b","0.75"]]"#
    ),
    Case(list: #"[["a","X","malam"],["b","Y","malas"]]"#, threshold: "0.7501", pairs: "[]"),
    Case(list: #"[["a","X","Peta"],["b","Y","Peta"]]"#, threshold: "1.1", pairs: "[]"),
    Case(list: "[]", pairs: "[]"),
    Case(list: #"[["a\"b","X","Peta"],["b","Y","Peta"]]"#, pairs: #"[["a\"b","b","1"]]"#),
  ])
  func pairsOfDifferentOwnersAreNamedInOrder(_ test: Case) throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    let sql = "SELECT similar_pairs('\(test.list)', '\(test.threshold)')"
    #expect(try store.column(sql) == [test.pairs])
  }

  @Test func nothingGivesNothing() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    #expect(try store.column("SELECT similar_pairs(NULL, 1)") == [nil])
    #expect(try store.column("SELECT similar_pairs('[]', NULL)") == [nil])
  }

  @Test(arguments: ["kalimat", "[1]", #"[["a","X"]]"#, #"[[null,"X","Peta"]]"#])
  func aListOfAnotherShapeIsAnError(list: String) throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    let error = #expect(throws: StoreError.self) {
      try store.column("SELECT similar_pairs('\(list)', 1)")
    }
    #expect(error?.code == .invalidSQL)
    #expect(error?.message.english.contains("JSON list of [id, owner, text]") == true)
  }

  /// A list of numbered texts, each of an owner of its own.
  private static func list(_ count: Int, text: String) -> String {
    """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))
    SELECT json_group_array(json_array('r' || i, 'o' || i, \(text))) AS list FROM n
    """
  }

  /// SQLite cannot interrupt what runs in a function; the function asks by itself.
  @Test func theTimeLimitHoldsWithinTheFunction() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    let sql = """
      SELECT similar_pairs(list, '0.1') AS x FROM (\(Self.list(3_000, text: "'peta ' || (i * 7919)")))
      """
    let error = #expect(throws: StoreError.self) {
      try store.withBatchScope {
        try $0.select(sql, timeLimit: .milliseconds(1), place: "X-01")
      }
    }
    #expect(error?.code == .timeLimit)
    #expect(try store.column("SELECT similar_pairs('[]', 1)") == ["[]"])
  }

  @Test func moreThanAnybodyReadsIsAnError() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    let error = #expect(throws: StoreError.self) {
      try store.column(
        "SELECT similar_pairs(list, '0.85') FROM (\(Self.list(2_100, text: "'peta'")))"
      )
    }
    #expect(error?.message.english.contains("more than 2000000 pairs") == true)
  }
}
