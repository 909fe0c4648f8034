import ETLRun
import Findings
import Foundation
import Store
import Synchronization
import Testing

/// What a watched folder leads to, with a clock that runs ahead.
@Suite(.serialized)
struct WatchRunTests {
  private let installation = try? Installation()

  /// What happened, and what to do then.
  private final class Witness: Sendable {
    let events = Mutex<[WatchEvent]>([])
    let quietRounds = Atomic<Int>(0)
    let states = Mutex<WatchState?>(nil)

    /// What was said of this name that is no step of a workbook, in English.
    func remarks(on file: String) -> [String] {
      events.withLock { $0 }.compactMap { event in
        switch event {
        case .passedOver(file): event.name
        case .unusable(file, let cause): cause.english
        default: nil
        }
      }
    }

    func names(of file: String) -> [String] {
      events.withLock { $0 }.compactMap { event in
        switch event {
        case .workbook(let step) where step.name == file: event.name
        case .settled(file), .vanished(file), .stalled(file): event.name
        default: nil
        }
      }
    }

    var pauses: [Int] {
      events.withLock { $0 }.compactMap { event in
        if case .retry(_, _, let seconds) = event { seconds } else { nil }
      }
    }
  }

  /// Watches until `react` stops the installation; each look at the clock takes it 200 ms further.
  private func watch(
    _ installation: Installation,
    react: @escaping @Sendable (WatchEvent?, WatchState, Witness) -> Void
  ) async throws -> (Witness, WatchState) {
    let witness = Witness()
    let looks = Atomic<Int>(0)
    var settings = WatchSettings(inboxPath: installation.inbox.path)
    settings.forcesPolling = true
    settings.pollTime = .milliseconds(1)
    let run = WatchRun(
      configuration: try installation.configuration(),
      settings: settings,
      elapsed: {
        .milliseconds(200 * looks.add(1, ordering: .relaxed).newValue)
      },
      report: { event, state in
        if let event { witness.events.withLock { $0.append(event) } }
        react(event, state, witness)
      }
    )
    let state = try await run.run()
    return (witness, state)
  }

  @Test func aRejectedWorkbookIsRecordedOnceHoweverOftenTheFolderIsLookedAt() async throws {
    let installation = try #require(installation)
    try installation.put("satpolpp_sandi.xlsx")
    let (witness, state) = try await watch(installation) { event, _, witness in
      guard event == nil, !witness.names(of: "satpolpp_sandi.xlsx").isEmpty else { return }
      if witness.quietRounds.add(1, ordering: .relaxed).newValue > 60 { installation.stop() }
    }
    #expect(
      witness.names(of: "satpolpp_sandi.xlsx") == ["settled", "claimed", "validated", "loaded"]
        || witness.names(of: "satpolpp_sandi.xlsx") == ["settled", "claimed", "loaded"]
    )
    #expect(witness.pauses.isEmpty)
    #expect(state.takenCounts == ["rejected": 1])
    #expect(state.isHealthy)
  }

  /// Archive before ledger, ledger before anybody is told, exports last.
  @Test func effectsComeInTheOrderThatACrashCanBeRepairedFrom() async throws {
    let installation = try #require(installation)
    try installation.put("dlh.xlsx")
    let sha256 = Store.sha256([UInt8](try Installation.sample("dlh.xlsx")))
    let seen = Mutex<[String]>([])
    _ = try await watch(installation) { event, _, _ in
      switch event {
      case .workbook(let step):
        guard case .loaded = step.step else { return }
        let store = try? installation.openForReading()
        let hasCopy = ((try? store?.archive.bytes(ofSHA256: sha256)) ?? nil) != nil
        let arrivals = (try? store?.archive.arrivals(ofSHA256: sha256)) ?? []
        let entries = (try? store?.ledger().map(\.fileName)) ?? []
        let hasOutput = FileManager.default.fileExists(atPath: installation.output.path)
        seen.withLock {
          $0 += ["loaded", "\(hasCopy)", arrivals.first?.fileName ?? ""] + entries
          $0.append(hasOutput ? "exported" : "not exported")
        }
      case .runFinished(1, true):
        let table = installation.output.appendingPathComponent("data/submissions.csv")
        let text = (try? String(contentsOf: table, encoding: .utf8)) ?? ""
        seen.withLock { $0.append(text.contains(sha256) ? "exported" : "not exported") }
        installation.stop()
      default: return
      }
    }
    #expect(
      seen.withLock { $0 }.filter { !$0.isEmpty }
        == ["loaded", "true", "dlh.xlsx", "dlh.xlsx", "not exported", "exported"]
    )
  }

  /// A file beyond what is ever read fails until it is gone.
  @Test func whatFailsIsTriedAgainAfterEverLongerPausesAndForgottenWhenItGoes() async throws {
    let installation = try #require(installation)
    let path = installation.inbox.appendingPathComponent("besar.xlsx")
    try Self.writeHugeArchive(to: path)
    let (witness, state) = try await watch(installation) { event, state, witness in
      if witness.pauses.count == 4 { try? FileManager.default.removeItem(at: path) }
      if case .vanished = event { installation.stop() }
      if event == nil, witness.pauses.count == 3 {
        witness.states.withLock { $0 = state }
      }
    }
    #expect(witness.pauses == [1, 2, 4, 8])
    let during = try #require(witness.states.withLock { $0 })
    #expect(!during.isHealthy)
    #expect(during.retries.map(\.subject) == ["besar.xlsx"])
    #expect(during.retries.first?.failureCount == 3)
    #expect(during.retries.first?.cause.contains("the limit is 268435456") == true)
    #expect(state.retries.isEmpty)
    #expect(state.isHealthy)
    #expect(state.takenCounts.isEmpty)
  }

  /// An archive that says nothing and takes no room: a beginning, a gap, an end record.
  private static func writeHugeArchive(to url: URL) throws {
    try Data([0x50, 0x4B, 3, 4]).write(to: url)
    let handle = try FileHandle(forWritingTo: url)
    try handle.seek(toOffset: 300 << 20)
    try handle.write(contentsOf: Data([0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)))
    try handle.close()
  }

  @Test func halfACopyIsNeverTaken() async throws {
    let installation = try #require(installation)
    let half = try Installation.sample("dlh.xlsx").dropLast(100)
    try half.write(to: installation.inbox.appendingPathComponent("dlh.xlsx"))
    let (witness, state) = try await watch(installation) { event, _, _ in
      if case .stalled = event { installation.stop() }
    }
    #expect(witness.names(of: "dlh.xlsx") == ["stalled"])
    #expect(state.stalledNames == ["dlh.xlsx"])
    #expect(!state.isHealthy)
  }

  @Test func whatIsNoWorkbookIsNamedOnceForAsLongAsItLiesThere() async throws {
    let installation = try #require(installation)
    let note = installation.inbox.appendingPathComponent("catatan.txt")
    let link = installation.inbox.appendingPathComponent("tautan.xlsx")
    let put: @Sendable () throws -> Void = {
      try Data("halo".utf8).write(to: note)
      try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "hilang")
    }
    try put()
    let (witness, state) = try await watch(installation) { event, _, witness in
      guard event == nil else { return }
      switch witness.quietRounds.add(1, ordering: .relaxed).newValue {
      case 40: for url in [note, link] { try? FileManager.default.removeItem(at: url) }
      case 60: try? put()
      case 100: installation.stop()
      default: return
      }
    }
    #expect(witness.remarks(on: "catatan.txt") == ["passed_over", "passed_over"])
    let remark = "tautan.xlsx is a link to a file that is not there. Copy the file here."
    #expect(witness.remarks(on: "tautan.xlsx") == [remark, remark])
    #expect(state.takenCounts.isEmpty)
    #expect(state.isHealthy)
  }

  @Test func aLinkIsTakenOnceItLeadsSomewhere() async throws {
    let installation = try #require(installation)
    let target = installation.folder.appendingPathComponent("share.xlsx")
    try FileManager.default.createSymbolicLink(
      atPath: installation.inbox.appendingPathComponent("dlh.xlsx").path,
      withDestinationPath: target.path
    )
    let (witness, state) = try await watch(installation) { event, _, witness in
      if case .unusable = event { try? Installation.sample("dlh.xlsx").write(to: target) }
      if case .runFinished(1, true) = event { installation.stop() }
    }
    #expect(witness.remarks(on: "dlh.xlsx").count == 1)
    #expect(state.takenCounts == ["accepted": 1])
  }

  @Test func theSameContentUnderThreeNamesIsOneSubmission() async throws {
    let installation = try #require(installation)
    for number in 1...3 { try installation.put("dlh.xlsx", as: "sama-\(number).xlsx") }
    let (_, state) = try await watch(installation) { event, _, _ in
      if case .runFinished(3, true) = event { installation.stop() }
    }
    #expect(state.takenCounts == ["accepted": 1, "duplicate": 2])
    #expect(try installation.openForReading().ledger().map(\.fileName) == ["sama-1.xlsx"])
  }

  @Test func exportsThatFailAreTriedAgainWhileFilesAreTaken() async throws {
    let installation = try #require(installation)
    // A file lies where the folder was.
    let (witness, state) = try await watch(installation) { event, _, witness in
      switch event {
      case .started:
        try? FileManager.default.removeItem(at: installation.output)
        try? Data("bukan folder".utf8).write(to: installation.output)
        try? installation.put("dlh.xlsx")
      case .retry where witness.pauses.count == 3:
        try? FileManager.default.removeItem(at: installation.output)
      case .runFinished: installation.stop()
      default: return
      }
    }
    #expect(witness.pauses.prefix(3) == [1, 2, 4])
    #expect(state.takenCounts == ["accepted": 1])
    #expect(!state.hasPendingExport)
    #expect(state.isHealthy)
    let table = installation.output.appendingPathComponent("data/submissions.csv")
    #expect(try String(contentsOf: table, encoding: .utf8).contains("dlh.xlsx"))
  }

  @Test func anInboxThatGoesIsWaitedFor() async throws {
    let installation = try #require(installation)
    let away = installation.folder.appendingPathComponent("away")
    let (witness, state) = try await watch(installation) { event, _, _ in
      switch event {
      case .runFinished(0, _): try? FileManager.default.moveItem(at: installation.inbox, to: away)
      case .inbox(false, _):
        try? FileManager.default.moveItem(at: away, to: installation.inbox)
      case .inbox(true, _): try? installation.put("dlh.xlsx")
      case .runFinished(1, true): installation.stop()
      default: return
      }
    }
    let causes = witness.events.withLock { $0 }.compactMap { event in
      if case .inbox(false, let cause) = event { cause } else { nil }
    }
    #expect(causes == ["\(installation.inbox.path): No such file or directory"])
    #expect(state.takenCounts == ["accepted": 1])
    #expect(state.isHealthy)
  }

  @Test func theEndIsTold() async throws {
    let installation = try #require(installation)
    let (_, state) = try await watch(installation) { event, _, _ in
      if case .runFinished = event { installation.stop() }
    }
    #expect(!state.isRunning)
    let health = String(decoding: state.healthBytes(at: "2024-11-07T09:00:00Z"), as: UTF8.self)
    #expect(health.contains("\"status\": \"stopped\""))
    #expect(
      String(decoding: state.metricsBytes(), as: UTF8.self).contains("\nsc_etl_watch_up 0\n")
    )
  }
}
