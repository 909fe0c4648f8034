public import Findings

/// What a run's waivers did.
public struct WaiverReport: Sendable {
  /// No waivers were given.
  public static let none = WaiverReport(waivedCount: 0, expired: [], unused: [])

  /// The findings that are waived.
  public let waivedCount: Int
  /// The waivers whose last day has passed: what they were about blocks again.
  public let expired: [Waiver]
  /// The waivers that speak of nothing that was found.
  public let unused: [Waiver]

  /// Whether there is nothing to say.
  public var isEmpty: Bool { waivedCount == 0 && expired.isEmpty && unused.isEmpty }
}

extension WaiverReport {
  /// Looks at what a run found.
  ///
  /// - Parameters:
  ///   - list: The waivers.
  ///   - findings: All findings.
  ///   - agencies: The agencies that were looked at; a waiver for another one is not called unused.
  ///   - includesRegion: Whether rules across agencies were evaluated.
  init(_ list: WaiverList, findings: [Finding], agencies: Set<String>, includesRegion: Bool) {
    waivedCount = findings.count { $0.waiver != nil }
    expired = list.expired
    unused = list.unused(by: findings).filter { waiver in
      includesRegion || waiver.opdCode == "*" || agencies.contains(waiver.opdCode)
    }
  }
}
