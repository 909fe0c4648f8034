public import PipelineSpec
public import Tabular

/// The rows of one canonical table that the report has room for, and counts of all of them.
///
/// Holds the first rows of each group, and of each agency that has a part of its own, so that the report stays of a size
/// that opens, however many rows there are.
public struct ListedRows: Sendable {
  /// The names of the tables that the report lists rows of.
  public static let tableNames = ListedTable.all.map(\.name)
  /// The most rows of a group, and of an agency in one table.
  static let limit = 60

  private(set) var rows: [ReportRow] = []
  /// How many rows each group has.
  private(set) var groupTotals: [String: Int] = [:]
  /// The groups of the rows that are listed.
  private(set) var listedGroups: Set<String> = []
  /// How many rows each agency has.
  private(set) var agencyTotals: [String: Int] = [:]
  /// How many rows of each agency enter no mean: surveys on another scale, action items that nobody measured.
  private(set) var uncountedByAgency: [String: Int] = [:]
  private let positions: [String: Int]
  private let table: ListedTable?
  private let detailed: Set<String>
  private let scale: [String: ExactDecimal]

  /// Creates the empty rows of a table, whose rows come with these columns.
  public init(table: String, columns: [String], pipeline: Pipeline, agencies: DetailedAgencies) {
    self.table = ListedTable.all.first { $0.name == table }
    positions = ReportRow.positions(of: columns)
    detailed = agencies.codes
    scale = pipeline.parameters
  }

  /// Counts a row, and keeps it if there is room; one value for each column.
  public mutating func add(_ values: [CanonicalValue?]) {
    guard let table else { return }
    let row = ReportRow(positions: positions, values: values)
    let agency = row.text("opd_code")
    let group = table.group(of: row)
    groupTotals[group, default: 0] += 1
    agencyTotals[agency, default: 0] += 1
    if entersNoMean(row, of: table.name) { uncountedByAgency[agency, default: 0] += 1 }
    guard hasRoom(forGroup: group, of: agency, in: table) else { return }
    rows.append(row)
    listedGroups.insert(group)
  }

  /// Returns the same rows with the values that `transform` gives, as they may be shown.
  public func mapped(_ transform: ([CanonicalValue?]) -> [CanonicalValue?]) -> ListedRows {
    var listed = self
    listed.rows = rows.map { ReportRow(positions: positions, values: transform($0.values)) }
    return listed
  }

  private func hasRoom(
    forGroup group: String,
    of agency: String,
    in table: ListedTable
  ) -> Bool {
    if table.groupedBy == ["opd_code"], !detailed.contains(agency) { return false }
    if groupTotals[group, default: 0] <= Self.limit { return true }
    return table.isListedByAgency && detailed.contains(agency)
      && agencyTotals[agency, default: 0] <= Self.limit
  }

  private func entersNoMean(_ row: ReportRow, of table: String) -> Bool {
    switch table {
    case "action_items": row.number("achievement") == nil
    case "impact_survey_items":
      row.number("scale_min") != scale["impact_scale_minimum"]
        || row.number("scale_max") != scale["impact_scale_maximum"]
    default: false
    }
  }
}
