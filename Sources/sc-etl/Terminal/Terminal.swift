import Findings
import Foundation

/// Writes results to standard output and messages to standard error.
struct Terminal: Sendable {
  /// The language of messages.
  let language: Language
  private let usesColor: Bool
  private let isQuiet: Bool

  init(options: CommonOptions) {
    self.init(options: options.basic)
  }

  init(options: BasicOptions) {
    language = options.lang
    isQuiet = options.quiet
    usesColor =
      switch options.color {
      case .always: true
      case .never: false
      case .auto: isatty(STDOUT_FILENO) == 1 && !Environment.forbidsColor
      }
  }

  /// Prints a line of the result.
  func print(_ line: String) {
    let colors = usesColor ? Color.sequences : []
    Self.write(HarmlessText.of(line, keeping: colors) + "\n", to: .standardOutput)
  }

  /// Prints bytes of the result.
  func print(bytes: [UInt8]) {
    try? FileHandle.standardOutput.write(contentsOf: bytes)
  }

  /// Prints a message that `--quiet` silences.
  func say(_ indonesian: String, _ english: String) {
    guard !isQuiet else { return }
    Self.write(HarmlessText.of(text(indonesian, english)) + "\n", to: .standardError)
  }

  /// Prints an error.
  func complain(_ message: LocalizedText) {
    let text = HarmlessText.of(message.text(in: language))
    Self.write("sc-etl: " + text + "\n", to: .standardError)
  }

  /// Chooses one of two wordings.
  func text(_ indonesian: String, _ english: String) -> String {
    language == .indonesian ? indonesian : english
  }

  /// Colors a text, if colors are used.
  func colored(_ text: String, _ color: Color) -> String {
    usesColor ? color.sequence + text + Color.end : text
  }

  /// The colors of results.
  enum Color: Int, CaseIterable {
    case red = 31
    case green = 32
    case yellow = 33
    case gray = 90

    /// What ends a color.
    static let end = "\u{1B}[0m"

    /// What begins the color.
    var sequence: String { "\u{1B}[\(rawValue)m" }

    /// All that a line may say to the terminal.
    static let sequences = allCases.map(\.sequence) + [end]
  }

  private static func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Array(text.utf8))
  }
}

/// One line on standard error that shows how far long work has come, and is gone at its end.
///
/// Nothing is shown where standard error is not a terminal.
final class ProgressLine: Sendable {
  private let isShown: Bool

  init(isQuiet: Bool) {
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  /// Shows how far the work has come.
  func show(done: Int, total: Int, name: String) {
    guard isShown else { return }
    write("\r\u{1B}[K\(done)/\(total) \(HarmlessText.of(name))")
  }

  /// Removes the line.
  func clear() {
    guard isShown else { return }
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Array(text.utf8))
  }
}
