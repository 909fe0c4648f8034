/// A part of the page.
struct PageSection {
  let id: String
  let title: String
  let intro: String
  let blocks: [PageBlock]
  let startsPage: Bool

  init(id: String, title: String, intro: String, startsPage: Bool = false, blocks: [PageBlock]) {
    self.id = id
    self.title = title
    self.intro = intro
    self.startsPage = startsPage
    self.blocks = blocks
  }

  func view(number: Int?) -> [String: Any] {
    [
      "id": id, "title": title, "intro": intro, "hasIntro": !intro.isEmpty,
      "hasNumber": number != nil, "number": number.map(String.init) ?? "", "startsPage": startsPage,
      "blocks": blocks.map(\.view),
    ]
  }
}

/// One thing in a section.
enum PageBlock {
  /// A heading with an anchor.
  case heading(String, id: String)
  /// A paragraph.
  case text(String)
  /// Something the reader must know: what is missing, what is provisional.
  case notes([String])
  /// Figures with a word of explanation.
  case tiles([PageTile])
  /// A table.
  case table(PageTable)
  /// A chart beside the table that holds its figures.
  case chart(PageChart, PageTable)
  /// The legend of signs in a table.
  case legend([(sign: String, tone: String, text: String)])

  var view: [String: Any] {
    var view: [String: Any] = [
      "isHeading": false, "isText": false, "isNotes": false, "isTiles": false, "isTable": false,
      "isChart": false, "isLegend": false,
    ]
    switch self {
    case .heading(let text, let id):
      view.merge(["isHeading": true, "text": text, "anchor": id]) { $1 }
    case .text(let text): view.merge(["isText": true, "text": text]) { $1 }
    case .notes(let notes): view.merge(["isNotes": !notes.isEmpty, "notes": notes]) { $1 }
    case .tiles(let tiles): view.merge(["isTiles": true, "tiles": tiles.map(\.view)]) { $1 }
    case .table(let table): view.merge(["isTable": true, "table": table.view]) { $1 }
    case .chart(let chart, let table):
      view.merge([
        "isChart": true, "chart": chart.view(table: table.id), "table": table.view,
        "isWide": table.isWide,
      ]) { $1 }
    case .legend(let entries):
      let items = entries.map { ["sign": $0.sign, "tone": $0.tone, "text": $0.text] }
      view.merge(["isLegend": true, "entries": items]) { $1 }
    }
    return view
  }
}

/// A figure with a word of explanation and a link to its rows.
struct PageTile {
  let label: String
  let value: String
  let detail: String
  let href: String

  var view: [String: Any] {
    ["label": label, "value": value, "detail": detail, "href": href]
  }
}

/// A drawing with what it says in words.
struct PageChart {
  let id: String
  let title: String
  let description: String
  let caption: String
  let drawing: SVGDrawing

  func view(table: String) -> [String: Any] {
    [
      "id": id, "title": title, "description": description, "caption": caption,
      "hasCaption": !caption.isEmpty, "tableID": table,
      "svg": drawing.markup(id: id, title: title, description: description),
    ]
  }
}
