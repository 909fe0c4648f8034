#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What holds for every input, however hostile.
enum Promises {
  /// Small, so that an input that asks for much is refused and the next one has its turn.
  private static let limits: XLSXLimits = {
    var limits = XLSXLimits.standard
    limits.partByteCount = 4 << 20
    limits.totalByteCount = 8 << 20
    limits.cellCount = 20_000
    limits.sheetTextByteCount = 8 << 20
    return limits
  }()

  /// A workbook is read or refused in one line; all ways to read it agree.
  static func check(workbook file: [UInt8]) {
    expectRefusalInOneLine {
      let workbook = try Workbook(bytes: file, limits: limits)
      for sheet in workbook.sheets { try check(sheet, of: workbook) }
    }
    let whole = summary(of: file, .standard)
    let cut = summary(
      of: file,
      ReadingPlan(leastByteCount: 1, fragmentByteCount: 512, parserCount: 2)
    )
    expect(whole == cut, "a workbook means something else when it is cut: \(whole) or \(cut)")
  }

  /// Returns the cells of the first sheet as one number, or the kind of failure, read as planned.
  private static func summary(of file: [UInt8], _ plan: ReadingPlan) -> String {
    do {
      let workbook = try Workbook(
        ByteSource(bytes: file),
        limits: limits,
        control: .none,
        plan: plan
      )
      guard let sheet = workbook.sheets.first else { return "no sheet" }
      let content = try workbook.content(of: sheet)
      var line: [UInt8] = []
      for cell in content.cells { CellLine(sheetName: "", cell: cell).write(to: &line) }
      return "\(line.hashValue) \(content.mergedRanges.count) \(content.hiddenRows)"
    } catch let error as XLSXError {
      return "\(error.code)"
    } catch {
      return "\(error)"
    }
  }

  /// An archive's entries are inflated or refused.
  static func check(archive file: [UInt8]) {
    expectRefusalInOneLine {
      guard let archive = try Archive(ByteSource(bytes: file), limits: limits) else { return }
      for entry in archive.entries {
        var byteCount = 0
        expectRefusalInOneLine {
          try archive.forEachChunk(of: entry) { byteCount += $0.count }
          expect(byteCount == entry.byteCount, "an entry has another size than it states")
        }
        guard byteCount < limits.partByteCount else { return }
      }
    }
  }

  /// Markup means the same as a document, in one chunk and in many.
  static func check(markup: [UInt8]) {
    let whole = outline(of: markup, chunkByteCount: max(markup.count, 1))
    let pieces = outline(of: markup, chunkByteCount: 7)
    expect(whole == pieces, "markup means something else when it comes in pieces")
    guard markup.count <= limits.markupTokenByteCount else { return }
    let document = outline { parser in
      _ = try markup.withByteSpan { try parser.parseDocument($0) }
    }
    expect(whole == document, "markup means something else as a document")
  }

  private static func check(_ sheet: Sheet, of workbook: Workbook) throws {
    let content = try workbook.content(of: sheet)
    var streamed: [Cell] = []
    try workbook.forEachCell(of: sheet) { cell in streamed.append(copy cell) }
    streamed.sort { $0.address < $1.address }
    expect(streamed == content.cells, "streaming gives other cells")
    for (cell, next) in zip(content.cells, content.cells.dropFirst()) {
      expect(cell.address < next.address, "cells are out of order or doubled")
    }
    for cell in content.cells { check(cell, of: sheet) }
    expect(content.formulaWithoutValueCount <= content.cells.count)
  }

  private static func check(_ cell: Cell, of sheet: Sheet) {
    expect(cell.address.rowIndex < CellAddress.rowLimit, "a row beyond the sheet")
    expect(cell.address.columnIndex < CellAddress.columnLimit, "a column beyond the sheet")
    expect(CellAddress(cell.address.description) == cell.address, "an address changes")
    switch cell.content {
    case .number(let number):
      expect(number.isFinite, "a number that is none")
      let text = cell.content.canonicalText ?? ""
      expect(Double(text) == number, "\(text) reads back as another number")
    case .text(let text): expect(!text.isEmpty, "a text without a character")
    default: break
    }
    var line: [UInt8] = []
    CellLine(sheetName: sheet.name, cell: cell).write(to: &line)
    expect(line.dropLast().allSatisfy { $0 >= 0x20 }, "a line with a control character")
  }

  private static func expectRefusalInOneLine(_ body: () throws -> Void) {
    do { try body() } catch let error as XLSXError {
      expect(!error.message.isEmpty && !error.remedy.isEmpty, "a refusal without a reason")
      let isOneLine = error.description.unicodeScalars.allSatisfy { $0.value >= 0x20 }
      expect(isOneLine, "a refusal of more than one line: \(error.description.debugDescription)")
      expect(error.description.utf8.count < 4000, "a refusal as long as a page")
    } catch {
      expect(false, "a failure of another kind: \(error)")
    }
  }

  /// Ends the process with a reason, which an optimized `precondition` would not print.
  static func expect(_ isKept: Bool, _ reason: @autoclosure () -> String = "a count is wrong") {
    guard !isKept else { return }
    let line = Array("Broken promise: \(reason())\n".utf8)
    _ = unsafe line.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
    abort()
  }

  private static func outline(of markup: [UInt8], chunkByteCount: Int) -> String? {
    outline { parser in
      var index = 0
      while index < markup.count {
        let end = min(index + chunkByteCount, markup.count)
        try Array(markup[index..<end]).withByteSpan { try parser.parse($0) }
        index = end
      }
      try parser.finish()
    }
  }

  /// Returns what a parser tells, or `nil` where it refuses.
  private static func outline(_ parse: (MarkupParser<Outline>) throws -> Void) -> String? {
    do {
      let parser = try MarkupParser(part: "part.xml", handler: Outline(), limits: limits)
      try parse(parser)
      return parser.withHandler { $0.text }
    } catch {
      return nil
    }
  }
}

/// Writes down what a parser tells: names, namespaces, attributes and text.
private struct Outline: MarkupHandler {
  private(set) var text = ""

  mutating func startElement(
    _ name: MarkupName,
    in namespace: MarkupNamespace,
    _ attributes: borrowing MarkupAttributes
  ) throws {
    text += "<\(namespace) \(name)"
    for name in [MarkupName.r, .t, .s, .ref, .name] {
      if let value = attributes.text(of: name) { text += " \(name)=\(value)" }
    }
    text += ">"
  }

  mutating func endElement() throws { text += "</>" }
  mutating func text(_ bytes: ByteSpan) throws { text += String(bytes) }
}
