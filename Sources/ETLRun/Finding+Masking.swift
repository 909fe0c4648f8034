import Findings
import Tabular

extension Finding {
  /// The finding with numbers of persons masked in all that it quotes from cells.
  ///
  /// Its file and sheet keep their names, by which people find the place.
  var quotingNoIdentifiers: Finding {
    var finding = self
    finding.rowKey = rowKey.withoutIdentifiers
    finding.value = value.withoutIdentifiers
    finding.expected = expected.withoutIdentifiers
    finding.message = message.withoutIdentifiers
    finding.fix = fix.withoutIdentifiers
    return finding
  }

  /// The finding as it may leave: a workbook's and a sheet's name may hold numbers of persons as well.
  var withoutIdentifiers: Finding {
    var finding = quotingNoIdentifiers
    finding.fileName = fileName.withoutIdentifiers
    finding.sheet = sheet.withoutIdentifiers
    return finding
  }
}

extension String {
  /// The text with numbers of persons masked.
  var withoutIdentifiers: String { PersonalData.maskingIdentifiers(in: self) ?? self }
}

extension LocalizedText {
  fileprivate var withoutIdentifiers: LocalizedText {
    LocalizedText(
      indonesian: indonesian.withoutIdentifiers,
      english: english.withoutIdentifiers
    )
  }
}
