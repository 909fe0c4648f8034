import Findings
import Foundation
import Testing

@testable import Export

struct DataPackageTests {
  private let package: [String: Any]

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("package-\(UUID().uuidString)")
    var writer = ExportWriter(folder: folder)
    try writer.writeCSV(ExampleSet.table, to: "data/lines.csv", profile: .data)
    try writer.writeCSV(ExampleSet.agencies, to: "reference/code_opds.csv", profile: .data)
    try writer.writeDataPackage(ExampleSet.set())
    let bytes = try Data(contentsOf: folder.appendingPathComponent("datapackage.json"))
    package = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
  }

  private var lines: [String: Any] {
    (package["resources"] as? [[String: Any]])?.first ?? [:]
  }

  private func field(_ name: String) -> [String: Any] {
    let schema = lines["schema"] as? [String: Any]
    let fields = schema?["fields"] as? [[String: Any]]
    return fields?.first { $0["name"] as? String == name } ?? [:]
  }

  @Test func theResourceTellsItsFile() {
    #expect(lines["path"] as? String == "data/lines.csv")
    #expect((lines["hash"] as? String)?.hasPrefix("sha256:") == true)
    #expect((lines["bytes"] as? Int ?? 0) > 100)
  }

  @Test func fieldsHaveTypesAndTitlesInBothLanguages() {
    #expect(field("ceiling")["type"] as? String == "integer")
    #expect(field("ceiling")["title"] as? String == "Pagu")
    #expect(field("ceiling")["title_en"] as? String == "Ceiling")
    #expect(field("ceiling")["unit"] as? String == "rupiah")
    #expect((field("ceiling")["constraints"] as? [String: Any])?["minimum"] as? Int == 0)
    #expect(field("ratio")["type"] as? String == "number")
    #expect(field("is_new")["trueValues"] as? [String] == ["true"])
  }

  @Test func codesAreCategoriesAndKeysOfTheirList() throws {
    let categories = try #require(field("opd_code")["categories"] as? [[String: String]])
    #expect(categories.first?["value"] == "DINKES")
    #expect(categories.first?["label"] == "Dinas Kesehatan")
    #expect(field("regions")["categories"] == nil)
    let schema = try #require(lines["schema"] as? [String: Any])
    #expect(schema["primaryKey"] as? [String] == ["id"])
    let key = try #require((schema["foreignKeys"] as? [[String: Any]])?.first)
    #expect(key["fields"] as? [String] == ["opd_code"])
  }

  @Test func theSourcesAreTheSubmissions() {
    let sources = package["sources"] as? [[String: String]]
    #expect(sources?.first?["title"] == "a.xlsx")
    #expect(sources?.first?["submission_id"] == "abababababababab")
  }
}
