import Findings
import Tabular

/// Rules that come from the constraints of the schemas.
enum ConstraintCases {
  static let all: [RuleCase] = [
    .field(
      "STR-14",
      "meetings",
      0,
      "topic",
      "",
      "Kolom wajib \"Agenda\" kosong.",
      "The required column \"Agenda\" is blank."
    ),
    .field(
      "NUM-06",
      "questionnaire_answers",
      0,
      "claimed_score",
      "4.5",
      "Skor 4,5 di luar skala 0–4.",
      "The score 4.5 is outside the scale 0–4."
    ),
    .field(
      "NUM-11",
      "budget_lines",
      0,
      "realized",
      "-500000",
      "Nilai -500.000 tidak diperbolehkan pada kolom Realisasi (Rp); seharusnya 0 atau lebih.",
      "The value -500,000 is not allowed in column Realized; it should be 0 or more."
    ),
    .field(
      "OTC-01",
      "programs",
      0,
      "status",
      "",
      "Status program tidak diisi atau tidak dikenal (rencana/berjalan/selesai/berhenti/tertunda); isi sel: (kosong).",
      "The programme status is missing or unknown (planned/running/completed/stopped/postponed); the cell holds: (blank)."
    ),
    .field(
      "OTC-02",
      "programs",
      0,
      "masterplan_ref",
      "",
      "Program tidak memiliki rujukan Masterplan Smart City 2022–2031; isi sel: (kosong).",
      "The programme has no reference to the Smart City Masterplan 2022–2031; the cell holds: (blank)."
    ),
    .field(
      "BAS-01",
      "indicators",
      0,
      "baseline_value",
      "",
      "Indikator \"Aduan selesai tepat waktu\" belum memiliki nilai awal (baseline); isi sel: (kosong).",
      "The indicator \"Aduan selesai tepat waktu\" has no baseline; the cell holds: (blank)."
    ),
    .field(
      "OUT-01",
      "indicators",
      0,
      "unit",
      "",
      "Keluaran (output) \"Aduan selesai tepat waktu\" tanpa target atau satuan: kolom Satuan (kosong).",
      "The output \"Aduan selesai tepat waktu\" lacks a target or a unit: column Unit is (blank)."
    ),
    .field(
      "OUT-03",
      "indicators",
      0,
      "trend",
      "",
      "Jenis tren indikator belum ditentukan (positif/negatif/persentase/nilai akhir); isi sel: (kosong).",
      "The trend of the indicator is not stated (positive/negative/percentage/final value); the cell holds: (blank)."
    ),
    .field(
      "KOL-03",
      "collaborations",
      0,
      "area_code",
      "",
      "Kawasan tujuan belum diisi atau tidak dikenal (KPPN: Bromo-Tengger-Semeru / IKN / Nihil); isi sel: (kosong).",
      "The target area is missing or unknown (KPPN: Bromo-Tengger-Semeru / IKN / Nihil); the cell holds: (blank)."
    ),
    .field(
      "REG-02",
      "legal_documents",
      0,
      "number",
      "",
      "Nomor, tahun, atau judul peraturan tidak lengkap: kolom Nomor (kosong).",
      "The regulation's number, year or title is incomplete: column Number is (blank)."
    ),
    .field(
      "RNA-01",
      "action_items",
      0,
      "program_title",
      "",
      "Rencana aksi tanpa program induk: (kosong) tidak ada pada SC-04 Program.",
      "The action has no parent programme: (blank) is not on SC-04 Program."
    ),
    .field(
      "RNA-03",
      "action_items",
      0,
      "responsible_opd",
      "",
      "Rencana aksi tanpa target atau penanggung jawab: kolom OPD Penanggung Jawab (kosong).",
      "The action lacks a target or a responsible agency: column Responsible agency is (blank)."
    ),
    .field(
      "ANG-02",
      "budget_lines",
      0,
      "funding_source",
      "",
      "Sumber dana kosong atau tidak dikenal; isi sel: (kosong).",
      "The funding source is missing or unknown; the cell holds: (blank)."
    ),
    .field(
      "SVY-02",
      "impact_survey_items",
      0,
      "service_name",
      "",
      "Layanan/quick win yang disurvei tidak diisi: kolom Layanan/Quick Win (kosong).",
      "The surveyed service or quick win is not named: column Service or quick win is (blank)."
    ),
    .field(
      "SVY-03",
      "satisfaction_survey_items",
      0,
      "mean",
      "0",
      "Nilai 0 di luar skala survei 1–4.",
      "The value 0 is outside the scale of the survey, 1–4."
    ),
    .field(
      "SVY-04",
      "impact_survey_items",
      0,
      "scale_max",
      "",
      "Skala survei tidak dinyatakan atau bukan skala baku 1–4; isi sel: (kosong).",
      "The scale of the survey is not stated, or not the standard one of 1–4; the cell holds: (blank)."
    ),
    .field(
      "EXP-03",
      "action_items",
      0,
      "obstacle",
      "=2+3",
      "Teks diawali \"=\" pada kolom Kendala/Tindak Lanjut; diberi pengaman pada ekspor untuk Excel.",
      "The text in column Obstacle or follow-up begins with \"=\"; a guard is added in exports for Excel."
    ),
    RuleCase(
      rule: "STR-03",
      place: .none(opd: "DINKES", sheet: "SC-08 Quick Win"),
      indonesian:
        "Lembar wajib \"SC-08 Quick Win\" tidak ditemukan atau judul kolomnya tidak cocok.",
      english:
        "The required sheet \"SC-08 Quick Win\" is missing, or its column headers do not match."
    ) { _, agency in agency.formStatuses["SC-08"] = .missing },
  ]
}
