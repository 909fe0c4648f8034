import ArgumentParser
import Extract
import Findings
import Foundation
import Normalize
import PipelineSpec
import Tabular
import XLSXReader

/// `sc-etl-stage-bench normalize`: from bytes to typed rows, with the time that each stage takes.
struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract:
      "Read workbooks, find their forms and normalize their rows; say what each stage costs a cell."
  )

  @Option(help: "The pipeline folder.")
  var pipeline = "pipelines/smart-city-2024-ii"

  @Option(help: "How often all workbooks are gone through; the fastest time of each stage counts.")
  var rounds = 3

  @Argument(help: "The workbooks.")
  var files: [String]

  func run() throws {
    let pipeline = try PipelineLoader.load(folder: pipeline)
    let stages = FormStages(pipeline: pipeline)
    let contents = try files.map { try [UInt8](Data(contentsOf: URL(fileURLWithPath: $0))) }
    var best: StageTimes?
    for _ in 0..<max(1, rounds) {
      var times = StageTimes()
      for (file, bytes) in zip(files, contents) {
        try stages.process(bytes, fileName: file, times: &times)
      }
      best = best.map { $0.fastest(times) } ?? times
    }
    if let best { print(best.line) }
  }
}

/// The stages under measurement.
struct FormStages {
  private let pipeline: Pipeline
  private let extractor: Extractor
  private let normalizer: Normalizer

  init(pipeline: Pipeline) {
    self.pipeline = pipeline
    extractor = Extractor(pipeline: pipeline)
    normalizer = Normalizer(pipeline: pipeline)
  }

  /// Processes one workbook and adds what its stages took.
  func process(_ bytes: [UInt8], fileName: String, times: inout StageTimes) throws {
    let clock = ContinuousClock()
    var findings = FindingCollector(catalogue: pipeline.catalogue, fileName: fileName, sha256: "")
    var sheets: [SheetContent] = []
    times.read += try clock.measure {
      let workbook = try Workbook(bytes: bytes)
      sheets = try workbook.sheets.map { try workbook.content(of: $0) }
    }
    var raw: RawWorkbook?
    times.extract += try clock.measure {
      raw = try extractor.extract(sheets, fileName: fileName, findings: &findings)
    }
    guard let raw else { return }
    var rows: [CanonicalRow] = []
    times.normalize += clock.measure {
      let identity = normalizer.identity(of: raw, fileName: fileName, findings: &findings)
      rows = normalizer.normalize(raw, identity: identity, findings: &findings).rows
    }
    times.cellCount += sheets.reduce(0) { $0 + $1.nonEmptyCellCount }
    times.mappedCount += raw.coverage.reduce(0) { $0 + $1.mapped }
    times.rowCount += rows.count
  }
}

/// What the stages took, and what they found.
struct StageTimes {
  var read: Duration = .zero
  var extract: Duration = .zero
  var normalize: Duration = .zero
  var cellCount = 0
  var mappedCount = 0
  var rowCount = 0

  /// The faster time of each stage; the counts are the same.
  func fastest(_ other: StageTimes) -> StageTimes {
    var result = self
    result.read = min(read, other.read)
    result.extract = min(extract, other.extract)
    result.normalize = min(normalize, other.normalize)
    return result
  }

  /// Counts, and nanoseconds a cell for each stage.
  var line: String {
    "cells=\(cellCount) mapped=\(mappedCount) rows=\(rowCount) read_ns=\(perCell(read)) "
      + "extract_ns=\(perCell(extract)) normalize_ns=\(perCell(normalize))"
  }

  private func perCell(_ duration: Duration) -> Int {
    Int((duration / .nanoseconds(1) / Double(max(1, cellCount))).rounded())
  }
}
