public import Findings
import Store

/// There are no two submissions to compare.
public struct RevisionError: Error, Sendable, Hashable {
  /// What is wrong and what to do.
  public let message: LocalizedText
}

/// The two submissions of an agency that are compared.
struct RevisionChoice {
  let older: LedgerEntry
  let newer: LedgerEntry
  let olderRevision: RevisionDifference.Revision
  let newerRevision: RevisionDifference.Revision

  /// Chooses by number, or the current submission and the one before it.
  init(entries: [LedgerEntry], opdCode: String, older: Int?, newer: Int?) throws(RevisionError) {
    let loaded = entries.filter { $0.status != .rejected && $0.revision != nil }
    self.newer = try Self.entry(newer, among: loaded, opdCode: opdCode) {
      loaded.last
    }
    let limit = self.newer.revision ?? 0
    self.older = try Self.entry(older, among: loaded, opdCode: opdCode) {
      loaded.last { ($0.revision ?? 0) < limit }
    }
    olderRevision = RevisionDifference.Revision(self.older)
    newerRevision = RevisionDifference.Revision(self.newer)
  }

  private static func entry(
    _ number: Int?,
    among loaded: [LedgerEntry],
    opdCode: String,
    otherwise: () -> LedgerEntry?
  ) throws(RevisionError) -> LedgerEntry {
    guard let number else {
      if let entry = otherwise() { return entry }
      throw RevisionError(message: tooFew(loaded.count, opdCode: opdCode))
    }
    if let entry = loaded.first(where: { $0.revision == number }) { return entry }
    throw RevisionError(message: unknown(number, among: loaded, opdCode: opdCode))
  }

  private static func tooFew(_ count: Int, opdCode: String) -> LocalizedText {
    LocalizedText(
      indonesian:
        "\(opdCode) mempunyai \(count) kiriman yang terbaca; untuk dibandingkan perlu dua. "
        + "Lihat sc-etl history \(opdCode).",
      english:
        "\(opdCode) has \(CountedNoun.english(count, "submission that was", "submissions that were")) loaded; a comparison takes two. "
        + "See sc-etl history \(opdCode)."
    )
  }

  private static func unknown(
    _ number: Int,
    among loaded: [LedgerEntry],
    opdCode: String
  ) -> LocalizedText {
    let known = loaded.compactMap(\.revision).map(String.init).joined(separator: ", ")
    return LocalizedText(
      indonesian: "\(opdCode) tidak mempunyai revisi \(number) yang terbaca; yang ada: "
        + (known.isEmpty ? "tidak ada." : "\(known)."),
      english: "\(opdCode) has no loaded revision \(number); there are: "
        + (known.isEmpty ? "none." : "\(known).")
    )
  }
}

extension RevisionDifference.Revision {
  init(_ entry: LedgerEntry) {
    number = entry.revision ?? 0
    fileName = entry.fileName
    receivedAt = entry.receivedAt
    status = entry.status.rawValue
  }
}
