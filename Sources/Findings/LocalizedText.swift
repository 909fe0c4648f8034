/// The language that messages are shown in.
public enum Language: String, Sendable, CaseIterable {
  /// Bahasa Indonesia.
  case indonesian = "id"
  /// English.
  case english = "en"
}

/// One text in Bahasa Indonesia and in English.
public struct LocalizedText: Hashable, Sendable {
  /// The Indonesian wording.
  public let indonesian: String
  /// The English wording.
  public let english: String

  /// Creates a text from its two wordings.
  public init(indonesian: String, english: String) {
    self.indonesian = indonesian
    self.english = english
  }

  /// Returns the wording in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .indonesian: indonesian
    case .english: english
    }
  }

  /// Returns the text with each `{name}` replaced by its parameter, in both languages.
  ///
  /// A parameter that is worded differently in the two languages is passed twice, as `name_id` and `name_en`.
  /// `{n|agency has|agencies have}` stands for the first wording if the parameter `n` is 1, else for the second.
  /// A name without a parameter stays as it is, braces included, so that a gap is seen and not hidden.
  public func filled(with parameters: [String: String]) -> LocalizedText {
    LocalizedText(
      indonesian: Self.fill(indonesian, with: parameters, in: .indonesian),
      english: Self.fill(english, with: parameters, in: .english)
    )
  }

  /// The names between braces in either wording, each once, in the order of their first appearance.
  public var parameterNames: [String] {
    var names: [String] = []
    for template in [indonesian, english] {
      for name in Self.names(in: template) where !names.contains(name) {
        names.append(name)
      }
    }
    return names
  }

  private static func fill(
    _ template: String,
    with parameters: [String: String],
    in language: Language
  ) -> String {
    var result = ""
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let (name, wordings) = parts(of: rest[rest.index(after: open)..<close])
      let value = parameters["\(name)_\(language.rawValue)"] ?? parameters[name]
      result += rest[..<open]
      if let value, let wordings {
        result += value == "1" ? wordings.one : wordings.several
      } else {
        result += value.map { Substring($0) } ?? rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The name between braces, and the wordings it chooses from, if any.
  private static func parts(
    of placeholder: Substring
  ) -> (name: String, wordings: (one: Substring, several: Substring)?) {
    let parts = placeholder.split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count == 3 else { return (String(placeholder), nil) }
    return (String(parts[0]), (parts[1], parts[2]))
  }

  private static func names(in template: String) -> [String] {
    var names: [String] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.append(parts(of: rest[rest.index(after: open)..<close]).name)
      rest = rest[rest.index(after: close)...]
    }
    return names
  }
}
