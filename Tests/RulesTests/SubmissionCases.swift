import Findings

/// SQL rules about one submission.
enum SubmissionCases {
  static let all =
    numbers + programs + indicators + quickWins + collaborations + plans + money + surveys
    + evidence

  static let numbers: [RuleCase] = [
    .field(
      "NUM-05",
      "indicators",
      0,
      "baseline_value",
      "868",
      "Persentase 868 pada kolom Nilai Awal (Baseline) di luar 0–100%.",
      "The percentage 868 in column Baseline value is outside 0–100%."
    ),
    .field(
      "NUM-07",
      "assessor_scores",
      0,
      "score",
      "2.6667",
      "Skor 2,6667 memakai lebih dari dua desimal, sehingga bukan skor penilai yang mungkin.",
      "The score 2.6667 has more than two decimals, so it is not a possible score of an assessor."
    ),
  ]

  static let programs: [RuleCase] = [
    .field(
      "DIM-03",
      "programs",
      0,
      "sub_dimension",
      "SL.2",
      "Subdimensi \"SL.2 Prasarana Kesehatan\" bukan bagian dari dimensi \"Smart Governance\".",
      "The sub-dimension \"SL.2 Prasarana Kesehatan\" does not belong to the dimension \"Smart Governance\"."
    ),
    RuleCase(
      rule: "DIM-05",
      place: .region("programs", 0, "sub_dimension"),
      indonesian:
        "Program \"Layanan aduan terpadu\" diklaim pada 2 subdimensi (SG.1, SG.2); jelaskan kontribusi masing-masing.",
      english:
        "The programme \"Layanan aduan terpadu\" is claimed for 2 sub-dimensions (SG.1, SG.2); explain what it contributes to each."
    ) { region, _ in region.add("programs", ["sub_dimension": "SG.2", "evidence": ""]) },
    .field(
      "DIM-07",
      "programs",
      0,
      "title",
      "SP4N-LAPOR! Kabupaten",
      "Program \"SP4N-LAPOR! Kabupaten\" memakai atau menduplikasi aplikasi umum nasional (SP4N-LAPOR!); pastikan interoperabilitasnya.",
      "The programme \"SP4N-LAPOR! Kabupaten\" uses or duplicates a national common application (SP4N-LAPOR!); make sure that they work together."
    ),
    RuleCase(
      rule: "OTC-03",
      place: .region("programs", 6, "status"),
      indonesian:
        "Program \"Peta jalan aman\" tertulis \"berjalan\", tetapi tanpa realisasi kegiatan, realisasi anggaran, maupun bukti.",
      english:
        "The programme \"Peta jalan aman\" is said to be running, but has no realized action, no realized budget and no evidence."
    ) { region, _ in region.add("programs", ["title": "Peta jalan aman", "evidence": ""]) },
    .field(
      "OTC-06",
      "external_indices",
      0,
      "predicate",
      "Sangat Baik",
      "Predikat SPBE \"Sangat Baik\" tidak sesuai dengan nilai 2,9; seharusnya \"Baik\".",
      "The predicate of SPBE \"Sangat Baik\" does not fit the value 2.9; it should be \"Baik\"."
    ),
    .field(
      "HSL-01",
      "programs",
      0,
      "tangible_result",
      "",
      "Wujud/hasil nyata belum diisi untuk program \"Layanan aduan terpadu\".",
      "The tangible result of the programme \"Layanan aduan terpadu\" is missing."
    ),
    .field(
      "HSL-02",
      "programs",
      0,
      "tangible_result",
      "Berjalan baik",
      "Hasil nyata \"Berjalan baik\" tidak terukur (tanpa angka, lokasi, atau penerima manfaat).",
      "The result \"Berjalan baik\" is not measurable (no figure, place or beneficiary)."
    ),
    .field(
      "IMP-03",
      "programs",
      0,
      "tangible_result",
      "Aplikasi tersedia",
      "Dampak \"Aplikasi tersedia\" hanya memuat keluaran, bukan perubahan yang dirasakan.",
      "The impact \"Aplikasi tersedia\" is an output, not a change that people feel."
    ),
  ]

  static let indicators: [RuleCase] = [
    .field(
      "BAS-02",
      "indicators",
      0,
      "baseline_year",
      "2024",
      "Tahun baseline 2024 harus sebelum tahun evaluasi 2024.",
      "The baseline year 2024 must precede the evaluation year 2024."
    ),
    RuleCase(
      rule: "OUT-02",
      place: .region("indicators", 0, "realized"),
      indonesian: "Capaian 250% (> 150%) perlu penjelasan.",
      english: "The achievement of 250% (> 150%) needs an explanation."
    ) { region, _ in
      region.set("indicators", 0, "trend", "NILAI_AKHIR")
      region.set("indicators", 0, "unit", "aduan")
      region.set("indicators", 0, "realized", "200")
      region.set("indicators", 0, "stated_achievement", "")
    },
    RuleCase(
      rule: "OUT-02",
      place: .region("action_items", 0, "realized_q3"),
      indonesian: "Capaian 175% (> 150%) perlu penjelasan.",
      english: "The achievement of 175% (> 150%) needs an explanation."
    ) { region, _ in
      region.set("action_items", 0, "target", "8")
      region.set("action_items", 0, "realized_q1", "4")
      region.set("action_items", 0, "realized_q2", "5")
      region.set("action_items", 0, "realized_q3", "5")
      region.set("action_items", 0, "stated_achievement", "")
    },
    .field(
      "OUT-04",
      "indicators",
      1,
      "stated_achievement",
      "1.25",
      "Indikator tren negatif \"Timbulan sampah per orang turun\" dihitung dengan rumus positif: tertulis 125%, seharusnya 80%.",
      "The negative-trend indicator \"Timbulan sampah per orang turun\" was computed by the positive formula: written 125%, should be 80%."
    ),
    RuleCase(
      rule: "OUT-05",
      place: .region("action_items", 0, "realized_q3"),
      indonesian: "Realisasi persentase TW III (40) lebih kecil dari triwulan sebelumnya (60).",
      english:
        "The realized percentage of TW III (40) is lower than that of the quarter before (60)."
    ) { region, _ in
      region.set("action_items", 0, "unit", "%")
      region.set("action_items", 0, "realized_q2", "60")
      region.set("action_items", 0, "realized_q3", "40")
    },
    .field(
      "OUT-06",
      "indicators",
      0,
      "stated_achievement",
      "0.85",
      "Capaian tertulis 85% tidak sama dengan hitungan 75% (selisih 10%).",
      "The written achievement 85% is not the computed 75% (difference 10%)."
    ),
    RuleCase(
      rule: "IMP-02",
      place: .none(opd: "DINKES", sheet: "SC-11 Survei Dampak"),
      indonesian:
        "Klaim dampak (2 program/indikator) tanpa hasil survei pengguna atau penerima manfaat.",
      english:
        "An impact is claimed (2 programmes or indicators) without a survey of users or beneficiaries."
    ) { _, agency in agency.rows["satisfaction_survey_items"] = [] },
    RuleCase(
      rule: "RNA-01",
      place: .region("action_items", 0, "program_title"),
      indonesian:
        "Rencana aksi tanpa program induk: \"Program lain sama sekali\" tidak ada pada SC-04 Program.",
      english:
        "The action has no parent programme: \"Program lain sama sekali\" is not on SC-04 Program."
    ) { region, _ in region.set("action_items", 0, "program_title", "Program lain sama sekali") },
    RuleCase(
      rule: "RNA-04",
      place: .region("action_items", 0, "budget"),
      indonesian:
        "Rencana aksi \"Kegiatan SDM\": realisasi ada, tetapi anggarannya nol atau nihil.",
      english: "Action \"Kegiatan SDM\": something was realized, but its budget is zero or nil."
    ) { region, _ in region.set("action_items", 0, "budget", "<nil>") },
    RuleCase(
      rule: "RNA-04",
      place: .region("action_items", 0, "realized_q1"),
      indonesian:
        "Rencana aksi \"Kegiatan SDM\": anggaran ada, tetapi realisasinya nol atau belum diisi.",
      english: "Action \"Kegiatan SDM\": there is a budget, but nothing was realized or reported."
    ) { region, _ in
      for quarter in 1...3 { region.set("action_items", 0, "realized_q\(quarter)", "0") }
    },
  ]

  static let quickWins: [RuleCase] = [
    .field(
      "QWN-01",
      "quick_wins",
      0,
      "previous_status",
      "",
      "Status tahun lalu quick win \"Layanan aduan terpadu\" (lanjut/berhenti) belum diisi.",
      "Last year's status of the quick win \"Layanan aduan terpadu\" (continued/stopped) is missing."
    ),
    RuleCase(
      rule: "QWN-02",
      place: .region("quick_wins", 0, "stop_reason"),
      indonesian: "Quick win \"Layanan aduan terpadu\" dihentikan tanpa alasan.",
      english: "The quick win \"Layanan aduan terpadu\" was stopped without a reason."
    ) { region, _ in region.set("quick_wins", 0, "current_status", "BERHENTI") },
    RuleCase(
      rule: "QWN-05",
      place: .region("quick_wins", 1, "title"),
      indonesian: "Quick win \"Promosi wisata digital\" tanpa identifikasi risiko.",
      english: "The risks of the quick win \"Promosi wisata digital\" are not identified."
    ) { region, _ in
      region.remove("quick_win_risks", where: "quick_win_title", is: "Promosi wisata digital")
    },
    .field(
      "QWN-06",
      "quick_win_risks",
      0,
      "mitigation",
      "",
      "Risiko Sedang \"Petugas berganti\" tanpa rencana mitigasi atau penanggung jawab.",
      "The risk \"Petugas berganti\" (Sedang) has no mitigation or no owner."
    ),
    .field(
      "QWN-07",
      "quick_wins",
      0,
      "strategic_issue",
      "",
      "Quick win \"Layanan aduan terpadu\" belum dikaitkan dengan isu strategis RPJMD.",
      "The quick win \"Layanan aduan terpadu\" is not linked to a strategic issue of the RPJMD."
    ),
    .field(
      "QWN-08",
      "quick_wins",
      0,
      "resources",
      "",
      "Strategi keberlanjutan atau sumber daya quick win \"Layanan aduan terpadu\" kosong.",
      "The continuity strategy or the resources of the quick win \"Layanan aduan terpadu\" are blank."
    ),
    .field(
      "QWN-09",
      "quick_wins",
      0,
      "active_users",
      "",
      "Jumlah pengguna aktif quick win \"Layanan aduan terpadu\" tidak dilaporkan.",
      "The number of active users of the quick win \"Layanan aduan terpadu\" is not reported."
    ),
    .field(
      "QWN-11",
      "quick_wins",
      0,
      "partners",
      "",
      "Mitra atau peluang kemitraan eksternal quick win \"Layanan aduan terpadu\" kosong.",
      "No external partner of the quick win \"Layanan aduan terpadu\" is given."
    ),
  ]

  static let collaborations: [RuleCase] = [
    .field(
      "KOL-02",
      "collaborations",
      0,
      "partner_regions",
      "",
      "Kolaborasi antardaerah \"Kerja bersama Layanan aduan terpadu\" wajib mencantumkan minimal satu daerah mitra (kode wilayah).",
      "The inter-region collaboration \"Kerja bersama Layanan aduan terpadu\" must name at least one partner region (region code)."
    ),
    .field(
      "KOL-04",
      "collaborations",
      0,
      "agreement",
      "PKS 3/2024 dengan Kantor Pelayanan Perbendaharaan Negara",
      "\"KPPN\" pada \"PKS 3/2024 dengan Kantor Pelayanan Perbendaharaan Negara\" terbaca bukan Kawasan Pariwisata Prioritas Nasional.",
      "\"KPPN\" in \"PKS 3/2024 dengan Kantor Pelayanan Perbendaharaan Negara\" seems not to mean Kawasan Pariwisata Prioritas Nasional, the national priority tourism area."
    ),
    .field(
      "KOL-05",
      "collaborations",
      0,
      "status",
      "RENCANA",
      "Program kolaborasi \"Kerja bersama Layanan aduan terpadu\" belum berjalan (status Rencana); hanya yang berjalan yang dihitung.",
      "The collaboration \"Kerja bersama Layanan aduan terpadu\" is not running yet (status Planned); only running ones count."
    ),
    .field(
      "KOL-06",
      "collaborations",
      0,
      "agreement",
      "MoU",
      "Dasar kerja sama (KSB/PKS) \"Kerja bersama Layanan aduan terpadu\" kosong atau ruang lingkupnya terlalu umum: \"MoU\".",
      "The agreement of \"Kerja bersama Layanan aduan terpadu\" is blank or its scope too general: \"MoU\"."
    ),
    .field(
      "KOL-07",
      "collaborations",
      0,
      "ends_on",
      "2023-12-31",
      "Masa berlaku kerja sama \"Kerja bersama Layanan aduan terpadu\" berakhir 31 Desember 2023, sebelum tanggal evaluasi 7 November 2024.",
      "The agreement of \"Kerja bersama Layanan aduan terpadu\" expired on 31 December 2023, before the evaluation date 7 November 2024."
    ),
    .field(
      "KOL-09",
      "collaborations",
      0,
      "partner_regions",
      "35.13",
      "Daerah mitra \"35.13 Kabupaten Probolinggo\" adalah daerah sendiri atau kodenya tidak dikenal.",
      "The partner region \"35.13 Kabupaten Probolinggo\" is the own region, or its code is unknown."
    ),
    .field(
      "KOL-10",
      "collaborations",
      0,
      "area_benefit",
      "",
      "Manfaat \"Kerja bersama Layanan aduan terpadu\" bagi kawasan tidak diuraikan atau tidak terukur: (kosong).",
      "The benefit of \"Kerja bersama Layanan aduan terpadu\" to the area is not described or not measurable: (blank)."
    ),
  ]

  static let plans: [RuleCase] = [
    RuleCase(
      rule: "PLN-01",
      place: .region("programs", 1, "plan_ref"),
      indonesian:
        "Program \"Promosi wisata digital\" tidak memiliki rujukan RPJMD/RPD (misi, sasaran, atau indikator).",
      english:
        "The programme \"Promosi wisata digital\" has no RPJMD/RPD reference (mission, objective or indicator)."
    ) { region, _ in
      region.set("programs", 1, "plan_ref", "")
      region.remove("plan_alignments", where: "program_title", is: "Promosi wisata digital")
    },
    RuleCase(
      rule: "PLN-02",
      place: .region("legal_documents", 1, "valid_to"),
      indonesian:
        "Dokumen perencanaan RPD \"RPD 2024–2026\" tidak berlaku pada tanggal evaluasi 7 November 2024.",
      english:
        "The plan document RPD \"RPD 2024–2026\" is not in force on the evaluation date 7 November 2024."
    ) { region, _ in region.set("legal_documents", 1, "valid_to", "2024-06-30") },
    RuleCase(
      rule: "PLN-03",
      place: .region("programs", 0, "title"),
      indonesian: "Program \"Layanan aduan terpadu\" tidak tercantum dalam Renstra/Renja OPD.",
      english: "The programme \"Layanan aduan terpadu\" is not in the agency's Renstra/Renja."
    ) { region, _ in region.set("plan_alignments", 0, "plan_document", "RPD") },
    .field(
      "PLN-04",
      "budget_lines",
      0,
      "nomenclature_code",
      "2.16.02.2.01.05",
      "Kode nomenklatur 2.16.02.2.01.05 tidak sesuai format tahun 2024 (U.BB.PP.K.KK.SSSS).",
      "The nomenclature code 2.16.02.2.01.05 does not fit the format of 2024 (U.BB.PP.K.KK.SSSS)."
    ),
    .field(
      "PLN-07",
      "budget_lines",
      0,
      "nomenclature_code",
      "1.02.02.2.01.0005",
      "Kode 1.02.02.2.01.0005 milik urusan 1.02 yang diampu DINKES, bukan OPD ini.",
      "The code 1.02.02.2.01.0005 belongs to affair 1.02 of DINKES, not of this agency."
    ),
    .field(
      "REG-03",
      "legal_documents",
      0,
      "status",
      "DRAFT",
      "Peraturan \"Masterplan Smart City 2022–2031\" masih rancangan.",
      "The regulation \"Masterplan Smart City 2022–2031\" is still a draft."
    ),
    .field(
      "TLR-01",
      "follow_ups",
      0,
      "status",
      "BELUM",
      "Rekomendasi asesor tahun lalu belum ditindaklanjuti: \"Tetapkan wali data\".",
      "Last year's recommendation has not been followed up: \"Tetapkan wali data\"."
    ),
  ]

  static let money: [RuleCase] = [
    .field(
      "ANG-01",
      "budget_lines",
      0,
      "realized",
      "1250000000",
      "Realisasi 1.250.000.000 melebihi pagu 1.200.000.000, selisih 50.000.000.",
      "The realized amount 1,250,000,000 exceeds the ceiling 1,200,000,000 by 50,000,000."
    ),
    RuleCase(
      rule: "ANG-04",
      place: .region("budget_lines", 0, "ceiling"),
      indonesian: "Pagu 1.200.000.000 tidak wajar dibanding tahun lalu (1000% dari 120.000.000).",
      english:
        "The ceiling 1,200,000,000 is implausible compared with last year (1000% of 120,000,000)."
    ) { region, _ in
      region.add(
        "budget_lines",
        [
          "fiscal_year": "2023", "ceiling": "120000000", "realized": "",
          "nomenclature_code": "2.16.02.2.01.0005",
        ]
      )
      region.set("budget_lines", 2, "nomenclature_code", "2.16.02.2.01.05")
      region.set("budget_lines", 0, "nomenclature_code", "")
      region.set("budget_lines", 2, "nomenclature_code", "")
    },
    .field(
      "ANG-09",
      "budget_lines",
      0,
      "realized",
      "240000000",
      "Serapan 20% pada 30 September 2024 jauh dari rencana (bagian tahun yang telah berjalan 75,07%).",
      "The absorption of 20% on 30 September 2024 is far from plan (share of the year gone 75.07%)."
    ),
  ]

  static let surveys: [RuleCase] = [
    .field(
      "SVY-01",
      "impact_survey_items",
      0,
      "respondents",
      "12",
      "Jumlah responden 12 kurang dari 50.",
      "The survey has 12 respondents, fewer than 50."
    ),
    .field(
      "SVY-03",
      "impact_survey_items",
      0,
      "mean",
      "4.5",
      "Nilai 4,5 di luar skala survei 1–4.",
      "The value 4.5 is outside the scale of the survey, 1–4."
    ),
    RuleCase(
      rule: "SVY-11",
      place: .region("satisfaction_survey_items", 0, "mean"),
      indonesian:
        "Rata-rata 81,25 tampaknya ditulis sebagai persen; seharusnya pada skala survei, 1–4.",
      english:
        "The mean 81.25 seems to be written as a percentage; it should be on the scale of the survey, 1–4."
    ) { region, _ in region.set("satisfaction_survey_items", 0, "mean", "81.25") },
    .field(
      "SVY-05",
      "impact_survey_items",
      0,
      "population",
      "55",
      "Responden (60) lebih banyak daripada pengguna layanan (55).",
      "There are more respondents (60) than users of the service (55)."
    ).at("respondents"),
    RuleCase(
      rule: "SKM-01",
      place: .region("satisfaction_survey_items", 0, "element"),
      indonesian: "Unsur SKM \"Loket informasi\" tidak lengkap (8 dari 9); belum ada: U9.",
      english: "The SKM elements of \"Loket informasi\" are incomplete (8 of 9); missing: U9."
    ) { region, _ in region.remove("satisfaction_survey_items", where: "element", is: "U9") },
    .field(
      "SKM-02",
      "satisfaction_survey_items",
      0,
      "stated_index",
      "85.5",
      "IKM 85,5 tidak sama dengan NI × 25 = 82,5.",
      "The index (IKM) 85.5 is not NI × 25 = 82.5."
    ),
    .field(
      "SKM-03",
      "satisfaction_survey_items",
      0,
      "stated_grade",
      "A",
      "Mutu \"A\" tidak sesuai nilai 82,5 (A ≥ 88,31; B ≥ 76,61; C ≥ 65,00); seharusnya B.",
      "The grade \"A\" does not fit the value 82.5 (A ≥ 88.31; B ≥ 76.61; C ≥ 65.00); it should be B."
    ),
    RuleCase(
      rule: "SKM-04",
      place: .region("satisfaction_survey_items", 0, "surveyed_on"),
      indonesian:
        "SKM terakhir \"Loket informasi\" 30 Juni 2022 lebih dari 365 hari sebelum tanggal evaluasi 7 November 2024.",
      english:
        "The last survey of \"Loket informasi\", of 30 June 2022, is more than 365 days older than the evaluation date 7 November 2024."
    ) { region, _ in
      for index in 0..<9 {
        region.set("satisfaction_survey_items", index, "surveyed_on", "2022-06-30")
      }
    },
  ]

  static let evidence: [RuleCase] = [
    .field(
      "EVD-01",
      "questionnaire_answers",
      0,
      "evidence",
      "",
      "Jawaban BAS.P.1 tanpa bukti dukung.",
      "The answer to BAS.P.1 has no evidence."
    ),
    .field(
      "EVD-02",
      "questionnaire_answers",
      0,
      "evidence",
      "terlampir",
      "Tautan bukti tidak dapat diperiksa: \"terlampir\" bukan URL.",
      "The evidence cannot be verified: \"terlampir\" is not a URL."
    ),
    RuleCase(
      rule: "EVD-03",
      place: .region("questionnaire_answers", 0, "evidence"),
      indonesian:
        "Bukti yang sama dipakai untuk 3 klaim (baris 6, 7, 8): https://contoh.go.id/folder.",
      english: "The same evidence is used for 3 claims (rows 6, 7, 8): https://contoh.go.id/folder."
    ) { region, _ in
      for index in 0..<3 {
        region.set("questionnaire_answers", index, "evidence", "https://contoh.go.id/folder")
      }
    },
    .field(
      "EVD-04",
      "evidence_items",
      0,
      "dated_on",
      "2022-05-12",
      "Tanggal bukti 12 Mei 2022 di luar periode evaluasi 1 Januari 2024 s.d. 31 Desember 2024.",
      "The date of the evidence, 12 May 2022, is outside the evaluation period 1 January 2024 to 31 December 2024."
    ),
  ]
}

extension RuleCase {
  /// The same case, reported at another field of the row.
  fileprivate func at(_ field: String) -> RuleCase {
    guard case .region(let table, let index, _) = place else { return self }
    return RuleCase(
      rule: rule,
      place: .region(table, index, field),
      indonesian: indonesian,
      english: english,
      change: change
    )
  }
}
