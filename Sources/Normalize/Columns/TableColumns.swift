import Findings
import PipelineSpec
import Tabular

/// Looks at each column as a whole: units of money, scales of percent, signs for "nothing", merged cells.
struct TableColumns {
  /// The raw table.
  let table: RawTable
  /// Its schema.
  let schema: TableSchema
  /// One plan for each field of the schema.
  let plans: [FieldPlan]
  /// The pipeline, for thresholds.
  let pipeline: Pipeline

  /// Reports each column's findings, in the order of the schema.
  func report(_ findings: inout FindingCollector) {
    for plan in plans {
      guard let index = plan.columnIndex else { continue }
      let cells = table.rows.lazy.filter(\.isData).compactMap {
        index < $0.cells.count ? $0.cells[index] : nil
      }
      let column = ColumnCells(
        cells: Array(cells),
        plan: plan,
        multiplier: table.columns[index].multiplier
      )
      reportMerges(column, &findings)
      reportMoneyUnit(column, &findings)
      reportPercentScale(column, &findings)
      reportMixedSigns(column, &findings)
    }
  }

  /// STR-13: values were taken from merged cells or from the row above.
  private func reportMerges(_ column: ColumnCells, _ findings: inout FindingCollector) {
    let filled = column.cells.filter { $0.origin != .own && $0.content != .blank }
    guard !filled.isEmpty else { return }
    let rows = Self.numberRanges(filled.map(\.reference.rowNumber))
    report("STR-13", column, cells: filled, value: "", parameters: ["r": rows], &findings)
  }

  /// NUM-03: all amounts are too small for rupiah, and no unit is given.
  private func reportMoneyUnit(_ column: ColumnCells, _ findings: inout FindingCollector) {
    guard column.plan.field.type == .money, column.multiplier == 1 else { return }
    let limit = pipeline.parameters["money_unit_suspicion_limit"] ?? ExactDecimal(100_000)
    var amounts: [ExactDecimal] = []
    for cell in column.cells {
      guard let amount = Self.bareAmount(cell) else { continue }
      guard let amount = amount.value, amount.magnitude < limit else { return }
      amounts.append(amount)
    }
    guard !amounts.isEmpty else { return }
    report(
      "NUM-03",
      column,
      cells: column.cells.filter { $0.content != .blank },
      value: amounts.max()?.description ?? "",
      parameters: ["k_id": "1.000.000", "k_en": "1,000,000"],
      &findings
    )
  }

  /// Returns the amount of a cell other than zero, without value where the cell names its own unit.
  private static func bareAmount(_ cell: RawCell) -> (value: ExactDecimal?, Void)? {
    switch cell.content {
    case .number(let number):
      guard number != 0 else { return nil }
      return (ExactDecimal(fifteenDigits: number), ())
    case .text(let text):
      guard let amount = MoneyCast.amount(of: TextCleaner.cleaned(text)), amount.value != .zero
      else { return nil }
      return (amount.hasOwnUnit ? nil : amount.value, ())
    default: return nil
    }
  }

  /// NUM-04: some numbers are ratios and others percents.
  private func reportPercentScale(_ column: ColumnCells, _ findings: inout FindingCollector) {
    guard let cast = column.plan.cast as? PercentCast, cast.scale.isMixed else { return }
    let cells = column.cells.filter { $0.content != .blank }
    report("NUM-04", column, cells: cells, value: "", parameters: [:], &findings)
  }

  /// NUM-10: a dash, "Nihil" and 0 stand in one column of numbers.
  private func reportMixedSigns(_ column: ColumnCells, _ findings: inout FindingCollector) {
    guard column.isNumeric else { return }
    var signs: Set<String> = []
    var cells: [RawCell] = []
    for cell in column.cells {
      guard let sign = Self.sign(of: cell) else { continue }
      signs.insert(sign)
      cells.append(cell)
    }
    guard signs.count > 1 else { return }
    let value = signs.sorted().joined(separator: ", ")
    report("NUM-10", column, cells: cells, value: value, parameters: [:], &findings)
  }

  private static func sign(of cell: RawCell) -> String? {
    switch cell.content {
    case .number(0): return "0"
    case .text(let text):
      let cleaned = TextCleaner.cleaned(text)
      if cleaned == "0" { return "0" }
      guard StateWords.state(of: cleaned) == .nil else { return nil }
      return StateWords.signState(of: cleaned) == .nil ? "-" : "Nihil"
    default: return nil
    }
  }

  // MARK: - Reporting

  private func report(
    _ rule: RuleID,
    _ column: ColumnCells,
    cells: [RawCell],
    value: String,
    parameters: [String: String],
    _ findings: inout FindingCollector
  ) {
    let range = Self.range(of: cells)
    let title = column.plan.field.title
    var all = parameters
    all["range"] = range
    all["cell"] = range
    all["col_id"] = title.indonesian
    all["col_en"] = title.english
    all["field_id"] = title.indonesian
    all["field_en"] = title.english
    all["form"] = table.formID
    findings.report(
      rule,
      at: FindingPlace(
        sheet: table.sheetName,
        cell: range,
        table: schema.table,
        field: column.plan.field.name
      ),
      value: value,
      parameters: all
    )
  }

  /// The range from the first cell to the last one.
  private static func range(of cells: [RawCell]) -> String {
    guard let first = cells.first?.reference, let last = cells.last?.reference else { return "" }
    return first == last ? first.description : "\(first):\(last)"
  }

  /// "8-10, 12".
  private static func numberRanges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = ranges.last, number <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, number)
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ", ")
  }
}

/// The data cells of one column.
struct ColumnCells {
  /// The cells from top to bottom.
  let cells: [RawCell]
  /// How they are read.
  let plan: FieldPlan
  /// The unit in the header.
  let multiplier: Int

  /// Whether the column holds numbers.
  var isNumeric: Bool {
    switch plan.field.type {
    case .integer, .number, .money, .percent: true
    default: false
    }
  }
}
