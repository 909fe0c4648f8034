public import Findings

/// A path that was named on the command line, or a file below it, cannot be used.
public struct InputError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of failure it is; it decides the exit status.
  public enum Code: Sendable {
    /// There is no such file or folder.
    case missing
    /// The file is there and cannot be read.
    case unreadable
    /// The file is larger than a workbook may be.
    case tooLarge
  }

  /// What kind of failure it is.
  public let code: Code
  /// What went wrong, where, and how to fix it.
  public let message: LocalizedText

  /// The English message.
  public var description: String { message.english }

  static func missing(path: String) -> InputError {
    InputError(
      code: .missing,
      message: LocalizedText(
        indonesian: "\(path) tidak ada. Periksa ejaan jalurnya.",
        english: "\(path) does not exist. Check the spelling of the path."
      )
    )
  }

  static func unreadable(name: String, cause: String) -> InputError {
    InputError(
      code: .unreadable,
      message: LocalizedText(
        indonesian:
          "\(name) tidak dapat dibaca (\(cause)). Periksa izin berkas lalu jalankan lagi.",
        english: "\(name) cannot be read (\(cause)). Check the file's permissions and run again."
      )
    )
  }

  static func notAFile(name: String) -> InputError {
    InputError(
      code: .unreadable,
      message: LocalizedText(
        indonesian: "\(name) bukan berkas biasa. Ganti dengan berkas buku kerjanya.",
        english: "\(name) is not a regular file. Put the workbook itself in its place."
      )
    )
  }

  static func changed(name: String) -> InputError {
    InputError(
      code: .unreadable,
      message: LocalizedText(
        indonesian:
          "\(name) berubah saat dibaca. Tunggu sampai penyalinannya selesai lalu jalankan lagi.",
        english: "\(name) changed while it was read. Wait until it is copied and run again."
      )
    )
  }

  static func immovable(name: String, folder: String, cause: String) -> InputError {
    InputError(
      code: .unreadable,
      message: LocalizedText(
        indonesian:
          "\(name) tidak dapat dipindahkan ke \(folder) (\(cause)). Periksa izin folder itu.",
        english: "\(name) cannot be moved to \(folder) (\(cause)). Check that folder's permissions."
      )
    )
  }

  static func tooLarge(name: String, byteCount: Int, limit: Int) -> InputError {
    InputError(
      code: .tooLarge,
      message: LocalizedText(
        indonesian:
          "\(name) berukuran \(byteCount) byte; batasnya \(limit) byte. Hapus gambar dan lembar "
          + "yang tidak perlu, lalu simpan ulang.",
        english:
          "\(name) has \(byteCount) bytes; the limit is \(limit). Remove pictures and sheets that "
          + "are not needed, and save it again."
      )
    )
  }
}
