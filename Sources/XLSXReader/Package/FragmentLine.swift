/// A piece of a part on its way, with what it told.
///
/// A class because it is handed from thread to thread and never copied. `@unchecked`: one thread has it at a time, as
/// `FragmentLine` sees to.
final class Fragment<Yield: FragmentYield>: @unchecked Sendable {
  /// The piece.
  var piece = FragmentCutter.Piece()
  /// What it told.
  var yield = Yield()
  /// The line ends in it when it was parsed by itself, else `nil`.
  var lineCount: Int?
}

/// Carries the pieces of a part from the thread that inflates and cuts it, past those that parse, to the one that takes
/// what they told, in order.
///
/// Never more than a few pieces are on the way, and their memory is used again and again. A class because threads share it.
final class FragmentLine<Yield: FragmentYield>: Sendable {
  /// What the thread that takes does next.
  enum Turn {
    /// Takes what the next fragment told, or parses it as what follows on those before.
    case take(Fragment<Yield>)
    /// Parses a fragment by itself, since the next one to take is not ready.
    case parse(Fragment<Yield>)
  }

  /// What the thread that makes pieces is told when nobody wants more.
  private struct Abandoned: Error {}

  private enum Stage {
    case waiting, parsing, done
  }

  private struct State {
    /// The fragments on the way, the earliest first.
    var places: [(fragment: Fragment<Yield>, stage: Stage)] = []
    var spare: [Fragment<Yield>] = []
    var end: Result<Void, any Error>?
    /// Whether the thread that makes pieces rests: from when all places are taken until half of them are free, so that it
    /// is not woken for each one.
    var isFull = false
    var isParsing = true
    var isAbandoned = false

    var firstToParse: Int? {
      isParsing ? places.firstIndex { $0.stage == .waiting } : nil
    }

    var canTake: Bool {
      guard let first = places.first else { return end != nil }
      return first.stage == .done || first.stage == .waiting && !isParsing
    }

    var hasNothingToParse: Bool { isAbandoned || !isParsing || end != nil }

    mutating func beginParsing() -> Fragment<Yield>? {
      guard let index = firstToParse else { return nil }
      places[index].stage = .parsing
      return places[index].fragment
    }
  }

  private let placeCount: Int
  private let monitor = Monitor(State())

  /// Makes a line with room for so many fragments.
  init(placeCount: Int) {
    self.placeCount = placeCount
  }

  // MARK: The thread that makes pieces

  /// Puts a piece on the line when there is room; returns memory for the next one.
  func put(_ piece: consuming FragmentCutter.Piece) throws -> [UInt8] {
    let fragment = try monitor.wait(
      until: { $0.isAbandoned || !$0.isFull },
      then: { state in
        if state.isAbandoned { throw Abandoned() }
        return state.spare.popLast() ?? Fragment<Yield>()
      }
    )
    var memory: [UInt8] = []
    swap(&memory, &fragment.piece.bytes)
    fragment.lineCount = nil
    fragment.piece = piece
    let stage = fragment.piece.isDocument ? Stage.waiting : .done
    monitor.change { state in
      state.places.append((fragment, stage))
      state.isFull = state.places.count >= placeCount
    }
    return memory
  }

  /// Says that no more pieces come, and whether they were all.
  func end(_ result: Result<Void, any Error>) {
    monitor.change { $0.end = result }
  }

  // MARK: The threads that parse

  /// Calls `parse` with each fragment that no other thread has, until there are no more.
  func parseEach(_ parse: (Fragment<Yield>) -> Void) {
    while let fragment = nextToParse() {
      parse(fragment)
      finish(fragment)
    }
  }

  private func nextToParse() -> Fragment<Yield>? {
    monitor.wait(
      until: { $0.firstToParse != nil || $0.hasNothingToParse },
      then: { $0.isAbandoned ? nil : $0.beginParsing() }
    )
  }

  /// Says that a fragment was parsed by itself, with or without success.
  func finish(_ fragment: Fragment<Yield>) {
    monitor.change { state in
      guard let index = state.places.firstIndex(where: { $0.fragment === fragment }) else { return }
      state.places[index].stage = .done
    }
  }

  // MARK: The thread that takes what they told

  /// Returns what to do next, or `nil` after the last fragment.
  ///
  /// - Throws: What making the pieces threw, after the fragments before.
  func nextTurn() throws -> Turn? {
    try monitor.wait(
      until: { $0.canTake || $0.firstToParse != nil },
      then: { state in
        guard state.canTake else { return state.beginParsing().map { .parse($0) } }
        guard !state.places.isEmpty else {
          try state.end?.get()
          return nil
        }
        let fragment = state.places.removeFirst().fragment
        if state.places.count <= placeCount / 2 { state.isFull = false }
        return .take(fragment)
      }
    )
  }

  /// Gives the memory of a fragment back.
  func recycle(_ fragment: Fragment<Yield>) {
    fragment.piece.bytes.removeAll(keepingCapacity: true)
    fragment.yield.clear()
    monitor.change { $0.spare.append(fragment) }
  }

  /// Lets the fragments that come be: the rest of the part is parsed in one go.
  func stopParsing() { monitor.change { $0.isParsing = false } }

  /// Lets all threads end.
  func abandon() { monitor.change { $0.isAbandoned = true } }
}
