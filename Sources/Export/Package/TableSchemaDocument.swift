internal import Findings

/// The Frictionless Table Schema (v2) of one table as its CSV file shows it.
struct TableSchemaDocument {
  private let table: ExportTable
  private let profile: CSVProfile
  private let resources: Set<String>

  /// Describes a table; foreign keys to tables that are no resources are left out.
  init(_ table: ExportTable, profile: CSVProfile, resources: Set<String>) {
    self.table = table
    self.profile = profile
    self.resources = resources
  }

  /// The schema.
  var value: JSONValue {
    var members: [JSONValue.Member] = [
      .init("$schema", .string("https://datapackage.org/profiles/2.0/tableschema.json")),
      .init("missingValues", .array([.string("")])),
      .init("fields", .array(table.columns.map(field))),
    ]
    if !table.primaryKey.isEmpty {
      members.append(.init("primaryKey", .array(table.primaryKey.map(JSONValue.string))))
    }
    let keys = table.foreignKeys.filter { resources.contains($0.table) }
    if !keys.isEmpty { members.append(.init("foreignKeys", .array(keys.map(foreignKey)))) }
    return .object(members)
  }

  private func foreignKey(_ key: ExportForeignKey) -> JSONValue {
    .object([
      .init("fields", .array([.string(key.column)])),
      .init(
        "reference",
        .object([
          .init("resource", .string(key.table)),
          .init("fields", .array([.string(key.referencedColumn)])),
        ])
      ),
    ])
  }

  private func field(_ column: ExportColumn) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("name", .string(column.name)), .init("type", .string(column.type.tableSchemaType)),
    ]
    if column.type == .boolean {
      members.append(.init("trueValues", .array([.string("true")])))
      members.append(.init("falseValues", .array([.string("false")])))
    }
    if column.type == .decimal, profile == .excelID {
      members.append(.init("decimalChar", .string(",")))
    }
    members += PackageText.members(title: column.title, description: column.description)
    if let unit = column.unit {
      members.append(.init("unit", .string(unit.indonesian)))
      members.append(.init("unit_en", .string(unit.english)))
    }
    if let codes = column.codes, !codes.isJoined {
      members.append(.init("categories", .array(codes.items.map(category))))
    }
    let constraints = constraints(column.constraints)
    if !constraints.isEmpty { members.append(.init("constraints", .object(constraints))) }
    return .object(members)
  }

  private func category(_ item: ExportCodes.Item) -> JSONValue {
    .object([
      .init("value", .string(item.code)), .init("label", .string(item.label.indonesian)),
      .init("label_en", .string(item.label.english)),
    ])
  }

  private func constraints(_ constraints: ExportConstraints) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if constraints.isRequired { members.append(.init("required", .boolean(true))) }
    if let minimum = constraints.minimum { members.append(.init("minimum", .decimal(minimum))) }
    if let maximum = constraints.maximum { members.append(.init("maximum", .decimal(maximum))) }
    return members
  }
}

/// Titles and descriptions: the standard's own members in Bahasa Indonesia, `…_en` beside them in English.
enum PackageText {
  static func members(title: LocalizedText, description: LocalizedText?) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("title", .string(title.indonesian)), .init("title_en", .string(title.english)),
    ]
    if let description {
      members.append(.init("description", .string(description.indonesian)))
      members.append(.init("description_en", .string(description.english)))
    }
    return members
  }

  static func both(_ text: LocalizedText) -> JSONValue {
    .object([.init("id", .string(text.indonesian)), .init("en", .string(text.english))])
  }
}

extension ExportType {
  /// The type's name in a Table Schema.
  var tableSchemaType: String {
    switch self {
    case .text: "string"
    case .integer: "integer"
    case .decimal: "number"
    case .date: "date"
    case .timestamp: "datetime"
    case .boolean: "boolean"
    }
  }
}
