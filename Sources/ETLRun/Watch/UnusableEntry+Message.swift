import Findings
import FolderWatch

extension UnusableEntry {
  /// What is wrong, and how to mend it.
  var message: LocalizedText {
    switch cause {
    case .notAFile: InputError.notAFile(name: path).message
    case .brokenLink:
      LocalizedText(
        indonesian: "\(path) adalah tautan ke berkas yang tidak ada. Salin berkasnya ke sini.",
        english: "\(path) is a link to a file that is not there. Copy the file here."
      )
    case .nameNotUTF8:
      LocalizedText(
        indonesian:
          "Nama \(path) bukan UTF-8, sehingga tidak dapat dibaca. Ganti namanya dengan huruf biasa.",
        english: "The name of \(path) is not UTF-8, so it cannot be read. Give it a plain name."
      )
    case .unreadableFolder:
      LocalizedText(
        indonesian: "Folder \(path) tidak dapat dibaca. Periksa izinnya.",
        english: "The folder \(path) cannot be read. Check its permissions."
      )
    }
  }
}
