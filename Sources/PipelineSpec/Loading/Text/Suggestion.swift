/// Finds the known name that a wrong one was probably meant to be.
enum Suggestion {
  /// The number of names that a message lists before it only counts them.
  static let listedNameCount = 12

  /// Returns the nearest of some names, or `nil` if none is near.
  ///
  /// Near is an edit distance of two, of one for names below five characters; case is no difference. Of equally
  /// near names the first in order of the text is returned. Where none is near, a name is returned that begins with
  /// the wrong one, if there is just one.
  static func nearest(to name: String, among names: [String]) -> String? {
    let wanted = Array(name.lowercased())
    let limit = wanted.count < 5 ? 1 : 2
    var best: (distance: Int, name: String)?
    for candidate in names.sorted() {
      let distance = editDistance(wanted, Array(candidate.lowercased()))
      if distance <= limit, distance < best?.distance ?? .max {
        best = (distance, candidate)
      }
    }
    return best?.name ?? completion(of: String(wanted), among: names)
  }

  private static func completion(of beginning: String, among names: [String]) -> String? {
    let completions = names.filter { $0.lowercased().hasPrefix(beginning) }
    return beginning.count >= 3 && completions.count == 1 ? completions.first : nil
  }

  /// Returns names as a list for a message: all of them, or the first ones and their number.
  static func list(_ names: [String]) -> String {
    guard names.count > listedNameCount + 1 else { return names.joined(separator: ", ") }
    return names.prefix(listedNameCount).joined(separator: ", ") + ", … (\(names.count) in all)"
  }

  /// Returns the edits that turn one text into the other: insertions, deletions, replacements, and swaps of
  /// neighbors (Damerau-Levenshtein, optimal string alignment).
  static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let cost = left[row - 1] == right[column - 1] ? 0 : 1
        var distance = min(
          previous[column] + 1,
          current[column - 1] + 1,
          previous[column - 1] + cost
        )
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          distance = min(distance, beforePrevious[column - 2] + 1)
        }
        current.append(distance)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
