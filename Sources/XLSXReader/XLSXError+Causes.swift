extension XLSXError {
  private static let askForNewFile =
    "Ask for the file again, or open it in Excel and save it as .xlsx."
  private static let saveAsXLSX = "Open it in the program that made it and save it as .xlsx."

  private init(
    _ code: Code,
    _ message: String,
    part: String? = nil,
    line: Int? = nil,
    remedy: String
  ) {
    self.init(
      code: code,
      message: message,
      part: part,
      line: line,
      remedy: remedy,
      limit: nil
    )
  }

  /// The operating system does not let us read the file.
  static func unreadableFile(reason: String) -> XLSXError {
    XLSXError(
      .unreadableFile,
      "The file cannot be read: \(reason).",
      remedy: "Check the path and the access rights."
    )
  }

  /// The file has no bytes.
  static let empty = XLSXError(
    .empty,
    "The file is empty: it has 0 bytes.",
    remedy: "Ask for the file again; the copy or the download failed."
  )

  /// The file ends before something that must be in it.
  static func truncated(expectedByteCount: Int?, byteCount: Int) -> XLSXError {
    let expected = expectedByteCount.map { "; at least \($0) are expected" } ?? ""
    return XLSXError(
      .truncated,
      "The file is cut off: it has \(byteCount) bytes\(expected).",
      remedy: "Ask for the file again; the copy or the download stopped early."
    )
  }

  /// The archive contradicts itself.
  static func damaged(_ reason: String, part: String? = nil) -> XLSXError {
    XLSXError(
      .damaged,
      "The file is damaged: \(reason).",
      part: part,
      remedy: askForNewFile
    )
  }

  /// The file is of another kind.
  static func notAWorkbook(_ found: String) -> XLSXError {
    XLSXError(.notAWorkbook, "The file is not an XLSX workbook: \(found).", remedy: saveAsXLSX)
  }

  /// The file is an old binary workbook.
  static let legacyXLS = XLSXError(
    .legacyXLS,
    "The file is not an XLSX workbook: it is an old Excel 97-2003 workbook (.xls).",
    remedy: "Open it in Excel or LibreOffice and save it as .xlsx."
  )

  /// The file is a workbook in the binary form.
  static let binaryXLSB = XLSXError(
    .binaryXLSB,
    "The file is not an XLSX workbook: it is a binary workbook (.xlsb).",
    remedy: "Open it in Excel and save it as .xlsx."
  )

  /// The file is of LibreOffice's own kind.
  static let openDocument = XLSXError(
    .openDocument,
    "The file is not an XLSX workbook: it is an OpenDocument file (.ods).",
    remedy: "Open it in LibreOffice or Excel and save it as .xlsx."
  )

  /// The workbook is in an encrypted package (MS-OFFCRYPTO).
  static let encrypted = XLSXError(
    .encrypted,
    "The workbook is locked by a password.",
    remedy: "Open it in Excel, remove the password and save it again as .xlsx."
  )

  /// An entry of the archive is encrypted by the ZIP program.
  static func encryptedEntry(_ part: String) -> XLSXError {
    XLSXError(
      .encrypted,
      "The ZIP archive is locked by a password.",
      part: part,
      remedy: "Save the workbook again as .xlsx without a password."
    )
  }

  /// An entry is compressed by a method other than stored and deflate (ECMA-376-2 Annex B).
  static func unsupportedCompression(part: String, method: Int) -> XLSXError {
    XLSXError(
      .unsupportedCompression,
      "The part is compressed by method \(method); workbooks use 0 (stored) or 8 (deflate).",
      part: part,
      remedy: "Open the file in Excel and save it again as .xlsx."
    )
  }

  /// A part that another one names is absent.
  static func partMissing(_ part: String, neededFor use: String) -> XLSXError {
    XLSXError(
      .partMissing,
      "The part is missing; it should hold \(use).",
      part: part,
      remedy: askForNewFile
    )
  }

  /// The workbook lacks something that no particular part should hold.
  static func partMissing(_ message: String) -> XLSXError {
    XLSXError(.partMissing, message, remedy: askForNewFile)
  }

  /// A part is not well-formed, or says something without a meaning.
  static func markupInvalid(_ reason: String, part: String, line: Int? = nil) -> XLSXError {
    XLSXError(
      .markupInvalid,
      "\(reason).",
      part: part,
      line: line,
      remedy: "Open the file in Excel and save it again as .xlsx."
    )
  }

  /// A part declares an encoding that is not read.
  static func unreadEncoding(_ name: String, part: String) -> XLSXError {
    markupInvalid(
      "The part declares the encoding \"\(name.prefix(40))\", and workbooks are in UTF-8 or UTF-16",
      part: part
    )
  }

  /// The bytes of a part are not in the encoding that it declares, or, if it declares none, that its first bytes tell.
  static func conversionFailed(from encoding: String?, part: String) -> XLSXError {
    let name = encoding.map { "\"\($0.prefix(40))\", the encoding that it declares" }
    return markupInvalid(
      "The part cannot be read: its bytes are not in \(name ?? "the encoding of its first bytes")",
      part: part
    )
  }

  /// A part has a document type declaration.
  static func documentTypeDeclaration(part: String) -> XLSXError {
    XLSXError(
      .documentTypeDeclaration,
      "The part declares a document type (DOCTYPE), which workbooks must not have.",
      part: part,
      remedy: "Do not trust the file; ask where it comes from and save it again in Excel."
    )
  }

  /// A limit is exceeded.
  static func limitExceeded(_ name: LimitName, value: Int, found: Int, part: String? = nil)
    -> XLSXError
  {
    XLSXError(
      code: .limitExceeded,
      message:
        "The workbook exceeds the limit \"\(name.rawValue)\": \(found) found, \(value) allowed.",
      part: part,
      line: nil,
      remedy: "Split the workbook, or raise the limit if the file can be trusted.",
      limit: ExceededLimit(name: name, value: value, found: found)
    )
  }

  /// Throws when a number is above its limit.
  static func check(_ found: Int, atMost value: Int, named name: LimitName, part: String? = nil)
    throws
  {
    guard found <= value else {
      throw limitExceeded(name, value: value, found: found, part: part)
    }
  }

  /// The caller wants no more.
  static func interrupted(_ interruption: ReadControl.Interruption) -> XLSXError {
    switch interruption {
    case .cancelled:
      return XLSXError(.cancelled, "The reading was stopped.", remedy: "Start it again.")
    case .timeLimit(let seconds):
      return XLSXError(
        code: .limitExceeded,
        message: "The workbook exceeds the limit \"seconds\": \(seconds) allowed.",
        part: nil,
        line: nil,
        remedy: "Split the workbook, or raise the limit if the file can be trusted.",
        limit: ExceededLimit(name: .seconds, value: seconds, found: seconds)
      )
    }
  }
}

extension XLSXError {
  /// The main part is not that of a workbook.
  static func notAWorkbookPart(_ part: String) -> XLSXError {
    notAWorkbook("its main part, \(part), holds no workbook")
  }

  /// Returns the error with the line of the markup where it came up, unless it has one or is about another part.
  func located(at line: Int, of part: String) -> XLSXError {
    guard self.line == nil, self.part == part else { return self }
    return XLSXError(
      code: code,
      message: message,
      part: part,
      line: line,
      remedy: remedy,
      limit: limit
    )
  }
}
