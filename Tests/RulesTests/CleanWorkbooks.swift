import PipelineSpec
import Tabular

/// Two fictitious workbooks that no rule finds anything wrong with, alone or together.
enum CleanWorkbooks {
  /// A workbook of DISKOMINFO that answers everything the region is asked.
  static func region(_ pipeline: Pipeline) -> WorkbookFixture {
    WorkbookFixture(
      opd: "DISKOMINFO",
      pipeline: pipeline,
      rows: rowsOfOneAgency.merging(rowsOfTheRegion(pipeline)) { $1 }
    )
  }

  /// A workbook of DINKES with one row on each of some sheets.
  static func agency(_ pipeline: Pipeline) -> WorkbookFixture {
    WorkbookFixture(opd: "DINKES", pipeline: pipeline, rows: rowsOfAnotherAgency)
  }

  private static let titles = [
    "SG": "Layanan aduan terpadu", "SB": "Promosi wisata digital", "SE": "Pasar petani daring",
    "SL": "Antrean puskesmas", "SS": "Kelas belajar desa", "SV": "Bank sampah induk",
  ]

  private static let rowsOfOneAgency: [String: [[String: String]]] = [
    "meetings": [
      meeting("DEWAN", "2024-03-12"), meeting("TIM_PELAKSANA", "2024-05-20"),
      meeting("FORUM", "2024-06-11"),
    ],
    "budget_lines": [
      [
        "program_title": "Layanan aduan terpadu", "nomenclature_code": "2.16.02.2.01.0005",
        "fiscal_year": "2024", "funding_source": "PAD", "ceiling": "1200000000",
        "revised_ceiling": "", "realized": "900000000", "as_of": "2024-09-30", "note": "",
      ],
      [
        "program_title": "Kelas belajar desa", "nomenclature_code": "2.16.03.2.02.0009",
        "fiscal_year": "2024", "funding_source": "CSR_TJSL", "ceiling": "150000000",
        "revised_ceiling": "", "realized": "120000000", "as_of": "2024-09-30", "note": "",
      ],
    ],
    "indicators": [
      [
        "program_title": "Layanan aduan terpadu", "level": "OUTPUT", "impact_area": "",
        "name": "Aduan selesai tepat waktu", "unit": "persen", "trend": "POSITIF",
        "baseline_value": "70", "baseline_year": "2022", "target": "80", "realized": "60",
        "stated_achievement": "0.75", "achievement": "0.75", "data_source": "Laporan aduan",
        "plan_indicator": "Indeks layanan",
      ],
      [
        "program_title": "Bank sampah induk", "level": "IMPACT", "impact_area": "KUALITAS_HIDUP",
        "name": "Timbulan sampah per orang turun", "unit": "kg", "trend": "NEGATIF",
        "baseline_value": "0.6", "baseline_year": "2022", "target": "0.4", "realized": "0.5",
        "stated_achievement": "0.8", "achievement": "0.8", "data_source": "Neraca sampah",
        "plan_indicator": "Pengelolaan sampah",
      ],
    ],
    "quick_win_risks": [
      [
        "quick_win_title": "Layanan aduan terpadu", "description": "Petugas berganti",
        "likelihood": "3", "impact": "3", "risk_level": "Sedang", "mitigation": "Pelatihan berkala",
        "owner": "Bidang layanan informasi", "status": "Terkendali",
      ]
    ]
      + ["SB", "SE", "SL", "SS", "SV"].compactMap { titles[$0] }.map { title in
        [
          "quick_win_title": title, "description": "Jaringan terputus", "likelihood": "2",
          "impact": "2", "risk_level": "Rendah", "mitigation": "", "owner": "", "status": "",
        ]
      },
    "evidence_items": [
      [
        "reference": "SC-04/1", "title": "Laporan triwulan", "kind": "LAPORAN",
        "dated_on": "2024-07-01", "url": "https://contoh.go.id/laporan",
      ]
    ],
    "follow_ups": [
      [
        "recommendation": "Tetapkan wali data", "aspect": "OUT", "dimension": "SG",
        "status": "SELESAI", "response": "Wali data ditetapkan",
        "evidence": "https://contoh.go.id/wali-data",
      ]
    ],
  ]

  private static func rowsOfTheRegion(_ pipeline: Pipeline) -> [String: [[String: String]]] {
    let dimensions = pipeline.codeLists["dimensions"]?.codes.map(\.code) ?? []
    return [
      "legal_documents": legalDocuments,
      "plan_alignments": dimensions.map(alignment),
      "programs": dimensions.enumerated().map(program),
      "action_items": actionItems,
      "quick_wins": dimensions.map(quickWin),
      "collaborations": dimensions.map(collaboration),
      "impact_survey_items": impactItems(pipeline),
      "satisfaction_survey_items": (1...9).map(element),
      "questionnaire_answers": answers(pipeline),
      "region_facts": facts,
      "external_indices": indices(pipeline),
      "assessor_scores": [["question_id": "BAS.P.1", "assessor": "Asesor A", "score": "2.5"]],
    ]
  }

  private static func meeting(_ body: String, _ day: String) -> [String: String] {
    [
      "body": body, "held_on": day, "topic": "Pelaksanaan Masterplan", "participants": "30",
      "external_present": "true", "evidence": "https://contoh.go.id/rapat/\(body)",
    ]
  }

  private static let legalDocuments = [
    [
      "document_type": "PERBUP", "number": "12", "year": "2022",
      "title": "Masterplan Smart City 2022–2031", "enacted_on": "2022-02-01",
      "valid_from": "2022-02-01", "valid_to": "", "status": "BERLAKU",
      "url": "https://contoh.go.id/perbup-12-2022",
    ],
    [
      "document_type": "RPD", "number": "7", "year": "2023", "title": "RPD 2024–2026",
      "enacted_on": "2023-03-01", "valid_from": "2024-01-01", "valid_to": "2026-12-31",
      "status": "BERLAKU", "url": "",
    ],
  ]

  private static func alignment(_ dimension: String) -> [String: String] {
    [
      "program_title": titles[dimension] ?? "", "plan_document": "RENSTRA", "mission": "Misi 2",
      "objective": "Layanan publik yang baik", "plan_indicator": "", "plan_target": "", "note": "",
    ]
  }

  private static func program(_ index: Int, _ dimension: String) -> [String: String] {
    let areas = ["BIROKRASI", "PELAYANAN_PUBLIK", "KUALITAS_HIDUP"]
    return [
      "title": titles[dimension] ?? "", "dimension": dimension, "sub_dimension": "\(dimension).1",
      "kind": "LAYANAN", "nomenclature_code": "2.16.02", "masterplan_ref": "Bab 4",
      "plan_ref": "RPD 2024–2026, misi 2", "start_year": "2022", "status": "BERJALAN",
      "is_it_based": "true", "active_users": "400",
      "tangible_result": "Dipakai 400 warga, waktu tunggu turun", "impact_area": areas[index % 3],
      "evidence": "https://contoh.go.id/program/\(dimension)",
    ]
  }

  private static let actionItems = ["SDM", "INFRASTRUKTUR", "APLIKASI", "LITERASI"].map {
    component in
    [
      "program_title": "Layanan aduan terpadu", "component": component,
      "description": "Kegiatan \(component)", "indicator": "Pelatihan", "unit": "kali",
      "target": "4",
      "realized_q1": "1", "realized_q2": "1", "realized_q3": "1", "realized_q4": "",
      "stated_achievement": "0.75", "achievement": "0.75", "budget": "40000000",
      "funding_source": "PAD", "responsible_opd": "DISKOMINFO",
      "evidence": "https://contoh.go.id/aksi/\(component)", "obstacle": "",
    ]
  }

  private static func quickWin(_ dimension: String) -> [String: String] {
    [
      "title": titles[dimension] ?? "", "dimension": dimension, "first_year": "2022",
      "previous_status": "BERJALAN", "current_status": "BERJALAN", "stop_reason": "",
      "strategic_issue": "Layanan publik", "uniqueness": "Satu pintu", "partners": "Kampus",
      "resources": "5 petugas", "continuity_strategy": "Masuk Renja", "beneficiaries": "Warga",
      "active_users": "400",
    ]
  }

  private static func collaboration(_ dimension: String) -> [String: String] {
    [
      "title": "Kerja bersama \(titles[dimension] ?? "")", "dimension": dimension,
      "type": "KOLABORASI_DAERAH", "partner_regions": "35.14", "area_code": "BTS",
      "agreement": "PKS 134/05/2023 tentang data wisata", "starts_on": "2023-01-01",
      "ends_on": "2025-12-31", "status": "BERJALAN", "output": "Data bersama",
      "area_benefit": "Kunjungan naik 12%", "budget": "10000000",
    ]
  }

  private static func impactItems(_ pipeline: Pipeline) -> [[String: String]] {
    pipeline.questions.filter { $0.aspectCode == "IMP" }.map { question in
      [
        "service_name": "Layanan aduan terpadu", "item_id": question.id, "respondents": "60",
        "population": "400", "scale_min": "1", "scale_max": "4", "mean": "3.25",
        "method": "Kuesioner", "period": "2024",
      ]
    }
  }

  private static func element(_ number: Int) -> [String: String] {
    [
      "service_name": "Loket informasi", "element": "U\(number)", "mean": "3.3",
      "respondents": "60", "stated_index": "82.5", "stated_grade": "B", "surveyed_on": "2024-06-30",
    ]
  }

  private static func answers(_ pipeline: Pipeline) -> [[String: String]] {
    pipeline.questions.filter { $0.aspectCode != "IMP" }.map { question in
      [
        "question_id": question.id, "question": "", "answer": "Ya", "claimed_score": "3",
        "evidence": "https://contoh.go.id/jawaban/\(question.id)", "note": "",
      ]
    }
  }

  private static let facts =
    [("APBD_TOTAL", "2024", "100000000000"), ("PROGRAM_TAHUN_LALU", "2023", "5")].map(fact)
    + [("RENCANA_AKSI_TAHUN_LALU", "2023", "20")].map(fact)
    + ["SG", "SB", "SE", "SL", "SS", "SV"].map { fact("PROGRAM_MASTERPLAN_\($0)", "2024", "4") }

  private static func fact(_ code: String, _ year: String, _ amount: String) -> [String: String] {
    ["fact": code, "year": year, "amount": amount, "data_source": "Bappeda"]
  }

  private static func indices(_ pipeline: Pipeline) -> [[String: String]] {
    let codes = pipeline.codeLists["external_indices"]?.codes ?? []
    let values = ["SPBE": ("2.9", "Baik"), "AKIP": ("70.5", "BB")]
    return codes.filter { $0.attributes["expected"] == "true" }.map { code in
      [
        "name": code.code, "year": "2023", "index_value": values[code.code]?.0 ?? "3",
        "predicate": values[code.code]?.1 ?? "", "publisher": "Penerbit",
      ]
    }
  }

  private static let rowsOfAnotherAgency: [String: [[String: String]]] = [
    "legal_documents": [
      [
        "document_type": "PERBUP", "number": "12", "year": "2022",
        "title": "Masterplan Smart City 2022–2031", "enacted_on": "2022-02-01",
        "valid_from": "2022-02-01", "valid_to": "", "status": "BERLAKU", "url": "",
      ]
    ],
    "plan_alignments": [
      [
        "program_title": "Rujukan ibu hamil", "plan_document": "RENJA", "mission": "",
        "objective": "Kesehatan ibu", "plan_indicator": "", "plan_target": "", "note": "",
      ]
    ],
    "programs": [
      [
        "title": "Rujukan ibu hamil", "dimension": "SL", "sub_dimension": "SL.2", "kind": "PROGRAM",
        "nomenclature_code": "1.02.02", "masterplan_ref": "Bab 5", "plan_ref": "",
        "start_year": "2023",
        "status": "BERJALAN", "is_it_based": "false", "active_users": "120",
        "tangible_result": "120 ibu di 24 kecamatan", "impact_area": "PELAYANAN_PUBLIK",
        "evidence": "https://contoh.go.id/rujukan",
      ]
    ],
    "action_items": [
      [
        "program_title": "Rujukan ibu hamil", "component": "SDM", "description": "Latih bidan",
        "indicator": "Bidan terlatih", "unit": "orang", "target": "40", "realized_q1": "10",
        "realized_q2": "10", "realized_q3": "10", "realized_q4": "", "stated_achievement": "0.75",
        "achievement": "0.75", "budget": "80000000", "funding_source": "DAU",
        "responsible_opd": "DINKES", "evidence": "https://contoh.go.id/bidan", "obstacle": "",
      ]
    ],
    "budget_lines": [
      [
        "program_title": "Rujukan ibu hamil", "nomenclature_code": "1.02.02.2.02.0001",
        "fiscal_year": "2024", "funding_source": "DAU", "ceiling": "450000000",
        "revised_ceiling": "",
        "realized": "310000000", "as_of": "2024-09-30", "note": "",
      ]
    ],
    "indicators": [
      [
        "program_title": "Rujukan ibu hamil", "level": "IMPACT", "impact_area": "PELAYANAN_PUBLIK",
        "name": "Waktu rujukan", "unit": "menit", "trend": "NEGATIF", "baseline_value": "90",
        "baseline_year": "2022", "target": "40", "realized": "50", "stated_achievement": "",
        "achievement": "0.8", "data_source": "", "plan_indicator": "",
      ]
    ],
    "satisfaction_survey_items": (1...9).map { element($0) }.map {
      $0.merging(["service_name": "Puskesmas"]) { $1 }
    },
  ]
}
