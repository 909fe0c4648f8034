import Export
import Findings

/// The pieces that JSON Schemas (2020-12) are put together from.
enum JSONSchema {
  /// A member of an object.
  struct Property {
    let name: String
    let schema: JSONValue
    let isRequired: Bool
  }

  /// A member that is always there.
  static func property(_ name: String, _ schema: JSONValue) -> Property {
    Property(name: name, schema: schema, isRequired: true)
  }

  /// A member that may be absent.
  static func optional(_ name: String, _ schema: JSONValue) -> Property {
    Property(name: name, schema: schema, isRequired: false)
  }

  /// An object with exactly these members.
  static func object(_ properties: [Property]) -> JSONValue {
    .object([
      .init("type", .string("object")),
      .init("properties", .object(properties.map { .init($0.name, $0.schema) })),
      .init("required", .array(properties.filter(\.isRequired).map { .string($0.name) })),
      .init("additionalProperties", .boolean(false)),
    ])
  }

  /// An object with members of any name and one schema.
  static func map(of schema: JSONValue) -> JSONValue {
    .object([
      .init("type", .string("object")), .init("additionalProperties", schema),
    ])
  }

  /// A list.
  static func array(of items: JSONValue) -> JSONValue {
    .object([.init("type", .string("array")), .init("items", items)])
  }

  /// A value of one of some types.
  static func type(_ names: String...) -> JSONValue {
    .object([
      .init(
        "type",
        names.count == 1 ? .string(names[0]) : .array(names.map(JSONValue.string))
      )
    ])
  }

  /// One of some texts, or `null` besides if `isOptional`.
  static func choice(_ values: [String], isOptional: Bool = false) -> JSONValue {
    .object([
      .init("enum", .array(values.map(JSONValue.string) + (isOptional ? [.null] : [])))
    ])
  }

  /// Text of a form.
  static func text(pattern: String, isOptional: Bool = false) -> JSONValue {
    .object([
      .init(
        "type",
        isOptional ? .array([.string("string"), .string("null")]) : .string("string")
      ),
      .init("pattern", .string(pattern)),
    ])
  }

  static let string = type("string")
  static let optionalString = type("string", "null")
  static let count: JSONValue = .object([
    .init("type", .string("integer")), .init("minimum", .integer(0)),
  ])
  static let boolean = type("boolean")
  static let sha256 = text(pattern: "^[0-9a-f]{64}$")
  static let optionalSHA256 = text(pattern: "^[0-9a-f]{64}$", isOptional: true)
  static let timestamp = text(pattern: #"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"#)
  static let optionalTimestamp = text(
    pattern: #"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$"#,
    isOptional: true
  )
  static let bothLanguages = object([property("id", string), property("en", string)])

  /// Anything that one of some schemas describes; a member tells which.
  static func oneOf(_ schemas: [JSONValue]) -> JSONValue {
    .object([.init("oneOf", .array(schemas))])
  }

  /// A schema with a title and a description.
  static func described(_ schema: JSONValue, title: LocalizedText) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    return .object(
      [
        .init("title", .string(title.indonesian)), .init("description", .string(title.english)),
      ] + members
    )
  }

  /// A whole document.
  static func document(_ name: String, title: String, _ schema: JSONValue) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    return .object(
      [
        .init("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        .init("$id", .string("urn:sc-etl:schema:\(name):1")),
        .init("title", .string(title)),
      ] + members
    )
  }
}
