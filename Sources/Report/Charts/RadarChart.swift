internal import Foundation
import Tabular

/// Values on axes around a center, with the previous cycle as a dashed line.
struct RadarChart {
  /// One axis.
  struct Axis {
    let label: String
    let text: String
    let value: ExactDecimal?
    let previous: ExactDecimal?
  }

  let axes: [Axis]
  let maximum: Int

  private static let center = (x: 235.0, y: 166.0)
  private static let radius = 106.0

  var drawing: SVGDrawing {
    var drawing = SVGDrawing(width: 470, height: 330)
    guard axes.count >= 3 else { return drawing }
    for ring in stride(from: maximum, through: 1, by: -1) {
      let points = axes.indices.map { point($0, Double(ring) / Double(maximum)) }
      drawing.polygon(points, style: ring == maximum ? "ring outer" : "ring")
    }
    for index in axes.indices { drawing.line(Self.center, point(index, 1), style: "axis") }
    drawArea(axes.map(\.previous), style: "previous", in: &drawing)
    drawArea(axes.map(\.value), style: "area", in: &drawing)
    for (index, axis) in axes.enumerated() {
      guard let value = axis.value else { continue }
      let dot = point(index, value.drawn / Double(maximum))
      drawing.circle(dot.x, dot.y, radius: 3.5, style: "dot")
    }
    for ring in 1...maximum {
      let place = point(0, Double(ring) / Double(maximum))
      drawing.label("\(ring)", place.x - 6, place.y + 4, anchor: .end, style: "s")
    }
    drawLabels(in: &drawing)
    return drawing
  }

  /// The area over all axes, if every axis has a value.
  private func drawArea(_ values: [ExactDecimal?], style: String, in drawing: inout SVGDrawing) {
    let known = values.compactMap { $0 }
    guard known.count == axes.count else { return }
    let points = known.enumerated().map { point($0, $1.drawn / Double(maximum)) }
    drawing.polygon(points, style: style)
  }

  private func drawLabels(in drawing: inout SVGDrawing) {
    for (index, axis) in axes.enumerated() {
      let place = point(index, 1.12)
      let side = place.x - Self.center.x
      let anchor: SVGDrawing.Anchor = abs(side) < 8 ? .middle : side > 0 ? .start : .end
      let rise = place.y < Self.center.y - 60 ? -12.0 : 4
      drawing.label(axis.label, place.x, place.y + rise, anchor: anchor)
      drawing.label(axis.text, place.x, place.y + rise + 16, anchor: anchor, style: "v")
    }
  }

  private func point(_ index: Int, _ share: Double) -> (x: Double, y: Double) {
    let angle = 2 * Double.pi * Double(index) / Double(axes.count)
    let length = min(1.3, max(0, share)) * Self.radius
    return (Self.center.x + sin(angle) * length, Self.center.y - cos(angle) * length)
  }
}
