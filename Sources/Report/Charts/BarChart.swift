import Tabular

/// Horizontal bars: readable on a telephone and in black and white.
///
/// Each stands below its label; many bars with short labels stand beside them.
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
  private static let rowHeight = 37.0
  private static let compactRowHeight = 21.0

  var drawing: SVGDrawing {
    let shown = items.prefix(Self.itemLimit)
    let height = isCompact ? Self.compactRowHeight : Self.rowHeight
    var drawing = SVGDrawing(width: Self.width, height: Double(shown.count) * height + 4)
    let full = scale
    for (index, item) in shown.enumerated() {
      let top = Double(index) * height
      if isCompact {
        drawBeside(item, top: top, full: full, in: &drawing)
      } else {
        draw(item, top: top, full: full, in: &drawing)
      }
    }
    return drawing
  }

  private var isCompact: Bool {
    items.count > 12 && items.allSatisfy { $0.label.count <= 16 && $0.text.count <= 16 }
  }

  private func drawBeside(
    _ item: Item,
    top: Double,
    full: Double,
    in drawing: inout SVGDrawing
  ) {
    let (left, track) = (128.0, 192.0)
    drawing.label(item.label, 2, top + 14)
    drawing.rectangle(left, top + 4, track, 12, style: "track")
    if let value = item.value {
      let share = min(1, max(0, value.drawn / full))
      drawing.rectangle(left, top + 4, share * track, 12, style: "bar")
    }
    let text = item.value == nil ? noneText : item.text
    drawing.label(text, Self.width - 2, top + 14, anchor: .end, style: "v")
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
