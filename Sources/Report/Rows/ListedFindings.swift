public import Findings
public import PipelineSpec

/// The findings that the report has room for, and how many there are.
public struct ListedFindings: Sendable {
  /// The most findings shown of an agency, and of the region.
  static let limit = 40

  /// The findings of one agency, or of none.
  struct Group {
    fileprivate(set) var total = 0
    private var bySeverity: [Severity: [Finding]] = [:]

    /// The gravest that there is room for, each severity in its own order.
    var shown: [Finding] {
      Array(bySeverity.sorted { $0.key > $1.key }.flatMap(\.value).prefix(ListedFindings.limit))
    }

    fileprivate func mapped(_ transform: (Finding) -> Finding) -> Group {
      var group = self
      group.bySeverity = bySeverity.mapValues { $0.map(transform) }
      return group
    }

    fileprivate mutating func add(_ finding: Finding) {
      total += 1
      guard bySeverity[finding.severity, default: []].count < ListedFindings.limit else { return }
      bySeverity[finding.severity, default: []].append(finding)
    }
  }

  private var groups: [String: Group] = [:]
  private let registered: Set<String>
  private let detailed: Set<String>

  /// Creates an empty list.
  public init(pipeline: Pipeline, agencies: DetailedAgencies) {
    registered = Set(pipeline.opds.codes.map(\.code))
    detailed = agencies.codes
  }

  /// Counts a finding, and keeps it if there is room.
  public mutating func add(_ finding: Finding) {
    let isOfAgency = registered.contains(finding.opdCode)
    guard !isOfAgency || detailed.contains(finding.opdCode) else { return }
    groups[isOfAgency ? finding.opdCode : "", default: Group()].add(finding)
  }

  /// Returns the same list with each finding that is shown as `transform` gives it.
  public func mapped(_ transform: (Finding) -> Finding) -> ListedFindings {
    var list = self
    list.groups = groups.mapValues { $0.mapped(transform) }
    return list
  }

  /// Those of an agency; of none for the empty code.
  func of(_ agency: String) -> Group { groups[agency] ?? Group() }
}
