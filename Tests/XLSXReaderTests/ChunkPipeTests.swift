import Synchronization
import TestSupport
import Testing

@testable import XLSXReader

struct ChunkPipeTests {
  private struct Failure: Error, Equatable { let number: Int }

  /// Passes so many chunks of one byte, and returns those that came and the error that both ended with.
  private static func run(
    _ count: Int,
    producerFailsAt: Int? = nil,
    bodyFailsAt: Int? = nil
  ) -> (chunks: [UInt8], failure: Failure?) {
    var chunks: [UInt8] = []
    do {
      try ChunkPipe.forEachChunk { deliver in
        for number in 0..<count {
          if number == producerFailsAt { throw Failure(number: number) }
          try [UInt8(truncatingIfNeeded: number)].withByteSpan(deliver)
        }
      } _: { chunk in
        if chunks.count == bodyFailsAt { throw Failure(number: -chunks.count) }
        chunks.append(chunk[0])
      }
      return (chunks, nil)
    } catch {
      return (chunks, error as? Failure)
    }
  }

  @Test(arguments: [0, 1, 5, 6, 7, 1000])
  func chunksComeInOrder(count: Int) {
    let result = Self.run(count)
    #expect(result.chunks == (0..<count).map { UInt8(truncatingIfNeeded: $0) })
    #expect(result.failure == nil)
  }

  @Test(arguments: [0, 1, 6, 20])
  func aFailureOfTheMakerComesAfterItsChunks(position: Int) {
    let result = Self.run(100, producerFailsAt: position)
    #expect(result.chunks.count == position)
    #expect(result.failure == Failure(number: position))
  }

  @Test(arguments: [0, 1, 6, 20, 99])
  func aFailureOfTheUserEndsTheMaker(position: Int) {
    let result = Self.run(100, bodyFailsAt: position)
    #expect(result.chunks.count == position)
    #expect(result.failure == Failure(number: -position))
  }

  @Test func aMakerThatIsSlowIsWaitedFor() throws {
    let hasEnded = Atomic(false)
    #expect(throws: Failure.self) {
      try ChunkPipe.forEachChunk { deliver in
        defer { hasEnded.store(true, ordering: .sequentiallyConsistent) }
        while true { try [1].withByteSpan(deliver) }
      } _: { _ in
        throw Failure(number: 1)
      }
    }
    let hasReallyEnded = hasEnded.load(ordering: .sequentiallyConsistent)
    #expect(hasReallyEnded)
  }

  @Test func largeSheetsAreReadTheSame() throws {
    var rows = ""
    for row in 1...90_000 { rows += "<row r=\"\(row)\"><c r=\"B\(row)\"><v>\(row)</v></c></row>" }
    let package = PackageBuilder(worksheet: "<sheetData>\(rows)</sheetData>")
    let workbook = try Workbook(bytes: package.bytes())
    let content = try workbook.content(of: workbook.sheets[0])
    #expect(content.cells.count == 90_000)
    #expect(content["B90000"]?.content == .number(90_000))
    var seen = 0
    #expect(throws: Failure.self) {
      try workbook.forEachCell(of: workbook.sheets[0]) { _ in
        seen += 1
        if seen == 10 { throw Failure(number: 1) }
      }
    }
    #expect(seen == 10)
    var damaged = package
    damaged["xl/worksheets/sheet1.xml"] = package["xl/worksheets/sheet1.xml"]?
      .replacing("<row r=\"80000\">", with: "<row r=\"0\">")
    let error = #expect(throws: XLSXError.self) { try firstSheet(of: damaged) }
    #expect(error?.message == "There is no row \"0\".")
  }
}
