public import Findings

/// What kind of values a column of an export holds; it decides how each format writes them.
public enum ExportType: Sendable, Hashable {
  /// Text, a code or an address.
  case text
  /// A whole number, rupiah included.
  case integer
  /// An exact decimal.
  case decimal
  /// A day, as ISO 8601 text.
  case date
  /// A moment, as ISO 8601 text in UTC.
  case timestamp
  /// A truth value.
  case boolean
}

/// How people want to see the numbers of a column.
public enum NumberStyle: Sendable, Hashable {
  /// As it is written.
  case plain
  /// Whole rupiah, in groups of three.
  case money
  /// A ratio with some digits, such as 0.8750.
  case fixed(digits: Int)
}

/// One column of an export.
public struct ExportColumn: Sendable, Hashable {
  /// The name in headers and keys.
  public let name: String
  /// The kind of its values.
  public let type: ExportType
  /// The title people see.
  public let title: LocalizedText
  /// What the values mean, in a sentence.
  public let description: LocalizedText?
  /// What the numbers count, such as rupiah.
  public let unit: LocalizedText?
  /// How people want to see its numbers.
  public let style: NumberStyle
  /// The codes its values are taken from.
  public let codes: ExportCodes?
  /// What its values satisfy.
  public let constraints: ExportConstraints

  /// Creates a column.
  public init(
    name: String,
    type: ExportType,
    title: LocalizedText,
    description: LocalizedText? = nil,
    unit: LocalizedText? = nil,
    style: NumberStyle = .plain,
    codes: ExportCodes? = nil,
    constraints: ExportConstraints = ExportConstraints()
  ) {
    self.name = name
    self.type = type
    self.title = title
    self.description = description
    self.unit = unit
    self.style = style
    self.codes = codes
    self.constraints = constraints
  }
}

/// What the values of a column satisfy (Table Schema constraints).
public struct ExportConstraints: Sendable, Hashable {
  /// Whether every row has a value.
  public let isRequired: Bool
  /// The smallest value, as plain decimal.
  public let minimum: String?
  /// The largest value, as plain decimal.
  public let maximum: String?

  /// Creates constraints; the default is none.
  public init(isRequired: Bool = false, minimum: String? = nil, maximum: String? = nil) {
    self.isRequired = isRequired
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// The codes that a column's values are taken from, with their labels.
public struct ExportCodes: Sendable, Hashable {
  /// One code.
  public struct Item: Sendable, Hashable {
    /// The code.
    public let code: String
    /// What people call it.
    public let label: LocalizedText

    /// Creates a code.
    public init(code: String, label: LocalizedText) {
      self.code = code
      self.label = label
    }
  }

  /// The name of the list.
  public let list: String
  /// Whether a value may be several codes, joined with `;`.
  public let isJoined: Bool
  /// The codes in the order of the list.
  public let items: [Item]
  private let labels: [String: LocalizedText]

  /// Creates codes.
  public init(list: String, isJoined: Bool, items: [Item]) {
    self.list = list
    self.isJoined = isJoined
    self.items = items
    labels = Dictionary(
      items.map { ($0.code, $0.label) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Returns the label of a value.
  ///
  /// Of joined codes it gives their labels, with a semicolon and a blank between; an unknown code is its own label.
  public func label(of value: String, in language: Language) -> String {
    guard isJoined else { return labels[value]?.text(in: language) ?? value }
    return value.split(separator: ";").map { code in
      labels[String(code)]?.text(in: language) ?? String(code)
    }.joined(separator: "; ")
  }
}
