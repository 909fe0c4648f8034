/// When and how a part is read in fragments.
struct ReadingPlan: Sendable {
  /// How workbooks are read: large parts by two parsers, which is what two processors have work for.
  static let standard = ReadingPlan(
    leastByteCount: 2 << 20,
    fragmentByteCount: 128 << 10,
    parserCount: 2
  )

  /// The size from which a part is worth several threads.
  var leastByteCount: Int
  /// The bytes from which a fragment is large enough: it and what it tells stay in a processor's cache.
  var fragmentByteCount: Int
  /// The number of threads that parse, the caller's own among them.
  var parserCount: Int

  /// The fragments that may be on the way: so many that no thread waits for another as long as there is work.
  ///
  /// With 6 for two parsers instead of 12, reading takes 7 to 21 % longer.
  var placeCount: Int { 6 * max(parserCount, 1) }
}
