"""Further words for the official titles of columns, as different offices write them."""

from __future__ import annotations

from .wordings import LABELS


def _more(table: str, text: str) -> None:
    for line in text.strip().splitlines():
        field, _, wordings = line.strip().partition(": ")
        LABELS[(table, field)] += tuple(wording.strip() for wording in wordings.split(" | "))


_more(
    "legal_documents",
    """
    document_type: Jenis Produk Hukum | Bentuk Produk Hukum | Jenis Regulasi | Tipe Dokumen
    number: Nomor Regulasi | Nomor Produk Hukum | No. Peraturan | Nomor Surat
    year: Tahun Peraturan | Thn | Tahun Penetapan
    title: Judul Regulasi | Tentang (Judul) | Perihal | Judul Dokumen
    enacted_on: Tanggal Ditandatangani | Tgl. Ditetapkan | Tanggal Pengesahan | Tanggal Terbit
    valid_from: Tanggal Mulai Berlaku | Masa Berlaku Mulai | Berlaku Tanggal | Tgl Berlaku
    valid_to: Tanggal Berakhir | Masa Berlaku Sampai | Berlaku s/d | Berakhir Tanggal
    status: Status Regulasi | Status Keberlakuan | Keadaan | Kondisi Dokumen
    url: Tautan/Link | URL | Alamat Tautan | Link JDIH
    """,
)
_more(
    "meetings",
    """
    body: Kelembagaan | Nama Forum/Lembaga | Unsur Kelembagaan | Lembaga/Tim
    held_on: Tanggal | Tanggal Kegiatan | Waktu Pelaksanaan | Tgl. Pelaksanaan Rapat
    topic: Materi Rapat | Topik | Agenda Pembahasan | Pembahasan
    participants: Peserta | Peserta (orang) | Jumlah Yang Hadir | Jumlah Hadir
    external_present: Pihak Luar (Ya/Tidak) | Unsur Eksternal Hadir | Kehadiran Unsur Eksternal | Eksternal (Y/T)
    evidence: Dokumentasi | Notulen/Bukti | Link Bukti Dukung | Bukti Pelaksanaan
    """,
)
_more(
    "plan_alignments",
    """
    program_title: Program Smart City | Judul Program | Nama Inovasi/Program | Program dan Inovasi
    plan_document: Dok. Perencanaan | Jenis Dokumen Perencanaan | Dokumen Acuan | Nama Dokumen Perencanaan
    mission: Misi RPJMD | Misi ke- | Misi Pembangunan | Misi Bupati
    objective: Sasaran Pembangunan | Sasaran RPJMD | Sasaran OPD | Sasaran Renstra
    plan_indicator: Indikator Sasaran RPJMD | Indikator Kinerja Sasaran | Nama Indikator | Indikator Renstra
    plan_target: Target Indikator | Target RPJMD | Nilai Target | Target 2024
    note: Penjelasan | Uraian Keterangan | Keterangan Lain | Catatan OPD
    """,
)
_more(
    "programs",
    """
    title: Program Smart City | Nama Inovasi/Program | Judul Inovasi | Nama Program / Inovasi Daerah
    dimension: Dimensi SC | Pilar Smart City | Pilar/Dimensi | Nama Dimensi
    sub_dimension: Subdimensi Smart City | Sub Pilar | Sub dimensi Kota Cerdas | Subdimensi/Aspek
    kind: Bentuk Program | Tipe Program | Jenis Inovasi | Jenis (Program/Inovasi/Aplikasi/Layanan)
    nomenclature_code: Kode Rekening | Kode Kegiatan | Kode SIPD | Kode Nomenklatur Permendagri 90
    masterplan_ref: Dasar Masterplan | Halaman Masterplan | Keterkaitan Masterplan | Masterplan Smart City
    plan_ref: Keterkaitan RPJMD | Dasar RPJMD/RPD | RPJMD | Keselarasan RPJMD/RPD
    start_year: Tahun Pelaksanaan | Sejak Tahun | Tahun Peluncuran | Mulai Dilaksanakan (Tahun)
    status: Status Kegiatan | Kondisi Program | Status Implementasi | Perkembangan
    is_it_based: Berbasis TIK (Ya/Tidak) | Pakai Aplikasi (Ya/Tidak) | Berbasis Elektronik | Berbasis TIK (Y/T)
    active_users: Jumlah Pengguna | Banyaknya Pengguna Aktif | User Aktif | Pengguna (orang)
    tangible_result: Hasil yang Dicapai | Hasil Program | Manfaat/Hasil Nyata | Capaian Nyata
    impact_area: Area Dampak | Dampak pada Bidang | Sasaran Dampak | Kelompok Dampak
    evidence: Eviden | Link Eviden | Dokumen Pendukung | Tautan Bukti Dukung
    """,
)
_more(
    "action_items",
    """
    program_title: Program Utama | Nama Program/Inovasi | Program Smart City | Induk Program
    component: Unsur Komponen | Komponen Kegiatan | Kelompok Komponen | Komponen RA
    description: Kegiatan | Nama Kegiatan | Kegiatan/Rencana Aksi | Renaksi
    indicator: Ukuran Kinerja | Indikator Kegiatan | Indikator Rencana Aksi | Nama Indikator
    unit: Satuan Ukur | Unit Satuan | Satuan Indikator | Satuan Kinerja
    target: Target Kinerja | Target Tahun 2024 | Target Satu Tahun | Volume Target
    realized_q1: Trw I | Tw.I | Triwulan Pertama | TW-I
    realized_q2: Trw II | Tw.II | Triwulan Kedua | TW-II
    realized_q3: Trw III | Tw.III | Triwulan Ketiga | TW-III
    realized_q4: Trw IV | Tw.IV | Triwulan Keempat | TW-IV
    stated_achievement: Persentase Capaian | Tingkat Capaian (%) | Capaian Target (%) | Prosentase Capaian
    budget: Anggaran Kegiatan (Rp) | Pagu (Rp) | Alokasi Anggaran (Rp) | Kebutuhan Anggaran (Rp)
    funding_source: Asal Dana | Sumber Dana/Pembiayaan | Sumber Pembiayaan | Jenis Sumber Dana
    responsible_opd: OPD Pelaksana | OPD Pengampu | Perangkat Daerah Pelaksana | OPD PJ
    evidence: Tautan Bukti | Eviden | Bukti Fisik | Dokumen Bukti
    obstacle: Permasalahan/Tindak Lanjut | Kendala & Tindak Lanjut | Hambatan | Masalah dan Solusi
    """,
)
_more(
    "budget_lines",
    """
    program_title: Program / Kegiatan / Sub Kegiatan | Nama Kegiatan | Uraian Kegiatan | Program dan Kegiatan
    nomenclature_code: Kode Kegiatan | Kode Rekening | Kode Nomenklatur | Kode Sub Keg.
    fiscal_year: Tahun | T.A. | Tahun APBD | Th. Anggaran
    funding_source: Sumber Dana APBD | Asal Dana | Jenis Dana | Sumber Pembiayaan
    ceiling: Anggaran (Rp) | Pagu Murni (Rp) | Pagu Induk (Rp) | Nilai Pagu (Rp)
    revised_ceiling: Pagu P-APBD (Rp) | Anggaran Setelah Perubahan (Rp) | Pagu PAK | Perubahan Pagu (Rp)
    realized: Realisasi Keuangan (Rp) | Realisasi Belanja (Rp) | Serapan Anggaran (Rp) | Nilai Realisasi (Rp)
    as_of: Posisi Tanggal | Data per Tanggal | Tanggal Realisasi | Keadaan per Tanggal
    note: Penjelasan | Keterangan Lainnya | Uraian Keterangan | Informasi Tambahan
    """,
)
_more(
    "indicators",
    """
    program_title: Program Smart City | Judul Program/Inovasi | Nama Program | Program dan Inovasi
    level: Jenis Indikator | Tingkat (Output/Outcome/Impact) | Level Indikator | Kategori Indikator
    impact_area: Dampak pada Bidang | Area Dampak | Kelompok Dampak | Jenis Dampak
    name: Uraian Indikator | Nama Indikator Kinerja | Indikator Program | Indikator Keberhasilan
    unit: Satuan Indikator | Satuan Pengukuran | Unit | Sat
    trend: Tren Indikator | Polarisasi | Arah Indikator | Sifat Tren
    baseline_value: Nilai Baseline | Kondisi Awal | Data Awal (Baseline) | Baseline Awal
    baseline_year: Tahun Dasar | Tahun Data Awal | Tahun Kondisi Awal | Tahun dari Baseline
    target: Nilai Target | Target Tahun 2024 | Target Tahun Ini | Target Indikator
    realized: Nilai Realisasi | Realisasi Tahun 2024 | Realisasi Tahun Ini | Hasil Realisasi
    stated_achievement: Capaian | Capaian Kinerja (%) | Tingkat Capaian (%) | Capaian (persen)
    data_source: Sumber Informasi | Sumber Data Dukung | Instansi Sumber Data | Sumber Data/Instansi
    plan_indicator: Indikator RPD | Keterkaitan Indikator RPJMD | Indikator RPJMD Terkait | Indikator dalam RPJMD
    """,
)
_more(
    "quick_wins",
    """
    title: Nama Program Quick Win | Quick Wins | Program Quick Win | Inovasi Quick Win
    dimension: Dimensi SC | Nama Dimensi | Pilar Smart City | Dimensi Kota Cerdas (SC)
    first_year: Tahun Awal Pelaksanaan | Tahun Pertama Kali | Tahun Dimulai | Mulai Tahun
    previous_status: Status Th. Lalu | Kondisi Tahun Lalu | Status pada Tahun 2023 | Status Thn Sebelumnya
    current_status: Status Tahun 2024 | Status Sekarang | Kondisi Tahun Ini | Status Terkini
    stop_reason: Alasan Jika Berhenti | Penyebab Berhenti | Alasan bila Dihentikan | Sebab Dihentikan
    strategic_issue: Isu Strategis dalam RPJMD | Isu RPJMD | Kaitan Isu Strategis | Isu Strategis Terkait
    uniqueness: Keunikan Program | Kebaruan/Keunikan | Unsur Keunikan | Ciri Khas
    partners: Mitra Kolaborasi | Mitra yang Terlibat | Pihak Mitra | Mitra Eksternal
    resources: Sumber Daya Pendukung | Ketersediaan Sumber Daya | Dukungan SDM dan Anggaran | Sumberdaya
    continuity_strategy: Upaya Keberlanjutan | Strategi Kesinambungan | Rencana Keberlanjutan | Keberlanjutan
    beneficiaries: Kelompok Penerima Manfaat | Sasaran Manfaat | Penerima | Masyarakat Penerima Manfaat
    active_users: Jumlah Pengguna | User Aktif | Pengguna Aktif (orang) | Banyak Pengguna Aktif
    """,
)
_more(
    "quick_win_risks",
    """
    quick_win_title: Program Quick Win | Nama Program Quick Win | Quick Wins | Inovasi Quick Win
    description: Risiko yang Mungkin Terjadi | Identifikasi Risiko | Pernyataan Risiko | Nama Risiko
    likelihood: Nilai Kemungkinan | Tingkat Kemungkinan (1-5) | Kemungkinan Terjadi | Probabilitas (1-5)
    impact: Nilai Dampak | Tingkat Dampak (1-5) | Dampak Risiko (1-5) | Skala Dampak
    mitigation: Tindakan Mitigasi | Mitigasi Risiko | Pengendalian/Mitigasi | Langkah Mitigasi
    owner: Penanggungjawab | PIC | Penanggung Jawab Risiko | Unit Penanggung Jawab
    status: Status Mitigasi | Kondisi Risiko | Status Pengendalian | Status Saat Ini
    """,
)
_more(
    "collaborations",
    """
    title: Nama Kolaborasi/Kontribusi | Judul Kolaborasi | Program/Kontribusi | Nama Program Kolaborasi/Kontribusi
    dimension: Dimensi SC | Nama Dimensi | Pilar Smart City | Dimensi Kota Cerdas
    type: Jenis (Kolaborasi/Kontribusi) | Tipe Kolaborasi | Jenis Kerja Sama | Bentuk Kerja Sama
    partner_regions: Daerah yang Bekerja Sama | Pemda Mitra | Kab/Kota Mitra | Mitra Kerja Sama Daerah
    area_code: Nama Kawasan | Kawasan Sasaran | Kawasan (KPPN/IKN) | Kawasan Prioritas
    agreement: Dokumen Kerja Sama | Dasar Perjanjian | Naskah Kerja Sama | PKS/MoU
    starts_on: Tgl Mulai | Mulai Berlaku | Tanggal Awal | Mulai Tanggal
    ends_on: Tgl Berakhir | Selesai | Berakhir Tanggal | Tanggal Selesai
    status: Status Program | Status Kerja Sama | Kondisi Saat Ini | Status Kegiatan
    output: Keluaran (Output) | Hasil Kolaborasi | Output Program | Keluaran yang Dihasilkan
    area_benefit: Manfaat bagi Kawasan Prioritas | Dampak bagi Kawasan | Manfaat terhadap Kawasan | Kemanfaatan Kawasan
    budget: Anggaran Kolaborasi (Rp) | Nilai Anggaran (Rp) | Besaran Anggaran (Rp) | Pagu Anggaran (Rp)
    """,
)
_more(
    "impact_survey_items",
    """
    service_name: Layanan | Nama Layanan yang Disurvei | Objek Survei | Quick Win/Layanan
    item_id: Butir | Kode Pertanyaan Survei | Kode Butir Dampak | Butir Survei
    respondents: Banyaknya Responden | Responden (orang) | Jumlah Sampel | Total Responden
    population: Pengguna Layanan | Populasi | Total Pengguna | Banyaknya Pengguna
    scale_min: Skala Min. | Nilai Skala Minimum | Batas Bawah Skala | Skala (Min)
    scale_max: Skala Maks. | Nilai Skala Maksimum | Batas Atas Skala | Skala (Maks)
    mean: Nilai Rerata | Rata-Rata Nilai | Skor Rata-rata | Rerata Hasil Survei
    method: Metode Pengumpulan Data | Teknik Survei | Metode Pelaksanaan | Metode yang Dipakai
    period: Waktu Pelaksanaan | Periode Pelaksanaan | Bulan/Periode | Masa Survei
    """,
)
_more(
    "satisfaction_survey_items",
    """
    service_name: Jenis Layanan | Unit Penyelenggara Layanan | Nama Unit | Unit Kerja Layanan
    element: Unsur Penilaian | Unsur Survei | Nama Unsur | Unsur Pelayanan (U1-U9)
    mean: Nilai Rata-Rata Unsur | NRR Unsur | Skor Rata-rata | Nilai Unsur Pelayanan
    respondents: Banyaknya Responden | Responden (orang) | Total Responden | Jumlah Responden Survei
    stated_index: Indeks Kepuasan Masyarakat | Nilai IKM Unit | IKM (tertulis) | Indeks (IKM)
    stated_grade: Kategori Mutu | Mutu Unit Pelayanan | Predikat Mutu | Mutu Layanan
    surveyed_on: Tanggal Pelaksanaan | Tgl. Survei | Waktu Survei | Tanggal Pengambilan Data
    """,
)
_more(
    "questionnaire_answers",
    """
    question_id: Kode Kuesioner | ID Pertanyaan | Kode Butir | Nomor Kode
    question: Isi Pertanyaan | Pertanyaan Kuesioner | Uraian Butir | Daftar Pertanyaan
    answer: Jawaban/Penjelasan | Isian Jawaban | Jawaban Perangkat Daerah | Jawaban Singkat
    claimed_score: Penilaian Mandiri | Nilai Mandiri | Skor Penilaian Mandiri (0-4) | Self Assessment
    evidence: Tautan Bukti Dukung | Eviden | Link Bukti | Data Pendukung
    note: Catatan OPD | Catatan Tambahan | Penjelasan Tambahan | Keterangan Lain
    """,
)
_more(
    "evidence_items",
    """
    reference: Referensi Form | Form / Baris | Acuan Form/Baris | Nomor Form dan Baris
    title: Judul Dokumen | Nama Dokumen | Uraian Bukti | Judul Bukti Dukung
    kind: Jenis Bukti Dukung | Tipe Bukti | Jenis Dokumen | Kategori Bukti
    dated_on: Tanggal Dokumen | Tgl Dokumen | Tanggal Pembuatan | Tertanggal
    url: Alamat Tautan | Tautan/Nama File | Link | URL/Nama Berkas
    """,
)
_more(
    "follow_ups",
    """
    recommendation: Rekomendasi Th. Lalu | Catatan/Rekomendasi | Rekomendasi Evaluasi 2023 | Isi Rekomendasi
    aspect: Aspek Terkait | Aspek Smart City | Nama Aspek | Aspek yang Dinilai
    dimension: Dimensi Terkait | Nama Dimensi | Pilar Smart City | Dimensi SC
    status: Status Penyelesaian | Perkembangan | Status Pelaksanaan | Status Rekomendasi
    response: Tindakan yang Dilakukan | Uraian TL | Langkah Tindak Lanjut | Tindak Lanjut OPD
    evidence: Eviden | Link Bukti Dukung | Bukti TL | Dokumen Pendukung
    """,
)
_more(
    "region_facts",
    """
    fact: Uraian Data | Data Daerah | Nama Data Daerah | Jenis Data Daerah
    year: Tahun | Data Tahun | Tahun Berlaku | Thn.
    amount: Besaran | Nilai/Jumlah | Angka | Nilai (angka)
    data_source: Instansi Sumber | Sumber Informasi | Sumber Data/Dokumen | Asal
    """,
)
_more(
    "external_indices",
    """
    name: Indeks Eksternal | Nama Indeks/Penilaian | Indeks/Penilaian | Nama Penilaian
    year: Tahun | Tahun Rilis | Tahun Indeks | Tahun Nilai
    index_value: Skor Indeks | Nilai/Skor | Hasil Nilai | Angka Indeks
    predicate: Predikat Penilaian | Kategori/Predikat | Kategori Nilai | Hasil Predikat
    publisher: Penerbit Indeks | Instansi Penilai | Lembaga Penilai | Diterbitkan oleh
    """,
)
_more(
    "assessor_scores",
    """
    question_id: Kode Butir | ID Pertanyaan | Kode Kuesioner | Kode Penilaian
    assessor: Nama Penilai | Asesor Penilai | Penilai/Asesor | Tim Asesor
    score: Skor Asesor | Nilai Asesor | Skor Penilaian | Nilai Skor (0-4)
    """,
)
