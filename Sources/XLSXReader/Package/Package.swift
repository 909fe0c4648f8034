/// An OPC package (ECMA-376-2): named parts in a ZIP archive, with relationships between them.
struct Package: Sendable {
  /// The limits that hold for every part.
  let limits: XLSXLimits
  private let archive: Archive
  private let control: ReadControl
  private let plan: ReadingPlan
  private let entryIndexes: [PartName: Int]
  private let ambiguousParts: Set<PartName>

  /// Opens a package.
  ///
  /// - Throws: `XLSXError` that says what the file is instead, when it is no ZIP archive.
  init(
    _ source: ByteSource,
    limits: XLSXLimits,
    control: ReadControl,
    plan: ReadingPlan = .standard
  ) throws {
    try XLSXError.check(
      source.byteCount,
      atMost: limits.workbookByteCount,
      named: .workbookBytes
    )
    try FileKind.refuseCompoundFile(source)
    guard let archive = try Archive(source, limits: limits) else {
      throw try FileKind.reasonForNoArchive(source)
    }
    self.archive = archive
    self.limits = limits
    self.control = control
    self.plan = plan
    var entryIndexes: [PartName: Int] = [:]
    var ambiguousParts: Set<PartName> = []
    for (index, entry) in archive.entries.enumerated() {
      guard let name = PartName(entryName: entry.name) else { continue }
      if entryIndexes.updateValue(index, forKey: name) != nil { ambiguousParts.insert(name) }
    }
    self.entryIndexes = entryIndexes
    self.ambiguousParts = ambiguousParts
  }

  /// Tells whether the package has a part.
  func contains(_ part: PartName) -> Bool { entryIndexes[part] != nil }

  /// The names of the parts, in no order.
  var partNames: some Sequence<PartName> { entryIndexes.keys }

  /// Returns the bytes that a part inflates to, as stated; 0 when it is not there.
  func byteCount(of part: PartName) -> Int {
    entryIndexes[part].map { archive.entries[$0].byteCount } ?? 0
  }

  /// Reads a part to its end and gives the handler back.
  ///
  /// - Throws: `XLSXError` when the part is missing, damaged, too big or malformed, and what the handler throws.
  func read<Handler: MarkupHandler>(
    _ part: PartName,
    neededFor use: String,
    with handler: consuming Handler
  ) throws -> Handler {
    let handler = handler
    let entry = try entry(of: part, neededFor: use)
    let parser = try parse(entry, of: part, with: { handler }, afterChunk: { _ in })
    return parser.withHandler { $0 }
  }

  /// Parses a part and calls `afterChunk` after each chunk and at the end.
  ///
  /// A part that comes in one chunk is parsed as a document, which costs libxml2 less than a chunk. What is wrong with it is
  /// said as of a chunk, since of a document libxml2 tells the last error and not the first.
  private func parse<Handler: MarkupHandler>(
    _ entry: ArchiveEntry,
    of part: PartName,
    with makeHandler: () -> Handler,
    afterChunk: (MarkupParser<Handler>) throws -> Void
  ) throws -> MarkupParser<Handler> {
    func makeParser() throws -> MarkupParser<Handler> {
      try MarkupParser(part: part.description, handler: makeHandler(), limits: limits)
    }
    let largestDocument = min(Inflater.largestOutputByteCount, limits.markupTokenByteCount)
    var parser = try makeParser()
    var isDocument = false
    try archive.forEachChunk(of: entry) { chunk in
      if let interruption = control.interruption() { throw XLSXError.interrupted(interruption) }
      isDocument = chunk.count == entry.byteCount && chunk.count <= largestDocument
      if isDocument, (try? parser.parseDocument(chunk)) == nil {
        isDocument = false
        parser = try makeParser()
      }
      if !isDocument { try parser.parse(chunk) }
      try afterChunk(parser)
    }
    guard !isDocument else { return parser }
    try parser.finish()
    try afterChunk(parser)
    return parser
  }

  /// Reads a part to its end and gives the receiver what it tells, piece by piece; a large part by several threads.
  ///
  /// - Throws: As `read(_:neededFor:with:)`, and what the receiver throws.
  func read<Receiver: YieldReceiver>(
    _ part: PartName,
    neededFor use: String,
    into receiver: inout Receiver
  ) throws {
    let entry = try entry(of: part, neededFor: use)
    if entry.byteCount >= plan.leastByteCount {
      let isRead = try FragmentedPart.read(
        part.description,
        limits: limits,
        plan: plan,
        control: control,
        chunks: { [archive] deliver in try archive.forEachChunk(of: entry, deliver) },
        into: &receiver
      )
      if isRead { return }
    }
    try read(entry, of: part, into: &receiver)
  }

  private func read<Receiver: YieldReceiver>(
    _ entry: ArchiveEntry,
    of part: PartName,
    into receiver: inout Receiver
  ) throws {
    var yield = Receiver.Handler.Yield()
    _ = try parse(entry, of: part, with: receiver.continuingHandler) { parser in
      yield.clear()
      parser.withHandler { $0.exchangeYield(&yield) }
      try receiver.receive(yield)
    }
  }

  private func entry(of part: PartName, neededFor use: String) throws -> ArchiveEntry {
    guard let index = entryIndexes[part] else {
      throw XLSXError.partMissing(part.description, neededFor: use)
    }
    guard !ambiguousParts.contains(part) else {
      throw XLSXError.damaged("there are two parts of this name", part: part.description)
    }
    let entry = archive.entries[index]
    try XLSXError.check(
      entry.byteCount,
      atMost: limits.partByteCount,
      named: .partBytes,
      part: part.description
    )
    return entry
  }

  /// Returns the relationships of a part, or of the package for `nil`; none when it has no list of them.
  func relationships(of part: PartName?) throws -> Relationships {
    let list = PartName.relationships(of: part)
    let relationships = Relationships(of: part)
    guard contains(list) else { return relationships }
    return try read(list, neededFor: "the relationships", with: relationships)
  }
}
