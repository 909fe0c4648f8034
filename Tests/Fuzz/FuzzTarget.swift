// What libFuzzer calls: one input, one target, and the promises that hold for every input. Compiled together with the sources
// of XLSXReader into one module, so that coverage counts their branches and a target may begin below the public surface.
//
// A crash is a bug; so is an input that breaks a promise, that takes long or that asks for much memory.

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The entrance of libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  FuzzTarget.chosen.run(input)
  return 0
}

/// What an input stands for; the environment variable `FUZZ_TARGET` chooses.
enum FuzzTarget: String, CaseIterable {
  /// A whole file as it is.
  case file
  /// A whole file whose checksums are put right first, so that a change inside a stored part reaches the parser.
  case package
  /// A ZIP archive: every entry is inflated, used or not.
  case archive
  /// The main part of a workbook.
  case workbook
  /// A worksheet.
  case sheet
  /// The shared string table, with a sheet that asks for its first texts.
  case sharedStrings = "shared-strings"
  /// The styles, with a sheet whose cells have the first of them.
  case styles
  /// The relationships of the workbook part.
  case relationships
  /// The list of content types.
  case contentTypes = "content-types"
  /// Markup of any kind, cut into chunks at every seventh byte.
  case markup

  /// The target of this process.
  static let chosen: FuzzTarget = {
    let name = unsafe getenv("FUZZ_TARGET").map { unsafe String(cString: $0) } ?? "file"
    guard let target = FuzzTarget(rawValue: name) else {
      preconditionFailure("FUZZ_TARGET is none of \(allCases.map(\.rawValue))")
    }
    return target
  }()

  /// Reads one input.
  func run(_ input: [UInt8]) {
    switch self {
    case .file: Promises.check(workbook: input)
    case .package: Promises.check(workbook: ChecksumRepair.repaired(input))
    case .archive: Promises.check(archive: ChecksumRepair.repaired(input))
    case .workbook: checkPackage { $0.setBytes(input, of: "xl/workbook.xml") }
    case .sheet: checkPackage { $0.setBytes(input, of: "xl/worksheets/sheet1.xml") }
    case .sharedStrings: checkPackage { $0.setBytes(input, of: "xl/sharedStrings.xml") }
    case .styles: checkPackage { $0.setBytes(input, of: "xl/styles.xml") }
    case .relationships: checkPackage { $0.setBytes(input, of: "xl/_rels/workbook.xml.rels") }
    case .contentTypes: checkPackage { $0.setBytes(input, of: "[Content_Types].xml") }
    case .markup: Promises.check(markup: input)
    }
  }

  private func checkPackage(_ change: (inout PackageBuilder) -> Void) {
    var package = Self.filled
    change(&package)
    var archive = package.archive
    for index in archive.entries.indices { archive.entries[index].method = 0 }
    Promises.check(workbook: archive.bytes())
  }

  /// A workbook with something in every part, so that one part at a time can be replaced.
  private static let filled: PackageBuilder = {
    let cells = (0..<8).map { "<c s=\"\($0)\"><v>\(45_603.25 - Double($0) * 7)</v></c>" }
    let texts = (0..<8).map { "<c t=\"s\"><v>\($0)</v></c>" }
    var package = PackageBuilder(
      worksheet: "<sheetData><row>\(cells.joined())</row><row>\(texts.joined())</row></sheetData>"
    )
    package.setSharedStrings((0..<40).map { "<si><t>teks \($0)</t></si>" }.joined())
    package.setNumberFormats(["yyyy-mm-dd", "h:mm", "[h]:mm", "0%", "@", "d/m/yy h:mm", "0.00"])
    return package
  }()
}
