import CXLSXWriter

/// An XLSX file that is being written, row by row, in constant memory.
///
/// The rows of a sheet must come in order; several sheets may be written in turns. A class, since it owns a C handle that
/// is freed exactly once. The corresponding C library is libxlsxwriter.
@safe
final class XLSXFile {
  /// A sheet of the file.
  struct Sheet {
    fileprivate let number: Int
  }

  /// How a cell looks.
  enum Format: Int, CaseIterable {
    case heading
    case wrapped
    case money
    case date
    case fixed2
    case fixed3
    case fixed4
  }

  private var workbook: UnsafeMutablePointer<lxw_workbook>?
  private var sheets: [UnsafeMutablePointer<lxw_worksheet>] = unsafe []
  private var formats: [UnsafeMutablePointer<lxw_format>?] = unsafe []
  /// A text with its terminating zero, so that no cell allocates.
  private var text: [CChar] = []

  /// Creates the file; what is not yet finished stands in a folder for temporary files.
  ///
  /// - Parameter createdAt: What the file says of its age, in seconds since 1970.
  init(path: String, temporaryFolder: String, title: String, createdAt: Int) throws(XLSXFileError) {
    unsafe workbook = sc_workbookStreaming(path, temporaryFolder)
    guard let workbook = unsafe workbook else { throw XLSXFileError(code: -1) }
    _ = unsafe sc_workbookSetTitle(workbook, title, createdAt)
    for format in Format.allCases {
      unsafe formats.append(Self.make(format, in: workbook))
    }
  }

  deinit {
    if let workbook = unsafe workbook { unsafe lxw_workbook_free(workbook) }
  }

  private static func make(
    _ format: Format,
    in workbook: UnsafeMutablePointer<lxw_workbook>
  ) -> UnsafeMutablePointer<lxw_format>? {
    guard let made = unsafe workbook_add_format(workbook) else { return nil }
    switch format {
    case .heading:
      unsafe format_set_bold(made)
      unsafe format_set_text_wrap(made)
      unsafe format_set_bg_color(made, 0xD9E2F3)
      unsafe format_set_align(made, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    case .wrapped: unsafe format_set_text_wrap(made)
    case .money: unsafe format_set_num_format(made, "#,##0")
    case .date: unsafe format_set_num_format(made, "yyyy-mm-dd")
    case .fixed2: unsafe format_set_num_format(made, "0.00")
    case .fixed3: unsafe format_set_num_format(made, "0.000")
    case .fixed4: unsafe format_set_num_format(made, "0.0000")
    }
    return unsafe made
  }

  /// Adds a sheet; names have at most 31 characters and are unique.
  func addSheet(named name: String) throws(XLSXFileError) -> Sheet {
    guard let workbook = unsafe workbook,
      let sheet = unsafe workbook_add_worksheet(workbook, name)
    else { throw XLSXFileError(code: -1) }
    unsafe sheets.append(sheet)
    return Sheet(number: unsafe sheets.count - 1)
  }

  /// Writes text, which is never taken for a formula.
  ///
  /// - Throws: ``XLSXFileError`` also for more than 32,767 characters, the most that a cell holds.
  func write(
    text value: some Collection<UInt8>,
    to sheet: Sheet,
    row: Int,
    column: Int,
    format: Format? = nil
  ) throws(XLSXFileError) {
    text.removeAll(keepingCapacity: true)
    for byte in value where byte != 0 { text.append(CChar(bitPattern: byte)) }
    text.append(0)
    try check(
      unsafe worksheet_write_string(
        sheets[sheet.number],
        UInt32(row),
        UInt16(column),
        text,
        format.flatMap { unsafe formats[$0.rawValue] }
      )
    )
  }

  /// Writes a number.
  func write(
    number: Double,
    to sheet: Sheet,
    row: Int,
    column: Int,
    format: Format? = nil
  ) throws(XLSXFileError) {
    try check(
      unsafe worksheet_write_number(
        sheets[sheet.number],
        UInt32(row),
        UInt16(column),
        number,
        format.flatMap { unsafe formats[$0.rawValue] }
      )
    )
  }

  /// Writes a truth value.
  func write(truth: Bool, to sheet: Sheet, row: Int, column: Int) throws(XLSXFileError) {
    try check(
      unsafe worksheet_write_boolean(
        sheets[sheet.number],
        UInt32(row),
        UInt16(column),
        truth ? 1 : 0,
        nil
      )
    )
  }

  /// Writes a day of 1900 or later.
  func write(
    year: Int,
    month: Int,
    day: Int,
    to sheet: Sheet,
    row: Int,
    column: Int
  ) throws(XLSXFileError) {
    try check(
      unsafe sc_writeDate(
        sheets[sheet.number],
        UInt32(row),
        UInt16(column),
        Int32(year),
        Int32(month),
        Int32(day),
        formats[Format.date.rawValue]
      )
    )
  }

  /// Keeps the first row in sight, gives the header filters, and sets the widths of the columns in characters.
  func lay(out sheet: Sheet, lastRow: Int, widths: [Int]) {
    let worksheet = unsafe sheets[sheet.number]
    unsafe worksheet_freeze_panes(worksheet, 1, 0)
    for (column, width) in widths.enumerated() {
      _ = unsafe worksheet_set_column(
        worksheet,
        UInt16(column),
        UInt16(column),
        Double(width),
        nil
      )
    }
    guard !widths.isEmpty else { return }
    _ = unsafe worksheet_autofilter(
      worksheet,
      0,
      0,
      UInt32(max(lastRow, 1)),
      UInt16(widths.count - 1)
    )
  }

  /// Writes what is left and closes the file.
  func close() throws(XLSXFileError) {
    guard let workbook = unsafe workbook else { return }
    unsafe self.workbook = nil
    try check(unsafe workbook_close(workbook))
  }

  private func check(_ result: lxw_error) throws(XLSXFileError) {
    guard result != LXW_NO_ERROR else { return }
    throw XLSXFileError(code: Int(result.rawValue))
  }
}

/// Why libxlsxwriter could not write.
struct XLSXFileError: Error, CustomStringConvertible {
  /// The library's own number; -1 where there is none.
  let code: Int

  /// The library's words.
  var description: String {
    guard code >= 0, let words = unsafe lxw_strerror(lxw_error(UInt32(code))) else {
      return "The XLSX file cannot be created."
    }
    return unsafe String(cString: words)
  }
}
