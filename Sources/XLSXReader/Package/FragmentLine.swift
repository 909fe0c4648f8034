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
    var isParsing = true
    var isAbandoned = false
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
    let fragment = try monitor.wait { state -> Fragment<Yield>? in
      if state.isAbandoned { throw Abandoned() }
      guard state.places.count < placeCount else { return nil }
      return state.spare.popLast() ?? Fragment<Yield>()
    }
    var memory: [UInt8] = []
    swap(&memory, &fragment.piece.bytes)
    fragment.lineCount = nil
    fragment.piece = piece
    let stage = fragment.piece.isDocument ? Stage.waiting : .done
    monitor.change { $0.places.append((fragment, stage)) }
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
      monitor.change { state in
        guard let index = state.places.firstIndex(where: { $0.fragment === fragment }) else {
          return
        }
        state.places[index].stage = .done
      }
    }
  }

  private func nextToParse() -> Fragment<Yield>? {
    monitor.wait { state -> Fragment<Yield>?? in
      if state.isAbandoned || !state.isParsing { return .some(nil) }
      guard let index = state.places.firstIndex(where: { $0.stage == .waiting }) else {
        return state.end == nil ? nil : .some(nil)
      }
      state.places[index].stage = .parsing
      return state.places[index].fragment
    }
  }

  // MARK: The thread that takes what they told

  /// Returns the next fragment, or `nil` after the last.
  ///
  /// - Throws: What making the pieces threw, after the fragments before.
  func next() throws -> Fragment<Yield>? {
    try monitor.wait { state -> Fragment<Yield>?? in
      if let first = state.places.first {
        guard first.stage == .done || first.stage == .waiting && !state.isParsing else {
          return nil
        }
        return state.places.removeFirst().fragment
      }
      guard let end = state.end else { return nil }
      try end.get()
      return .some(nil)
    }
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
