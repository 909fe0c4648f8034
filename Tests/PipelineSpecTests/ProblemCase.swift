import Testing

/// A mistake in a pipeline folder and what the loader says of it.
struct ProblemCase: Sendable, CustomTestStringConvertible {
  /// The mistake, in words.
  let testDescription: String
  /// What makes the mistake.
  let edits: [Edit]
  /// The first lines of the problems, in order, with `P` for the folder and `…` for lists of more than twelve names.
  let problems: [String]

  init(_ testDescription: String, _ edits: [Edit], _ problems: [String]) {
    self.testDescription = testDescription
    self.edits = edits
    self.problems = problems
  }

  /// Makes the mistake in a copy of the real pipeline and compares.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let failure = #expect(throws: LoadFailure.self, sourceLocation: sourceLocation) {
      _ = try PipelineCopy.load(edits)
    }
    #expect(failure?.firstLines == problems, sourceLocation: sourceLocation)
  }
}

extension LoadFailure {
  /// The first line of each problem, with `…` for the names of a list that is cut short anyway.
  var firstLines: [String] {
    problems.map { problem in
      String(problem.prefix { $0 != "\n" })
        .replacing(/(Known [^:]*): [^.]*\([0-9]+ in all\)/) { "\($0.output.1): …" }
    }
  }
}
