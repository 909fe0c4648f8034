import Extract
import Findings
import Normalize
import PipelineSpec
import Rules
import Tabular
import XLSXReader

/// What the stages made of one workbook, before it is stored.
struct ProcessedWorkbook: Sendable {
  /// What it says, typed; `nil` if it was rejected before its rows were read.
  let workbook: CanonicalWorkbook?
  /// What became of its cells, as far as it was read.
  let coverage: [SheetCoverage]
  /// The findings of all stages, in the order of the stages.
  let findings: [Finding]
  /// The agency; empty if it is unknown.
  let opdCode: String

  /// Whether a finding keeps all of it out of the data.
  var isRejected: Bool {
    workbook == nil || findings.contains { $0.effect == .reject }
  }
}

/// The stages that one workbook passes on its way from bytes to typed rows: the map to open first.
///
/// bytes → XLSXReader (cells) → Extract (raw tables, coverage) → Normalize (typed rows) → Rules (constraints).
/// What follows needs the store: see ``BatchRun``.
struct RunStages: Sendable {
  private let catalogue: RuleCatalogue
  private let limits: XLSXLimits
  private let extractor: Extractor
  private let normalizer: Normalizer
  private let constraintCheck: ConstraintCheck
  private let isStrict: Bool
  private let waivers: WaiverList

  /// Prepares the stages once for all workbooks of a run.
  init(pipeline: Pipeline, limits: XLSXLimits, isStrict: Bool, waivers: WaiverList = .none) {
    catalogue = pipeline.catalogue
    self.limits = limits
    extractor = Extractor(pipeline: pipeline)
    normalizer = Normalizer(pipeline: pipeline)
    constraintCheck = ConstraintCheck(pipeline: pipeline)
    self.isStrict = isStrict
    self.waivers = waivers
  }

  /// Reads, normalizes and checks one workbook; what is wrong with it becomes findings.
  ///
  /// - Throws: ``RunStopped`` if the control says so, and what is a fault of the program; a file that is no workbook is a
  ///   finding.
  func process(
    _ bytes: [UInt8],
    fileName: String,
    sha256: String,
    control: ReadControl,
    observe: (WorkbookEvent) -> Void = { _ in }
  ) throws -> ProcessedWorkbook {
    var findings = FindingCollector(
      catalogue: catalogue,
      fileName: fileName,
      sha256: sha256
    )
    let sheets: [SheetContent]
    do {
      sheets = try read(bytes, control: control)
    } catch let error as XLSXError where error.code == .cancelled {
      throw RunStopped()
    } catch let error as XLSXError {
      ReadingFindings.report(error, to: &findings)
      return rejected(coverage: [], findings: findings)
    }
    observe(WorkbookEvent(name: fileName, step: .read(sheetCount: sheets.count)))
    let processed = try process(sheets, fileName: fileName, findings: &findings)
    observe(WorkbookEvent(name: fileName, step: .validated(processed.findings)))
    return processed
  }

  /// Reads all sheets of a workbook.
  private func read(_ bytes: [UInt8], control: ReadControl) throws -> [SheetContent] {
    let workbook = try Workbook(bytes: bytes, limits: limits, control: control)
    return try workbook.sheets.map { try workbook.content(of: $0) }
  }

  private func process(
    _ sheets: [SheetContent],
    fileName: String,
    findings: inout FindingCollector
  ) throws -> ProcessedWorkbook {
    let raw = try extractor.extract(sheets, fileName: fileName, findings: &findings)
    let identity = normalizer.identity(of: raw, fileName: fileName, findings: &findings)
    findings.assign(opdCode: identity.opdCode ?? "")
    guard identity.opdCode != nil else {
      return rejected(coverage: raw.coverage, findings: findings)
    }
    var workbook = normalizer.normalize(raw, identity: identity, findings: &findings)
    constraintCheck.check(&workbook, findings: &findings)
    let settled = settled(findings.findings)
    workbook.release(rowsWaivedBy: settled)
    return ProcessedWorkbook(
      workbook: workbook,
      coverage: raw.coverage,
      findings: settled,
      opdCode: findings.opdCode
    )
  }

  private func rejected(
    coverage: [SheetCoverage],
    findings: FindingCollector
  ) -> ProcessedWorkbook {
    ProcessedWorkbook(
      workbook: nil,
      coverage: coverage,
      findings: settled(findings.findings),
      opdCode: findings.opdCode
    )
  }

  /// Masks numbers of persons and sets waived findings apart; with `--strict`, each other error rejects the whole workbook.
  func settled(_ findings: [Finding]) -> [Finding] {
    let findings = waivers.applied(to: findings.map(\.quotingNoIdentifiers))
    guard isStrict else { return findings }
    return findings.map { finding in
      var finding = finding
      if finding.severity == .error, finding.waiver == nil { finding.effect = .reject }
      return finding
    }
  }
}

extension CanonicalWorkbook {
  /// Lets rows into the data again that only waived findings keep out.
  fileprivate mutating func release(rowsWaivedBy findings: [Finding]) {
    guard findings.contains(where: { $0.waiver != nil }) else { return }
    let waived = Set(findings.lazy.filter { $0.waiver != nil }.map(\.rowID))
    let condemned = Set(findings.lazy.filter { $0.effect == .quarantine }.map(\.rowID))
    for index in rows.indices where waived.contains(rows[index].id) {
      rows[index].isQuarantined = condemned.contains(rows[index].id)
    }
  }
}

extension WorkbookEvent.Step {
  fileprivate static func validated(_ findings: [Finding]) -> WorkbookEvent.Step {
    .validated(
      errorCount: findings.count { $0.severity == .error },
      warningCount: findings.count { $0.severity == .warning }
    )
  }
}
