public import Findings

extension Pipeline {
  /// Returns the same pipeline with other rules switched on.
  public func with(catalogue: RuleCatalogue) -> Pipeline {
    var pipeline = self
    pipeline.catalogue = catalogue
    return pipeline
  }

  /// Returns the same definitions for the cycle before, so that its data can be read and summarized.
  ///
  /// The year is the one that the id begins with, else the year before this cycle's; the dates of the evaluation are
  /// not known and stay those of this cycle.
  public func ofPreviousCycle(id: String) -> Pipeline {
    var pipeline = self
    pipeline.cycle = Cycle(
      id: id,
      year: Int(id.prefix { $0.isNumber }) ?? cycle.year - 1,
      stage: cycle.stage,
      evaluationDate: cycle.evaluationDate,
      periodStart: cycle.periodStart,
      periodEnd: cycle.periodEnd
    )
    pipeline.previousCycle = nil
    return pipeline
  }
}
