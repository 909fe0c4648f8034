internal import Tabular

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
    let wanted = Array(name.lowercased().utf8)
    let limit = wanted.count < 5 ? 1 : 2
    var best: (distance: Int, name: String)?
    for candidate in names.sorted() {
      let distance = EditDistance.between(wanted, Array(candidate.lowercased().utf8), limit: limit)
      if let distance, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.name ?? completion(of: name.lowercased(), among: names)
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
}
