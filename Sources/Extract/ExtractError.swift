import Tabular

/// Why a workbook's sheets could not be turned into raw tables.
public struct ExtractError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of failure.
  public struct Code: Sendable, Hashable {
    private enum Kind {
      case unbalancedAccount
    }

    private let kind: Kind

    /// The placed cells of a sheet do not add up to the cells that were read: an error of this program.
    public static let unbalancedAccount = Code(kind: .unbalancedAccount)
  }

  /// The kind of failure.
  public let code: Code
  /// The sheet.
  public let sheetName: String
  /// What is wrong and what to do.
  public let description: String

  /// The account of a sheet that does not add up.
  static func unbalanced(_ coverage: SheetCoverage) -> ExtractError {
    let sum = coverage.mapped + coverage.header + coverage.decoration + coverage.unknown
    return ExtractError(
      code: .unbalancedAccount,
      sheetName: coverage.sheetName,
      description: """
        Sheet "\(coverage.sheetName)": \(sum) cells are accounted for, \(coverage.total) were read. \
        This is an error of the program, not of the workbook; please report it with the file.
        """
    )
  }
}
