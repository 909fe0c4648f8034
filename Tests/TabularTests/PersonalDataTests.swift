import Tabular
import Testing

/// All numbers are fictitious.
struct PersonalDataTests {
  @Test(arguments: [
    ("198501012010011008", "1985********1008"), ("19850101 201001 1 008", "1985********1008"),
    ("3513010101850001", "3513********0001"),
    ("081234567890", "0812********90"), ("+62 812-3456-7890", "6281********90"),
    ("Contoh Nama", "C*** N***"), ("Kepala Bidang", "K*** B***"),
    ("", ""), ("Ani", "A***"), ("Pegawai 12", "P*** 1***"),
  ])
  func aPersonalValueKeepsOnlyItsEdges(_ text: String, _ masked: String) {
    #expect(PersonalData.masked(text) == masked)
  }

  @Test(arguments: [
    ("NIP 198501012010011008", "NIP 1985********1008"),
    ("NIP. 19850101 201001 1 008 (ketua)", "NIP. 1985********1008 (ketua)"),
    ("NIP 19850101.201001.1.008", "NIP 1985********1008"),
    ("NIK: 3513014101850001", "NIK: 3513********0001"),
    ("HP 081234567890", "HP 0812********90"), ("HP 0812-3456-7890", "HP 0812********90"),
    ("WA +6281234567890.", "WA 6281********90."),
    ("081234567890 / 081298765432", "0812********90 / 0812********32"),
    ("NIK 3513 0101 0185 0001", "NIK 3513********0001"),
    ("NIK 351301.010185.0001", "NIK 3513********0001"),
    ("Telp. (0335) 421234, ruang 5", "Telp. 0335********34, ruang 5"),
    ("(021) 345-6789", "0213********89"), ("Kantor 0335-421234.", "Kantor 0335********34."),
    ("+62 335 421234", "6233********34"),
    ("Hubungi: 0812 3456 7890!", "Hubungi: 0812********90!"),
  ])
  func numbersOfPersonsAreFoundInText(_ text: String, _ masked: String) {
    #expect(PersonalData.maskingIdentifiers(in: text) == masked)
    #expect(PersonalData.mayHoldIdentifier(Array(text.utf8)[...]))
  }

  @Test(arguments: [
    "", "Satu Data", "Rp 1.250.000.000.000,00", "2.16.03.2.02.09.5.1.02.04.01.0001",
    "188.45/123/426.12/2024", "1234567890123456",
    "https://drive.example/file/198501012010011008", "www.example/081234567890",
    "08-11-2024 09.00 s.d. 10.00", "198513012010011008",
    "000000000000000000", "Nomor 0800123", "199001012010013008", "2024 2025 2026 2027",
    "(0335) butir 1234567890", "(2024) 1234567890", "0335/421234/2024", "3513 01 01 0185 0001",
    "A081234567890", "3513999901850001",
  ])
  func otherNumbersAreLeftAlone(_ text: String) {
    #expect(PersonalData.maskingIdentifiers(in: text) == nil)
  }

  @Test(arguments: [
    "", "0335-4212", "1.02.02.2.02.0016", "12345678901234",
    "Rp 1.250.000.000.000,00", "2024 2025 2026", "08  12  34  56  78", "a0b1c2d3e4f5a6b7",
  ])
  func aGlanceRulesOutMostOtherNumbers(_ text: String) {
    #expect(!PersonalData.mayHoldIdentifier(Array(text.utf8)[...]))
  }
}
