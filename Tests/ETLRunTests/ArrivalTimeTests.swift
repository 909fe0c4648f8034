import Testing

@testable import ETLRun

/// What arrives later is recorded as later, whatever the clock says.
struct ArrivalTimeTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let now: String
    let latest: String?
    let recorded: String
  }

  private static let noon = "2024-11-07T12:00:00Z"

  @Test(arguments: [
    Case(testDescription: "the first one", now: noon, latest: nil, recorded: noon),
    Case(testDescription: "later", now: noon, latest: "2024-11-07T11:59:59Z", recorded: noon),
    Case(testDescription: "the same second", now: noon, latest: noon, recorded: noon),
    Case(
      testDescription: "two hours back",
      now: "2024-11-07T10:00:00Z",
      latest: noon,
      recorded: "2024-11-07T12:00:01Z"
    ),
    Case(
      testDescription: "back over the turn of a year",
      now: "2024-06-01T00:00:00Z",
      latest: "2024-12-31T23:59:59Z",
      recorded: "2025-01-01T00:00:00Z"
    ),
  ])
  func arrivalsNeverGoBackward(_ example: Case) {
    #expect(ArrivalTime(now: example.now, latest: example.latest).text == example.recorded)
  }
}
