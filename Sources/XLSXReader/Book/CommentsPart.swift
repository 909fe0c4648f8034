/// Counts the comments of a sheet (ECMA-376-1 §18.7, `comments`).
struct CommentsPart: MarkupHandler {
  private let part: String
  private var path: [MarkupName] = []
  /// The comments so far.
  private(set) var count = 0

  /// Makes an empty count, to be filled by parsing.
  init(part: String) {
    self.part = part
  }

  mutating func startElement(
    _ name: MarkupName,
    in namespace: MarkupNamespace,
    _ attributes: borrowing MarkupAttributes
  ) throws {
    let known = namespace == .spreadsheet ? name : .other
    if path.isEmpty, known != .comments {
      throw XLSXError.markupInvalid("The part holds no comments", part: part)
    }
    path.append(known)
    if path == [.comments, .commentList, .comment] { count += 1 }
  }

  mutating func endElement() throws { path.removeLast() }
  mutating func text(_ bytes: ByteSpan) throws {}
}
