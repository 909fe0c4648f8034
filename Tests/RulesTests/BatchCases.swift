import Findings

/// SQL rules about the region and about pairs of agencies.
enum BatchCases {
  static let all = region + pairs

  static let region: [RuleCase] = [
    regional(
      "DIM-04",
      "Dimensi Smart Branding tidak memiliki satu pun program dari seluruh OPD.",
      "The dimension Smart Branding has no programme from any agency."
    ) { $0.remove("programs", where: "dimension", is: "SB") },
    regional(
      "DIM-06",
      "100% program dimensi Smart Branding (1 dari 1) hanya berupa aplikasi TI (ambang 75%).",
      "100% of the programmes of dimension Smart Branding (1 of 1) are IT applications only (threshold 75%)."
    ) { $0.set("programs", 1, "kind", "APLIKASI") },
    regional(
      "OTC-04",
      count: 6,
      "Rasio program berjalan Smart Governance: 1/4 = 25%.",
      "Ratio of running programmes Smart Governance: 1/4 = 25%."
    ) { _ in },
    regional(
      "OTC-05",
      "Data kinerja eksternal Indeks SPBE tahun 2023 belum ada atau bukan tahun terakhir (terakhir 2021).",
      "The external index SPBE index for 2023 is missing or not of the latest year (latest 2021)."
    ) { $0.set("external_indices", 0, "year", "2021") },
    regional(
      "BAS-04",
      "Jumlah program/rencana aksi yang berjalan tahun lalu belum diisi: Jumlah program yang berjalan tahun lalu.",
      "Last year's count of running programmes/actions is missing: Programmes running last year."
    ) { $0.remove("region_facts", where: "fact", is: "PROGRAM_TAHUN_LALU") },
    regional(
      "IMP-01",
      "Dampak pada Birokrasi belum diisi oleh satu OPD pun.",
      "No agency has stated an impact on Bureaucracy."
    ) { region in
      for index in [0, 3] { region.set("programs", index, "impact_area", "KUALITAS_HIDUP") }
    },
    regional(
      "IMP-05",
      "Butir survei dampak tidak lengkap (53/54); belum ada: IMP.SG.1.1.",
      "The impact survey is incomplete (53/54); missing: IMP.SG.1.1."
    ) { $0.remove("impact_survey_items", where: "item_id", is: "IMP.SG.1.1") },
    regional("QWN-04", "Quick win baru tahun 2024: 1.", "New quick wins in 2024: 1.") {
      $0.set("quick_wins", 0, "first_year", "2024")
    },
    regional(
      "QWN-10",
      "Dimensi Smart Branding belum memiliki quick win.",
      "The dimension Smart Branding has no quick win."
    ) { $0.remove("quick_wins", where: "dimension", is: "SB") },
    regional(
      "KOL-08",
      "Dimensi Smart Branding tanpa kolaborasi maupun kontribusi.",
      "The dimension Smart Branding has neither a collaboration nor a contribution."
    ) { $0.remove("collaborations", where: "dimension", is: "SB") },
    RuleCase(
      rule: "REG-01",
      place: .none(opd: "", sheet: ""),
      indonesian: "Peta jalan/Masterplan Smart City tanpa Perda/Perkada yang berlaku.",
      english:
        "The Smart City road map/Masterplan has no regional regulation (Perda/Perkada) in force."
    ) { region, agency in
      region.remove("legal_documents", where: "document_type", is: "PERBUP")
      agency.rows["legal_documents"] = []
    },
    regional(
      "KLB-01",
      "Belum ada rapat Dewan Smart City pada 1 Januari 2024 s.d. 31 Desember 2024.",
      "There was no meeting of the Smart City council (Dewan) from 1 January 2024 to 31 December 2024."
    ) { $0.set("meetings", 0, "held_on", "2023-03-12") },
    regional(
      "KLB-02",
      "Belum ada rapat Tim Pelaksana bersama OPD pada 1 Januari 2024 s.d. 31 Desember 2024.",
      "There was no meeting of the implementation team with the agencies from 1 January 2024 to 31 December 2024."
    ) { $0.remove("meetings", where: "body", is: "TIM_PELAKSANA") },
    regional(
      "KLB-03",
      "Forum Smart City tidak aktif atau tanpa unsur eksternal pada 1 Januari 2024 s.d. 31 Desember 2024.",
      "The Smart City forum was inactive or without external members from 1 January 2024 to 31 December 2024."
    ) { $0.set("meetings", 2, "external_present", "false") },
    regional(
      "RNA-02",
      "Komponen Literasi tidak memiliki rencana aksi dari seluruh OPD.",
      "The component Literacy has no action from any agency."
    ) { $0.remove("action_items", where: "component", is: "LITERASI") },
    regional(
      "RNA-05",
      count: 4,
      "Capaian komponen SDM: 75% (Sedang), dari 2 rencana aksi.",
      "Achievement of component Human resources: 75% (Medium), from 2 actions."
    ) { _ in },
    regional(
      "ANG-05",
      "Total APBD tahun 2024 untuk menghitung persentase tidak tersedia.",
      "The APBD total of 2024, needed for the percentage, is missing."
    ) { $0.remove("region_facts", where: "fact", is: "APBD_TOTAL") },
    regional(
      "ANG-06",
      "Komitmen APBD untuk Smart City 0,33% (1.650.000.000 dari 500.000.000.000) di bawah ambang 1%.",
      "The smart-city share of the APBD is 0.33% (1,650,000,000 of 500,000,000,000), below the threshold of 1%."
    ) { $0.set("region_facts", 0, "amount", "500000000000") },
    regional(
      "ANG-07",
      "Belum ada pembiayaan non-APBD (CSR/TJSL, KPBU, hibah) tahun 2024.",
      "There is no financing besides the APBD (CSR/TJSL, KPBU, grants) in 2024."
    ) { $0.remove("budget_lines", where: "funding_source", is: "CSR_TJSL") },
    regional(
      "ANS-03",
      "2 pertanyaan belum dijawab: BAS.P.1, BAS.P.2.",
      "2 questions are unanswered: BAS.P.1, BAS.P.2."
    ) { region in
      region.rows["assessor_scores"] = []
      region.remove("questionnaire_answers", where: "question_id", is: "BAS.P.1")
      region.remove("questionnaire_answers", where: "question_id", is: "BAS.P.2")
    },
    regional(
      "STR-08",
      "20 OPD wajib belum mengirim data: BAPELITBANGDA, DISPENDUKCAPIL, DPMPTSP, BKPSDM, BPPKAD, INSPEKTORAT, DISPORAPAR, DKUPP, DIPERTA, DISKAN, DISNAKER, DINSOS, DPUPR, DPKPP, DISHUB, DIKDAYA, DPMD, SATPOLPP, BPBD, DLH.",
      "20 required agencies have not submitted: BAPELITBANGDA, DISPENDUKCAPIL, DPMPTSP, BKPSDM, BPPKAD, INSPEKTORAT, DISPORAPAR, DKUPP, DIPERTA, DISKAN, DISNAKER, DINSOS, DPUPR, DPKPP, DISHUB, DIKDAYA, DPMD, SATPOLPP, BPBD, DLH."
    ) { _ in },
  ]

  /// Of two workbooks that arrive together, the one whose agency comes later in the alphabet is told.
  static let pairs: [RuleCase] = [
    RuleCase(
      rule: "DIM-08",
      place: .region("programs", 3, "title"),
      indonesian:
        "Program dobel: \"Antrean puskesmas\" (DISKOMINFO) mirip \"Antrean Puskesmas\" (DINKES), kemiripan 100%.",
      english:
        "Probable duplicate: \"Antrean puskesmas\" (DISKOMINFO) resembles \"Antrean Puskesmas\" (DINKES), similarity 100%."
    ) { _, agency in
      agency.set("programs", 0, "title", "Antrean Puskesmas")
      agency.set("programs", 0, "plan_ref", "RPD 2024–2026")
    },
    RuleCase(
      rule: "REG-04",
      place: .region("legal_documents", 0, "title"),
      indonesian:
        "Peraturan yang sama ditulis berbeda oleh DINKES (\"Masterplan Smart City 2022–2031\" vs \"Rencana Induk Kota Cerdas\").",
      english:
        "The same regulation is cited differently by DINKES (\"Masterplan Smart City 2022–2031\" vs \"Rencana Induk Kota Cerdas\")."
    ) { _, agency in agency.set("legal_documents", 0, "title", "Rencana Induk Kota Cerdas") },
    RuleCase(
      rule: "ANG-08",
      place: .region("budget_lines", 0, "program_title"),
      indonesian:
        "Anggaran yang sama (1.200.000.000) dicatat dua OPD: \"Layanan aduan terpadu\" (DISKOMINFO) dan \"Layanan Aduan Terpadu\" (DINKES).",
      english:
        "Two agencies record the same budget (1,200,000,000): \"Layanan aduan terpadu\" (DISKOMINFO) and \"Layanan Aduan Terpadu\" (DINKES)."
    ) { _, agency in
      agency.set("budget_lines", 0, "program_title", "Layanan Aduan Terpadu")
      agency.set("budget_lines", 0, "ceiling", "1200000000")
    },
    RuleCase(
      rule: "XOP-01",
      place: .region("indicators", 1, "realized"),
      indonesian:
        "Indikator kabupaten yang sama, \"Timbulan sampah per orang turun\", berbeda antar-OPD (DISKOMINFO: 0,5; DINKES: 0,6).",
      english:
        "The same regency indicator, \"Timbulan sampah per orang turun\", differs between agencies (DISKOMINFO: 0.5; DINKES: 0.6)."
    ) { _, agency in
      agency.set("indicators", 0, "name", "Timbulan sampah per orang turun")
      agency.set("indicators", 0, "unit", "kg")
      agency.set("indicators", 0, "realized", "0.6")
    },
  ]

  private static func regional(
    _ rule: RuleID,
    count: Int = 1,
    _ indonesian: String,
    _ english: String,
    change: @escaping @Sendable (inout WorkbookFixture) -> Void
  ) -> RuleCase {
    RuleCase(
      rule: rule,
      place: .none(opd: "", sheet: ""),
      count: count,
      indonesian: indonesian,
      english: english
    ) { region, _ in change(&region) }
  }
}
