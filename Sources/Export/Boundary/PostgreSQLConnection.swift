import CPostgreSQL

/// A connection to a PostgreSQL server.
///
/// A class, since it owns a C handle that is closed exactly once; closing it rolls back what was not committed. The
/// corresponding C library is libpq.
@safe
final class PostgreSQLConnection {
  private let handle: OpaquePointer
  /// What must not appear in a message.
  private let secrets: [String]

  /// Connects as a URL or a list of `key=value` says, and as libpq's own `PG*` variables and password file say where
  /// that is silent; an empty text leaves all to them.
  ///
  /// - Throws: ``PostgreSQLError``; its words never hold the password.
  init(_ connection: String) throws(PostgreSQLError) {
    guard let secrets = Self.secrets(in: connection) else { throw .invalidConnection }
    guard let handle = unsafe PQconnectdb(connection) else { throw .invalidConnection }
    unsafe self.handle = handle
    self.secrets = secrets
    guard unsafe PQstatus(handle) == CONNECTION_OK else {
      throw PostgreSQLError(kind: .unreachable, detail: lastMessage)
    }
    _ = unsafe PQsetNoticeProcessor(handle, { _, _ in }, nil)
    try execute("SET client_encoding TO 'UTF8'")
  }

  deinit {
    unsafe PQfinish(handle)
  }

  /// The passwords that a connection text holds, or `nil` if it cannot be read; the reader's own message would quote it.
  private static func secrets(in connection: String) -> [String]? {
    guard !connection.isEmpty else { return [] }
    guard let options = unsafe PQconninfoParse(connection, nil) else { return nil }
    defer { unsafe PQconninfoFree(options) }
    var secrets: [String] = []
    var option = unsafe options
    while let keyword = unsafe option.pointee.keyword {
      if unsafe ["password", "sslpassword"].contains(String(cString: keyword)),
        let value = unsafe option.pointee.val
      {
        secrets.append(unsafe String(cString: value))
      }
      unsafe option += 1
    }
    return secrets.filter { !$0.isEmpty }
  }

  /// Runs statements that give no rows, or whose rows do not matter.
  func execute(_ sql: String) throws(PostgreSQLError) {
    _ = try firstRow(of: sql)
  }

  /// Runs a statement and returns its first row, empty if there is none; a missing value is `nil`.
  func firstRow(of sql: String) throws(PostgreSQLError) -> [String?] {
    try rows(of: sql).first ?? []
  }

  /// Runs a statement and returns its rows.
  func rows(of sql: String) throws(PostgreSQLError) -> [[String?]] {
    let result = unsafe PQexec(handle, sql)
    defer { unsafe PQclear(result) }
    let status = unsafe PQresultStatus(result)
    guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else {
      throw failure(state: unsafe state(of: result))
    }
    let rowCount = unsafe PQntuples(result)
    let columnCount = unsafe PQnfields(result)
    return (0..<rowCount).map { row in
      (0..<columnCount).map { column in
        guard unsafe PQgetisnull(result, row, column) == 0,
          let value = unsafe PQgetvalue(result, row, column)
        else { return nil }
        return unsafe String(cString: value)
      }
    }
  }

  /// Runs a `COPY … FROM STDIN` and gives it the bytes that a closure hands over in blocks.
  func copy(_ sql: String, _ produce: ((_ block: [UInt8]) throws -> Void) throws -> Void) throws {
    let result = unsafe PQexec(handle, sql)
    defer { unsafe PQclear(result) }
    guard unsafe PQresultStatus(result) == PGRES_COPY_IN else {
      throw failure(state: unsafe state(of: result))
    }
    do {
      try produce { block in try put(block) }
    } catch {
      _ = unsafe PQputCopyEnd(handle, "the export stopped")
      drain()
      throw error
    }
    guard unsafe PQputCopyEnd(handle, nil) == 1 else { throw failure() }
    try finishCopy()
  }

  private func put(_ block: [UInt8]) throws(PostgreSQLError) {
    let count = Int32(block.count)
    let sent = unsafe block.withUnsafeBytes { bytes in
      unsafe PQputCopyData(handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), count)
    }
    guard sent == 1 else { throw failure() }
  }

  /// Reads the results of a copy to their end; the first failure is thrown.
  private func finishCopy() throws(PostgreSQLError) {
    var first: PostgreSQLError?
    while let result = unsafe PQgetResult(handle) {
      if unsafe PQresultStatus(result) != PGRES_COMMAND_OK, first == nil {
        first = failure(state: unsafe state(of: result))
      }
      unsafe PQclear(result)
    }
    if let first { throw first }
  }

  private func drain() {
    while let result = unsafe PQgetResult(handle) { unsafe PQclear(result) }
  }

  /// Why a call failed: the server refused it, or is no longer there.
  ///
  /// A server that ends a session says so (class 57P, PostgreSQL documentation, Appendix A) before it closes it.
  private func failure(state: String? = nil) -> PostgreSQLError {
    let isLost = unsafe PQstatus(handle) == CONNECTION_BAD || state?.hasPrefix("57P") == true
    return PostgreSQLError(kind: isLost ? .lost : .statement, detail: lastMessage)
  }

  /// The SQLSTATE of a failed result; libpq calls that field by a letter.
  private func state(of result: OpaquePointer?) -> String? {
    guard let text = unsafe PQresultErrorField(result, Int32(UInt8(ascii: "C"))) else { return nil }
    return unsafe String(cString: text)
  }

  /// The server's last message, without line breaks, secrets and the full stop at its end.
  private var lastMessage: String {
    guard let message = unsafe PQerrorMessage(handle) else { return "" }
    let lines = unsafe String(cString: message).split(whereSeparator: \.isNewline)
    let words = lines.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .joined(separator: "; ")
    let sentence = words.hasSuffix(".") ? String(words.dropLast()) : words
    return secrets.reduce(sentence) { $0.replacing($1, with: "********") }
  }
}

/// Why PostgreSQL could not be used.
struct PostgreSQLError: Error {
  /// What went wrong.
  enum Kind: Sendable {
    /// The connection text cannot be read.
    case invalidConnection
    /// No server answers, or it refuses.
    case unreachable
    /// A statement failed; nothing of the load was kept.
    case statement
    /// The server went away during the load.
    case lost
    /// The server went away before it said whether it kept the load.
    case lostAtCommit
    /// The tables there are of another shape.
    case otherShape
  }

  let kind: Kind
  /// The server's words.
  let detail: String

  static var invalidConnection: PostgreSQLError {
    PostgreSQLError(kind: .invalidConnection, detail: "")
  }
}
