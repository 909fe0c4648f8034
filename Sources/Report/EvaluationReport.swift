public import Findings
internal import Mustache

/// The report of an evaluation: one self-contained page in HTML.
///
/// It needs no network and no script, reads no clock, and gives the same bytes for the same content. All text is
/// escaped.
public struct EvaluationReport: Sendable {
  private let content: ReportContent
  private let language: Language

  /// Creates the report in a language.
  public init(_ content: ReportContent, language: Language) {
    self.content = content
    self.language = language
  }

  /// Returns the page.
  ///
  /// - Throws: The template engine's error for a template that cannot be read.
  public func html() throws -> String {
    MustacheContentTypes.register(ReportContentType(), named: ReportContentType.name)
    var library = MustacheLibrary()
    for (name, text) in PageTemplate.all {
      try library.register("{{% CONTENT_TYPE:\(ReportContentType.name)}}\n" + text, named: name)
    }
    var html = ""
    ReportPage(context: ReportContext(content: content, language: language))
      .forEachPart { html += library.render($1, withTemplate: $0) ?? "" }
    return html
  }
}
