/// Turns stored cells into what they mean, in order, and gives them to whoever reads the sheet.
///
/// Also sums up what the sheet tells, whoever has parsed its pieces, and holds the limits of the whole sheet.
struct CellDelivery: YieldReceiver {
  /// The cells whose texts are fetched together.
  private static let stepCount = 16

  private let context: SheetContext
  private let earlierAddresses: (_ count: Int) throws -> Set<CellAddress>
  private let body: (borrowing Cell) throws -> Void

  /// Of the context, since to ask it for them would count references for each cell.
  private let formats: [NumberFormat]
  private let sharedStrings: SharedStrings

  private var sharedStringCache: SharedStringCache
  /// The cell to give next; it keeps the format of the one before, which is nearly always its own as well.
  private var cell = Cell(
    address: CellAddress(rowIndex: 0, columnIndex: 0),
    content: .formulaWithoutValue
  )
  private var styleIndex: UInt32?
  private var order = CellOrder()
  private var partialLayout = SheetLayout()
  private var textByteCount = 0
  private var rowCount = 0
  private var lastRowIndex = -1

  /// Makes a delivery that gives each cell to `body`.
  ///
  /// - Parameter earlierAddresses: Returns the addresses of the first cells of the sheet that hold something; asked for
  ///   when cells are out of order.
  init(
    _ context: SheetContext,
    earlierAddresses: @escaping (_ count: Int) throws -> Set<CellAddress> = { _ in [] },
    _ body: @escaping (borrowing Cell) throws -> Void
  ) {
    self.context = context
    self.earlierAddresses = earlierAddresses
    self.body = body
    formats = context.formats
    sharedStrings = context.sharedStrings
    sharedStringCache = SharedStringCache(stringCount: context.sharedStrings.count)
  }

  /// What the sheet tells besides its cells.
  var layout: SheetLayout {
    var layout = partialLayout
    layout.isDisordered = order.isDisordered
    return layout
  }

  var fragmentHandler: @Sendable () -> CellStream {
    { [context] in CellStream(context) }
  }

  func continuingHandler() -> CellStream {
    CellStream(
      context,
      rowCount: rowCount,
      lastRowIndex: lastRowIndex,
      cellCount: partialLayout.cellCount
    )
  }

  mutating func receive(_ batch: borrowing CellBatch) throws {
    try add(batch)
    let (cells, strings) = (batch.cells, sharedStrings)
    try batch.texts.withSpan { texts in
      var start = 0
      while start < cells.count {
        let end = min(start + Self.stepCount, cells.count)
        strings.prefetch(Self.stepCount, behind: end, of: cells)
        for index in start..<end { try deliver(cells[index], texts) }
        start = end
      }
    }
  }

  private mutating func add(_ batch: borrowing CellBatch) throws {
    partialLayout.add(batch.layout)
    if batch.rowCount > 0 { lastRowIndex = batch.lastRowIndex }
    rowCount += batch.rowCount
    guard rowCount <= CellAddress.rowLimit else { throw context.tooManyRows() }
    let surplus = partialLayout.cellCount - context.cellAllowance
    guard surplus <= 0 else { throw context.tooManyCells(beyond: surplus) }
    guard partialLayout.hiddenColumns.count <= CellAddress.columnLimit else {
      throw context.tooManyColumns()
    }
    try XLSXError.check(
      partialLayout.mergedRanges.count,
      atMost: context.limits.mergedRangeCount,
      named: .mergedRanges,
      part: context.part
    )
  }

  @inline(__always)
  private mutating func deliver(_ stored: StoredCell, _ texts: ByteSpan) throws {
    if stored.styleIndex != styleIndex { takeFormat(ofStyle: stored.styleIndex) }
    guard let content = try content(of: stored, texts, kind: cell.numberFormat.kind) else { return }
    guard try order.isNew(stored.address, earlierAddresses) else {
      throw context.invalid("The cell \(stored.address) is there twice, with two values")
    }
    cell.address = stored.address
    cell.content = content
    cell.isFormula = stored.isFormula
    try body(cell)
  }

  /// Takes the number format of a style; one that the workbook does not have is the general one.
  private mutating func takeFormat(ofStyle index: UInt32) {
    styleIndex = index
    cell.numberFormat = Int(index) < formats.count ? formats[Int(index)] : .general
  }

  /// Returns what a cell holds, or `nil` when it holds an empty text.
  @inline(__always)
  private mutating func content(
    of cell: StoredCell,
    _ texts: ByteSpan,
    kind: NumberFormatKind
  ) throws -> CellContent? {
    switch cell.value {
    case .number(let number): return content(ofNumber: number, kind: kind)
    case .sharedString(let index):
      let text = sharedStringCache.text(at: Int(index)) { sharedStrings.text(at: $0) ?? "" }
      if text.isEmpty { return cell.isFormula ? .formulaWithoutValue : nil }
      return try content(ofText: text)
    case .text(let start, let end):
      return try content(ofText: String(texts.extracting(Int(start)..<Int(end))))
    case .escapedText(let start, let end):
      return try content(
        ofText: EscapedCharacters.text(of: texts.extracting(Int(start)..<Int(end)))
      )
    case .boolean(let truth): return .boolean(truth)
    case .error(let start, let end): return .error(String(texts.extracting(Int(start)..<Int(end))))
    case .date(let start, let end):
      let bytes = texts.extracting(Int(start)..<Int(end))
      return try ISODate.content(of: Array(copying: bytes)[...]) ?? content(ofText: String(bytes))
    case .formulaWithoutValue: return .formulaWithoutValue
    }
  }

  /// Returns a number as its format shows it: as a date, a time or the number that it is.
  ///
  /// A date format on a serial below 1 shows a time of day: day 0 is no day in the 1900 system. What has no date (negative,
  /// past the year 9999, serial 60) stays the number that it is.
  @inline(__always)
  private func content(ofNumber number: Double, kind: NumberFormatKind) -> CellContent {
    switch kind {
    case .general, .number, .percent, .text: return .number(number)
    case .elapsed:
      return SerialDate.elapsedTime(number).map { .time($0, serial: number) } ?? .number(number)
    case .date, .dateTime, .time:
      let isTimeOnly = context.dateSystem == .excel1900 || kind == .time
      if isTimeOnly, number >= 0, number < 1, let time = SerialDate.elapsedTime(number) {
        return .time(time, serial: number)
      }
      return SerialDate.dateTime(number, system: context.dateSystem)
        .map { .dateTime($0, serial: number) } ?? .number(number)
    }
  }

  /// Returns a text as the content of a cell, and counts its bytes.
  @inline(__always)
  private mutating func content(ofText text: consuming String) throws -> CellContent {
    try count(textByteCount: text.utf8.count)
    return .text(text)
  }

  /// Bounds the text of all cells together: one long shared string can be in millions of cells.
  @inline(__always)
  private mutating func count(textByteCount count: Int) throws {
    textByteCount += count
    try XLSXError.check(
      textByteCount,
      atMost: context.limits.sheetTextByteCount,
      named: .sheetTextBytes,
      part: context.part
    )
  }
}

extension SheetLayout {
  /// Adds what the next piece of the sheet tells.
  fileprivate mutating func add(_ other: SheetLayout) {
    cellCount += other.cellCount
    mergedRanges += other.mergedRanges
    for range in other.hiddenRows { hiddenRows.addRun(range) }
    for range in other.hiddenColumns { hiddenColumns.addRun(range) }
  }
}
