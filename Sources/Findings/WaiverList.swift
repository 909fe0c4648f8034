/// The waivers of a run, and the day that they are held against.
public struct WaiverList: Sendable, Hashable {
  /// No waivers.
  public static let none = WaiverList([], today: "")

  /// All of them, in the order of the file.
  public let waivers: [Waiver]
  private let valid: [RuleID: [Waiver]]

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - waivers: The waivers; of two that speak of a finding, the first counts.
  ///   - today: The day of the run, ISO 8601.
  public init(_ waivers: [Waiver], today: String) {
    self.waivers = waivers
    valid = Dictionary(grouping: waivers.filter { $0.until >= today }, by: \.ruleID)
  }

  /// The waivers whose last day has passed.
  public var expired: [Waiver] {
    waivers.filter { valid[$0.ruleID]?.contains($0) != true }
  }

  /// What a finding is to keep of the waiver that speaks of it; `nil` if none does.
  public func note(for finding: Finding) -> WaiverNote? {
    valid[finding.ruleID]?.first { $0.covers(finding) }.map { waiver in
      WaiverNote(reason: waiver.reason, approvedBy: waiver.approvedBy, until: waiver.until)
    }
  }

  /// Returns the findings, those that are waived with their waiver and without an effect on the data.
  public func applied(to findings: [Finding]) -> [Finding] {
    guard !valid.isEmpty else { return findings }
    return findings.map { finding in
      guard let note = note(for: finding) else { return finding }
      var finding = finding
      finding.waiver = note
      finding.effect = .flag
      return finding
    }
  }

  /// The waivers that hold and speak of none of the findings.
  public func unused(by findings: [Finding]) -> [Waiver] {
    waivers.filter { waiver in
      valid[waiver.ruleID]?.contains(waiver) == true && !findings.contains(where: waiver.covers)
    }
  }
}
