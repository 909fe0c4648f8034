/// The most that a workbook may ask of the reader.
///
/// The limits are absolute numbers, not ratios: an honest workbook may shrink a thousandfold when compressed. Going past
/// one is an error with the code `limitExceeded` that names the limit.
public struct XLSXLimits: Sendable, Hashable {
  /// The limits of `sc-etl` unless it is told otherwise.
  public static let standard = XLSXLimits()

  /// The most bytes of the file.
  public var workbookByteCount = 64 << 20
  /// The most entries of the ZIP archive.
  public var entryCount = 10_000
  /// The most bytes of one part after inflating.
  public var partByteCount = 512 << 20
  /// The most bytes of all parts together after inflating, each counted as often as it is read by `content(of:)`.
  public var totalByteCount = 1 << 30
  /// The most cells of the workbook, blank ones with a style included.
  public var cellCount = 20_000_000
  /// The most entries of the shared string table.
  public var sharedStringCount = 5_000_000
  /// The most defined names.
  public var definedNameCount = 1_000_000
  /// The most UTF-8 bytes of all defined names and their formulas together.
  public var definedNameByteCount = 64 << 20
  /// The most UTF-8 bytes of text in one cell: room for the 32,767 characters that a spreadsheet program allows.
  public var cellTextByteCount = 4 * 32_767
  /// The most UTF-8 bytes of text in all cells of one sheet, a shared string counted for each cell that has it.
  public var sheetTextByteCount = 1 << 30
  /// The most XML elements inside each other.
  public var markupDepth = 256
  /// The most attributes of one element, namespace declarations included.
  public var attributeCount = 256
  /// The most different names of elements, attributes and namespaces in one part, at the end of each chunk of it.
  public var markupNameCount = 10_000
  /// The most bytes of one tag with its attributes, or of one comment.
  public var markupTokenByteCount = 256 << 10
  /// The most merged ranges of one sheet.
  public var mergedRangeCount = 1_000_000

  /// Makes the standard limits.
  public init() {}
}
