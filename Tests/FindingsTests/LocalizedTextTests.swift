import Findings
import Testing

struct LocalizedTextTests {
  @Test(arguments: [
    ("{a}", "1"), ("{a}{b}", "12"), ("x {a} y", "x 1 y"), ("{c}", "{c}"), ("{a", "{a"),
    ("a}", "a}"), ("}{a}{", "}1{"), ("", ""),
    ("{}", "{}"), ("{a} {a}", "1 1"), ("{{a}}", "{{a}}"), ("é {b} ü", "é 2 ü"),
  ])
  func namesInBracesAreReplaced(_ template: String, _ expected: String) {
    let text = LocalizedText(indonesian: template, english: template)
    let filled = text.filled(with: ["a": "1", "b": "2"])
    #expect(filled.indonesian == expected)
    #expect(filled.english == expected)
  }

  @Test
  func aParameterMayDifferBetweenTheLanguages() {
    let text = LocalizedText(indonesian: "kolom {field}", english: "column {field}")
    let filled = text.filled(with: ["field_id": "Pagu", "field_en": "Ceiling", "field": "x"])
    #expect(filled.text(in: .indonesian) == "kolom Pagu")
    #expect(filled.text(in: .english) == "column Ceiling")
  }

  @Test
  func aValueWithBracesIsNotFilledAgain() {
    let text = LocalizedText(indonesian: "{a} {b}", english: "{a}")
    #expect(text.filled(with: ["a": "{b}", "b": "2"]).indonesian == "{b} 2")
  }

  @Test
  func namesAreListedOnceInTheOrderOfAppearance() {
    let text = LocalizedText(indonesian: "{r} dan {p} dan {r}", english: "{p} and {x}")
    #expect(text.parameterNames == ["r", "p", "x"])
  }

  @Test(arguments: [("1", "1 agency has"), ("2", "2 agencies have"), ("11", "11 agencies have")])
  func aNumberChoosesTheWording(number: String, expected: String) {
    let text = LocalizedText(indonesian: "{n} OPD", english: "{n} {n|agency has|agencies have}")
    #expect(text.filled(with: ["n": number]).english == expected)
    #expect(text.parameterNames == ["n"])
    #expect(text.filled(with: [:]).english == "{n} {n|agency has|agencies have}")
  }
}
