import Extract
public import PipelineSpec
import Tabular

/// The lines of YAML that make headers known which were recognized without being known.
///
/// One block for each form, ready to be pasted at the end of the form's file.
public struct AliasSuggestions: Sendable {
  /// The block for one form.
  public struct Block: Sendable {
    /// The form, such as `SC-06`.
    public let formID: String
    /// The file that the lines belong in, such as `forms/SC-06.yaml`.
    public let file: String
    /// Whether the file has a list of further aliases already, which the lines continue.
    public let continuesList: Bool
    /// The lines.
    public let lines: [String]
  }

  /// The blocks in the pipeline's order of the forms.
  public let blocks: [Block]

  /// Collects the suggestions of some inspections; each spelling once for a field.
  public init(_ inspections: [Inspection], pipeline: Pipeline) {
    blocks = pipeline.forms.compactMap { form in
      let entries = inspections.flatMap { $0.suggestions(for: form.id) }
      let fields = form.columns.map(\.field)
      let lines = fields.flatMap { field in
        Self.lines(field, entries.filter { $0.alias.field == field })
      }
      guard !lines.isEmpty else { return nil }
      let continuesList = form.hasAliasList
      return Block(
        formID: form.id,
        file: "forms/\(form.id).yaml",
        continuesList: continuesList,
        lines: (continuesList ? [] : ["aliases:"]) + lines
      )
    }
  }

  /// A suggestion and where it comes from.
  struct Entry {
    let alias: SuggestedAlias
    let fileName: String
    let sheetName: String
  }

  private static func lines(_ field: String, _ entries: [Entry]) -> [String] {
    var seen: Set<String> = []
    let lines = entries.compactMap { entry -> String? in
      guard seen.insert(entry.alias.text.lowercased()).inserted else { return nil }
      let percent =
        entry.alias.confidence.multiplied(by: ExactDecimal(100))?.description(digits: 0) ?? "?"
      return "    - \(quoted(entry.alias.text))  "
        + "# \(comment(entry.fileName)), \(comment(entry.sheetName))!\(entry.alias.cell), \(percent) %"
    }
    return lines.isEmpty ? [] : ["  \(field):"] + lines
  }

  /// The text as a double-quoted YAML scalar (YAML 1.2 §7.3.1).
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 32 || (127..<160).contains(scalar.value): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The text on one line.
  private static func comment(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 32 ? " " : $0 }))
  }
}

extension Inspection {
  fileprivate func suggestions(for formID: String) -> [AliasSuggestions.Entry] {
    sheets.flatMap { sheet in
      sheet.forms.filter { $0.formID == formID }.flatMap { form in
        form.suggestedAliases.map {
          AliasSuggestions.Entry(alias: $0, fileName: fileName, sheetName: sheet.sheetName)
        }
      }
    }
  }
}
