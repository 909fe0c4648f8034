internal import Findings
internal import PipelineSpec
internal import Tabular

/// The numbers that a field may have.
struct ValueRange {
  let minimum: ExactDecimal?
  let maximum: ExactDecimal?

  /// Whether a number lies within it, bounds included.
  func contains(_ number: ExactDecimal) -> Bool {
    if let minimum, number < minimum { return false }
    if let maximum, number > maximum { return false }
    return true
  }

  /// The range as a condition, such as `>= 0` or `0..4`.
  var expected: String {
    switch (minimum, maximum) {
    case (let low?, let high?): "\(low)..\(high)"
    case (let low?, nil): ">= \(low)"
    case (nil, let high?): "<= \(high)"
    case (nil, nil): ""
    }
  }

  /// The parameters `lo`, `hi` and `range` of messages.
  var parameters: [String: String] {
    var parameters: [String: String] = [:]
    let low = minimum.map { ParameterFormat.number.texts(for: $0) }
    let high = maximum.map { ParameterFormat.number.texts(for: $0) }
    parameters["lo_id"] = low?.indonesian ?? ""
    parameters["lo_en"] = low?.english ?? ""
    parameters["hi_id"] = high?.indonesian ?? ""
    parameters["hi_en"] = high?.english ?? ""
    switch (low, high) {
    case (let low?, let high?):
      parameters["range_id"] = "antara \(low.indonesian) dan \(high.indonesian)"
      parameters["range_en"] = "between \(low.english) and \(high.english)"
    case (let low?, nil):
      parameters["range_id"] = "\(low.indonesian) atau lebih"
      parameters["range_en"] = "\(low.english) or more"
    case (nil, let high?):
      parameters["range_id"] = "paling tinggi \(high.indonesian)"
      parameters["range_en"] = "at most \(high.english)"
    case (nil, nil): break
    }
    return parameters
  }
}

extension Constraints {
  /// The range that a value violates, or `nil` if it lies within or is no number.
  func violatedRange(by value: CanonicalValue?) -> ValueRange? {
    guard minimum != nil || maximum != nil, let number = value?.number else { return nil }
    let range = ValueRange(minimum: minimum, maximum: maximum)
    return range.contains(number) ? nil : range
  }
}

extension CanonicalValue {
  /// The value as an exact number, or `nil` if it is none.
  var number: ExactDecimal? {
    switch self {
    case .integer(let integer): ExactDecimal(integer)
    case .decimal(let decimal): decimal
    case .text, .date, .boolean: nil
    }
  }
}
