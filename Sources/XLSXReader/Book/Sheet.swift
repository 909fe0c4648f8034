/// A worksheet of a workbook.
///
/// Chart, dialog and macro sheets are not worksheets.
public struct Sheet: Sendable, Hashable {
  /// The name on the sheet's tab.
  public let name: String
  /// The 0-based position among the worksheets, in the order of the tabs.
  public let index: Int
  /// Whether the sheet is shown.
  public let visibility: SheetVisibility
}

/// Whether a sheet is shown (ECMA-376-1 §18.18.68, `ST_SheetState`).
public enum SheetVisibility: Sendable, Hashable {
  /// The sheet is shown.
  case visible
  /// The sheet is hidden; the user can show it.
  case hidden
  /// The sheet is hidden, and only a program can show it.
  case veryHidden
}

/// What day serial 0 is (ECMA-376-1 §18.17.4.1).
public enum DateSystem: Sendable, Hashable {
  /// Serial 1 is 1 January 1900, with a 29 February 1900 that never was.
  case excel1900
  /// Serial 0 is 1 January 1904.
  case excel1904
}
