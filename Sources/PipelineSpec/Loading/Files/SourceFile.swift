/// A text file of the folder, with its lines for messages.
struct SourceFile: Sendable {
  /// The path for messages.
  let path: String
  /// The path inside the folder, with `/`.
  let relativePath: String
  /// The whole text, without a byte order mark.
  let text: String
  private let lines: [Substring]

  init(path: String, relativePath: String, text: String) {
    let hasMark = text.unicodeScalars.first == "\u{FEFF}"
    let content = hasMark ? String(text.unicodeScalars.dropFirst()) : text
    self.path = path
    self.relativePath = relativePath
    self.text = content
    lines = content.split(omittingEmptySubsequences: false) { $0.isNewline }
  }

  /// The number of lines, a last one without characters included.
  var lineCount: Int { lines.count }

  /// The text of a line, from 1; empty past the end.
  func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? String(lines[number - 1]) : ""
  }

  /// A problem at a place of this file.
  func problem(
    line number: Int,
    column: Int,
    _ message: String,
    suggestion: String? = nil
  ) -> PipelineProblem {
    PipelineProblem(
      file: path,
      line: number,
      column: column,
      message: message,
      suggestion: suggestion,
      sourceLine: line(number)
    )
  }

  /// A problem of the file as a whole.
  func problem(_ message: String, suggestion: String? = nil) -> PipelineProblem {
    PipelineProblem(file: path, message: message, suggestion: suggestion)
  }
}

/// Collects the problems of a folder while it is read.
struct ProblemCollector {
  /// What was found, in the order of the reports.
  private(set) var problems: [PipelineProblem] = []
  private var reportedKeys: Set<String> = []

  /// Records a problem.
  mutating func report(_ problem: PipelineProblem) {
    problems.append(problem)
  }

  /// Records a problem unless one with the same key was recorded; for what one mistake repeats in many places.
  mutating func report(_ problem: PipelineProblem, onceFor key: String) {
    if reportedKeys.insert(key).inserted {
      problems.append(problem)
    }
  }
}
