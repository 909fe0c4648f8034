/// A drawing in SVG, made of shapes and texts; all texts are escaped.
struct SVGDrawing {
  let width: Double
  let height: Double
  private var body = ""

  /// Where a text is held.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  mutating func rectangle(
    _ x: Double,
    _ y: Double,
    _ width: Double,
    _ height: Double,
    style: String
  ) {
    body +=
      "<rect class=\"\(style)\" x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" "
      + "width=\"\(Self.text(max(0, width)))\" height=\"\(Self.text(height))\"/>"
  }

  mutating func line(
    _ from: (x: Double, y: Double),
    _ to: (x: Double, y: Double),
    style: String
  ) {
    body +=
      "<line class=\"\(style)\" x1=\"\(Self.text(from.x))\" y1=\"\(Self.text(from.y))\" "
      + "x2=\"\(Self.text(to.x))\" y2=\"\(Self.text(to.y))\"/>"
  }

  mutating func polygon(_ points: [(x: Double, y: Double)], style: String) {
    let list = points.map { "\(Self.text($0.x)),\(Self.text($0.y))" }.joined(separator: " ")
    body += "<polygon class=\"\(style)\" points=\"\(list)\"/>"
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double, style: String) {
    body +=
      "<circle class=\"\(style)\" cx=\"\(Self.text(x))\" cy=\"\(Self.text(y))\" r=\"\(Self.text(radius))\"/>"
  }

  mutating func label(
    _ text: String,
    _ x: Double,
    _ y: Double,
    anchor: Anchor = .start,
    style: String = "l"
  ) {
    body +=
      "<text class=\"\(style)\" x=\"\(Self.text(x))\" y=\"\(Self.text(y))\" "
      + "text-anchor=\"\(anchor.rawValue)\">\(HTMLText.escaped(text))</text>"
  }

  /// The markup with title and description for screen readers.
  func markup(id: String, title: String, description: String) -> String {
    "<svg viewBox=\"0 0 \(Self.text(width)) \(Self.text(height))\" role=\"img\" "
      + "aria-labelledby=\"\(id)-t \(id)-d\"><title id=\"\(id)-t\">\(HTMLText.escaped(title))</title>"
      + "<desc id=\"\(id)-d\">\(HTMLText.escaped(description))</desc>\(body)</svg>"
  }

  /// A coordinate with one digit.
  private static func text(_ coordinate: Double) -> String {
    guard coordinate.isFinite, let tenths = Int(exactly: (coordinate * 10).rounded()) else {
      return "0"
    }
    let magnitude = tenths.magnitude
    let fraction = magnitude.isMultiple(of: 10) ? "" : ".\(magnitude % 10)"
    return (tenths < 0 ? "-" : "") + "\(magnitude / 10)" + fraction
  }
}

extension String {
  /// The text cut to a number of characters, so that it fits a line of a drawing.
  func shortened(to count: Int) -> String {
    self.count <= count ? self : prefix(count - 1).trimmingBlanksAtEnd + "…"
  }
}

extension Substring {
  fileprivate var trimmingBlanksAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
