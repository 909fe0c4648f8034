import Foundation
import Testing

/// Options that stand in the environment or in `sc-etl.yaml`.
@Suite(.serialized)
struct DefaultsTests {
  private let tool: CommandLineTool
  private let environment = ["SC_ETL_PIPELINE": CommandLineTool.pipeline]

  init() throws {
    tool = try CommandLineTool()
    try tool.write(BadInputTests.identityWorkbook(), to: "kiriman/inbox/dinkes.xlsx")
  }

  private func defaults(_ text: String) throws {
    try tool.write(Array(text.utf8), to: "kiriman/sc-etl.yaml")
  }

  @Test func theFileBesideTheInboxSetsOptionsAndItsPathsStartInItsFolder() throws {
    defer { tool.remove() }
    try defaults("lang: en\nstore: data/toko.sqlite\nout: hasil\nfail-on: never\n")
    let folder = tool.folder.appendingPathComponent("kiriman/data")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let result = try tool.run(["ingest", "kiriman/inbox"], environment: environment)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Written") || result.output.contains("written"))
    #expect(try tool.files(below: "kiriman/hasil").keys.contains("run.json"))
    #expect(try tool.files(below: "kiriman/data").keys.contains("toko.sqlite"))
  }

  @Test func theCommandLineWinsOverTheEnvironmentAndThatOverTheFile() throws {
    defer { tool.remove() }
    try defaults("lang: en\n")
    let settings = environment.merging(["SC_ETL_LANG": "id"]) { $1 }
    let path = "kiriman/inbox"
    #expect(try tool.run(["validate", path], environment: environment).output.contains("ACCEPTED"))
    #expect(try tool.run(["validate", path], environment: settings).output.contains("DITERIMA"))
    #expect(
      try tool.run(["validate", path, "--lang", "en"], environment: settings).output
        .contains("ACCEPTED")
    )
  }

  @Test func anUnknownKeyIsAnErrorWithPlaceAndSuggestion() throws {
    defer { tool.remove() }
    try defaults("lang: en\nfail_on: never\n")
    let result = try tool.run(["validate", "kiriman/inbox"], environment: environment)
    #expect(result.status == 78)
    #expect(result.output.isEmpty)
    #expect(
      result.errors.hasPrefix("sc-etl: kiriman/sc-etl.yaml:2:1: Unknown key \"fail_on\""),
      "\(result.errors)"
    )
    #expect(result.errors.contains("Did you mean \"fail-on\"?"))
  }

  @Test func aValueThatTheOptionDoesNotTakeIsSaidWithItsOrigin() throws {
    defer { tool.remove() }
    try defaults("lang: fr\n")
    let file = try tool.run(["validate", "kiriman/inbox"], environment: environment)
    #expect(file.status == 78)
    #expect(file.errors.hasPrefix("sc-etl: kiriman/sc-etl.yaml:1:7: "), "\(file.errors)")
    let settings = environment.merging(["SC_ETL_JOBS": "banyak", "SC_ETL_LANG": "en"]) { $1 }
    let variable = try tool.run(["validate", "kiriman/inbox"], environment: settings)
    #expect(variable.status == 64)
    #expect(variable.errors.hasPrefix("sc-etl: SC_ETL_JOBS: "), "\(variable.errors)")
  }

  @Test func optionsThatACommandDoesNotHaveArePassedOver() throws {
    defer { tool.remove() }
    try defaults("jobs: 1\nstrict: true\nlang: en\n")
    let result = try tool.run(
      ["inspect", "kiriman/inbox/dinkes.xlsx"],
      environment: environment
    )
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func aFileThatIsNoYAMLIsSaidWithItsPlace() throws {
    defer { tool.remove() }
    try defaults("lang: [en\n")
    let result = try tool.run(["validate", "kiriman/inbox"], environment: environment)
    #expect(result.status == 78)
    #expect(result.errors.contains("kiriman/sc-etl.yaml:"), "\(result.errors)")
  }
}
