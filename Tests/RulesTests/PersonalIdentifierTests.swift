import Testing

@testable import Rules

struct PersonalIdentifierTests {
  /// Fictitious numbers of the right shape.
  @Test(arguments: [
    "NIP 198501012010011008", "NIP. 19850101 201001 1 008", "3513014507850002",
    "Hubungi 0812-3456-7890", "WA 081234567890.", "+62 812 3456 7890", "narahubung: 6281234567890",
  ])
  func identifiersOfPersonsAreRecognized(_ text: String) {
    #expect(PersonalIdentifier.isContained(in: text))
  }

  @Test(arguments: [
    "2.16.03.2.02.0009.5.1.02.04.01.0001", "Rp 1.250.000.000", "188.45/12/426.32/2024",
    "https://contoh.go.id/berkas/081234567890", "2019 2020 2021 2022",
    "1.200 warga di 24 kecamatan",
    "Perbup 12 Tahun 2022", "20240107_081234567890.jpg", "telepon kantor 0335-421042", "",
  ])
  func otherFiguresAreNot(_ text: String) {
    #expect(!PersonalIdentifier.isContained(in: text))
  }
}
