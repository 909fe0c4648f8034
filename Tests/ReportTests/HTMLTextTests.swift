import Testing

@testable import Report

struct HTMLTextTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let escaped: String
    var testDescription: String { escaped }
  }

  @Test(arguments: [
    Case(text: "<script>alert(1)</script>", escaped: "&lt;script&gt;alert(1)&lt;/script&gt;"),
    Case(text: "\" onload='x' &", escaped: "&quot; onload=&#39;x&#39; &amp;"),
    // A quote that carries an accent is one character to Swift and still a quote to a browser.
    Case(text: "\"\u{301} onload=x", escaped: "&quot;\u{301} onload=x"),
    Case(text: "<\u{338}b", escaped: "&lt;\u{338}b"),
    Case(text: "a\u{0}b\u{1B}[31m", escaped: "a\u{FFFD}b\u{FFFD}[31m"),
    Case(text: "gnp.\u{202E}exe", escaped: "gnp.\u{FFFD}exe"),
    Case(text: "Bromo–Tengger\nSemeru", escaped: "Bromo–Tengger\nSemeru"),
  ])
  func textBecomesHarmless(_ test: Case) {
    #expect(HTMLText.escaped(test.text) == test.escaped)
  }
}
