import Tabular

/// Horizontal bars, each below its label: readable on a telephone and in black and white.
struct BarChart {
  /// One bar.
  struct Item {
    let label: String
    /// What is written at its end.
    let text: String
    /// How long it is; `nil` for no value.
    let value: ExactDecimal?
    /// The length of the outline around it, such as a ceiling.
    var outline: ExactDecimal?
    /// Where the mark of the previous cycle stands.
    var mark: ExactDecimal?
  }

  let items: [Item]
  /// The value of a full bar; `nil` for the largest one.
  let maximum: ExactDecimal?
  /// The words for no value.
  let noneText: String

  /// Bars beyond this number are left to the table.
  static let itemLimit = 40
  private static let width = 440.0
  private static let rowHeight = 40.0

  var drawing: SVGDrawing {
    let shown = items.prefix(Self.itemLimit)
    var drawing = SVGDrawing(width: Self.width, height: Double(shown.count) * Self.rowHeight + 4)
    let full = scale
    for (index, item) in shown.enumerated() {
      draw(item, top: Double(index) * Self.rowHeight, full: full, in: &drawing)
    }
    return drawing
  }

  private var scale: Double {
    if let maximum { return max(maximum.drawn, 1e-9) }
    let lengths = items.flatMap { [$0.value, $0.outline, $0.mark] }.compactMap { $0?.drawn }
    return max(lengths.max() ?? 1, 1e-9)
  }

  private func draw(_ item: Item, top: Double, full: Double, in drawing: inout SVGDrawing) {
    let left = 2.0
    let track = Self.width - 4
    let length = { (value: ExactDecimal) in min(1, max(0, value.drawn / full)) * track }
    let valueText = item.value == nil ? noneText : item.text
    drawing.label(item.label.shortened(to: max(12, 62 - valueText.count)), left, top + 14)
    drawing.label(valueText, Self.width - 2, top + 14, anchor: .end, style: "v")
    drawing.rectangle(left, top + 20, track, 12, style: "track")
    if let outline = item.outline {
      drawing.rectangle(left, top + 20, length(outline), 12, style: "outline")
    }
    if let value = item.value {
      drawing.rectangle(left, top + 20, length(value), 12, style: "bar")
    }
    if let mark = item.mark {
      let x = left + length(mark)
      drawing.line((x, top + 16.5), (x, top + 35.5), style: "mark-halo")
      drawing.line((x, top + 16.5), (x, top + 35.5), style: "mark")
    }
  }
}
