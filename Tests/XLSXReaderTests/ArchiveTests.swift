import TestSupport
import Testing

@testable import XLSXReader

struct ArchiveTests {
  /// "teks teks teks …" forty times, by the compressor of zlib.
  private static let deflated: [UInt8] = [
    0x2B, 0x49, 0xCD, 0x2E, 0x56, 0x28, 0x19, 0xFA, 0x04, 0x00,
  ]
  private static let inflated = Array(String(repeating: "teks ", count: 40).utf8)

  private func contents(
    of archive: ArchiveWriter,
    limits: XLSXLimits = .standard
  ) throws -> [String] {
    let source = ByteSource(bytes: archive.bytes())
    let archive = try #require(try Archive(source, limits: limits))
    return try archive.entries.map { entry in
      var bytes: [UInt8] = []
      try archive.forEachChunk(of: entry) { bytes.append($0) }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private func archive(_ change: (inout ArchiveWriter.Entry) -> Void = { _ in }) -> ArchiveWriter {
    var archive = ArchiveWriter()
    var entry = ArchiveWriter.Entry("a.xml", Array("isi satu".utf8))
    change(&entry)
    archive.entries = [entry, ArchiveWriter.Entry("b.xml", Array("isi dua".utf8))]
    return archive
  }

  struct Layout: CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (inout ArchiveWriter) -> Void
  }

  @Test(arguments: [
    Layout(testDescription: "deflate") { _ in },
    Layout(testDescription: "stored") { $0.entries[0].method = 0 },
    Layout(testDescription: "data descriptor") { $0.entries[0].hasDataDescriptor = true },
    Layout(testDescription: "ZIP64 entry") { $0.entries[0].usesZip64 = true },
    Layout(testDescription: "ZIP64 end") { $0.usesZip64 = true },
    Layout(testDescription: "comment") { $0.comment = Array("PK\u{5}\u{6} catatan".utf8) },
    Layout(testDescription: "prefix, offsets not moved") { $0.prefix = [1, 2, 3] },
    Layout(testDescription: "prefix, offsets moved") {
      $0.prefix = [1, 2, 3]
      $0.offsetsIncludePrefix = true
    },
  ])
  func everyLayoutIsRead(_ layout: Layout) throws {
    var archive = archive()
    layout.change(&archive)
    #expect(try contents(of: archive) == ["isi satu", "isi dua"])
  }

  @Test func realDeflateIsInflated() throws {
    let archive = archive {
      $0.bytes = Self.inflated
      $0.compressedBytes = Self.deflated
    }
    #expect(try contents(of: archive)[0] == String(decoding: Self.inflated, as: UTF8.self))
  }

  @Test func bigEntriesComeInChunks() throws {
    let text = String(repeating: "0123456789", count: 60_000)
    #expect(try contents(of: archive { $0.bytes = Array(text.utf8) })[0] == text)
  }

  struct Lie: CustomTestStringConvertible {
    let testDescription: String
    let code: XLSXError.Code
    let message: String
    let change: @Sendable (inout ArchiveWriter.Entry) -> Void
  }

  @Test(arguments: [
    Lie(testDescription: "checksum", code: .damaged, message: "its checksum is wrong") {
      $0.statedChecksum = 1
    },
    Lie(
      testDescription: "size too small",
      code: .damaged,
      message: "it inflates to more than the 3 bytes stated"
    ) { $0.statedByteCount = 3 },
    Lie(
      testDescription: "size too big",
      code: .damaged,
      message: "it inflates to 8 bytes, and 9 are stated"
    ) { $0.statedByteCount = 9 },
    Lie(testDescription: "garbage", code: .damaged, message: "its compressed bytes make no sense") {
      $0.compressedBytes = [0xFF, 0xFF, 0xFF]
    },
    Lie(testDescription: "cut", code: .damaged, message: "its compressed bytes break off") {
      $0.compressedBytes = [0x00, 0x08, 0x00, 0xF7, 0xFF, 0x69]
    },
    Lie(testDescription: "encrypted", code: .encrypted, message: "locked by a password") {
      $0.flags = 1
    },
    Lie(testDescription: "bzip2", code: .unsupportedCompression, message: "by method 12") {
      $0.method = 12
    },
    Lie(
      testDescription: "elsewhere",
      code: .damaged,
      message: "not where the list of contents says"
    ) {
      $0.statedOffset = 1
    },
    Lie(testDescription: "past the end", code: .truncated, message: "The file is cut off") {
      $0.statedOffset = 1 << 30
    },
  ])
  func liesAreRefused(_ lie: Lie) {
    let error = #expect(throws: XLSXError.self) {
      var archive = archive(lie.change)
      archive.entries.removeLast()
      _ = try contents(of: archive)
    }
    #expect(error?.code == lie.code)
    #expect(error?.message.contains(lie.message) == true, "\(error?.message ?? "")")
  }

  @Test func entriesThatOverlapAreRefused() {
    var archive = archive()
    archive.entries[1].statedOffset = 0
    let error = #expect(throws: XLSXError.self) { try contents(of: archive) }
    #expect(error?.message == "The file is damaged: its entries overlap.")
  }

  @Test func tooManyEntriesAreRefused() {
    var limits = XLSXLimits.standard
    limits.entryCount = 1
    let error = #expect(throws: XLSXError.self) { try contents(of: archive(), limits: limits) }
    #expect(error?.limit == XLSXError.ExceededLimit(name: .entries, value: 1, found: 2))
    #expect(error?.message == "The workbook exceeds the limit \"entries\": 2 found, 1 allowed.")
  }

  @Test func aListOfContentsThatBreaksOffIsRefused() {
    var archive = archive()
    archive.statedEntryCount = 3
    let error = #expect(throws: XLSXError.self) { try contents(of: archive) }
    #expect(error?.code == .damaged)
  }

  @Test func everyCutIsRefusedAndNoneTraps() {
    let bytes = PackageBuilder(worksheet: "<sheetData/>").bytes()
    for count in 0..<bytes.count {
      #expect(throws: XLSXError.self) { try Workbook(bytes: Array(bytes.prefix(count))) }
    }
  }
}
