internal import Findings
internal import Tabular

/// Reads `pipeline.yaml`.
struct SettingsReader {
  private static let file = "pipeline.yaml"

  /// The ids of all forms.
  let forms: [String]
  /// The code lists that could be read.
  let codeLists: [String: CodeList]
  /// The names of all code lists, those with unreadable content included.
  let codeListNames: [String]
  /// The weights, which decide the clusters there are.
  let instrument: Instrument

  /// Reads everything but the parameters.
  func read(_ folder: PipelineFolder, _ problems: inout ProblemCollector) -> PipelineSettings? {
    guard let value = Self.value(folder, &problems) else { return nil }
    let mapping = value.mapping(
      "pipeline.yaml",
      required: [
        "title", "cycle", "region", "refused_regions", "cluster", "area", "required_forms",
        "parameters",
      ],
      optional: [
        "previous_cycle", "label_synonyms", "label_extras", "value_synonyms", "value_frames",
        "value_lists",
      ],
      &problems
    )
    guard let mapping else { return nil }
    let title = mapping["title"]?.localizedText(&problems)
    let cycle = mapping["cycle"].flatMap { self.cycle($0, &problems) }
    let regions = regions(mapping, &problems)
    let cluster = mapping["cluster"].flatMap { self.cluster($0, &problems) }
    let area = mapping["area"].flatMap { code($0, in: "areas", &problems) }
    let previousCycle = mapping["previous_cycle"]
      .flatMap { self.previousCycle($0, folder, &problems) }
    let requiredForms = mapping["required_forms"].flatMap { self.requiredForms($0, &problems) }
    guard let title, let cycle, let regions, let cluster, let area, let requiredForms else {
      return nil
    }
    return PipelineSettings(
      title: title,
      cycle: cycle,
      region: regions.own,
      refusedRegions: regions.refused,
      cluster: cluster,
      areaCode: area,
      previousCycle: previousCycle,
      requiredForms: requiredForms,
      labelSynonyms: synonyms(mapping["label_synonyms"], &problems),
      labelExtras: texts(mapping["label_extras"], &problems),
      valueWords: valueWords(mapping, &problems)
    )
  }

  /// Returns the groups of words that mean the same; a word of two groups is reported.
  private func synonyms(
    _ value: YAMLValue?,
    _ problems: inout ProblemCollector
  ) -> [[String]] {
    var spellings = SpellingIndex(owner: "word group")
    return (value?.list(&problems) ?? []).map { group in
      let words = group.list(&problems) ?? []
      let texts = words.compactMap { $0.text(&problems)?.lowercased() }
      for (word, text) in zip(words, texts) {
        if let message = spellings.conflict(adding: text, for: texts.first ?? "") {
          problems.report(word.problem(message))
        }
      }
      return texts
    }
  }

  private func texts(_ value: YAMLValue?, _ problems: inout ProblemCollector) -> [String] {
    (value?.list(&problems) ?? []).compactMap { $0.text(&problems)?.lowercased() }
  }

  private func valueWords(
    _ mapping: YAMLMapping,
    _ problems: inout ProblemCollector
  ) -> ValueWords {
    ValueWords(
      synonyms: synonyms(mapping["value_synonyms"], &problems),
      frames: Set(texts(mapping["value_frames"], &problems)),
      lists: mapping["value_lists"].flatMap { valueLists($0, &problems) } ?? ValueLists()
    )
  }

  private func valueLists(_ value: YAMLValue, _ problems: inout ProblemCollector) -> ValueLists? {
    let mapping = value.mapping(
      "value_lists",
      required: [],
      optional: ["names", "topics", "kinds"],
      &problems
    )
    func lists(_ key: String) -> Set<String> {
      let items = mapping?[key]?.list(&problems) ?? []
      return Set(
        items.compactMap { $0.name(of: "code list", "code lists", among: codeListNames, &problems) }
      )
    }
    return ValueLists(names: lists("names"), topics: lists("topics"), kinds: lists("kinds"))
  }

  /// Returns a cluster that has weights, or reports; weights that could not be read are not held against it.
  private func cluster(_ value: YAMLValue, _ problems: inout ProblemCollector) -> String? {
    let clusters = instrument.weights.keys.sorted()
    guard !clusters.isEmpty else { return value.text(&problems) }
    return value.name(of: "cluster", "clusters", among: clusters, &problems)
  }

  private static func value(
    _ folder: PipelineFolder,
    _ problems: inout ProblemCollector
  ) -> YAMLValue? {
    folder.file(file)?.source(&problems).flatMap { YAMLValue.parse($0, &problems) }
  }

  /// Returns a code of a list, or reports; a list that could not be read is not held against it.
  private func code(
    _ value: YAMLValue,
    in list: String,
    _ problems: inout ProblemCollector
  ) -> String? {
    guard let list = codeLists[list] else { return value.text(&problems) }
    return value.name(
      of: "code",
      "codes of codes/\(list.name).csv",
      among: list.codes.map(\.code),
      &problems
    )
  }
}

/// What `pipeline.yaml` says besides the parameters.
struct PipelineSettings {
  let title: LocalizedText
  let cycle: Cycle
  let region: Region
  let refusedRegions: [Region]
  let cluster: String
  let areaCode: String
  let previousCycle: PreviousCycle?
  let requiredForms: RequiredForms
  let labelSynonyms: [[String]]
  /// Words by which a column of an office's own is known.
  let labelExtras: [String]
  let valueWords: ValueWords
}

// MARK: - Cycles

extension SettingsReader {
  private func cycle(_ value: YAMLValue, _ problems: inout ProblemCollector) -> Cycle? {
    let mapping = value.mapping(
      "the cycle",
      required: ["id", "year", "stage", "evaluation_date", "period_start", "period_end"],
      optional: ["source", "verified"],
      &problems
    )
    guard let mapping else { return nil }
    Self.checkSource(mapping, &problems)
    let id = mapping["id"]?.text(&problems)
    let year = mapping["year"]?.integer(&problems)
    let stage = mapping["stage"]?.integer(&problems)
    let evaluationDate = mapping["evaluation_date"]?.date(&problems)
    let start = mapping["period_start"]?.date(&problems)
    let end = mapping["period_end"]?.date(&problems)
    guard let id, let year, let stage, let evaluationDate, let start, let end else { return nil }
    if start > end, let value = mapping["period_end"] {
      problems.report(value.problem("The period ends on \(end), before it begins on \(start)."))
    }
    return Cycle(
      id: id,
      year: year,
      stage: stage,
      evaluationDate: evaluationDate,
      periodStart: start,
      periodEnd: end
    )
  }

  private func previousCycle(
    _ value: YAMLValue,
    _ folder: PipelineFolder,
    _ problems: inout ProblemCollector
  ) -> PreviousCycle? {
    let mapping = value.mapping(
      "the previous cycle",
      required: ["id"],
      optional: ["scores", "index", "data", "source", "verified"],
      &problems
    )
    guard let mapping else { return nil }
    Self.checkSource(mapping, &problems)
    let data = mapping["data"]?.text(&problems)
    let scores = scores(mapping["scores"], &problems)
    let index = mapping["index"].flatMap { $0.decimal(&problems) }
    return mapping["id"]?.text(&problems).map { id in
      PreviousCycle(
        id: id,
        aspectScores: scores,
        index: index,
        dataPath: data.map { $0.hasPrefix("/") ? $0 : "\(folder.path)/\($0)" }
      )
    }
  }

  private func scores(
    _ value: YAMLValue?,
    _ problems: inout ProblemCollector
  ) -> [String: ExactDecimal] {
    var scores: [String: ExactDecimal] = [:]
    for entry in value?.anyMapping("the scores by aspect", &problems)?.entries ?? [] {
      guard let aspect = code(entry.keyValue, in: "aspects", &problems) else { continue }
      scores[aspect] = entry.value.decimal(&problems)
    }
    return scores
  }

  private static func checkSource(_ mapping: YAMLMapping, _ problems: inout ProblemCollector) {
    _ = mapping["source"]?.text(&problems)
    _ = mapping["verified"]?.boolean(&problems)
  }
}

// MARK: - Regions and forms

extension SettingsReader {
  private func regions(
    _ mapping: YAMLMapping,
    _ problems: inout ProblemCollector
  ) -> (own: Region, refused: [Region])? {
    var spellings = SpellingIndex(owner: "region")
    let own = mapping["region"].flatMap { region($0, &spellings, &problems) }
    var refused: [Region] = []
    for value in mapping["refused_regions"]?.list(&problems) ?? [] {
      if let region = region(value, &spellings, &problems) {
        refused.append(region)
      }
    }
    return own.map { ($0, refused) }
  }

  private func region(
    _ value: YAMLValue,
    _ spellings: inout SpellingIndex,
    _ problems: inout ProblemCollector
  ) -> Region? {
    let mapping = value.mapping("a region", required: ["code", "name", "aliases"], &problems)
    let code = mapping?["code"].flatMap { self.code($0, in: "regions", &problems) }
    let name = mapping?["name"]?.text(&problems)
    let aliasValues = mapping?["aliases"]?.list(&problems) ?? []
    guard let code, let name else { return nil }
    var aliases: [String] = []
    for aliasValue in aliasValues {
      guard let alias = aliasValue.text(&problems) else { continue }
      aliases.append(alias)
      if let message = spellings.conflict(adding: alias, for: name) {
        problems.report(aliasValue.problem(message))
      }
    }
    return Region(code: code, name: name, aliases: aliases)
  }

  private func requiredForms(
    _ value: YAMLValue,
    _ problems: inout ProblemCollector
  ) -> RequiredForms? {
    let keys = ["every_opd", "region", "region_opds"]
    let mapping = value.mapping("the required forms", required: keys, &problems)
    guard let mapping else { return nil }
    func forms(_ key: String, _ problems: inout ProblemCollector) -> [String] {
      (mapping[key]?.list(&problems) ?? []).compactMap {
        $0.name(of: "form", "forms", among: self.forms, &problems)
      }
    }
    return RequiredForms(
      everyOPD: forms("every_opd", &problems),
      regionForms: forms("region", &problems),
      regionOPDs: (mapping["region_opds"]?.list(&problems) ?? [])
        .compactMap { code($0, in: "opds", &problems) }
    )
  }
}

// MARK: - Parameters

extension SettingsReader {
  /// Reads the parameters alone; the rules need their names before the rest can be read.
  static func parameters(
    _ folder: PipelineFolder,
    _ problems: inout ProblemCollector
  ) -> [ParameterDefinition] {
    // Whatever else is wrong in the file is reported when the rest of it is read.
    var unreported = ProblemCollector()
    let parameters = value(folder, &unreported)?.peek("parameters")
    return (parameters?.anyMapping("the parameters", &problems)?.entries ?? [])
      .compactMap { parameter($0, &problems) }
  }

  private static func parameter(
    _ entry: YAMLMapping.Entry,
    _ problems: inout ProblemCollector
  ) -> ParameterDefinition? {
    if !entry.key.isIdentifier {
      problems.report(
        entry.keyValue.problem(
          "\"\(entry.key)\" is no parameter name: lower-case letters, digits and _ only."
        )
      )
    }
    let keys = ["value", "meaning", "source", "verified"]
    guard let mapping = entry.value.mapping("a parameter", required: keys, &problems) else {
      return nil
    }
    let value = mapping["value"]?.decimal(&problems)
    let meaning = mapping["meaning"]?.localizedText(&problems)
    let source = mapping["source"]?.text(&problems)
    let isVerified = mapping["verified"]?.boolean(&problems)
    guard let value, let meaning, let source, let isVerified else { return nil }
    return ParameterDefinition(
      name: entry.key,
      value: value,
      meaning: meaning,
      source: source,
      isVerified: isVerified
    )
  }
}
