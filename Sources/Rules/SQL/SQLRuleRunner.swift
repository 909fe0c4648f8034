public import Findings
public import PipelineSpec
public import Store

/// Runs the SQL rules of a pipeline and turns the rows of their results into findings.
///
/// Rules of the scopes workbook, cell, row and opd see one submission; those of the scopes cross_opd, region and
/// previous_cycle see the current submission of every agency. Findings come in the order of the rule files, and
/// within a rule in the order of its result.
public struct SQLRuleRunner: Sendable {
  private static let batchScopes: Set<RuleScope> = [.crossOPD, .region, .previousCycle]

  private let pipeline: Pipeline
  private let timeLimit: Duration
  private let knowsPreviousCycle: Bool
  private let waivers: WaiverList
  private let parameters: [String: SQLParameter]

  /// Creates a runner.
  ///
  /// - Parameters:
  ///   - pipeline: Its rules and parameters.
  ///   - knowsPreviousCycle: Whether the store has data of the previous cycle.
  ///   - waivers: The findings that have no effect.
  ///   - timeLimit: How long one rule may take.
  public init(
    pipeline: Pipeline,
    knowsPreviousCycle: Bool = false,
    waivers: WaiverList = .none,
    timeLimit: Duration = .seconds(30)
  ) {
    self.pipeline = pipeline
    self.waivers = waivers
    self.knowsPreviousCycle = knowsPreviousCycle
    self.timeLimit = timeLimit
    parameters = pipeline.parameters.mapValues { .decimal($0) }
  }

  /// Creates a runner of the rules of a store's pipeline.
  public init(
    store: Store,
    waivers: WaiverList = .none,
    timeLimit: Duration = .seconds(30)
  ) {
    self.init(
      pipeline: store.pipeline,
      knowsPreviousCycle: store.previousCycle != nil,
      waivers: waivers,
      timeLimit: timeLimit
    )
  }

  /// Returns the findings of the rules about one submission.
  ///
  /// A row that one of them keeps out of the data is not reported by the others as well.
  ///
  /// - Throws: ``RuleError`` for a rule whose SQL fails, with the rule, its file and line.
  public func submissionFindings(
    in reader: StoreReader,
    of submission: SubmissionContext
  ) throws -> [Finding] {
    let directory = WorkbookRowDirectory(submission: submission, pipeline: pipeline)
    let found = try findings(in: reader, directory: directory, opdCode: submission.opdCode) {
      !Self.batchScopes.contains($0.scope)
    }
    let condemned = Set(found.lazy.filter { $0.effect == .quarantine }.map(\.rowID))
    return found.filter { $0.effect != .flag || !condemned.contains($0.rowID) }
  }

  /// Returns the findings of the rules about all current submissions; they never take a row out of the data.
  ///
  /// - Throws: As ``submissionFindings(in:of:)``.
  public func batchFindings(in reader: StoreReader) throws -> [Finding] {
    let directory = StoredRowDirectory(reader: reader, pipeline: pipeline)
    return try findings(in: reader, directory: directory, opdCode: "") {
      Self.batchScopes.contains($0.scope)
    }
  }

  /// The rules that are not evaluated, each with the reason, in the order of the rule files.
  public var skippedRules: [SkippedRule] {
    pipeline.sqlRules.compactMap { rule in
      guard isEnabled(rule), let reason = skipReason(of: rule) else { return nil }
      return SkippedRule(id: rule.id, reason: reason)
    }
  }

  private func findings(
    in reader: StoreReader,
    directory: some RowDirectory,
    opdCode: String,
    where isWanted: (SQLRule) -> Bool
  ) throws -> [Finding] {
    var directory = directory
    var findings: [Finding] = []
    for rule in pipeline.sqlRules where isWanted(rule) && isEnabled(rule) {
      guard let definition = pipeline.catalogue[rule.id], skipReason(of: rule) == nil else {
        continue
      }
      let result = try result(of: rule, in: reader)
      let wording = ResultWording(definition: definition, rule: rule, columns: result.columns)
      for row in result.rows {
        findings.append(try wording.finding(for: row, opdCode: opdCode, directory: &directory))
      }
    }
    return waivers.applied(to: findings)
  }

  private func result(of rule: SQLRule, in reader: StoreReader) throws(RuleError) -> SQLResult {
    do {
      return try reader.select(
        rule.sql,
        parameters: parameters,
        timeLimit: timeLimit,
        place: "\(rule.id) (\(rule.source.place))"
      )
    } catch {
      throw .failed(rule, because: error)
    }
  }

  private func isEnabled(_ rule: SQLRule) -> Bool {
    pipeline.catalogue[rule.id]?.isEnabled ?? false
  }

  /// Why a rule cannot be evaluated; `nil` if it can.
  private func skipReason(of rule: SQLRule) -> LocalizedText? {
    rule.skipReason ?? rule.requirements.lazy.compactMap(unmetReason).first
  }

  /// Why a requirement is not met; `nil` if it is.
  private func unmetReason(_ requirement: String) -> LocalizedText? {
    switch requirement {
    case "previous_cycle":
      knowsPreviousCycle
        ? nil
        : LocalizedText(
          indonesian:
            "Data siklus sebelumnya tidak diberikan; sebut store atau folder out/-nya dengan --previous.",
          english:
            "The data of the previous cycle were not given; name its store or out/ folder with --previous."
        )
    case "previous_index" where pipeline.previousCycle?.index != nil: nil
    case _ where pipeline.parameters[requirement] != nil: nil
    default:
      LocalizedText(
        indonesian: "Memerlukan \(requirement), yang tidak tersedia.",
        english: "Needs \(requirement), which is not available."
      )
    }
  }
}

/// A rule that could not be evaluated, and why.
public struct SkippedRule: Sendable, Hashable {
  /// The rule.
  public let id: RuleID
  /// Why it was not evaluated.
  public let reason: LocalizedText
}
