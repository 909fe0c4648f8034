import Findings
import PipelineSpec
import Tabular
import XLSXReader

extension SheetExtraction {
  /// The account of the sheet's cells; a formula without a value is no cell of the account, as in the reader's count.
  func coverage(total: Int) -> SheetCoverage {
    var mapped = 0
    var header = 0
    var decoration: [String: Int] = [:]
    var unknown: [CellAddress] = []
    for index in grid.cells.indices where grid.cells[index].content != .formulaWithoutValue {
      switch ledger[index] {
      case .mapped: mapped += 1
      case .header: header += 1
      case .decoration(let rule): decoration[rule.rawValue, default: 0] += 1
      case .unknown: unknown.append(grid.cells[index].address)
      }
    }
    return SheetCoverage(
      sheetName: grid.name,
      total: total,
      mapped: mapped,
      header: header,
      decorationByRule: decoration,
      unknown: unknown.count,
      unknownRanges: RangeGrouper.groups(unknown).map { "\($0.range)" }
    )
  }

  /// What `inspect` shows of the sheet.
  func report(coverage: SheetCoverage) -> SheetReport {
    SheetReport(
      sheetName: grid.name,
      isHidden: grid.isHidden,
      isIdentity: isIdentity,
      forms: tables.map(formReport),
      nearMisses: nearMisses(context),
      coverage: coverage
    )
  }

  private func formReport(_ table: SheetTable) -> FormReport {
    let form = table.profile.form
    let isContinuation = table.continuedSheet != nil
    let drift = TemplateDrift(
      form: form,
      sheetName: grid.name,
      columns: table.headerColumns,
      missingLabels: table.missingLabels
    )
    return FormReport(
      formID: form.id,
      officialName: form.officialName,
      continuedSheet: table.continuedSheet,
      headerRange: "\(table.headerRange)",
      confidence: ExactDecimal(twoDigits: table.header.confidence),
      columns: table.table.columns,
      missingLabels: table.missingLabels,
      extraHeaders: isContinuation
        ? []
        : table.header.extraColumns.map { ExtraHeader(text: $0.text, cell: "\($0.address)") },
      rowCount: table.table.rows.count { $0.kind == .data },
      isNil: table.table.isNil,
      drift: isContinuation ? [] : drift.sentences,
      suggestedAliases: isContinuation ? [] : suggestedAliases(table)
    )
  }

  /// The aliases for headers that were not known, but for those that would stand for two fields of the form.
  private func suggestedAliases(_ table: SheetTable) -> [SuggestedAlias] {
    let columns = table.profile.form.columns
    return table.header.fields.compactMap { field in
      guard field.match == .fuzzy || field.match == .position else { return nil }
      let text = field.header.ownText
      let key = LabelText(text).full
      let isTaken = columns.indices.contains { index in
        index != field.formColumn
          && ([columns[index].label] + columns[index].aliases).contains {
            LabelText($0).full == key
          }
      }
      guard !key.isEmpty, !isTaken else { return nil }
      return SuggestedAlias(
        field: columns[field.formColumn].field,
        text: text,
        cell: "\(field.header.address)",
        confidence: ExactDecimal(twoDigits: field.certainty)
      )
    }
  }

  /// The refused headers of forms that the sheet does not hold, the nearest first.
  func nearMisses(_ context: ExtractContext) -> [NearMiss] {
    let read = Set(tables.map(\.header.form))
    return found.rejected.filter { !read.contains($0.form) }
      .sorted { ($1.value, $0.form) < ($0.value, $1.form) }
      .map { nearMiss($0, context.profiles[$0.form]) }
  }

  private func nearMiss(_ rejected: RejectedHeader, _ profile: FormProfile) -> NearMiss {
    let columns = profile.form.columns
    let missing = columns.indices.filter { !rejected.foundColumns.contains($0) }
    let ordered =
      missing.filter { profile.isRequired[$0] } + missing.filter { !profile.isRequired[$0] }
    let range = CellRange(
      first: CellAddress(
        rowIndex: rejected.rows.lowerBound,
        columnIndex: rejected.columns.lowerBound
      ),
      last: CellAddress(
        rowIndex: rejected.rows.upperBound,
        columnIndex: rejected.columns.upperBound
      )
    )
    return NearMiss(
      formID: profile.form.id,
      officialName: profile.form.officialName,
      headerRange: "\(range)",
      foundLabels: rejected.foundColumns.map { columns[$0].label },
      missingLabels: ordered.map { columns[$0].label }
    )
  }
}
