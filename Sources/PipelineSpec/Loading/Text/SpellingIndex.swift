/// Finds spellings that would stand for two things.
struct SpellingIndex {
  /// What spellings stand for, for messages: `code` or `field`.
  let owner: String
  private var entries: [String: [(group: String, owner: String)]] = [:]

  init(owner: String) {
    self.owner = owner
  }

  /// Adds a spelling, and returns a message if it already stands for something else.
  ///
  /// - Parameter group: The caption above the spelling; equal spellings below different captions are different.
  mutating func conflict(adding text: String, for name: String, group: String = "") -> String? {
    let key = SpellingKey.key(text)
    guard !key.isEmpty else {
      return "The spelling \"\(text)\" has no letter and no digit. Take it away."
    }
    let groupKey = SpellingKey.key(group)
    let other = entries[key]?.first { entry in
      let areApart = !groupKey.isEmpty && !entry.group.isEmpty && groupKey != entry.group
      return entry.owner != name && !areApart
    }
    entries[key, default: []].append((groupKey, name))
    return other.map { other in
      "The spelling \"\(text)\" stands for the \(owner)s \"\(other.owner)\" and \"\(name)\". Keep it at one of them."
    }
  }
}
