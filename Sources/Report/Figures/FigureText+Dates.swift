import Findings
import Tabular

extension FigureText {
  /// A day in words, such as `7 November 2024`.
  func day(_ date: CivilDate) -> String {
    let names = language == .indonesian ? Self.indonesianMonths : Self.englishMonths
    guard names.indices.contains(date.month - 1) else { return date.description }
    return "\(date.day) \(names[date.month - 1]) \(date.year)"
  }

  private static let indonesianMonths = [
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
