"""Other words for the official ones: column titles, codes, sheet names and value states."""

from __future__ import annotations

LABELS: dict[tuple[str, str], tuple[str, ...]] = {}


def _labels(table: str, text: str) -> None:
    for line in text.strip().splitlines():
        field, _, wordings = line.strip().partition(": ")
        LABELS[(table, field)] = tuple(wording.strip() for wording in wordings.split(" | "))


_labels(
    "legal_documents",
    """
    document_type: Jenis Peraturan | Jenis Dokumen Hukum | Bentuk Dokumen
    number: Nomor Dokumen | Nomor Peraturan | No. Dokumen
    year: Tahun Terbit | Tahun Dokumen
    title: Judul | Tentang | Judul Peraturan
    enacted_on: Tgl Penetapan | Tanggal Ditetapkan | Ditetapkan Tanggal
    valid_from: Mulai Berlaku | Berlaku Sejak
    valid_to: Berlaku Hingga | Berlaku s.d.
    status: Status Dokumen | Status Peraturan
    url: Tautan Dokumen | Link | Link Dokumen
    """,
)
_labels(
    "meetings",
    """
    body: Nama Lembaga | Forum/Lembaga
    held_on: Tgl Rapat | Tanggal Pelaksanaan | Tanggal Pertemuan
    topic: Agenda Rapat | Pokok Bahasan
    participants: Jml Peserta | Banyak Peserta
    external_present: Unsur Eksternal | Melibatkan Unsur Eksternal (Ya/Tidak)
    evidence: Bukti Dukung | Bukti Rapat
    """,
)
_labels(
    "plan_alignments",
    """
    program_title: Nama Program/Inovasi | Program
    plan_document: Dokumen Rencana | Dokumen Perencanaan Daerah
    mission: Misi Daerah | Misi Kepala Daerah
    objective: Sasaran Strategis | Sasaran Daerah
    plan_indicator: Indikator Sasaran | Indikator Kinerja
    plan_target: Target Kinerja | Target Sasaran
    note: Ket. | Catatan
    """,
)
_labels(
    "programs",
    """
    title: Nama Program | Program/Inovasi | Judul Program/Inovasi
    dimension: Dimensi Smart City | Dimensi Kota Cerdas
    sub_dimension: Sub Dimensi | Sub-Dimensi
    kind: Jenis Program | Kategori Program
    nomenclature_code: Kode Program | Kode Nomenklatur Program
    masterplan_ref: Acuan Masterplan | Rujukan Masterplan Smart City
    plan_ref: Rujukan RPJMD | Acuan RPJMD/RPD
    start_year: Tahun Dimulai | Mulai Tahun
    status: Status Program | Status Pelaksanaan
    is_it_based: Berbasis TI | Menggunakan TI (Ya/Tidak)
    active_users: Jumlah Pengguna Aktif | Pengguna Aktif (orang)
    tangible_result: Wujud/Hasil Nyata | Hasil yang Nyata
    impact_area: Dampak Terhadap | Bidang Dampak
    evidence: Bukti Pendukung | Bukti
    """,
)
_labels(
    "action_items",
    """
    program_title: Nama Program Induk | Program
    component: Komponen Rencana Aksi | Jenis Komponen
    description: Uraian Rencana Aksi | Uraian Kegiatan
    indicator: Indikator Kinerja | Indikator Keluaran
    unit: Satuan Target | Sat.
    target: Target Tahunan | Target 2024
    realized_q1: Triwulan I | TW 1
    realized_q2: Triwulan II | TW 2
    realized_q3: Triwulan III | TW 3
    realized_q4: Triwulan IV | TW 4
    stated_achievement: % Capaian | Capaian Kinerja (%)
    budget: Jumlah Anggaran (Rp) | Pagu Anggaran (Rp)
    funding_source: Sumber Pendanaan | Sumber Anggaran
    responsible_opd: Penanggung Jawab | Perangkat Daerah Penanggung Jawab
    evidence: Bukti Dukung | Data Dukung
    obstacle: Kendala dan Tindak Lanjut | Hambatan/Tindak Lanjut
    """,
)
_labels(
    "budget_lines",
    """
    program_title: Nama Program/Kegiatan | Program
    nomenclature_code: Kode Subkegiatan | Kode Rekening Sub Kegiatan
    fiscal_year: TA | Thn Anggaran
    funding_source: Sumber Pendanaan | Sumber Anggaran
    ceiling: Pagu Anggaran (Rp) | Pagu Awal (Rp) | Pagu
    revised_ceiling: Pagu Setelah Perubahan (Rp) | Pagu Perubahan
    realized: Realisasi Anggaran (Rp) | Realisasi
    as_of: Tanggal Data | Per Tgl
    note: Ket. | Catatan
    """,
)
_labels(
    "indicators",
    """
    program_title: Nama Program/Inovasi | Program
    level: Tingkatan | Tingkat Indikator
    impact_area: Dampak Terhadap | Bidang Dampak
    name: Nama Indikator | Indikator Kinerja
    unit: Satuan Ukur | Sat.
    trend: Jenis Tren | Arah Tren
    baseline_value: Baseline | Nilai Awal
    baseline_year: Tahun Nilai Awal | Thn Baseline
    target: Target 2024 | Target Kinerja
    realized: Realisasi 2024 | Realisasi Kinerja
    stated_achievement: % Capaian | Persentase Capaian
    data_source: Asal Data | Sumber
    plan_indicator: Indikator RPJMD/RPD | Indikator pada RPJMD
    """,
)
_labels(
    "quick_wins",
    """
    title: Quick Win | Judul Quick Win
    dimension: Dimensi Smart City | Dimensi Kota Cerdas
    first_year: Tahun Mulai | Tahun Awal
    previous_status: Status Tahun Sebelumnya | Status 2023
    current_status: Status Saat Ini | Status 2024
    stop_reason: Alasan Dihentikan | Alasan Penghentian
    strategic_issue: Isu Strategis | Isu Strategis Daerah
    uniqueness: Keunikan/Kekhasan | Kekhasan
    partners: Mitra Kerja | Mitra Terlibat
    resources: Sumber Daya yang Tersedia | Dukungan Sumber Daya
    continuity_strategy: Strategi Keberlanjutan Program | Strategi Kelanjutan
    beneficiaries: Sasaran Penerima Manfaat | Penerima Manfaat Utama
    active_users: Jumlah Pengguna Aktif | Jml Pengguna Aktif
    """,
)
_labels(
    "quick_win_risks",
    """
    quick_win_title: Quick Win | Judul Quick Win
    description: Uraian Risiko | Risiko yang Teridentifikasi
    likelihood: Kemungkinan | Skor Kemungkinan (1-5)
    impact: Dampak | Skor Dampak (1-5)
    mitigation: Rencana Mitigasi | Upaya Mitigasi
    owner: Pemilik Risiko | PJ Risiko
    status: Status Risiko | Status Penanganan
    """,
)
_labels(
    "collaborations",
    """
    title: Nama Program Kolaborasi | Program Kolaborasi
    dimension: Dimensi Smart City | Dimensi Kota Cerdas
    type: Jenis Kolaborasi | Bentuk Kolaborasi
    partner_regions: Mitra Daerah | Daerah yang Bermitra
    area_code: Kawasan Tujuan | Kawasan KPPN/IKN
    agreement: Dasar Kerjasama | Dasar Hukum Kerja Sama
    starts_on: Tanggal Mulai | Mulai Kerja Sama
    ends_on: Tanggal Berakhir | Akhir Kerja Sama
    status: Status Kolaborasi | Status Pelaksanaan
    output: Hasil/Keluaran | Keluaran Kolaborasi
    area_benefit: Manfaat untuk Kawasan | Manfaat Kawasan
    budget: Anggaran | Jumlah Anggaran (Rp)
    """,
)
_labels(
    "impact_survey_items",
    """
    service_name: Nama Layanan/Quick Win | Layanan yang Disurvei
    item_id: Kode Butir Survei | Kode Item
    respondents: Jml Responden | Responden
    population: Jml Pengguna | Populasi Pengguna
    scale_min: Skala Minimum | Skala Terendah
    scale_max: Skala Maksimum | Skala Tertinggi
    mean: Rata-rata | Nilai Rata2
    method: Metode Survei | Cara Survei
    period: Periode Survei | Waktu Survei
    """,
)
_labels(
    "satisfaction_survey_items",
    """
    service_name: Nama Unit Layanan | Unit Pelayanan
    element: Unsur Pelayanan | Unsur SKM
    mean: Rata-rata Unsur | Nilai Unsur
    respondents: Jml Responden | Responden
    stated_index: IKM | Nilai IKM
    stated_grade: Mutu Pelayanan | Mutu
    surveyed_on: Tgl Survei | Tanggal Pelaksanaan Survei
    """,
)
_labels(
    "questionnaire_answers",
    """
    question_id: Kode Pertanyaan | Kode Soal
    question: Uraian Pertanyaan | Butir Pertanyaan
    answer: Jawaban OPD | Uraian Jawaban
    claimed_score: Skor Mandiri | Nilai Mandiri (0-4)
    evidence: Bukti Dukung | Bukti Jawaban
    note: Ket. | Keterangan
    """,
)
_labels(
    "evidence_items",
    """
    reference: Rujukan Form/Baris | Form dan Baris
    title: Judul Bukti | Nama Bukti
    kind: Jenis Bukti | Bentuk Bukti
    dated_on: Tanggal Bukti | Tgl
    url: Tautan | Link/Nama Berkas
    """,
)
_labels(
    "follow_ups",
    """
    recommendation: Rekomendasi | Rekomendasi Asesor Tahun Lalu
    aspect: Aspek Penilaian | Aspek Evaluasi
    dimension: Dimensi Smart City | Dimensi Kota Cerdas
    status: Status Tindak Lanjut | Status TL
    response: Uraian Tindak Lanjut | Tindak Lanjut yang Dilakukan
    evidence: Bukti Dukung | Bukti Tindak Lanjut
    """,
)
_labels(
    "region_facts",
    """
    fact: Jenis Data | Nama Data
    year: Tahun Data | Thn
    amount: Nilai Data | Jumlah/Nilai
    data_source: Sumber Data | Asal Data
    """,
)
_labels(
    "external_indices",
    """
    name: Nama Indeks | Jenis Indeks
    year: Tahun Penilaian | Thn
    index_value: Nilai Indeks | Skor
    predicate: Predikat/Kategori | Kategori
    publisher: Instansi Penerbit | Lembaga Penerbit
    """,
)
_labels(
    "assessor_scores",
    """
    question_id: Kode Pertanyaan | Kode Soal
    assessor: Nama Asesor | Penilai
    score: Skor | Nilai (0-4)
    """,
)

GROUP_WORDINGS = {"Realisasi": ("Realisasi", "REALISASI", "Realisasi Kinerja", "Realisasi per Triwulan")}

CAPTIONS = ("Uraian", "Rincian", "Data Umum", "Data Pelaksanaan", "Keterangan Tambahan", "Data Pendukung")


def _codes(text: str) -> dict[str, tuple[str, ...]]:
    found = {}
    for line in text.strip().splitlines():
        code, _, wordings = line.strip().partition(": ")
        found[code] = tuple(wording.strip() for wording in wordings.split(" | "))
    return found


CODE_WORDINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "document_types": _codes(
        """
        PERDA: Peraturan Daerah | Perda
        PERBUP: Peraturan Bupati | Perbup
        KEPBUP: Keputusan Bupati | SK Bupati
        SE: Surat Edaran
        MOU: Nota Kesepahaman | MoU
        PKS: Perjanjian Kerja Sama | Perjanjian Kerjasama
        RENSTRA: Rencana Strategis | Renstra OPD
        RENJA: Rencana Kerja
        SK_DEWAN: SK Dewan Smart City
        SK_TIM: SK Tim Pelaksana
        """
    ),
    "legal_statuses": _codes(
        """
        BERLAKU: Masih berlaku | Aktif
        DRAFT: Draf | Rancangan
        DICABUT: Sudah dicabut | Telah dicabut
        """
    ),
    "bodies": _codes(
        """
        DEWAN: Dewan Smart City
        TIM_PELAKSANA: Tim Pelaksana Smart City
        FORUM: Forum Smart City
        RAKOR_OPD: Rapat Koordinasi OPD | Rakor OPD
        """
    ),
    "plan_documents": _codes(
        """
        RENSTRA: Renstra OPD | Rencana Strategis
        RENJA: Rencana Kerja | Renja OPD
        RPD: Rencana Pembangunan Daerah
        """
    ),
    "program_statuses": _codes(
        """
        RENCANA: Direncanakan | Masih rencana
        BERJALAN: Sedang berjalan | Masih berjalan
        SELESAI: Sudah selesai | Telah selesai
        BERHENTI: Dihentikan
        TERTUNDA: Ditunda
        """
    ),
    "impact_areas": _codes(
        """
        PELAYANAN_PUBLIK: Layanan publik | Pelayanan
        KUALITAS_HIDUP: Kualitas hidup masyarakat
        """
    ),
    "components": _codes(
        """
        SDM: Sumber Daya Manusia
        LITERASI: Literasi masyarakat | Literasi digital
        """
    ),
    "funding_sources": _codes(
        """
        PAD: Pendapatan Asli Daerah
        DAU: Dana Alokasi Umum
        DAK_FISIK: Dana Alokasi Khusus Fisik
        CSR_TJSL: CSR | TJSL
        INSENTIF_FISKAL: DID | Dana Insentif Daerah
        BK_PROV: Bantuan Keuangan Provinsi
        """
    ),
    "indicator_levels": _codes("OUTPUT: Keluaran\nOUTCOME: Hasil\nIMPACT: Dampak"),
    "trends": _codes("POSITIF: Tren positif\nNEGATIF: Tren negatif"),
    "previous_statuses": _codes("BERJALAN: Sedang berjalan\nBERHENTI: Dihentikan"),
    "current_statuses": _codes("BERJALAN: Masih berjalan\nBERHENTI: Dihentikan\nDIKEMBANGKAN: Sedang dikembangkan"),
    "collaboration_statuses": _codes("BERJALAN: Sedang berjalan\nSELESAI: Sudah selesai\nRENCANA: Direncanakan"),
    "evidence_kinds": _codes("TANGKAPAN_LAYAR: Screenshot\nFOTO: Foto kegiatan\nLAPORAN: Laporan kegiatan"),
    "follow_up_statuses": _codes("SELESAI: Sudah selesai\nPROSES: Dalam proses\nBELUM: Belum ditindaklanjuti"),
    "dimensions": _codes(
        """
        SG: Governance | Smart Government | Tata Kelola Cerdas
        SE: Economy | Smart Ekonomi
        SL: Living
        SV: Environment | Smart Enviroment | Smart Evironment
        SB: Branding
        SS: Society
        """
    ),
}

STATE_WORDS: dict[str, tuple[str, ...]] = {
    "nil": ("Nihil", "NIHIL", "-", "–", "tidak ada", "Tidak ada"),
    "not_applicable": ("N/A", "tidak berlaku", "n/a"),
    "not_yet": ("belum ada", "Belum ada", "belum dilaksanakan", "Belum dilaksanakan"),
    "placeholder": ("…", "isi di sini", "A/B/C/D"),
}

DITTO_MARKS = ("idem", "sda", "″", '"', "Idem", "s.d.a")
NUMBER_TITLES = ("No", "No.", "NO", "No. Urut")
TOTAL_WORDS = ("Jumlah", "JUMLAH", "Total", "TOTAL", "Jumlah Total")
SUBTOTAL_WORDS = ("Sub Total", "Subtotal", "SUB TOTAL", "Sub Jumlah")
EXTRA_TITLES = ("Column1", "Paraf", "Cek", "Kolom1")
NOTES = (
    "Ket: data fiktif untuk contoh",
    "*) diisi oleh OPD",
    "Sumber: data OPD, diolah",
    "Ket. : angka sementara",
)
LEGENDS = ("1=SDM, 2=Infrastruktur, 3=Aplikasi", "1=SSH, 2=HSPK", "Y=Ya, T=Tidak")
SHEET_NAMES = (
    "{code} {name}",
    "{name}",
    "Form {number}",
    "{number}. {name}",
    "Lampiran {number}",
    "Sheet{number}",
    "F{number}",
)
IDENTITY_WORDINGS = {
    "OPD": ("Nama OPD", "Perangkat Daerah", "Nama Perangkat Daerah"),
    "Kabupaten": ("Kabupaten/Kota", "Nama Kabupaten"),
    "Tahun": ("Tahun Evaluasi",),
    "Tahap": ("Tahap Evaluasi",),
    "Nama Pengisi": ("Nama Petugas Pengisi",),
    "No. HP": ("Nomor HP", "No. Telepon"),
    "Tanggal Pengisian": ("Tgl Pengisian",),
}
TITLE_BLOCKS = (
    ("FORMULIR {code} {name}", "EVALUASI KOTA CERDAS TAHUN {year} TAHAP {stage}", "{opd} KABUPATEN PROBOLINGGO"),
    ("{name}", "{opd}", "Kabupaten Probolinggo", "Tahun {year} Tahap {stage}"),
    ("Pemerintah Kabupaten Probolinggo", "{opd}", "Laporan Smart City Tahap {stage} Tahun {year}", "{code}: {name}"),
    ("{code} - {name} (data fiktif untuk contoh)", "OPD: {opd}"),
)
