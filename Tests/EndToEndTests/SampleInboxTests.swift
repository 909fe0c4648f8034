import Foundation
import Testing

/// One run over the sample inbox, shared by the tests below: the real program on 25 real workbooks.
private enum SampleRun {
  struct Outcome {
    let tool: CommandLineTool
    let first: CommandLineTool.Result
    let filesAfterFirst: [String: Data]
    let second: CommandLineTool.Result
  }

  static let outcome: Result<Outcome, any Error> = Result {
    let tool = try CommandLineTool()
    let first = try tool.run("ingest", CommandLineTool.inbox)
    let files = try tool.files(below: "out")
    let second = try tool.run("ingest", CommandLineTool.inbox)
    return Outcome(tool: tool, first: first, filesAfterFirst: files, second: second)
  }
}

@Suite(.serialized)
struct SampleInboxTests {
  private let run: SampleRun.Outcome
  private let expected = CommandLineTool.root.appendingPathComponent("sample-xlsx/expected")

  init() throws {
    run = try SampleRun.outcome.get()
  }

  @Test func everyFileGetsItsVerdict() throws {
    #expect(run.first.status == 1, "\(run.first.errors)")
    let verdicts = [
      "accepted": "DITERIMA", "partial": "SEBAGIAN", "rejected": "DITOLAK", "superseded": "DIGANTI",
      "duplicate": "DUPLIKAT",
    ]
    let lines = run.first.output.split(separator: "\n")
    for row in try CSVRows.read(expected.appendingPathComponent("files.csv")) {
      let name = try #require(row["file"])
      let verdict = try #require(verdicts[row["status"] ?? ""])
      #expect(
        lines.contains { $0.contains(" \(name) ") && $0.contains(verdict) },
        "\(name) \(verdict)"
      )
    }
    #expect(
      run.first.output.contains("22 OPD: 22 masuk (21 diterima, 1 sebagian), 0 belum · 25 berkas")
    )
  }

  @Test func everyValueIsTheOneThatTheWorkbooksWereMadeFrom() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: expected.appendingPathComponent("data").path
    )
    #expect(names.count == 18)
    var valueCount = 0
    for name in names.sorted() {
      let truth = try CSVRows.read(expected.appendingPathComponent("data/\(name)"))
      let found = Dictionary(
        try run.tool.rows("out/data/\(name)").map { (Self.place(of: $0), $0) },
        uniquingKeysWith: { first, _ in first }
      )
      #expect(found.count == truth.count, "\(name)")
      for row in truth {
        let other = try #require(found[Self.place(of: row)], "\(name) \(Self.place(of: row))")
        for (column, value) in row where column != "file" {
          #expect(other[column] == value, "\(name) \(Self.place(of: row)) \(column)")
          valueCount += 1
        }
      }
    }
    #expect(valueCount > 15_000)
  }

  private static func place(of row: [String: String]) -> [String] {
    ["opd_code", "source_sheet", "source_row"].map { row[$0] ?? "" }
  }

  @Test func summariesAgreeWithAnIndependentComputation() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: expected.appendingPathComponent("summaries").path
    )
    #expect(names.count >= 17)
    for name in names.sorted() {
      let truth = try CSVRows.read(expected.appendingPathComponent("summaries/\(name)"))
      let found = try run.tool.rows("out/summaries/\(name)")
      #expect(found.count == truth.count, "\(name)")
      let foundByKey = Dictionary(
        found.map { (Self.key(of: $0), $0) },
        uniquingKeysWith: { first, _ in first }
      )
      for row in truth {
        let other = try #require(foundByKey[Self.key(of: row)], "\(name) \(Self.key(of: row))")
        // Blank in the truth: figures that depend on findings, which the script does not compute.
        for (column, value) in row where !value.isEmpty && column != "question" {
          #expect(other[column] == value, "\(name) \(Self.key(of: row)) \(column)")
        }
      }
    }
  }

  /// The columns that tell the rows of a summary apart.
  private static func key(of row: [String: String]) -> [String] {
    [
      "opd_code", "form", "title", "service_name", "aspect_code", "question_id", "dimension_code",
      "area_code",
      "component", "level", "impact_area", "fund_group", "funding_source", "fiscal_year",
      "sub_dimension_code",
      "document_type",
    ].map { row[$0] ?? "" }
  }

  @Test func theNextStepIsACommandThatRuns() throws {
    let line = try #require(
      run.first.output.split(separator: "\n").first { $0.hasPrefix("Berikutnya:") }
    )
    let quoted = line.split(separator: "\"", omittingEmptySubsequences: false)
    #expect(quoted.count == 3 && quoted[0].hasSuffix("sc-etl validate "))
    let result = try run.tool.run("validate", String(quoted[1]))
    #expect(result.status == 1)
    #expect(result.output.contains("SEBAGIAN"))
  }

  @Test func theRegionsIndexIsTheOneOfThePublishedScores() throws {
    let index = try #require(try run.tool.rows("out/summaries/region_index.csv").first)
    #expect(index["achievement_index"] == "2.462")
    #expect(index["disclaimer"] == "indikatif, bukan nilai resmi")
  }

  @Test func errorsStandExactlyWhereTheFaultsWerePut() throws {
    let truth = try CSVRows.read(expected.appendingPathComponent("findings.csv"))
      .filter { $0["severity"] == "E" }
      .map { [$0["file"], $0["rule_id"], $0["sheet"], $0["cell"]].map { $0 ?? "" } }
    let found = try run.tool.rows("out/data/findings.csv")
      .filter { $0["severity"] == "error" && $0["file_name"] != "" }
      .map { [$0["file_name"], $0["rule_id"], $0["sheet"], $0["cell"]].map { $0 ?? "" } }
    #expect(truth.count > 30)
    #expect(Set(found).subtracting(truth).isEmpty)
    #expect(Set(truth).subtracting(found).isEmpty)
  }

  @Test func everyCellIsAccountedFor() throws {
    let rows = try run.tool.rows("out/data/submissions.csv").filter { $0["status"] != "rejected" }
    #expect(rows.count == 23)
    for row in rows {
      let parts = ["cells_mapped", "cells_header", "cells_decoration", "cells_unknown"]
        .compactMap { row[$0].flatMap(Int.init) }
      #expect(parts.count == 4)
      #expect(String(parts.reduce(0, +)) == row["cells_total"], "\(row["file_name"] ?? "")")
    }
  }

  @Test func noMessageHasAnUnfilledParameter() throws {
    for row in try run.tool.rows("out/data/findings.csv") {
      for column in ["message_id", "message_en", "fix"] {
        #expect(row[column]?.contains("{") == false, "\(row["rule_id"] ?? "") \(row[column] ?? "")")
      }
    }
  }

  @Test func personalDataAreMasked() throws {
    for (name, bytes) in run.filesAfterFirst {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("199901012"), "\(name)")
    }
  }

  @Test func aSecondRunChangesNothingAndSaysSo() throws {
    #expect(run.second.output.contains("Tidak ada yang berubah."))
    #expect(run.second.status == run.first.status)
    #expect(try run.tool.files(below: "out") == run.filesAfterFirst)
  }

  @Test func anExportFromTheStoreWritesTheSameBytes() throws {
    let result = try run.tool.run("export", "--out", "again")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try run.tool.files(below: "again") == run.filesAfterFirst)
  }

  @Test func statusHistoryAndDoctorAnswerFromTheStore() throws {
    let status = try run.tool.run("status")
    #expect(status.status == 0, "\(status.errors)")
    #expect(status.output.contains("22 OPD: 22 masuk, 0 belum"))
    let history = try run.tool.run("history", "DINKES")
    #expect(history.output.split(separator: "\n").count == 2)
    #expect(history.output.contains("superseded"))
    let doctor = try run.tool.run("doctor", "--lang", "en")
    #expect(doctor.status == 0, "\(doctor.output)\(doctor.errors)")
    #expect(doctor.output.contains("19 forms, 117 questions, 143 rules"))
  }

  @Test func theChangesOfARevisionAreShownValueByValue() throws {
    let result = try run.tool.run("diff", "DINKES", "--lang", "en")
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "DINKES  revision 1 (dinkes.xlsx) → revision 2 (dinkes_revisi.xlsx)")
    #expect(lines.contains("    + Waktu tanggap ambulans  (SC-07 Indikator, row 14)"))
    #expect(lines.contains { $0 == "        Realized: 270,923,000 → 275,923,000" })
    #expect(lines.last == "5 rows changed, 2 new, 0 gone, 50 unchanged")
    let backward = try run.tool.run("diff", "DINKES", "--from", "2", "--to", "1")
    #expect(backward.output.contains("5 baris berubah, 0 baru, 2 hilang, 50 tetap"))
  }

  @Test func anAgencyWithOneSubmissionHasNothingToCompare() throws {
    let result = try run.tool.run("diff", "DLH", "--lang", "en")
    #expect(result.status == 66)
    #expect(
      result.errors
        == "sc-etl: DLH has 1 submission that was loaded; a comparison takes two. See sc-etl history DLH.\n"
    )
    let unknown = try run.tool.run("diff", "DINKES", "--from", "7")
    #expect(unknown.errors.contains("tidak mempunyai revisi 7 yang terbaca; yang ada: 1, 2."))
  }

  @Test func aStoreMadeAnewFromTheArchiveExportsTheSameBytes() throws {
    let copy = run.tool.folder.appendingPathComponent("salinan.sqlite.d")
    try FileManager.default.copyItem(
      at: run.tool.folder.appendingPathComponent("sc-etl.sqlite.d"),
      to: copy
    )
    let alone = try run.tool.run("rebuild", "--store", "salinan.sqlite", "--out", "salinan")
    #expect(alone.status == 0, "\(alone.errors)")
    #expect(alone.errors.contains("24 berkas dibaca ulang dari arsip"), "\(alone.errors)")
    var rebuilt = try run.tool.files(below: "salinan")
    var original = run.filesAfterFirst
    // Without the old store nobody knows when its last run was.
    rebuilt["run.json"] = nil
    original["run.json"] = nil
    #expect(rebuilt == original)
  }

  @Test func anArchivedFileThatWasChangedIsLeftOutAndNamed() throws {
    let folder = run.tool.folder.appendingPathComponent("rusak.sqlite.d")
    try FileManager.default.copyItem(
      at: run.tool.folder.appendingPathComponent("sc-etl.sqlite.d"),
      to: folder
    )
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let name = try #require(files.filter { $0.hasSuffix(".xlsx") }.min())
    try Data("bukan isinya".utf8).write(to: folder.appendingPathComponent(name))
    let result = try run.tool.run(
      "rebuild",
      "--store",
      "rusak.sqlite",
      "--out",
      "rusak",
      "--lang",
      "en"
    )
    #expect(result.status == 2, "\(result.errors)")
    #expect(result.errors.contains("23 files read again"))
    let sha256 = try #require(name.split(separator: "/").last)
    #expect(
      result.errors.contains(
        "sc-etl: \(sha256) in the archive is damaged or its arrival is not noted; ingest the original file again."
      )
    )
  }
}
