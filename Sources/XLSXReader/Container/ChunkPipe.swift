internal import Dispatch
internal import Synchronization

/// Passes chunks from a thread that makes them to the thread that uses them.
///
/// Inflating a large sheet takes a quarter of the time of reading it, so it runs ahead on a second processor; never more
/// than a few chunks, which are used again and again. A class because two threads share it.
final class ChunkPipe: Sendable {
  /// What the maker of chunks is told when nobody wants more.
  private struct Abandoned: Error {}

  private struct State {
    var ready: [[UInt8]] = []
    var spare: [[UInt8]] = []
    var end: Result<Void, any Error>?
    var isAbandoned = false
  }

  private static let chunkLimit = 6

  private let state = Mutex(State())
  private let filled = DispatchSemaphore(value: 0)
  private let room = DispatchSemaphore(value: 0)

  private init() {
    for _ in 0..<Self.chunkLimit { room.signal() }
  }

  /// Calls `produce` on a thread of its own, and `body` on this one with each chunk that it makes, in their order.
  ///
  /// Returns when both have ended.
  ///
  /// - Throws: What `body` throws, and what `produce` throws once the chunks before have been used.
  static func forEachChunk(
    from produce: @escaping @Sendable (_ deliver: (ByteSpan) throws -> Void) throws -> Void,
    _ body: (ByteSpan) throws -> Void
  ) throws {
    let pipe = ChunkPipe()
    DispatchQueue(label: "XLSXReader.chunks").async {
      pipe.end(Result { try produce { try pipe.put($0) } })
    }
    do {
      while let chunk = try pipe.next() {
        try chunk.withByteSpan(body)
        pipe.giveBack(chunk)
      }
    } catch {
      pipe.abandon()
      throw error
    }
  }

  // MARK: The thread that makes chunks

  private func put(_ bytes: ByteSpan) throws {
    room.wait()
    var chunk = try state.withLock { state in
      if state.isAbandoned { throw Abandoned() }
      return state.spare.popLast() ?? []
    }
    chunk.removeAll(keepingCapacity: true)
    chunk.append(bytes)
    state.withLock { [chunk] in $0.ready.append(chunk) }
    filled.signal()
  }

  private func end(_ result: Result<Void, any Error>) {
    state.withLock { $0.end = result }
    filled.signal()
  }

  // MARK: The thread that uses them

  /// Returns the next chunk, or `nil` after the last.
  private func next() throws -> [UInt8]? {
    filled.wait()
    return try state.withLock { state in
      if !state.ready.isEmpty { return state.ready.removeFirst() }
      try state.end?.get()
      return nil
    }
  }

  private func giveBack(_ chunk: [UInt8]) {
    state.withLock { $0.spare.append(chunk) }
    room.signal()
  }

  /// Lets the other thread end, and waits for it.
  private func abandon() {
    state.withLock { $0.isAbandoned = true }
    while state.withLock({ $0.end == nil }) {
      room.signal()
      filled.wait()
    }
  }
}
