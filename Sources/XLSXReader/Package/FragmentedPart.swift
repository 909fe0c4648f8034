// Reads a large part with several parsers. One thread inflates and cuts, others parse fragments, and the caller's own takes
// what they told, in order, and gives it to the receiver; while that is not ready it parses too.
//
// A fragment that cannot be parsed by itself is not yet an error: from there on the part is parsed in one go on the caller's
// thread, and what is wrong is said as if it had been so from the start. So nothing depends on where the cuts are.

/// A part that is read in fragments.
struct FragmentedPart<Receiver: YieldReceiver> {
  private typealias Handler = Receiver.Handler
  private typealias Line = FragmentLine<Receiver.Handler.Yield>

  private let part: String
  private let limits: XLSXLimits
  private let control: ReadControl
  private let line: FragmentLine<Receiver.Handler.Yield>
  private var fragmentParser: FragmentParser<Receiver.Handler>?
  private var parser: MarkupParser<Receiver.Handler>?
  private var lineCount = 0

  /// Reads a part and gives the receiver what it tells.
  ///
  /// - Parameter chunks: Calls its argument with each chunk of the part, on a thread of its own.
  /// - Returns: `false` when the system has no thread to give, and then nothing was read.
  static func read(
    _ part: String,
    limits: XLSXLimits,
    plan: ReadingPlan,
    control: ReadControl,
    chunks: @escaping @Sendable (_ deliver: (ByteSpan) throws -> Void) throws -> Void,
    into receiver: inout Receiver
  ) throws -> Bool {
    let line = Line(placeCount: plan.placeCount)
    let cutter = FragmentCutter(
      container: Handler.container,
      repeated: Handler.repeatedElement,
      byteCount: plan.fragmentByteCount,
      byteLimit: limits.markupTokenByteCount
    )
    guard let maker = WorkerThread({ makePieces(of: chunks, cutter, line) }) else { return false }
    let makeHandler = receiver.fragmentHandler
    let threads = (1..<max(plan.parserCount, 1)).compactMap { _ in
      WorkerThread {
        line.parseEach(FragmentParser(part: part, limits: limits, handler: makeHandler()).parse)
      }
    }
    if plan.parserCount == 0 { line.stopParsing() }
    defer {
      line.abandon()
      for thread in threads + [maker] { thread.join() }
    }
    var reading = FragmentedPart(part: part, limits: limits, control: control, line: line)
    try reading.receive(into: &receiver)
    return true
  }

  private init(part: String, limits: XLSXLimits, control: ReadControl, line: Line) {
    self.part = part
    self.limits = limits
    self.control = control
    self.line = line
  }

  // MARK: The other threads

  private static func makePieces(
    of chunks: (_ deliver: (ByteSpan) throws -> Void) throws -> Void,
    _ cutter: FragmentCutter,
    _ line: Line
  ) {
    line.end(
      Result {
        var cutter = cutter
        do {
          try chunks { try cutter.add($0, line.put) }
        } catch {
          // What is wrong in the markup so far is said first, as it would be if the part were read in one go.
          try cutter.breakOff(line.put)
          throw error
        }
        try cutter.finish(line.put)
      }
    )
  }

  // MARK: The caller's thread

  private mutating func receive(into receiver: inout Receiver) throws {
    while let turn = try line.nextTurn() {
      if let interruption = control.interruption() { throw XLSXError.interrupted(interruption) }
      switch turn {
      case .take(let fragment): try take(fragment, into: &receiver)
      case .parse(let fragment): parseByItself(fragment, receiver)
      }
    }
    try finish(into: &receiver)
  }

  private mutating func take(
    _ fragment: Fragment<Handler.Yield>,
    into receiver: inout Receiver
  ) throws {
    if parser == nil, let count = fragment.lineCount {
      lineCount += count - (fragment.piece.isFirst ? 0 : Self.lineCount(of: fragment.piece.tags))
      try receiver.receive(fragment.yield)
    } else {
      try parse(fragment, into: &receiver)
    }
    line.recycle(fragment)
  }

  private mutating func parseByItself(_ fragment: Fragment<Handler.Yield>, _ receiver: Receiver) {
    let parser =
      fragmentParser
      ?? FragmentParser(part: part, limits: limits, handler: receiver.fragmentHandler())
    fragmentParser = parser
    parser.parse(fragment)
    line.finish(fragment)
  }

  private func finish(into receiver: inout Receiver) throws {
    guard let parser else { return }
    var yield = Handler.Yield()
    try parser.finish()
    parser.withHandler { $0.exchangeYield(&yield) }
    try receiver.receive(yield)
  }

  /// Parses a fragment as what follows on those before it.
  private mutating func parse(
    _ fragment: Fragment<Handler.Yield>,
    into receiver: inout Receiver
  ) throws {
    let parser = try parser ?? beginParsing(at: fragment.piece, receiver)
    try fragment.piece.bytes.withByteSpan {
      try parser.parse($0.extracting(fragment.piece.content))
    }
    fragment.yield.clear()
    parser.withHandler { $0.exchangeYield(&fragment.yield) }
    try receiver.receive(fragment.yield)
  }

  private mutating func beginParsing(
    at piece: FragmentCutter.Piece,
    _ receiver: Receiver
  ) throws -> MarkupParser<Handler> {
    line.stopParsing()
    let parser = try MarkupParser(
      part: part,
      handler: receiver.continuingHandler(),
      limits: limits
    )
    if !piece.isFirst {
      try Array(piece.tags).withByteSpan { try parser.parse($0) }
      parser.continueAfterLines(lineCount)
    }
    self.parser = parser
    return parser
  }

  private static func lineCount(of bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 == UInt8(ascii: "\n") }
  }
}
