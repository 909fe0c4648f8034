import PipelineSpec
import Tabular

/// A canonical table whose rows the report lists: how they are grouped, and which of them it counts.
struct ListedTable: Sendable {
  /// The name of the table.
  let name: String
  /// The columns whose values together make the group of a row: the figure that the row is behind.
  let groupedBy: [String]
  /// Whether the part of an agency lists its rows.
  var isListedByAgency = false

  /// All of them.
  static let all = [
    ListedTable(name: "programs", groupedBy: ["dimension"], isListedByAgency: true),
    ListedTable(name: "budget_lines", groupedBy: ["funding_source"], isListedByAgency: true),
    ListedTable(name: "action_items", groupedBy: ["component"], isListedByAgency: true),
    ListedTable(name: "indicators", groupedBy: ["level", "impact_area"]),
    ListedTable(name: "collaborations", groupedBy: ["dimension"]),
    ListedTable(name: "impact_survey_items", groupedBy: ["item_id"]),
    ListedTable(name: "satisfaction_survey_items", groupedBy: ["opd_code"]),
    ListedTable(name: "legal_documents", groupedBy: ["document_type"]),
    ListedTable(name: "follow_ups", groupedBy: ["opd_code"]),
  ]

  /// The group of a row.
  func group(of row: ReportRow) -> String {
    groupedBy.map { $0 == "item_id" ? Self.subDimension(of: row.text($0)) : row.text($0) }
      .joined(separator: " ")
  }

  /// The sub-dimension in the id of a survey item: `SG.1` of `IMP.SG.1.3`.
  private static func subDimension(of item: String) -> String {
    item.split(separator: ".").dropFirst().dropLast().joined(separator: ".")
  }
}
