/// Parses fragments one after the other, each as a document of its own.
struct FragmentParser<Handler: FragmentHandler> {
  /// `nil` when there was no memory for it: then no fragment can be parsed by itself.
  private let parser: MarkupParser<Handler>?

  /// Makes a parser for the fragments of a part.
  init(part: String, limits: XLSXLimits, handler: consuming Handler) {
    parser = try? MarkupParser(part: part, handler: handler, limits: limits)
  }

  /// Parses a fragment and leaves in it what it told; where it fails, the fragment has no count of lines.
  func parse(_ fragment: Fragment<Handler.Yield>) {
    guard let parser else { return }
    parser.withHandler { $0.beginFragment(isFirst: fragment.piece.isFirst) }
    fragment.lineCount = try? fragment.piece.bytes.withByteSpan(parser.parseTerminatedDocument)
    parser.withHandler { $0.exchangeYield(&fragment.yield) }
  }
}
