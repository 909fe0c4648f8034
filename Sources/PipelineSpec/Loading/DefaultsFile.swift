/// The defaults of an installation: one YAML file with option names and values.
public struct DefaultsFile: Sendable, Hashable {
  /// One option that the file sets.
  public struct Entry: Sendable, Hashable {
    /// The option's name, without dashes in front.
    public let name: String
    /// Its values as they are written; several for a list.
    public let values: [String]
    /// Where the value stands: `file:line:column`.
    public let place: String
  }

  /// The options in the order of the file.
  public let entries: [Entry]

  /// Reads a file; an empty one sets nothing.
  ///
  /// - Parameters:
  ///   - path: The file; messages show it as it is given.
  ///   - knownNames: The options that may be set.
  /// - Throws: ``PipelineError`` with every problem found: unknown names with a suggestion, values that are no
  ///   scalar and no list of scalars, a file that cannot be read or is no YAML.
  public static func read(
    _ path: String,
    knownNames: [String]
  ) throws(PipelineError) -> DefaultsFile {
    var problems = ProblemCollector()
    let source = try PipelineFile.read(path).source(&problems)
    let entries = source.map { self.entries(of: $0, knownNames: knownNames, &problems) } ?? []
    guard problems.problems.isEmpty else { throw PipelineError(problems: problems.problems) }
    return DefaultsFile(entries: entries)
  }

  private static func entries(
    of source: SourceFile,
    knownNames: [String],
    _ problems: inout ProblemCollector
  ) -> [Entry] {
    guard source.text.contains(where: { !$0.isWhitespace }) else { return [] }
    let mapping = YAMLValue.parse(source, &problems)?
      .mapping("the defaults", required: [], optional: knownNames, &problems)
    return (mapping?.entries ?? []).map { entry($0, &problems) }
  }

  private static func entry(
    _ entry: YAMLMapping.Entry,
    _ problems: inout ProblemCollector
  ) -> Entry {
    let values: [String]
    if entry.value.isList {
      values = entry.value.texts(&problems)
    } else {
      values = entry.value.text(&problems).map { [$0] } ?? []
    }
    return Entry(name: entry.key, values: values, place: entry.value.problem("").place)
  }
}
