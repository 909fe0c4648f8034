import Findings
import Testing

/// One violation of one rule: a change that makes a clean region break it, and what is to be said of it.
struct RuleCase: Sendable, CustomTestStringConvertible {
  /// Where the finding is expected.
  enum Place: Sendable {
    /// At a field of a row of the first workbook (DISKOMINFO).
    case region(String, Int, String)
    /// At a field of a row of the second workbook (DINKES).
    case agency(String, Int, String)
    /// At an address of the sheet of a table in the first workbook.
    case cell(String, String)
    /// At the first workbook as a whole, whose agency may be known.
    case file(opd: String)
    /// At no cell: the agency and the sheet, both may be empty.
    case none(opd: String, sheet: String)
  }

  let rule: RuleID
  let place: Place
  /// How many findings of the rule there are; the first one is examined.
  var count = 1
  let indonesian: String
  let english: String
  /// What is changed in the workbooks of DISKOMINFO and DINKES.
  let change: @Sendable (_ region: inout WorkbookFixture, _ agency: inout WorkbookFixture) -> Void

  var testDescription: String { "\(rule): \(english)" }
}

extension RuleCase {
  /// A case that changes one field of the first workbook and is reported there.
  static func field(
    _ rule: RuleID,
    _ table: String,
    _ index: Int,
    _ field: String,
    _ text: String,
    _ indonesian: String,
    _ english: String
  ) -> RuleCase {
    RuleCase(
      rule: rule,
      place: .region(table, index, field),
      indonesian: indonesian,
      english: english
    ) { region, _ in region.set(table, index, field, text) }
  }
}
