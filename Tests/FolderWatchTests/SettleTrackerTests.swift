import FolderWatch
import Testing

/// When a file counts as arrived.
struct SettleTrackerTests {
  private static func file(_ path: String, size: Int = 100, time: Int = 1) -> FileObservation {
    FileObservation(path: path, byteCount: size, modifiedNanoseconds: time, number: 7)
  }

  private let file = file("a.xlsx")
  private var tracker = SettleTracker(settleTime: .seconds(2), stallTime: .seconds(60))

  @Test func anUnchangedArchiveSettlesAfterTheSettleTime() {
    var tracker = tracker
    #expect(tracker.observe([file], at: .seconds(0)) { _ in .completeArchive } == [.seen(file)])
    #expect(tracker.nextDue == .seconds(2))
    #expect(tracker.observe([file], at: .seconds(1)) { _ in .completeArchive } == [])
    #expect(tracker.observe([file], at: .seconds(2)) { _ in .completeArchive } == [.settled(file)])
    #expect(tracker.observe([file], at: .seconds(9)) { _ in .completeArchive } == [])
    #expect(tracker.waitingCount == 0)
    #expect(tracker.nextDue == nil)
  }

  @Test func anArchiveThatItsWriterClosedNeedNotWait() {
    var tracker = tracker
    let changes = tracker.observe([file], at: .zero, closed: ["a.xlsx"]) { _ in .completeArchive }
    #expect(changes == [.seen(file), .settled(file)])
  }

  @Test func anotherFormatWaitsEvenIfItWasClosed() {
    var tracker = tracker
    #expect(
      tracker.observe([file], at: .zero, closed: ["a.xlsx"]) { _ in .unknown } == [.seen(file)]
    )
    #expect(tracker.observe([file], at: .seconds(2)) { _ in .unknown } == [.settled(file)])
  }

  @Test func aGrowingFileStartsAnew() {
    var tracker = tracker
    _ = tracker.observe([file], at: .seconds(0)) { _ in .completeArchive }
    let grown = Self.file("a.xlsx", size: 200, time: 2)
    #expect(tracker.observe([grown], at: .seconds(2)) { _ in .completeArchive } == [.seen(grown)])
    #expect(tracker.observe([grown], at: .seconds(3)) { _ in .completeArchive } == [])
    #expect(
      tracker.observe([grown], at: .seconds(4)) { _ in .completeArchive } == [.settled(grown)]
    )
  }

  @Test func aFileWithoutItsEndIsNeverTakenAndOnceReported() {
    var tracker = tracker
    var changes: [SettleTracker.Change] = []
    for second in 0..<600 {
      changes += tracker.observe([file], at: .seconds(second)) { _ in .unfinished }
    }
    #expect(changes == [.seen(file), .stalled(file)])
    #expect(tracker.stalledPaths == ["a.xlsx"])
    #expect(tracker.waitingCount == 0)
    let whole = Self.file("a.xlsx", size: 300, time: 3)
    #expect(tracker.observe([whole], at: .seconds(700)) { _ in .completeArchive } == [.seen(whole)])
    #expect(
      tracker.observe([whole], at: .seconds(702)) { _ in .completeArchive } == [.settled(whole)]
    )
  }

  @Test func anEndIsLookedForEverMoreSeldom() {
    var tracker = tracker
    var looks = 0
    for second in 0..<60 {
      _ = tracker.observe([file], at: .seconds(second)) { _ in
        looks += 1
        return .unfinished
      }
    }
    #expect(looks < 20)
    #expect(looks > 3)
  }

  @Test func aFileWithTheSameSizeAndTimeButAnotherNumberIsAnotherFile() {
    var tracker = tracker
    _ = tracker.observe([file], at: .seconds(0)) { _ in .completeArchive }
    _ = tracker.observe([file], at: .seconds(2)) { _ in .completeArchive }
    let other = FileObservation(path: "a.xlsx", byteCount: 100, modifiedNanoseconds: 1, number: 8)
    #expect(tracker.observe([other], at: .seconds(3)) { _ in .completeArchive } == [.seen(other)])
  }

  @Test func aFileThatGoesBeforeItSettledIsReportedAndComesBackAsNew() {
    var tracker = tracker
    _ = tracker.observe([file], at: .seconds(0)) { _ in .completeArchive }
    #expect(tracker.observe([], at: .seconds(1)) { _ in .completeArchive } == [.vanished("a.xlsx")])
    #expect(tracker.observe([file], at: .seconds(2)) { _ in .completeArchive } == [.seen(file)])
  }

  @Test func aFileToRetryWaitsUntilItsTime() {
    var tracker = tracker
    _ = tracker.observe([file], at: .seconds(0), closed: ["a.xlsx"]) { _ in .completeArchive }
    let isThere = tracker.retry("a.xlsx", at: .seconds(30))
    let isElsewhere = tracker.retry("b.xlsx", at: .seconds(30))
    #expect(isThere)
    #expect(!isElsewhere)
    #expect(tracker.observe([file], at: .seconds(10)) { _ in .completeArchive } == [])
    #expect(tracker.observe([file], at: .seconds(30)) { _ in .completeArchive } == [.settled(file)])
  }

  @Test func aForgottenFileIsSeenAgain() {
    var tracker = tracker
    _ = tracker.observe([file], at: .seconds(0), closed: ["a.xlsx"]) { _ in .completeArchive }
    tracker.forget("a.xlsx")
    #expect(tracker.observe([file], at: .seconds(1)) { _ in .completeArchive } == [.seen(file)])
  }
}
