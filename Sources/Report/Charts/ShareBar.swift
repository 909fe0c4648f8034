/// One bar cut into parts, with a legend; parts differ in shade and in their border.
struct ShareBar {
  /// One part.
  struct Part {
    let label: String
    let count: Int
    let text: String
  }

  let parts: [Part]
  private static let width = 440.0

  var drawing: SVGDrawing {
    var drawing = SVGDrawing(width: Self.width, height: 44 + Double(parts.count) * 24)
    let total = parts.map(\.count).reduce(0, +)
    var left = 2.0
    drawing.rectangle(2, 2, Self.width - 4, 28, style: "track")
    for (index, part) in parts.enumerated() {
      let share = total > 0 ? Double(part.count) / Double(total) : 0
      let width = share * (Self.width - 4)
      if part.count > 0 {
        drawing.rectangle(left, 2, width, 28, style: "part p\(index % 4)")
      }
      if width > 30 {
        let style = index.isMultiple(of: 4) ? "on-dark" : "on-light"
        drawing.label(part.text, left + width / 2, 21, anchor: .middle, style: style)
      }
      left += width
      let top = 42 + Double(index) * 24
      drawing.rectangle(2, top, 16, 16, style: "part p\(index % 4)")
      drawing.label(part.label, 26, top + 13)
      drawing.label(part.text, Self.width - 2, top + 13, anchor: .end, style: "v")
    }
    return drawing
  }
}
