import Foundation
import Store
import Testing

struct ArchiveTests {
  private let bytes: [UInt8] = Array("isi berkas".utf8)

  @Test func contentIsKeptUnderItsHash() throws {
    let temporary = try TemporaryStore()
    let archive = try temporary.open().archive
    let sha256 = Store.sha256(bytes)
    #expect(try archive.bytes(ofSHA256: sha256) == nil)
    try archive.store(bytes, sha256: sha256)
    try archive.store(bytes, sha256: sha256)
    #expect(try archive.bytes(ofSHA256: sha256) == bytes)
    let place = archive.path(ofSHA256: sha256)
    #expect(place == "\(temporary.path).d/\(sha256.prefix(2))/\(sha256).xlsx")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: URL(fileURLWithPath: place).deletingLastPathComponent().path
    )
    #expect(names == ["\(sha256).xlsx"])
  }

  @Test func aFileCutShortIsReplaced() throws {
    let temporary = try TemporaryStore()
    let archive = try temporary.open().archive
    let sha256 = Store.sha256(bytes)
    try archive.store([1], sha256: sha256)
    try archive.store(bytes, sha256: sha256)
    #expect(try archive.bytes(ofSHA256: sha256) == bytes)
  }

  @Test func aFileOfTheSameLengthThatSaysSomethingElseIsReplaced() throws {
    let temporary = try TemporaryStore()
    let archive = try temporary.open().archive
    let sha256 = Store.sha256(bytes)
    try archive.store(bytes.reversed(), sha256: sha256)
    try archive.store(bytes, sha256: sha256)
    #expect(try archive.bytes(ofSHA256: sha256) == bytes)
  }

  @Test func aFolderInTheWayIsSaid() throws {
    let temporary = try TemporaryStore()
    let archive = try temporary.open().archive
    try Data().write(to: URL(fileURLWithPath: archive.folder))
    let error = #expect(throws: StoreError.self) {
      try archive.store(bytes, sha256: Store.sha256(bytes))
    }
    #expect(error?.code == .unwritable)
  }

  @Test func theHashIsThatOfTheStandard() {
    // FIPS 180-4, example "abc".
    #expect(
      Store.sha256(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
  }
}
