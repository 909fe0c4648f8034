import Tabular

/// How well a run of header columns fits a form.
struct FormFit {
  /// The form's position in the pipeline.
  let form: Int
  /// The columns taken for fields, in the order of the header.
  let matches: [FieldMatch]
  /// Header columns within the fit that stand for no field.
  let unmatched: [Int]
  /// The weight of the matched columns times their certainty.
  let gain: Double
  /// What labels that are only plausible would add, times a third.
  let plausibleGain: Double
  /// Labels whose merged range reaches below the rows that were read.
  let cutLabelCount: Int
  /// Columns of running numbers between the columns of the fit, where another table begins.
  let innerNumberCount: Int
  /// What empty columns between the columns of the fit take from it: a few may be a spacer, more part two tables.
  let gapPenalty: Double
  /// The share of the form's weight that was found, 0 to 1.
  let recall: Double
  /// The share of the required columns that was found, 0 to 1.
  let requiredRecall: Double
  /// Whether the sheet's name or a title names the form.
  let isNamed: Bool
  /// The matched labels that no other form has.
  let ownLabelCount: Int

  /// What the data below add to the labels; asked only where these are not enough.
  var support = Support()

  /// What the data below a header say for a form.
  struct Support {
    /// Columns that the data add to those recognized by their labels.
    var addedCount = 0
    /// Columns without a known label whose data can only be the form's.
    var toldCount = 0
    /// The share of the form's weight, these included.
    var recall = 0.0
    /// The share of the required columns, these included.
    var requiredRecall = 0.0
  }

  /// Whether the labels come near enough to ask the data.
  var mayBeSupported: Bool {
    isNamed || knownCount >= 2 && matches.count >= 2
  }

  /// The labels that are known or, where the form is named, nearly so; without a name three of the latter count as two.
  private var knownCount: Int {
    let known = matches.count { $0.match != .fuzzy }
    let strong = matches.count { $0.match == .fuzzy && $0.certainty >= LabelSimilarity.strong }
    return isNamed ? known + strong : known + strong * 2 / 3
  }

  /// Whether the labels cannot be just any table's, as `Kode`, `Nilai`, `Keterangan` are.
  private var isSpecific: Bool {
    isNamed || ownLabelCount > 0 || support.toldCount > 0 || recall >= 0.66
  }

  /// The certainty that the header is this form's.
  var confidence: Double {
    let share = 0.6 * requiredRecall + 0.4 * recall
    return min(1, share)
  }

  /// What the fit is worth when several fits compete for the same header columns.
  var value: Double {
    gain + plausibleGain / 3 - 0.4 * Double(min(unmatched.count, 6)) - 0.2
      * Double(min(cutLabelCount, 4))
      - 2 * Double(innerNumberCount) - gapPenalty - 2 + (isNamed ? 1 : 0)
  }

  /// The columns of a form up to which one known label is enough.
  static let fewColumns = 4

  /// Whether the evidence is enough to read the rows below as this form.
  ///
  /// Three labels (all, if the form has fewer) and three in five of the required ones, or two in three of all by
  /// weight; where the sheet's name or a title names the form, two labels and half of the required ones.
  /// Two of the labels (one, if the form has four columns at most) must be known ones and not only similar, or stand
  /// above data that can only be the field's, and one must be the form's alone; where the form is not nearly whole, two in five of the header's labels must
  /// be the form's. Columns that the data support count like recognized ones.
  func isAccepted(columnCount: Int) -> Bool {
    let count = matches.count + support.addedCount
    let recall = max(recall, support.recall)
    let requiredRecall = max(requiredRecall, support.requiredRecall)
    guard isSpecific, knownCount + support.toldCount >= (columnCount <= Self.fewColumns ? 1 : 2),
      recall >= 0.66 || count * 3 >= (unmatched.count - support.addedCount) * 2
    else { return false }
    if isNamed, count >= min(2, columnCount), requiredRecall >= 0.5 { return true }
    guard count >= min(3, columnCount) else { return false }
    return requiredRecall >= 0.6 || recall >= 0.66
  }
}
