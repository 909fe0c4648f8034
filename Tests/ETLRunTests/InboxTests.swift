import Foundation
import Testing

@testable import ETLRun

/// Which names are meant for somebody.
struct InboxTests {
  @Test(arguments: [
    "~$dinkes.xlsx", ".~lock.dinkes.xlsx#", "._dinkes.xlsx", ".dinkes.xlsx",
    "bawah/.sync/dinkes.xlsx", "dinkes.tmp", "dinkes.xlsx.part", "dinkes.xlsx.crdownload",
    "dinkes.xlsx.FilePart", "dinkes.XLSX.TMP", "Thumbs.db", "bawah/Thumbs.db",
    "@eaDir/dinkes.xlsx", "bawah/@eaDir/dinkes.xlsx/SYNO",
  ])
  func whatIsMeantForNobodyIsIgnored(_ name: String) {
    #expect(Inbox.isIgnored(name))
  }

  @Test(arguments: [
    "dinkes.xlsx", "DINKES.XLSX", "bawah/dinkes.xlsx", "dinkes~1.xlsx", "$dinkes.xlsx",
    "tmp.xlsx", "part/dinkes.xlsx", "dinkes.tmp.xlsx", "Laporan ☂ Ünïcode 报告.xlsx", "lama.xls",
    "makro.xlsm", "buku.ods",
  ])
  func whatIsMeantForSomebodyIsTakenForAWorkbook(_ name: String) {
    #expect(!Inbox.isIgnored(name))
    #expect(Inbox.isWorkbookName(name))
  }

  @Test(arguments: [
    "catatan.txt", "xlsx", ".xlsx", "dinkes.xlsx.bak", "dinkes.csv", "dinkes.", "xlsx/dinkes",
  ])
  func anotherNameIsNoWorkbook(_ name: String) {
    #expect(!Inbox.isWorkbookName(name))
  }
}
