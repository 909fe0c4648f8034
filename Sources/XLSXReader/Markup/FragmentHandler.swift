/// A handler of a part whose repeated elements may be parsed in fragments, by several parsers.
///
/// A sheet is cut before a `row`, the shared strings before an `si`.
protocol FragmentHandler: MarkupHandler, SendableMetatype {
  /// What a piece of the part told.
  associatedtype Yield: FragmentYield

  /// The local name of the elements before which the part may be cut.
  static var repeatedElement: String { get }

  /// The local name of the element that holds them: the root, or one directly within it.
  static var container: String { get }

  /// Forgets what came before, and takes a fragment; only the first has the beginning of the part in it.
  mutating func beginFragment(isFirst: Bool)

  /// Exchanges an empty yield for what was told since the last time.
  mutating func exchangeYield(_ yield: inout Yield)
}

/// What a handler collects; its memory is used again and again.
protocol FragmentYield: Sendable {
  /// Makes one that is empty.
  init()

  /// Forgets what was collected and keeps the memory.
  mutating func clear()
}

/// What takes the yields of a part in their order.
protocol YieldReceiver: SendableMetatype {
  associatedtype Handler: FragmentHandler

  /// Returns a handler for fragments of which nobody knows what comes before them; called from any thread.
  var fragmentHandler: @Sendable () -> Handler { get }

  /// Returns a handler for what follows on the yields received so far.
  func continuingHandler() -> Handler

  /// Takes the next yield.
  mutating func receive(_ yield: borrowing Handler.Yield) throws
}
