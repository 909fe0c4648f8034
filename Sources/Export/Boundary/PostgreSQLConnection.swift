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
      throw PostgreSQLError(kind: .statement, detail: lastMessage)
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
    let status = unsafe PQresultStatus(result)
    unsafe PQclear(result)
    guard status == PGRES_COPY_IN else {
      throw PostgreSQLError(kind: .statement, detail: lastMessage)
    }
    do {
      try produce { block in try put(block) }
    } catch {
      _ = unsafe PQputCopyEnd(handle, "the export stopped")
      drain()
      throw error
    }
    guard unsafe PQputCopyEnd(handle, nil) == 1 else {
      throw PostgreSQLError(kind: .statement, detail: lastMessage)
    }
    try finishCopy()
  }

  private func put(_ block: [UInt8]) throws(PostgreSQLError) {
    let count = Int32(block.count)
    let sent = unsafe block.withUnsafeBytes { bytes in
      unsafe PQputCopyData(handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), count)
    }
    guard sent == 1 else { throw PostgreSQLError(kind: .statement, detail: lastMessage) }
  }

  /// Reads the results of a copy to their end; the first failure is thrown.
  private func finishCopy() throws(PostgreSQLError) {
    var failure: PostgreSQLError?
    while let result = unsafe PQgetResult(handle) {
      if unsafe PQresultStatus(result) != PGRES_COMMAND_OK, failure == nil {
        failure = PostgreSQLError(kind: .statement, detail: lastMessage)
      }
      unsafe PQclear(result)
    }
    if let failure { throw failure }
  }

  private func drain() {
    while let result = unsafe PQgetResult(handle) { unsafe PQclear(result) }
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
