/// Why a workbook, or a part of it, cannot be read.
///
/// No partial result comes with it: the cells seen before are not to be trusted to be all.
public struct XLSXError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of failure.
  public let code: Code
  /// What is wrong: one sentence, with the found and the expected value.
  public let message: String
  /// The part of the package, such as `xl/worksheets/sheet1.xml`, where the cause lies in one.
  public let part: String?
  /// The 1-based line of the part, where the cause is in its markup.
  public let line: Int?
  /// What the user can do: one sentence.
  public let remedy: String
  /// The limit that was exceeded, for `limitExceeded`.
  public let limit: ExceededLimit?

  /// A limit, its value and what was found.
  public struct ExceededLimit: Sendable, Hashable {
    /// Which limit.
    public let name: LimitName
    /// The most that is allowed.
    public let value: Int
    /// The number found; where counting stopped, the first number past the limit.
    public let found: Int
  }

  /// The name of a limit; the raw value is how messages call it.
  public enum LimitName: String, Sendable, Hashable, CaseIterable {
    /// Bytes of the file.
    case workbookBytes = "bytes of the workbook"
    /// Entries of the ZIP archive.
    case entries
    /// Bytes of one part after inflating.
    case partBytes = "bytes of one part"
    /// Bytes of all parts after inflating.
    case totalBytes = "bytes of all parts"
    /// Cells of the workbook.
    case cells
    /// Entries of the shared string table.
    case sharedStrings = "shared strings"
    /// UTF-8 bytes of text in one cell.
    case cellTextBytes = "bytes of text in a cell"
    /// UTF-8 bytes of text in all cells of a sheet.
    case sheetTextBytes = "bytes of text in a sheet"
    /// Elements inside each other.
    case markupDepth = "XML depth"
    /// Attributes of one element.
    case attributes = "attributes of one element"
    /// Different names in one part.
    case markupNames = "names in the markup of one part"
    /// Bytes of one tag or comment.
    case markupTokenBytes = "bytes of one tag or comment"
    /// Merged ranges of a sheet.
    case mergedRanges = "merged ranges"
    /// Sheets of the workbook.
    case sheets
    /// Defined names.
    case definedNames = "defined names"
    /// UTF-8 bytes of all defined names with their formulas.
    case definedNameBytes = "bytes of defined names"
    /// Cell formats or number formats of the style table.
    case formats
    /// Relationships of one part.
    case relationships
    /// Entries of the list of content types.
    case contentTypes = "content types"
    /// Seconds for one workbook.
    case seconds
  }

  /// Makes an error whose texts fit a line: names come from the file, so they may hold anything and be of any length.
  init(
    code: Code,
    message: String,
    part: String?,
    line: Int?,
    remedy: String,
    limit: ExceededLimit?
  ) {
    self.code = code
    self.message = message.onOneLine(characterLimit: 600)
    self.part = part?.onOneLine(characterLimit: 200)
    self.line = line
    self.remedy = remedy
    self.limit = limit
  }

  /// The whole sentence: place, what is wrong, and how to fix it.
  public var description: String {
    var place = ""
    if let part { place = line.map { "\(part), line \($0): " } ?? "\(part): " }
    return "\(place)\(message) \(remedy)"
  }
}

extension XLSXError {
  /// The kind of failure.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    private enum Kind: String {
      case notAWorkbook, encrypted, legacyXLS, binaryXLSB, openDocument, truncated, empty, damaged
      case limitExceeded, partMissing, markupInvalid, documentTypeDeclaration, unreadableFile
      case unsupportedCompression, cancelled
    }

    private let kind: Kind

    private init(_ kind: Kind) {
      self.kind = kind
    }

    /// The file is something else: HTML, CSV, a document of another program.
    public static let notAWorkbook = Code(.notAWorkbook)
    /// The file is locked by a password.
    public static let encrypted = Code(.encrypted)
    /// The file is a workbook of Excel 97-2003 (`.xls`) or older.
    public static let legacyXLS = Code(.legacyXLS)
    /// The file is a binary workbook (`.xlsb`).
    public static let binaryXLSB = Code(.binaryXLSB)
    /// The file is an OpenDocument file (`.ods`).
    public static let openDocument = Code(.openDocument)
    /// The end of the file is missing.
    public static let truncated = Code(.truncated)
    /// The file has no bytes.
    public static let empty = Code(.empty)
    /// The ZIP archive contradicts itself, or a checksum or a size is wrong.
    public static let damaged = Code(.damaged)
    /// A limit of `XLSXLimits`, or the time limit, is exceeded.
    public static let limitExceeded = Code(.limitExceeded)
    /// A part that the workbook names is not there.
    public static let partMissing = Code(.partMissing)
    /// A part is not well-formed XML, or says something that has no meaning.
    public static let markupInvalid = Code(.markupInvalid)
    /// A part has a document type declaration, which ECMA-376-2 §8.1.4 forbids.
    public static let documentTypeDeclaration = Code(.documentTypeDeclaration)
    /// The operating system cannot read the file.
    public static let unreadableFile = Code(.unreadableFile)
    /// A part is compressed by a method that workbooks do not use.
    public static let unsupportedCompression = Code(.unsupportedCompression)
    /// The caller stopped the reading.
    public static let cancelled = Code(.cancelled)

    /// The name of the code, such as `limitExceeded`.
    public var description: String { kind.rawValue }
  }
}

extension String {
  /// Returns the text with U+FFFD for each control character and line separator, cut off where it is longer than a limit.
  fileprivate func onOneLine(characterLimit: Int) -> String {
    var result = ""
    for (index, scalar) in unicodeScalars.enumerated() {
      guard index < characterLimit else { return result + "…" }
      result.unicodeScalars.append(scalar.breaksLine ? "\u{FFFD}" : scalar)
    }
    return result
  }
}

extension Unicode.Scalar {
  fileprivate var breaksLine: Bool {
    value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0x2028 || value == 0x2029
  }
}
