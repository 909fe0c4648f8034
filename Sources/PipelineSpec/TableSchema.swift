public import Findings
public import Tabular

/// The type of a field.
public enum FieldType: String, Sendable, CaseIterable {
  /// Free text.
  case text
  /// A whole number.
  case integer
  /// An exact decimal.
  case number
  /// Whole rupiah.
  case money
  /// A ratio; 0.875 stands for 87.5 %.
  case percent
  /// A day.
  case date
  /// Yes or no.
  case boolean
  /// One code of a code list.
  case code
  /// Several codes of a code list, sorted and joined with `;`.
  case codes
}

/// What the values of a field look like where its type does not say it.
///
/// No constraint: it helps to find the column of the field in a workbook whose titles nobody has listed.
public enum FieldAppearance: Sendable, Hashable {
  /// Years, in a field of whole numbers.
  case year
  /// Links and names of files.
  case link
  /// Codes of four levels or more, such as `1.04.05.2.01`.
  case outlineCode
  /// Codes of a list, in a field of text that is not checked against it.
  case codes(of: String)
}

/// One canonical table (Frictionless Table Schema).
public struct TableSchema: Sendable, Hashable {
  /// The table's name.
  public let table: String
  /// The title people see.
  public let title: LocalizedText
  /// The fields in order, without `id`, `opd_code`, `cycle_id` and the source columns; computed ones included.
  public let fields: [Field]
  /// The fields that people recognize a row by, most telling first.
  public let rowKeyFields: [String]
  private let indexByName: [String: Int]

  /// Creates a schema.
  public init(table: String, title: LocalizedText, fields: [Field], rowKeyFields: [String]) {
    self.table = table
    self.title = title
    self.fields = fields
    self.rowKeyFields = rowKeyFields
    indexByName = Dictionary(
      fields.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The place of a field in ``fields``.
  public func index(of field: String) -> Int? {
    indexByName[field]
  }

  /// The field with a name.
  public func field(_ name: String) -> Field? {
    index(of: name).map { fields[$0] }
  }
}

/// One field of a table.
public struct Field: Sendable, Hashable {
  /// The name in exports and SQL.
  public let name: String
  /// The title people see.
  public let title: LocalizedText
  /// The type.
  public let type: FieldType
  /// The name of the code list, for `code` and `codes`.
  public let codeList: String?
  /// What its values look like, if that tells them from others of the type.
  public let appearance: FieldAppearance?
  /// What its values must satisfy.
  public let constraints: Constraints
  /// Which rules word the violations.
  public let rules: FieldRules
  /// How the value is computed, if it is not read.
  public let computed: Computation?
  /// Whether the field holds personal data that exports mask.
  public let isPersonal: Bool

  /// Creates a field.
  public init(
    name: String,
    title: LocalizedText,
    type: FieldType,
    codeList: String?,
    appearance: FieldAppearance? = nil,
    constraints: Constraints,
    rules: FieldRules,
    computed: Computation?,
    isPersonal: Bool
  ) {
    self.name = name
    self.title = title
    self.type = type
    self.codeList = codeList
    self.appearance = appearance
    self.constraints = constraints
    self.rules = rules
    self.computed = computed
    self.isPersonal = isPersonal
  }
}

/// What the values of a field must satisfy (Table Schema constraints).
public struct Constraints: Sendable, Hashable {
  /// No constraint.
  public static let none = Constraints()

  /// Whether a blank is a violation.
  public let isRequired: Bool
  /// A condition under which the field is required: another field of the row has one of these codes.
  public let requiredWhen: Condition?
  /// The smallest value.
  public let minimum: ExactDecimal?
  /// The largest value.
  public let maximum: ExactDecimal?

  /// Another field of the same row has one of some codes.
  public struct Condition: Sendable, Hashable {
    /// The other field.
    public let field: String
    /// The codes.
    public let values: [String]

    /// Creates a condition.
    public init(field: String, values: [String]) {
      self.field = field
      self.values = values
    }
  }

  /// Creates constraints; the default is none.
  public init(
    isRequired: Bool = false,
    requiredWhen: Condition? = nil,
    minimum: ExactDecimal? = nil,
    maximum: ExactDecimal? = nil
  ) {
    self.isRequired = isRequired
    self.requiredWhen = requiredWhen
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// The rules that report violations at a field.
public struct FieldRules: Sendable, Hashable {
  /// For a blank in a required field; `STR-14` unless a subject's own rule names the field.
  public let required: RuleID
  /// For content that cannot be read as the type; `nil` for text.
  public let type: RuleID?
  /// For a value outside minimum and maximum.
  public let range: RuleID?

  /// Creates the rules.
  public init(required: RuleID = "STR-14", type: RuleID? = nil, range: RuleID? = nil) {
    self.required = required
    self.type = type
    self.range = range
  }
}

/// How a computed field gets its value from its own row.
public enum Computation: Sendable, Hashable {
  /// The sum of the known `parts` over `target`; for units of percent the last known part over `target`.
  case actionAchievement(parts: [String], target: String, unit: String)
  /// `realized` over `target` or the reverse, as the trend says.
  case trendAchievement(realized: String, target: String, trend: String)
  /// The product of two fields, labelled by a scale in the code list.
  case riskLevel(likelihood: String, impact: String, codeList: String)
  /// The digits behind the code in a nomenclature code that carries an account.
  case accountTail(of: String)
}
