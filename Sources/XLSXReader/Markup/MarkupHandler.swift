/// What reads one kind of part: it is told of elements and text as they come.
///
/// Handlers are values; the parser takes one, feeds it and gives it back, so the hot loop has neither reference counting
/// nor existential calls in it.
protocol MarkupHandler {
  /// An element begins.
  mutating func startElement(
    _ name: MarkupName,
    in namespace: MarkupNamespace,
    _ attributes: borrowing MarkupAttributes
  ) throws

  /// An element ends.
  mutating func endElement() throws

  /// A piece of text; one text may come in any number of pieces.
  mutating func text(_ bytes: ByteSpan) throws
}
