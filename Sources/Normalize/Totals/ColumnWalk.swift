import Tabular

/// What a data cell adds to a total.
enum ControlAmount: Equatable {
  /// A number.
  case known(ExactDecimal)
  /// Nothing.
  case none
  /// Something that could not be read, so that no sum is known.
  case unknown
}

/// The figure of a control row in one column.
struct ControlFigure {
  /// The figure.
  let value: ExactDecimal
  /// The unit of its last digit; `nil` if that is not known.
  let lastDigit: ExactDecimal?
  /// Where it stands.
  let cell: RawCell
}

/// One row of a column on the way down.
enum ControlStep {
  /// A row of data.
  case data(ControlAmount)
  /// A total with its label.
  case total(ControlFigure, label: String)
  /// A mean with its label.
  case average(ControlFigure, label: String)

  /// The figure of a control row.
  var figure: ControlFigure? {
    switch self {
    case .data: nil
    case .total(let figure, _), .average(let figure, _): figure
    }
  }

  /// The label of a control row.
  var label: String {
    switch self {
    case .data: ""
    case .total(_, let label), .average(_, let label): label
    }
  }
}

/// A control figure that its rows do not confirm.
struct ControlDifference: Equatable {
  /// Whether a mean is meant, and not a sum.
  let isMean: Bool
  /// What the rows give.
  let expected: ExactDecimal
  /// The difference, without sign.
  let gap: ExactDecimal
}

/// Walks down one column and keeps the sums that control rows are compared with.
struct ColumnWalk {
  /// Whether averages of this column are compared.
  let checksMean: Bool
  private var segment = Sums()
  private var sinceGrandTotal = Sums()
  private var averaged = Sums()

  private struct Sums {
    var sum: ExactDecimal? = .zero
    var count = 0
    var rowCount = 0

    mutating func add(_ amount: ControlAmount) {
      rowCount += 1
      switch amount {
      case .known(let value):
        sum = sum?.adding(value)
        count += 1
      case .none: break
      case .unknown: sum = nil
      }
    }
  }

  /// Creates a walk.
  init(checksMean: Bool) {
    self.checksMean = checksMean
  }

  /// Takes the next row and returns the difference if it is a control row that its rows do not confirm.
  mutating func take(_ step: ControlStep, tolerancePerRow: ExactDecimal) -> ControlDifference? {
    switch step {
    case .data(let amount):
      segment.add(amount)
      sinceGrandTotal.add(amount)
      averaged.add(amount)
      return nil
    case .total(let figure, let label):
      return takeTotal(figure, label: label, tolerancePerRow: tolerancePerRow)
    case .average(let figure, _):
      defer { averaged = Sums() }
      return checksMean ? meanDifference(figure) : nil
    }
  }

  private mutating func takeTotal(
    _ figure: ControlFigure,
    label: String,
    tolerancePerRow: ExactDecimal
  ) -> ControlDifference? {
    let isPartial = label.lowercased().contains("sub")
    let isGrand = !isPartial && (segment.rowCount == 0 || Self.namesEverything(label))
    let likely = isGrand ? sinceGrandTotal : segment
    let candidates = isPartial ? [segment] : [segment, sinceGrandTotal].filter { $0.rowCount > 0 }
    defer {
      segment = Sums()
      if isGrand { sinceGrandTotal = Sums() }
    }
    guard likely.rowCount > 0, let expected = likely.sum else { return nil }
    let isConfirmed = candidates.contains { isNear(figure, $0, tolerancePerRow) }
    guard !isConfirmed, let gap = figure.value.subtracting(expected)?.magnitude else { return nil }
    return ControlDifference(isMean: false, expected: expected, gap: gap)
  }

  private static func namesEverything(_ label: String) -> Bool {
    let folded = label.lowercased()
    return ["total", "keseluruhan", "seluruh", "semua"].contains { folded.contains($0) }
  }

  /// Half a unit of the last written digit, and something for each row's own rounding.
  private func isNear(_ figure: ControlFigure, _ sums: Sums, _ perRow: ExactDecimal) -> Bool {
    guard let sum = sums.sum, let gap = figure.value.subtracting(sum)?.magnitude,
      let rows = perRow.multiplied(by: ExactDecimal(sums.rowCount)),
      let tolerance = Self.half(figure.lastDigit).adding(rows)
    else { return true }
    return gap <= tolerance
  }

  private func meanDifference(_ figure: ControlFigure) -> ControlDifference? {
    guard averaged.count > 0, let mean = averaged.sum?.divided(by: ExactDecimal(averaged.count)),
      let gap = figure.value.subtracting(mean)?.magnitude, gap > Self.half(figure.lastDigit)
    else { return nil }
    return ControlDifference(
      isMean: true,
      expected: mean.rounded(toScale: 4),
      gap: gap.rounded(toScale: 4)
    )
  }

  private static func half(_ unit: ExactDecimal?) -> ExactDecimal {
    unit.flatMap { ExactDecimal(coefficient: 5, scale: 1)?.multiplied(by: $0) } ?? .zero
  }
}
