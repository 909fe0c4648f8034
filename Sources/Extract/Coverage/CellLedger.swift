/// What became of each cell of a sheet.
///
/// A cell is claimed once; a later claim of the same cell has no effect, so that the account cannot count it twice.
struct CellLedger {
  /// What a cell turned out to be.
  enum Entry: Hashable {
    /// Nobody has placed the cell.
    case unknown
    /// The cell became a value of a form.
    case mapped
    /// The cell belongs to a header.
    case header
    /// The cell is decoration, recognized by a rule.
    case decoration(DecorationRule)
  }

  private var entries: [Entry]

  /// Creates a ledger in which no cell is placed.
  init(cellCount: Int) {
    entries = Array(repeating: .unknown, count: cellCount)
  }

  /// The entry of a cell by its index in the grid.
  subscript(cell: Int) -> Entry { entries[cell] }

  /// Places a cell, unless it is placed already.
  mutating func claim(_ cell: Int, as entry: Entry) {
    if entries[cell] == .unknown { entries[cell] = entry }
  }

  /// Places cells, unless they are placed already.
  mutating func claim(_ cells: Range<Int>, as entry: Entry) {
    for cell in cells {
      claim(cell, as: entry)
    }
  }

  /// Places a value of a form, whatever was thought of the cell before.
  mutating func map(_ cell: Int) {
    entries[cell] = .mapped
  }

  /// Places a cell that belongs to a value of a form, whatever was thought of it before.
  mutating func place(_ cell: Int, as entry: Entry) {
    entries[cell] = entry
  }

  /// Whether nobody has placed the cell.
  func isUnknown(_ cell: Int) -> Bool { entries[cell] == .unknown }
}

/// Why a cell counts as decoration; the raw value is the rule's name in the account.
enum DecorationRule: String, Hashable, CaseIterable {
  /// A title, subtitle or unit above a form.
  case title
  /// `(1) (2) (3)` and formula hints under a header.
  case numberRow = "number-row"
  /// `1=SSH, 2=HSPK` and the like.
  case legend
  /// `Ket:`, `*)`, `Sumber:` and what follows.
  case note
  /// Place and date, office, name, rank, NIP.
  case signature
  /// A running number or a numbering level.
  case rowNumber = "row-number"
  /// A caption between rows of data.
  case section
  /// The label of a total or an average.
  case totalLabel = "total-label"
  /// A header repeated inside its table.
  case repeatedHeader = "repeated-header"
  /// A cell of a column that no form knows.
  case extraColumn = "extra-column"
  /// `Nihil` in place of rows.
  case nilRow = "nil-row"
  /// A text of blanks, or a colon of its own.
  case blankLike = "blank-like"
  /// A repetition under a merged range, which nobody sees.
  case coveredByMerge = "covered-by-merge"
  /// A hidden sheet without a form.
  case hiddenHelperSheet = "hidden-helper-sheet"
  /// A sheet of instructions or a cover.
  case instructionSheet = "instruction-sheet"
}
