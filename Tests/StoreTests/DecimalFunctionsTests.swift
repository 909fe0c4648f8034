import Findings
import Store
import Tabular
import Testing

struct DecimalFunctionsTests {
  struct Case: CustomTestStringConvertible {
    let sql: String
    let value: String?
    var testDescription: String { sql }
  }

  @Test(arguments: [
    Case(sql: "decimal_add('0.1', '0.2')", value: "0.3"),
    Case(sql: "decimal_add(1, NULL)", value: nil),
    Case(sql: "decimal_sub('2.462', '2.611')", value: "-0.149"),
    Case(sql: "decimal_mul('0.1', 3)", value: "0.3"),
    Case(
      sql: "decimal_mul('0.333333333333333333', '100000000000000000000000')",
      value: "33333333333333300000000"
    ),
    Case(sql: "decimal_div(1, 3)", value: "0.333333333333333333"),
    Case(sql: "decimal_div(2, 3)", value: "0.666666666666666667"),
    Case(sql: "decimal_div(1, 0)", value: nil),
    Case(sql: "decimal_round('0.00005', 4)", value: "0.0001"),
    Case(sql: "decimal_round('-0.00005', 4)", value: "-0.0001"),
    Case(sql: "decimal_round('0.000049999999999999', 4)", value: "0.0001"),
    Case(sql: "decimal_round('0.0000499', 4)", value: "0"),
    Case(sql: "decimal_min('10', '9')", value: "9"),
    Case(sql: "decimal_max('10', '9')", value: "10"),
    Case(sql: "decimal_cmp('10', '9')", value: "1"),
    Case(sql: "decimal_cmp('1.0', 1)", value: "0"),
    Case(sql: "decimal_cmp('0.90', 0.91)", value: "-1"),
    Case(sql: "decimal_cmp(NULL, 1)", value: nil),
    Case(sql: "(SELECT decimal_sum(column1) FROM (VALUES ('0.1'), (NULL), ('0.2')))", value: "0.3"),
    Case(sql: "(SELECT decimal_sum(column1) FROM (VALUES (NULL)))", value: nil),
    Case(
      sql: "(SELECT decimal_mean(column1) FROM (VALUES (1), (2), (NULL), (2)))",
      value: "1.666666666666666667"
    ),
    Case(
      sql: "(SELECT decimal_wmean(column1, column2) FROM (VALUES (2, 30), (4, 10), (4, NULL)))",
      value: "2.5"
    ),
    Case(sql: "(SELECT decimal_wmean(column1, column2) FROM (VALUES (2, 0)))", value: nil),
    Case(sql: "similarity('Sistem Antrean Daring', 'sistem  antrean-daring')", value: "1"),
    Case(sql: "similarity('abc', 'xyz')", value: "0"),
    Case(sql: "similarity('malam', 'malas')", value: "0.75"),
    Case(sql: "normalized(' E-Surat,  v.2 ')", value: "e surat v 2"),
    Case(sql: "digits('NIP 19850101 2010-08')", value: "198501012010" + "08"),
    Case(sql: "'10' < '9' COLLATE DECIMAL", value: "0"),
    Case(sql: "'1.50' = '1.5' COLLATE DECIMAL", value: "1"),
  ])
  func functionsAreExact(_ test: Case) throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    #expect(try store.column("SELECT \(test.sql)") == [test.value])
  }

  @Test func columnsWithDecimalsCompareByValue() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    var fixture = WorkbookFixture(temporary.pipeline, opd: "DINKES")
    for score in ["10", "9.5", "0.125"] {
      try fixture.add("assessor_scores", ["question_id": "BAS.P.1", "score": score])
    }
    try store.load(fixture.submission("a.xlsx"))
    #expect(
      try store.column("SELECT score FROM assessor_scores ORDER BY score") == [
        "0.125", "9.5", "10",
      ]
    )
    #expect(try store.column("SELECT score FROM assessor_scores WHERE score > 9.5") == ["10"])
    #expect(try store.column("SELECT MAX(score) FROM assessor_scores") == ["10"])
    let above = "SELECT COUNT(*) FROM assessor_scores WHERE score >= :limit"
    #expect(
      try store.column(above, parameters: ["limit": .decimal(ExactDecimal(9)), "x": .text("")]) == [
        "2"
      ]
    )
    let limit = try #require(ExactDecimal("9.5"))
    #expect(try store.column(above, parameters: ["limit": .decimal(limit)]) == ["2"])
  }

  @Test func textThatIsNoNumberIsAnError() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    let error = #expect(throws: StoreError.self) {
      try store.column("SELECT decimal_add('satu', 1)")
    }
    #expect(error?.code == .invalidSQL)
    #expect(error?.message.english.contains("is not a decimal number") == true)
  }

  @Test func binaryFloatingPointIsRefused() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    let error = #expect(throws: StoreError.self) { try store.column("SELECT 0.1 + 0.2 AS x") }
    #expect(error?.code == .invalidSQL)
    #expect(error?.message.english.contains("column x") == true)
  }

  @Test func aSelectThatTakesTooLongIsStopped() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    let endless =
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n"
    let error = #expect(throws: StoreError.self) {
      try store.withBatchScope {
        try $0.select(endless, timeLimit: .milliseconds(50), place: "X-01")
      }
    }
    #expect(error?.code == .timeLimit)
    #expect(error?.message.english.hasPrefix("X-01: ") == true)
    #expect(try store.ledger().isEmpty)
  }

  @Test func columnsAreKnownWithoutRunning() throws {
    let temporary = try TemporaryStore()
    let store = try temporary.open()
    let columns = try store.withBatchScope {
      try $0.columns(of: "SELECT id AS row_id, title FROM programs")
    }
    #expect(columns == ["row_id", "title"])
    let error = #expect(throws: StoreError.self) {
      try store.withBatchScope { try $0.columns(of: "SELECT titel FROM programs", place: "X-01") }
    }
    #expect(error?.message.english.contains("titel") == true)
  }
}
