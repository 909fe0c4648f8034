public import Findings
public import Tabular

/// What `metadata.yaml` says of the data set as a whole: who makes it, who keeps it, under which terms.
///
/// The words are those of Satu Data Indonesia (Perpres 39/2019): the producer (*Produsen Data*) makes the data, the
/// walidata collects, checks and publishes them.
public struct PackageMetadata: Sendable, Hashable {
  /// What the data set is about.
  public let description: LocalizedText
  /// The producer of the data.
  public let producer: LocalizedText
  /// The walidata.
  public let walidata: LocalizedText
  /// The terms of use.
  public let license: License?
  /// The days the data are about.
  public let period: ReferencePeriod
  /// The days the data of the previous cycle are about, where the file says so.
  public let previousPeriod: ReferencePeriod?
  /// What columns are that many tables have, by name.
  public let fields: [String: FieldText]
  /// The standards of tables and summaries, by name.
  public let tables: [String: DataStandard]

  /// The terms of use.
  public struct License: Sendable, Hashable {
    /// The Open Definition id, such as `CC-BY-4.0`.
    public let name: String
    /// The title people see.
    public let title: String
    /// Where the text stands.
    public let path: String

    /// Creates terms.
    public init(name: String, title: String, path: String) {
      self.name = name
      self.title = title
      self.path = path
    }
  }

  /// Creates metadata.
  public init(
    description: LocalizedText,
    producer: LocalizedText,
    walidata: LocalizedText,
    license: License?,
    period: ReferencePeriod,
    previousPeriod: ReferencePeriod?,
    fields: [String: FieldText],
    tables: [String: DataStandard]
  ) {
    self.description = description
    self.producer = producer
    self.walidata = walidata
    self.license = license
    self.period = period
    self.previousPeriod = previousPeriod
    self.fields = fields
    self.tables = tables
  }
}

/// The first and the last day that data are about.
public struct ReferencePeriod: Sendable, Hashable {
  /// The first day.
  public let start: CivilDate
  /// The last day.
  public let end: CivilDate

  /// Creates a period.
  public init(start: CivilDate, end: CivilDate) {
    self.start = start
    self.end = end
  }
}

/// What a column is, as far as the file says it.
public struct FieldText: Sendable, Hashable {
  /// The title people see.
  public let title: LocalizedText?
  /// What the values mean.
  public let meaning: LocalizedText?
  /// What the numbers count.
  public let unit: LocalizedText?

  /// Creates a text; what is left out is said elsewhere.
  public init(
    title: LocalizedText? = nil,
    meaning: LocalizedText? = nil,
    unit: LocalizedText? = nil
  ) {
    self.title = title
    self.meaning = meaning
    self.unit = unit
  }

  /// The text with its gaps filled from another.
  public func filled(from other: FieldText?) -> FieldText {
    FieldText(
      title: title ?? other?.title,
      meaning: meaning ?? other?.meaning,
      unit: unit ?? other?.unit
    )
  }
}

/// The data standard of one table (*Standar Data*, Perpres 39/2019 article 6).
public struct DataStandard: Sendable, Hashable {
  /// The idea behind the figures (*konsep*).
  public let concept: LocalizedText
  /// What a row is and is not (*definisi*).
  public let definition: LocalizedText
  /// How the rows are divided (*klasifikasi*).
  public let classification: LocalizedText
  /// What is measured (*ukuran*).
  public let measure: LocalizedText
  /// What the measure counts (*satuan*).
  public let unit: LocalizedText
  /// The producer, where it is not that of the data set.
  public let producer: LocalizedText?
  /// What the fields are, where their titles do not say enough.
  public let fields: [String: FieldText]

  /// Creates a standard.
  public init(
    concept: LocalizedText,
    definition: LocalizedText,
    classification: LocalizedText,
    measure: LocalizedText,
    unit: LocalizedText,
    producer: LocalizedText?,
    fields: [String: FieldText]
  ) {
    self.concept = concept
    self.definition = definition
    self.classification = classification
    self.measure = measure
    self.unit = unit
    self.producer = producer
    self.fields = fields
  }
}
