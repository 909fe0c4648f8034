/// One thing that is wrong in a pipeline folder, with its place.
public struct PipelineProblem: Sendable, Hashable {
  /// The file's path, as it was given plus the path inside the folder.
  public let file: String
  /// The line, from 1; 0 for a problem of the whole file or folder.
  public let line: Int
  /// The column in characters, from 1; 0 for a problem of the whole line, file or folder.
  public let column: Int
  /// What is wrong and what was expected, as a sentence with a full stop.
  public let message: String
  /// The known name that was probably meant.
  public let suggestion: String?
  /// The line of the file; empty for a problem of the whole file or folder.
  public let sourceLine: String

  /// Creates a problem.
  public init(
    file: String,
    line: Int = 0,
    column: Int = 0,
    message: String,
    suggestion: String? = nil,
    sourceLine: String = ""
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.suggestion = suggestion
    self.sourceLine = sourceLine
  }

  /// The place: `file`, `file:line` or `file:line:column`.
  public var place: String {
    guard line > 0 else { return file }
    return column > 0 ? "\(file):\(line):\(column)" : "\(file):\(line)"
  }
}

extension PipelineProblem: CustomStringConvertible {
  /// The place, the message and the suggestion in one line; then, where known, the source line and a caret.
  public var description: String {
    var text = "\(place): \(message)"
    if let suggestion {
      text += " Did you mean \"\(suggestion)\"?"
    }
    guard !sourceLine.isEmpty else { return text }
    let excerpt = excerpt
    text += "\n  \(excerpt.text)"
    return column > 0 ? text + "\n  \(caretLine(excerpt))" : text
  }

  /// The source line, or the part of a long one around the column, and the column in it.
  private var excerpt: (text: String, column: Int) {
    let width = 100
    let scalars = Array(sourceLine.unicodeScalars)
    guard scalars.count > width else { return (sourceLine, column) }
    let start = max(0, min(column - width / 2, scalars.count - width))
    let end = min(scalars.count, start + width)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<end])
    let before = start > 0 ? "…" : ""
    let after = end < scalars.count ? "…" : ""
    return (before + String(text) + after, column - start + before.count)
  }

  /// Blanks up to the column, tabs kept as tabs so that the caret stands below its character.
  private func caretLine(_ excerpt: (text: String, column: Int)) -> String {
    let before = excerpt.text.unicodeScalars.prefix(max(0, excerpt.column - 1))
    return before.map { $0 == "\t" ? "\t" : " " }.joined() + "^"
  }
}

extension PipelineProblem: Comparable {
  /// Orders by file, line, column and message.
  public static func < (left: PipelineProblem, right: PipelineProblem) -> Bool {
    (left.file, left.line, left.column, left.message)
      < (right.file, right.line, right.column, right.message)
  }
}

/// A pipeline folder that cannot be used, with everything that is wrong in it.
public struct PipelineError: Error, Sendable, Hashable {
  /// The number of problems that ``description`` shows.
  public static let shownProblemCount = 20

  /// All problems, ordered by file and place; never empty.
  public let problems: [PipelineProblem]

  /// Creates an error; the problems are put in order.
  public init(problems: [PipelineProblem]) {
    self.problems = problems.sorted()
  }
}

extension PipelineError: CustomStringConvertible {
  /// The first problems, each on lines of its own, and how many more there are.
  public var description: String {
    var lines = problems.prefix(Self.shownProblemCount).map(\.description)
    let rest = problems.count - lines.count
    if rest > 0 {
      lines.append("… and \(rest) more problem\(rest == 1 ? "" : "s").")
    }
    return lines.joined(separator: "\n")
  }
}
