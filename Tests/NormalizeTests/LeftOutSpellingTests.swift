import Findings
import Foundation
import PipelineSpec
import Testing

@testable import Normalize

/// What the project's lists make of a spelling of theirs that they do not have: each is left out and looked up.
struct LeftOutSpellingTests {
  /// What became of spellings.
  private struct Outcomes {
    var right = 0
    var wrong: [String] = []
    var unknown = 0
    var routes: [String: Int] = [:]
    var count: Int { right + wrong.count + unknown }
  }

  @Test
  func aSpellingLeftOutIsFoundOrUnknownAndHardlyEverAnotherCodes() throws {
    let pipeline = try PipelineSpellingTests.pipeline.get()
    let stride = ProcessInfo.processInfo.environment["LEFT_OUT_STRIDE"].flatMap(Int.init) ?? 24
    var all = Outcomes()
    for list in pipeline.codeLists.values.sorted(by: { $0.name < $1.name })
    where !ValueLists.properNames.contains(list.name) {
      let outcomes = Self.outcomes(of: list, pipeline.valueWords, stride: stride)
      all.right += outcomes.right
      all.wrong += outcomes.wrong
      all.unknown += outcomes.unknown
      all.routes.merge(outcomes.routes, uniquingKeysWith: +)
      if stride == 1 { print(list.name, outcomes.right, outcomes.unknown, outcomes.wrong) }
    }
    if stride == 1 { print(all.routes) }
    if stride == 1 { print(all.right, all.wrong.count, all.unknown) }
    #expect(all.wrong.count * 100 <= all.count, "\(all.wrong)")
    #expect(all.right * 2 >= all.count, "\(all.right) of \(all.count)")
  }

  private static func outcomes(of list: CodeList, _ valueWords: ValueWords, stride: Int) -> Outcomes
  {
    var outcomes = Outcomes()
    var position = 0
    for (codeIndex, code) in list.codes.enumerated() {
      for (aliasIndex, alias) in code.aliases.enumerated() where alias.kind == .short {
        position += 1
        guard position % stride == 0 else { continue }
        var aliases = code.aliases
        aliases.remove(at: aliasIndex)
        var codes = list.codes
        codes[codeIndex] = Code(
          code: code.code,
          label: code.label,
          aliases: aliases,
          validFrom: code.validFrom,
          validTo: code.validTo,
          source: code.source,
          attributes: code.attributes
        )
        let index = CodeListIndex(
          list: CodeList(name: list.name, codes: codes),
          valueWords: valueWords
        )
        switch index.lookup(TextCleaner.cleaned(alias.text)) {
        case .found(let match) where match.code == code.code:
          outcomes.right += 1
          outcomes.routes["\(match.route)", default: 0] += 1
        case .found(let match):
          outcomes.wrong.append(
            "\(list.name): \"\(alias.text)\" leads to \(match.code) by \(match.route), not \(code.code)"
          )
        default: outcomes.unknown += 1
        }
      }
    }
    return outcomes
  }
}
