internal import Findings
internal import Tabular

/// Reads `instrument/questions.csv` and `instrument/weights.csv`.
enum InstrumentReader {
  private static let questionColumns = [
    "question_id", "aspect_code", "dimension_code", "sub_dimension_code", "printed_number",
    "text_id", "text_en", "aliases", "source", "verified",
  ]
  private static let weightColumns = ["cluster", "aspect_code", "weight", "source", "verified"]

  static func read(
    _ folder: PipelineFolder,
    codeLists: [String: CodeList],
    _ problems: inout ProblemCollector
  ) -> Instrument {
    let questions = table("questions", questionColumns, folder, &problems)
    let weights = table("weights", weightColumns, folder, &problems)
    return Instrument(
      questionList: questionList(questions, &problems),
      questions: self.questions(questions, codeLists: codeLists, &problems),
      aspectList: codeLists["aspects"] ?? CodeList(name: "aspects", codes: []),
      weights: self.weights(weights, aspects: codeLists["aspects"], &problems)
    )
  }

  private static func table(
    _ name: String,
    _ columns: [String],
    _ folder: PipelineFolder,
    _ problems: inout ProblemCollector
  ) -> CSVTable? {
    folder.file("instrument/\(name).csv")?.source(&problems)
      .flatMap { CSVTable.read($0, required: columns, optional: [], &problems) }
  }

  /// Reports a code that a list lacks; blanks are allowed where a question has no such code.
  private static func checkCode(
    _ column: String,
    of row: CSVTable.Row,
    in list: CodeList?,
    mayBeBlank: Bool,
    _ problems: inout ProblemCollector
  ) {
    let code = row[column]
    guard let list, list[code] == nil, !(code.isEmpty && mayBeBlank) else { return }
    let known = list.codes.map(\.code)
    problems.report(
      row.problem(
        column,
        "Unknown code \"\(code)\" in column \"\(column)\". "
          + "Known codes of codes/\(list.name).csv: \(Suggestion.list(known)).",
        suggestion: Suggestion.nearest(to: code, among: known)
      ),
      onceFor: "\(list.name) \(code)"
    )
  }
}

// MARK: - Questions

extension InstrumentReader {
  private static func questions(
    _ table: CSVTable?,
    codeLists: [String: CodeList],
    _ problems: inout ProblemCollector
  ) -> [Question] {
    (table?.rows ?? []).map { row in
      checkCode(
        "aspect_code",
        of: row,
        in: codeLists["aspects"],
        mayBeBlank: false,
        &problems
      )
      checkCode(
        "dimension_code",
        of: row,
        in: codeLists["dimensions"],
        mayBeBlank: true,
        &problems
      )
      checkCode(
        "sub_dimension_code",
        of: row,
        in: codeLists["sub_dimensions"],
        mayBeBlank: true,
        &problems
      )
      return Question(
        id: row["question_id"],
        aspectCode: row["aspect_code"],
        dimensionCode: row["dimension_code"],
        subDimensionCode: row["sub_dimension_code"],
        printedNumber: row["printed_number"],
        text: LocalizedText(indonesian: row["text_id"], english: row["text_en"])
      )
    }
  }

  /// The questions as a code list: the id is the code, the wording the label, the rest attributes.
  private static func questionList(
    _ table: CSVTable?,
    _ problems: inout ProblemCollector
  ) -> CodeList {
    guard let table else { return CodeList(name: "questions", codes: []) }
    return CodeListReader.list("questions", table.asCodeTable, &problems)
  }
}

extension CSVTable {
  /// The same rows with the column names of a code list.
  fileprivate var asCodeTable: CSVTable {
    let names = ["question_id": "code", "text_id": "label_id", "text_en": "label_en"]
    let kept = header.filter { $0 != "verified" }
    return CSVTable(
      source: source,
      header: kept.map { names[$0] ?? $0 },
      rows: rows.map { row in
        let fields = kept.compactMap { name in row.fields[name].map { (names[name] ?? name, $0) } }
        return Row(
          source: row.source,
          fields: Dictionary(fields, uniquingKeysWith: { first, _ in first }),
          line: row.line
        )
      }
    )
  }
}

// MARK: - Weights

extension InstrumentReader {
  private static func weights(
    _ table: CSVTable?,
    aspects: CodeList?,
    _ problems: inout ProblemCollector
  ) -> [String: [String: ExactDecimal]] {
    var weights: [String: [String: ExactDecimal]] = [:]
    var firstRows: [String: CSVTable.Row] = [:]
    let problemCount = problems.problems.count
    for row in table?.rows ?? [] {
      checkCode("aspect_code", of: row, in: aspects, mayBeBlank: false, &problems)
      guard let weight = ExactDecimal(row["weight"]), weight >= .zero else {
        problems.report(row.problem("weight", "\"\(row["weight"])\" is no weight in percent."))
        continue
      }
      let cluster = row["cluster"]
      firstRows[cluster] = firstRows[cluster] ?? row
      if weights[cluster, default: [:]].updateValue(weight, forKey: row["aspect_code"]) != nil {
        problems.report(
          row.problem(
            "aspect_code",
            "The aspect \"\(row["aspect_code"])\" has two weights in cluster \(cluster). Keep one."
          )
        )
      }
    }
    if problems.problems.count == problemCount {
      checkSums(weights, firstRows, &problems)
    }
    return weights
  }

  private static func checkSums(
    _ weights: [String: [String: ExactDecimal]],
    _ rows: [String: CSVTable.Row],
    _ problems: inout ProblemCollector
  ) {
    for (cluster, row) in rows.sorted(by: { $0.value.line < $1.value.line }) {
      let sum = (weights[cluster] ?? [:]).values.reduce(ExactDecimal?(.zero)) { $0?.adding($1) }
      guard let sum, sum != ExactDecimal(100) else { continue }
      problems.report(
        row.problem(
          "weight",
          "ANS-05: the weights of cluster \(cluster) sum to \(sum), not to 100. Correct them."
        )
      )
    }
  }
}

/// The questions and weights of a cycle.
struct Instrument {
  /// The questions as a code list.
  let questionList: CodeList
  let questions: [Question]
  let aspectList: CodeList
  /// Weights in percent by cluster and aspect.
  let weights: [String: [String: ExactDecimal]]

  /// The aspects that have a weight in a cluster, in the order of the list.
  func aspects(ofCluster cluster: String) -> [Aspect] {
    aspectList.codes.compactMap { code in
      weights[cluster]?[code.code].map { weight in
        Aspect(code: code.code, title: code.label, weight: weight)
      }
    }
  }
}
