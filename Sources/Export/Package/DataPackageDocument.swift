internal import Findings
internal import PipelineSpec
internal import Tabular

/// `datapackage.json`: the Frictionless Data Package (v2) of an export, with the attributes of Satu Data Indonesia.
struct DataPackageDocument {
  /// A file of the package.
  struct Resource {
    let file: WrittenFile
    /// The table it holds, if it is one that the standard can describe.
    let table: ExportTable?
    let profile: CSVProfile
  }

  private let set: ExportSet
  private let resources: [Resource]
  private let tableNames: Set<String>

  init(_ set: ExportSet, resources: [Resource]) {
    self.set = set
    self.resources = resources
    tableNames = Set(resources.compactMap { $0.table?.name })
  }

  /// The document.
  var value: JSONValue {
    var members: [JSONValue.Member] = [
      .init("$schema", .string("https://datapackage.org/profiles/2.0/datapackage.json")),
      .init("name", .string(set.name)),
    ]
    members += PackageText.members(title: set.title, description: set.metadata?.description)
    members.append(.init("version", .string(set.cycleID)))
    if let metadata = set.metadata { members += described(by: metadata) }
    members.append(.init("sources", .array(set.sources.map(source))))
    members.append(.init("resources", .array(resources.map(resource))))
    return .object(members)
  }

  private func described(by metadata: PackageMetadata) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if let license = metadata.license {
      let value: JSONValue = .object([
        .init("name", .string(license.name)), .init("title", .string(license.title)),
        .init("path", .string(license.path)),
      ])
      members.append(.init("licenses", .array([value])))
    }
    let contributors = [(metadata.producer, "producer"), (metadata.walidata, "walidata")]
    members.append(
      .init(
        "contributors",
        .array(
          contributors.map { title, role in
            .object([
              .init("title", .string(title.indonesian)), .init("title_en", .string(title.english)),
              .init("roles", .array([.string(role)])),
            ])
          }
        )
      )
    )
    members.append(.init("reference_period", period(metadata.period)))
    return members
  }

  private func period(_ period: ReferencePeriod) -> JSONValue {
    .object([
      .init("start", .string(period.start.description)),
      .init("end", .string(period.end.description)),
    ])
  }

  private func source(_ source: SubmissionSource) -> JSONValue {
    .object([
      .init("title", .string(source.fileName)),
      .init("submission_id", .string(String(source.sha256.prefix(16)))),
      .init("hash", .string("sha256:" + source.sha256)),
    ])
  }

  // MARK: - Resources

  private func resource(_ resource: Resource) -> JSONValue {
    guard let table = resource.table else { return document(resource.file) }
    var members: [JSONValue.Member] = [
      .init("name", .string(table.name)), .init("type", .string("table")),
      .init("path", .string(resource.file.path)),
    ]
    members += PackageText.members(title: table.title, description: table.description)
    members += [
      .init("format", .string("csv")), .init("mediatype", .string("text/csv")),
      .init("encoding", .string("utf-8")),
    ]
    members += sizes(resource.file)
    members.append(.init("dialect", dialect(resource.profile)))
    members.append(
      .init(
        "schema",
        TableSchemaDocument(table, profile: resource.profile, resources: tableNames).value
      )
    )
    if let standard = table.dataStandard {
      members.append(.init("satu_data_indonesia", self.standard(standard, of: table)))
    }
    return .object(members)
  }

  private func document(_ file: WrittenFile) -> JSONValue {
    let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
    let format = name.split(separator: ".").last.map(String.init) ?? ""
    return .object(
      [
        .init("name", .string(name.lowercased())), .init("path", .string(file.path)),
        .init("format", .string(format)),
      ] + sizes(file)
    )
  }

  private func sizes(_ file: WrittenFile) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("bytes", .integer(file.byteCount)), .init("hash", .string("sha256:" + file.sha256)),
    ]
    if let rowCount = file.rowCount { members.append(.init("rows", .integer(rowCount))) }
    return members
  }

  private func dialect(_ profile: CSVProfile) -> JSONValue {
    .object([
      .init("$schema", .string("https://datapackage.org/profiles/2.0/tabledialect.json")),
      .init("delimiter", .string(profile == .data ? "," : ";")),
      .init("lineTerminator", .string("\n")), .init("quoteChar", .string("\"")),
      .init("doubleQuote", .boolean(true)), .init("header", .boolean(true)),
    ])
  }

  private func standard(_ standard: DataStandard, of table: ExportTable) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("concept", PackageText.both(standard.concept)),
      .init("definition", PackageText.both(standard.definition)),
      .init("classification", PackageText.both(standard.classification)),
      .init("measure", PackageText.both(standard.measure)),
      .init("unit", PackageText.both(standard.unit)),
    ]
    if let metadata = set.metadata {
      members += [
        .init("producer", PackageText.both(standard.producer ?? metadata.producer)),
        .init("walidata", PackageText.both(metadata.walidata)),
      ]
    }
    if let period = table.referencePeriod {
      members.append(.init("reference_period", self.period(period)))
    }
    return .object(members)
  }
}
