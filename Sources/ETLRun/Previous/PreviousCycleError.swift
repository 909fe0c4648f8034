import Findings
import Store

/// What was named as the previous cycle cannot be used as such.
struct PreviousCycleError: Error, Sendable, Hashable {
  /// What kind of failure it is; it decides the exit status.
  enum Code: Sendable {
    /// There is no such file or folder.
    case missing
    /// It is something else, or the wrong cycle or region.
    case unsuitable
    /// It was meant to be right and cannot be read.
    case damaged
  }

  let code: Code
  /// What is wrong, and what to give instead.
  let message: LocalizedText
}

extension PreviousCycleError {
  private static let remedy = LocalizedText(
    indonesian:
      "Sebut dengan --previous berkas store (sc-etl.sqlite) atau folder out/ dari siklus sebelumnya.",
    english:
      "Name with --previous the store (sc-etl.sqlite) or the out/ folder of the cycle before."
  )

  private init(_ code: Code, _ path: String, _ indonesian: String, _ english: String) {
    self.init(
      code: code,
      message: LocalizedText(
        indonesian: "\(path) \(indonesian) \(Self.remedy.indonesian)",
        english: "\(path) \(english) \(Self.remedy.english)"
      )
    )
  }

  static func missing(_ path: String) -> PreviousCycleError {
    PreviousCycleError(.missing, path, "tidak ada.", "does not exist.")
  }

  static func notAnOutput(_ path: String, file: String) -> PreviousCycleError {
    PreviousCycleError(
      .unsuitable,
      path,
      "bukan folder keluaran sc-etl: \(file) tidak ada di dalamnya.",
      "is no output folder of sc-etl: it has no \(file)."
    )
  }

  static func sameCycle(_ path: String, cycle: String) -> PreviousCycleError {
    PreviousCycleError(
      .unsuitable,
      path,
      "berisi siklus \(cycle), yaitu siklus ini sendiri.",
      "holds cycle \(cycle), which is this very cycle."
    )
  }

  static func otherCycle(_ path: String, found: String, expected: String) -> PreviousCycleError {
    PreviousCycleError(
      .unsuitable,
      path,
      "berisi siklus \(found), sedangkan siklus sebelumnya menurut pipeline.yaml adalah \(expected).",
      "holds cycle \(found), but the previous cycle of pipeline.yaml is \(expected)."
    )
  }

  static func severalCycles(_ path: String, _ cycles: [String]) -> PreviousCycleError {
    let list = cycles.joined(separator: ", ")
    return PreviousCycleError(
      .unsuitable,
      path,
      "berisi beberapa siklus (\(list)); tulis yang mana pada previous_cycle/id dalam pipeline.yaml.",
      "holds several cycles (\(list)); say which one under previous_cycle/id in pipeline.yaml."
    )
  }

  static func empty(_ path: String) -> PreviousCycleError {
    PreviousCycleError(
      .unsuitable,
      path,
      "tidak berisi satu kiriman pun.",
      "holds no submission at all."
    )
  }

  static func otherRegion(_ path: String, found: String, expected: String) -> PreviousCycleError {
    PreviousCycleError(
      .unsuitable,
      path,
      "berisi data daerah \(found), bukan \(expected).",
      "holds the data of region \(found), not of \(expected)."
    )
  }

  static func unusable(_ error: StoreError) -> PreviousCycleError {
    PreviousCycleError(
      code: error.code == .notAStore ? .unsuitable : .damaged,
      message: LocalizedText(
        indonesian: "\(error.message.indonesian) \(remedy.indonesian)",
        english: "\(error.message.english) \(remedy.english)"
      )
    )
  }

  static func damaged(_ path: String, detail: LocalizedText) -> PreviousCycleError {
    PreviousCycleError(
      .damaged,
      path,
      "rusak: \(detail.indonesian)",
      "is damaged: \(detail.english)"
    )
  }
}
