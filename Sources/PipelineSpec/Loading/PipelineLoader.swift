internal import Findings

/// Loads a pipeline folder as one checked value.
///
/// The whole folder is read before anything is said, so that an author sees all problems of a change at once. A
/// file that cannot be read at all is known by its name to the rest, which keeps one mistake from causing others.
public enum PipelineLoader {
  /// Loads and checks a folder under `pipelines/`.
  ///
  /// A folder without `rules/` or `summaries/` is not an error: it reads and types workbooks and checks nothing.
  ///
  /// - Parameter path: The folder; messages show it as it is given.
  /// - Returns: The pipeline; everything in it refers to something that exists.
  /// - Throws: ``PipelineError`` with every problem found.
  public static func load(folder path: String) throws(PipelineError) -> Pipeline {
    let folder = try PipelineFolder.read(path)
    var problems = ProblemCollector()
    FolderLayout.check(folder, &problems)
    let pipeline = read(folder, &problems)
    guard let pipeline, problems.problems.isEmpty else {
      throw PipelineError(problems: problems.problems)
    }
    return pipeline
  }

  private static func read(
    _ folder: PipelineFolder,
    _ problems: inout ProblemCollector
  ) -> Pipeline? {
    let names = KnownNames(folder)
    var codeLists = CodeListReader.read(folder, &problems)
    let instrument = InstrumentReader.read(folder, codeLists: codeLists, &problems)
    codeLists["questions"] = instrument.questionList
    let parameters = SettingsReader.parameters(folder, &problems)
    let rules = RuleReader.read(
      folder,
      tables: names.tables,
      parameters: parameters.map(\.name),
      &problems
    )
    let schemaReader = SchemaReader(
      codeListNames: names.codeLists,
      codeLists: codeLists,
      rules: rules.catalogue.definitions.map(\.id.rawValue)
    )
    let schemas = schemaReader.read(folder, &problems)
    let forms = FormReader(tables: names.tables, schemas: schemas).read(folder, &problems)
    let summaries = LineageReader.adding(
      to: SummaryReader.read(folder, &problems),
      schemas: schemas,
      from: folder,
      &problems
    )
    let settings = SettingsReader(
      forms: names.forms,
      codeLists: codeLists,
      codeListNames: names.codeLists,
      instrument: instrument
    )
    .read(folder, &problems)
    guard let settings else { return nil }
    let metadata = MetadataReader(
      schemas: schemas,
      summaries: summaries,
      codeLists: codeLists,
      cycle: settings.cycle
    )
    .read(folder, &problems)
    return Pipeline(
      name: folder.name,
      title: settings.title,
      contentHash: PipelineFolder.hash(of: folder.files),
      rulesHash: PipelineFolder.hash(of: folder.files(in: "rules", ending: ".yaml")),
      cycle: settings.cycle,
      region: settings.region,
      refusedRegions: settings.refusedRegions,
      cluster: settings.cluster,
      areaCode: settings.areaCode,
      previousCycle: settings.previousCycle,
      parameters: Dictionary(
        parameters.map { ($0.name, $0.value) },
        uniquingKeysWith: { first, _ in first }
      ),
      aspects: instrument.aspects(ofCluster: settings.cluster),
      questions: instrument.questions,
      forms: forms,
      schemas: ordered(schemas, by: forms),
      codeLists: codeLists,
      requiredForms: settings.requiredForms,
      catalogue: rules.catalogue,
      sqlRules: rules.sqlRules,
      summaries: summaries,
      parameterDefinitions: parameters,
      labelSynonyms: settings.labelSynonyms,
      labelExtras: settings.labelExtras,
      valueWords: settings.valueWords,
      metadata: metadata
    )
  }

  /// The schemas in the order of the forms that fill them.
  private static func ordered(_ schemas: [TableSchema], by forms: [Form]) -> [TableSchema] {
    var tables: [String] = []
    for form in forms where !tables.contains(form.table) {
      tables.append(form.table)
    }
    return tables.compactMap { table in schemas.first { $0.table == table } }
  }
}

/// The names that files give by being there, even where their content cannot be read.
struct KnownNames {
  /// The tables, from `schemas/`.
  let tables: [String]
  /// The forms, from `forms/`.
  let forms: [String]
  /// The code lists, from `codes/` and the instrument.
  let codeLists: [String]

  init(_ folder: PipelineFolder) {
    tables = folder.files(in: "schemas", ending: ".yaml").map(\.stem)
    forms = folder.files(in: "forms", ending: ".yaml").map(\.stem)
    codeLists = (folder.files(in: "codes", ending: ".csv").map(\.stem) + ["questions"]).sorted()
  }
}

/// Which files a pipeline folder has.
enum FolderLayout {
  private static let endings = [
    "forms": [".yaml"],
    "schemas": [".yaml"],
    "codes": [".csv"],
    "instrument": [".csv"],
    "rules": [".yaml"],
    "summaries": [".yaml", ".sql"],
  ]
  private static let requiredFiles = [
    "pipeline.yaml", "instrument/questions.csv", "instrument/weights.csv",
  ]

  /// Reports missing files, unknown folders and files that nothing would read.
  static func check(_ folder: PipelineFolder, _ problems: inout ProblemCollector) {
    for path in requiredFiles where folder.file(path) == nil {
      problems.report(
        PipelineProblem(file: folder.path + "/" + path, message: "The file is missing. Add it.")
      )
    }
    for file in folder.files {
      check(file, &problems)
    }
  }

  private static func check(_ file: PipelineFile, _ problems: inout ProblemCollector) {
    guard !file.folder.isEmpty else { return }
    guard let known = endings[file.folder] else {
      let folders = endings.keys.sorted()
      problems.report(
        PipelineProblem(
          file: file.path,
          message:
            "Unknown folder \"\(file.folder)\". Known folders: \(folders.joined(separator: ", ")).",
          suggestion: Suggestion.nearest(to: file.folder, among: folders)
        )
      )
      return
    }
    guard !known.contains(where: { file.relativePath.hasSuffix($0) }) else { return }
    problems.report(
      PipelineProblem(
        file: file.path,
        message:
          "Nothing reads this file: \(file.folder)/ holds files ending in \(known.joined(separator: " or ")). "
          + "Rename it or take it away."
      )
    )
  }
}
