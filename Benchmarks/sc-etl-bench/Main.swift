#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Times the reader, and depends on nothing else, so that a whole process is what a program that reads a workbook is.
@main
enum Main {
  private static let usage = """
    Usage: sc-etl-bench read [--first-row] FILE...
    Reads every cell of every sheet to a typed value, and says how many, what they add up to and how long it took;
    with --first-row only to the first row of the first sheet of the first workbook.

    """

  static func main() {
    var arguments = CommandLine.arguments.dropFirst()
    guard arguments.popFirst() == "read" else { return fail(usage, status: 64) }
    let isFirstRow = arguments.first == "--first-row"
    let files = Array(isFirstRow ? arguments.dropFirst() : arguments)
    guard !files.isEmpty, !files.contains(where: { $0.hasPrefix("-") }) else {
      return fail(usage, status: 64)
    }
    let command = ReadCommand(files: files)
    do {
      try isFirstRow ? command.runToFirstRow() : command.run()
    } catch {
      fail("\(error)\n", status: 65)
    }
  }

  private static func fail(_ message: String, status: Int32) {
    let bytes = Array(message.utf8)
    _ = unsafe write(STDERR_FILENO, bytes, bytes.count)
    exit(status)
  }
}
