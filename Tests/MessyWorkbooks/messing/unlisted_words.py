"""Wordings that no form of the pipeline lists when they are added: what offices might write that nobody has seen yet.

Two halves, told apart by the hash of a wording. Both have been looked at to mend the reading of headers, so neither judges it any
more; `judging` does. A wording that has become an alias since says nothing any more; add others.
"""

from __future__ import annotations

from hashlib import md5

from . import (
    form,
    judging_words,
    judging_words_model,
    judging_words_plain,
    more_words,
    office_words,
    practice_words,
    wordings,
)

_HALVES = ("tuned", "held")
HALVES = (*_HALVES, "office-tuned", "office-held", "practice", "judging", "judging-model", "judging-plain")
_LABELS: dict[tuple[str, str], list[str]] = {}
_CODES: dict[str, dict[str, list[str]]] = {}


def _words(line: str) -> tuple[str, list[str]]:
    name, _, words = line.strip().partition(": ")
    return name, [word.strip() for word in words.split(" | ")]


def _labels(table: str, text: str) -> None:
    for line in text.strip().splitlines():
        field, words = _words(line)
        _LABELS[(table, field)] = words


def _codes(name: str, text: str) -> None:
    _CODES[name] = dict(_words(line) for line in text.strip().splitlines())


_labels("legal_documents", """
document_type: Jenis Naskah Hukum | Jenis Dokumen/Regulasi | Klasifikasi Dokumen | Jenis Dok. | Macam Peraturan | Jenis Dasar Hukum | Type of Document
number: No. Regulasi | Nomor SK/Peraturan | Nomor Naskah | No. Dok. | Nomor (No.) | Nomor dan Kode Dokumen | Document Number
year: Thn. Penetapan | Tahun Diterbitkan | Tahun Regulasi | Tahun (YYYY) | Thn Dokumen | Tahun Pengundangan
title: Tentang / Judul | Nama Regulasi | Judul/Perihal | Nama Dokumen/Peraturan | Judul Naskah | Uraian Judul | Mengenai
enacted_on: Tgl. Penetapan Dokumen | Tanggal Penetapan (tgl/bln/thn) | Waktu Penetapan | Ditetapkan Pada | Tgl Pengesahan | Tanggal Pengundangan
valid_from: Tgl Mulai Berlaku | Berlaku Mulai Tanggal | Mulai Diberlakukan | Berlaku Dari | Awal Masa Berlaku | Masa Berlaku (Mulai)
valid_to: Berlaku s.d. Tanggal | Tgl Berakhir Berlaku | Akhir Masa Berlaku | Berlaku Sampai Dengan | Masa Berlaku (Sampai) | Tidak Berlaku Sejak
status: Status Hukum | Status Berlaku | Status Dok. | Keberlakuan | Status (Berlaku/Draft/Dicabut) | Status Saat Ini
url: Link/Tautan Dokumen | Tautan Unduh | Link Unduhan | Alamat Website Dokumen | Tautan JDIH | URL Dokumen | Link Drive
""")
_labels("meetings", """
body: Lembaga Penyelenggara | Nama Kelembagaan | Lembaga Smart City | Unsur Lembaga | Lembaga (Dewan/Tim/Forum) | Jenis Kelembagaan | Kelompok Kerja/Lembaga
held_on: Tgl. Pelaksanaan Rapat | Hari/Tanggal Rapat | Waktu Rapat | Tanggal Kegiatan Rapat | Tanggal (Rapat) | Hari, Tanggal | Tgl Pertemuan
topic: Materi Rapat | Topik Rapat | Pembahasan | Agenda/Topik | Agenda Pembahasan | Acara Rapat | Hal yang Dibahas
participants: Jml. Peserta Rapat | Jumlah Peserta (orang) | Peserta Hadir | Jumlah Hadirin | Banyaknya Peserta | Jumlah yang Hadir | Peserta (org)
external_present: Unsur Eksternal Hadir | Ada Unsur Eksternal? | Kehadiran Pihak Eksternal (Y/T) | Unsur Luar (Ya/Tidak) | Melibatkan Pihak Eksternal | Pihak Eksternal | Keterlibatan Eksternal
evidence: Bukti Pelaksanaan | Bukti (Notulen/Undangan) | Bukti Kegiatan | Link Bukti Rapat | Dokumen Pendukung Rapat | Notulen/Bukti Dukung
""")
_labels("plan_alignments", """
program_title: Program / Inovasi Smart City | Nama Program atau Inovasi | Judul Program / Inovasi | Program/Inovasi OPD | Nama Inovasi/Program | Program atau Kegiatan Inovasi
plan_document: Dokumen Perencanaan Rujukan | Dok. Perencanaan | Jenis Dokumen Perencanaan | Dokumen Acuan Perencanaan | Perencanaan Terkait | Dokumen Perencanaan (RPJMD/Renstra)
mission: Misi RPJMD | Misi Bupati | Misi ke- | Misi yang Didukung | Misi Pembangunan | Misi dalam RPJMD
objective: Sasaran RPJMD | Sasaran Pembangunan | Sasaran yang Didukung | Sasaran dalam Dokumen | Sasaran Perangkat Daerah | Sasaran Renstra
plan_indicator: Indikator dlm Dokumen | Indikator Dokumen Perencanaan | Indikator Kinerja Sasaran | Indikator Terkait | Nama Indikator | IKU
plan_target: Target Indikator | Target dlm Dokumen | Target Tahun 2024 | Besaran Target | Target Akhir | Target RPJMD
note: Keterangan (jika ada) | Catatan Tambahan | Ket | Keterangan Lain-lain | Penjelasan Singkat | Remarks
""")
_labels("programs", """
title: Nama Program / Inovasi Daerah | Judul Inovasi | Nama Inovasi/Program | Program Smart City | Nama Kegiatan/Inovasi | Nama Program dan Inovasi OPD | Program/Innovation Name
dimension: Dimensi SC | Dimensi Kota Cerdas (6) | Pilar/Dimensi | Dimensi Utama | Termasuk Dimensi | Nama Dimensi Smart City | Smart City Dimension
sub_dimension: Sub Dimensi Smart City | Sub Pilar | Subdimensi SC | Sub-dimensi Terkait | Sub Dimensi (SC) | Nama Sub Dimensi | Bagian Dimensi (Sub)
kind: Jenis Inovasi | Bentuk Program | Jenis (Program/Inovasi/Aplikasi) | Tipe Program/Inovasi | Kelompok Program | Jenis Kegiatan | Klasifikasi Program
nomenclature_code: Kode Rekening Program | Kode Nomenklatur Kegiatan | Kode Program SIPD | No. Kode Nomenklatur | Nomenklatur | Kode (Nomenklatur) | Kode Permendagri 90
masterplan_ref: Rujukan dlm Masterplan | Referensi Masterplan | Halaman Masterplan | Dasar Masterplan | Keterkaitan dengan Masterplan | Masterplan (Rujukan) | Kesesuaian Masterplan
plan_ref: Rujukan RPJMD / RPD | Referensi RPJMD | Dasar RPJMD/RPD | Keterkaitan RPJMD | RPJMD/RPD | Kesesuaian RPJMD/RPD | Rujukan Dok. RPJMD
start_year: Thn Mulai | Tahun Mulai Pelaksanaan | Tahun Awal Program | Dimulai Tahun | Tahun Peluncuran | Sejak Tahun | Thn. Mulai Program
status: Status Terkini | Status Program/Inovasi | Keadaan Program | Status (Rencana/Berjalan/Selesai) | Kondisi Pelaksanaan | Status Saat Ini | Tahapan Status
is_it_based: Berbasis TIK (Ya/Tidak) | Berbasis Teknologi Informasi | Memakai TI (Y/T) | Penggunaan TI | Menggunakan Teknologi Informasi? | Basis TI | Berbasis Digital (Ya/Tidak)
active_users: Jml. Pengguna Aktif | Banyaknya Pengguna | Pengguna (orang) | Jumlah User Aktif | Pengguna Aktif 2024 | Total Pengguna Aktif | Active Users
tangible_result: Hasil yang Dicapai | Hasil/Manfaat Nyata | Wujud Hasil | Hasil Nyata Program | Bentuk Hasil Nyata | Hasil Konkret | Hasil Nyata yang Dirasakan
impact_area: Dampak Pada (Bidang) | Dampaknya Pada | Sasaran Dampak | Dampak kepada | Kategori Dampak | Dampak Program Pada | Berdampak Pada
evidence: Bukti Dukung Program | Tautan Bukti Dukung | Link Dukung | Lampiran Bukti | Bukti Dukung (Link) | Data Dukung/Bukti | Dokumen Bukti Dukung
""")
_labels("action_items", """
program_title: Program/Inovasi Induk | Nama Program (Induk) | Induk Program/Inovasi | Program Smart City | Program Utama/Induk | Program yang Menaungi
component: Komponen Smart City | Komponen Pendukung | Kelompok Komponen | Unsur Komponen | Komponen (SDM/Infrastruktur/...) | Jenis Komponen Renaksi
description: Uraian Aksi | Rincian Aksi | Kegiatan/Rencana Aksi | Rencana Aksi 2024 | Deskripsi Rencana Aksi | Rencana Kegiatan | Aktivitas Rencana Aksi
indicator: Indikator Renaksi | Indikator Capaian | Tolok Ukur Indikator | Indikator Kegiatan | Indikator Hasil | Indikator Kinerja Kegiatan
unit: Satuan Volume | Satuan Kinerja | Satuan (Unit) | Satuan Ukuran | Satuan Indikator Kinerja | Stn.
target: Target Kegiatan | Target 1 Thn | Target (Tahunan) | Volume Target | Target TA 2024 | Target Th. 2024 | Jml Target
realized_q1: TW. I | Realisasi Tw.I | Triwulan ke-1 | Trwl I | Triwulan I 2024 | TW-1 | TRI WULAN I
realized_q2: TW. II | Realisasi Tw.II | Triwulan ke-2 | Trwl II | Triwulan II 2024 | TW-2 | TRI WULAN II
realized_q3: TW. III | Realisasi Tw.III | Triwulan ke-3 | Trwl III | Triwulan III 2024 | TW-3 | TRI WULAN III
realized_q4: TW. IV | Realisasi Tw.IV | Triwulan ke-4 | Trwl IV | Triwulan IV 2024 | TW-4 | TRI WULAN IV
stated_achievement: Persentase Capaian (%) | % Capaian Kinerja | Capaian s.d. TW IV (%) | Prosentase Realisasi | Tingkat Ketercapaian (%) | Capaian (persen) | Capaian thd Target (%)
budget: Alokasi Dana (Rp) | Kebutuhan Anggaran (Rp) | Anggaran Kegiatan (Rp.) | Jml Anggaran Rp | Besaran Anggaran | Dana (Rp) | Anggaran TA 2024 (Rp)
funding_source: Sumber Dana/Anggaran | Asal Pendanaan | Sbr Dana | Pembiayaan (Sumber) | Jenis Sumber Dana | Sumber Dana Kegiatan | Sumber Keuangan
responsible_opd: PD Penanggung Jawab | OPD Penanggung-jawab | OPD Pelaksana Kegiatan | Dinas Penanggung Jawab | SKPD Penanggung Jawab | Penanggung Jawab (OPD) | Instansi Penanggung Jawab
evidence: Bukti Pelaksanaan | Tautan Bukti Dukung | Bukti Realisasi | Bukti (link) | Dokumen/Bukti | Lampiran Bukti | Bukti Kegiatan
obstacle: Kendala & Tindak Lanjut | Permasalahan dan Tindak Lanjut | Hambatan/Solusi | Kendala / RTL | Kendala serta Upaya Tindak Lanjut | Masalah/Tindak Lanjut | Faktor Penghambat dan Tindak Lanjut
""")
_labels("budget_lines", """
program_title: Program / Kegiatan Smart City | Nama Program dan Kegiatan | Program dan Kegiatan | Uraian Program/Kegiatan | Kegiatan/Program | Nama Kegiatan/Program
nomenclature_code: Kode Rek. Sub Kegiatan | Kode Sub-Kegiatan | Kode Keg. | No. Rekening Sub Kegiatan | Kode Rekening | Kode Nomenklatur Sub Kegiatan
fiscal_year: Thn. Anggaran | Tahun Angg. | T.A. | Tahun APBD | Tahun Pelaksanaan Anggaran | Fiscal Year
funding_source: Sumber Dana Kegiatan | Sbr. Dana | Sumber Dana/Pendanaan | Asal Anggaran | Jenis Sumber Dana | Sumber Keuangan
ceiling: Pagu Murni (Rp) | Pagu APBD Induk (Rp) | Pagu Anggaran Awal | Anggaran Murni (Rp) | Pagu Sebelum Perubahan | Nilai Pagu (Rp.) | Pagu Induk Rp
revised_ceiling: Pagu P-APBD (Rp) | Pagu APBD Perubahan | Anggaran Perubahan (Rp) | Pagu Perubahan Anggaran Rp. | Pagu Setelah P-APBD | Perubahan Pagu (Rp) | Pagu Perub. (Rp)
realized: Realisasi Belanja Rp | Realisasi Keuangan (Rp) | Serapan (Rp) | Realisasi s.d. Saat Ini (Rp) | Jumlah Realisasi (Rp) | Realisasi Rp. | Penyerapan Anggaran (Rp)
as_of: Realisasi Per Tanggal | Per Tanggal (posisi) | Posisi per Tanggal | Tgl. Posisi Data | s.d. Tanggal | Kondisi Per Tanggal
note: Ket. Lain | Keterangan Tambahan | Catatan Anggaran | Keterangan / Catatan | Uraian Keterangan | Info Lain
""")
_labels("indicators", """
program_title: Program / Inovasi Terkait | Nama Inovasi/Program | Program/Inovasi Smart City | Judul Program/Inovasi OPD | Program atau Inovasi | Nama Program (Inovasi)
level: Tingkat (Output/Outcome/Impact) | Level Kinerja | Jenjang Indikator | Tingkatan Kinerja | Level (O/O/I) | Tingkat Kinerja
impact_area: Dampaknya Pada | Bidang yang Terdampak | Dampak Pada Aspek | Sasaran Dampak | Kategori Dampak | Berdampak Pada
name: Indikator Program/Inovasi | Nama/Uraian Indikator | Indikator Yang Diukur | Rumusan Indikator | Indikator Kinerja Program | Deskripsi Indikator
unit: Satuan (Unit) | Satuan Kinerja | Stn | Satuan Indikator Kinerja | Satuan Pengukur | Ukuran/Satuan
trend: Kecenderungan (Tren) | Tren (Positif/Negatif) | Tren Capaian | Arah Tren Indikator | Tren Data | Trend
baseline_value: Baseline (Nilai Awal) | Nilai Dasar | Capaian Awal (Baseline) | Angka Baseline | Data Baseline | Nilai Awal / Baseline | Nilai Kondisi Awal
baseline_year: Thn. Baseline | Tahun Baseline Data | Tahun Data Dasar | Tahun (Baseline) | Tahun Pengukuran Awal | Baseline Tahun
target: Target Capaian | Target Thn 2024 | Target yang Ditetapkan | Target (2024) | Angka Target | Target Tahunan
realized: Capaian Realisasi | Realisasi s.d. 2024 | Angka Realisasi | Realisasi Capaian | Realisasi (2024) | Realisasi Indikator
stated_achievement: % Capaian Kinerja | Capaian (dalam %) | Persentase Capaian (%) | Tingkat Ketercapaian (%) | Capaian Kinerja (persen) | Rasio Capaian (%)
data_source: Sumber Data Indikator | Sumber Perolehan Data | Asal Sumber Data | Sumber/Asal Data | Data Bersumber dari | Sumber Rujukan Data
plan_indicator: Indikator RPJMD yang Didukung | Indikator RPJMD (jika ada) | Rujukan Indikator RPJMD | Kaitan Indikator RPJMD | Indikator di RPJMD | Indikator Terkait RPJMD
""")
_labels("quick_wins", """
title: Nama Quick Win/Program Unggulan | Nama QW | Quick Win (Nama) | Judul/Nama Quick Win | Nama Quick-Win | Nama Quick Wins OPD
dimension: Dimensi QW | Dimensi Utama | Dimensi yang Dituju | Pilar/Dimensi | Dimensi Terkait | Termasuk Dimensi
first_year: Thn. Pertama | Tahun Pertama Dilaksanakan | Tahun Pertama Quick Win | Tahun Mulai QW | Tahun ke-1 | Dimulai Tahun
previous_status: Status Tahun 2023 | Status Th. Sebelumnya | Status QW Tahun Lalu | Keadaan Tahun Lalu | Status Pada Tahun Lalu | Status (2023)
current_status: Status QW Tahun Ini | Status Pada Tahun Ini | Keadaan Tahun Ini | Status Th. 2024 | Status (2024) | Status Tahun Berjalan
stop_reason: Alasan (jika berhenti) | Alasan Bila Berhenti | Jika Berhenti, Alasannya | Alasan Tidak Dilanjutkan | Sebab Berhenti | Keterangan Alasan Berhenti
strategic_issue: Isu Strategis di RPJMD | Isu Strategis RPJMD/RPD | Isu Strategis yang Dijawab | Keterkaitan Isu Strategis | Permasalahan/Isu Strategis | Isu Strategis Kabupaten
uniqueness: Keunikan/Pembeda | Hal yang Unik | Keunikan Inovasi | Keunikan Quick Win | Keunikan dan Kebaruan | Nilai Keunikan
partners: Mitra Kerja Sama | Mitra / Kolaborator | Mitra Pelaksana | Nama Mitra | Mitra Pendukung | Pihak yang Bermitra
resources: Sumber Daya yang Dimiliki | Sumber Daya (SDM, dana) | Kebutuhan Sumber Daya | Sumber Daya yang Digunakan | Sumber Daya Tersedia | Dukungan Sumberdaya
continuity_strategy: Strategi Menjaga Keberlanjutan | Rencana Strategi Keberlanjutan | Strategi Pengembangan/Keberlanjutan | Langkah Keberlanjutan | Strategi Berkelanjutan | Strategi agar Berlanjut
beneficiaries: Penerima Manfaat (Sasaran) | Sasaran/Penerima Manfaat | Pihak Penerima Manfaat | Penerima Manfaat Program | Kelompok Sasaran Penerima Manfaat | Siapa Penerima Manfaat
active_users: Jml. User Aktif | Pengguna Aktif 2024 | Banyak Pengguna | Total User Aktif | Jumlah Pengguna yang Aktif | Pengguna Aktif (jiwa)
""")
_labels("quick_win_risks", """
quick_win_title: Nama QW | Quick Win Terkait | Nama Quick-Win | Judul/Nama Quick Win | Quick Win (Nama) | Nama Quick Wins
description: Risiko Utama | Deskripsi Risiko | Potensi Risiko | Kejadian Risiko | Risiko yang Dihadapi | Jenis/Uraian Risiko
likelihood: Skala Kemungkinan | Kemungkinan (Skala 1-5) | Likelihood (1-5) | Tingkat Kemungkinan | Peluang Terjadi (1-5) | Level Kemungkinan
impact: Besaran Dampak | Dampak (Skala 1-5) | Impact (1-5) | Tingkat Dampak | Level Dampak | Nilai Dampak (1-5)
mitigation: Mitigasi yang Dilakukan | Rencana Tindakan Mitigasi | Strategi Mitigasi | Tindak Mitigasi | Penanganan/Mitigasi | Upaya Penanganan (Mitigasi)
owner: Penanggung Jawab Mitigasi | PJ | Pihak Penanggung Jawab | Pejabat Penanggung Jawab | Risk Owner | Penanggung-jawab
status: Status Penanganan Risiko | Status Tindak | Status Terkini | Kondisi Penanganan | Status Pelaksanaan Mitigasi | Status Saat ini
""")
_labels("collaborations", """
title: Nama Program/Kontribusi | Judul Program Kolaborasi | Program Kolaborasi / Kontribusi | Nama Kegiatan Kolaborasi | Kolaborasi/Kontribusi | Program Kerja Sama/Kontribusi
dimension: Dimensi Utama | Dimensi Terkait | Pilar/Dimensi | Dimensi Smart City Terkait | Termasuk Dimensi | Dimensi yang Dituju
type: Jenis Program | Jenis Kontribusi | Kategori (Kolaborasi/Mandiri) | Jenis Kolaborasi/Kontribusi | Tipe Kerja Sama | Pola Kolaborasi
partner_regions: Daerah Mitra Kerja Sama | Kabupaten/Kota Mitra | Mitra (Daerah) | Daerah Lain yang Bermitra | Nama Daerah Mitra | Pemerintah Daerah Mitra
area_code: Kawasan Prioritas Tujuan | Kawasan (BTS/IKN) | Kawasan yang Didukung | Nama Kawasan KPPN | Lokasi Kawasan | Kawasan Terkait
agreement: Dasar Kerja Sama (PKS/MoU) | Dasar/Dokumen Kerja Sama | Nomor PKS/MoU | Landasan Kerja Sama | Dokumen Dasar Kerjasama | Perjanjian Kerja Sama
starts_on: Tgl. Mulai Kerja Sama | Waktu Mulai | Mulai (tgl) | Dimulai | Awal Kerja Sama | Tanggal Dimulai
ends_on: Tgl. Selesai | Waktu Berakhir | Berakhir (tgl) | Sampai Tanggal | Tanggal Akhir Kerja Sama | Tgl Akhir
status: Status Kolaborasi/Kontribusi | Status Saat Ini | Status Terkini | Keadaan Pelaksanaan | Status Pelaksanaan Program | Status (Berjalan/Rencana/Selesai)
output: Keluaran/Hasil | Output/Keluaran | Keluaran Program | Hasil Keluaran | Luaran | Output Kolaborasi
area_benefit: Manfaat Bagi Kawasan BTS | Manfaat yang Dirasakan Kawasan | Kontribusi Manfaat Kawasan | Manfaat pada Kawasan | Manfaat bagi Kawasan Tujuan | Manfaat Kawasan Prioritas
budget: Anggaran Kerja Sama (Rp) | Jml Anggaran (Rp.) | Kebutuhan Dana (Rp) | Alokasi Anggaran Rp | Dana (Rp) | Anggaran Kegiatan (Rp)
""")
_labels("impact_survey_items", """
service_name: Layanan / Quick Win | Nama Layanan/QW | Layanan atau Quick Win | Quick Win yang Disurvei | Nama Layanan Publik | Layanan/Quick Win yang Diukur
item_id: Kode Butir Pertanyaan | Kode Item Survei | No. Butir | Kode Indikator Survei | Kode Butir Kuesioner | ID Butir
respondents: Jml. Responden Survei | Jumlah Responden (orang) | Responden Survei | Jumlah Respdn | Sampel (Responden) | Banyak Responden
population: Jumlah Populasi | Jumlah Pengguna Layanan | Jml. Pengguna Layanan | Total Populasi | Populasi (Pengguna) | Pengguna Layanan (orang)
scale_min: Nilai Skala Min | Skala Minimal | Min. Skala | Skala (Minimum) | Skala Paling Rendah | Batas Skala Min
scale_max: Nilai Skala Maks | Skala Maksimal | Maks. Skala | Skala (Maksimum) | Skala Paling Tinggi | Batas Skala Maks
mean: Rata-rata Nilai Survei | Nilai Mean | Rerata Nilai | Nilai Rata-Rata Butir | Skor Rerata | Hasil Rata-rata
method: Metode Pelaksanaan Survei | Metode (online/offline) | Metode Pengambilan Data | Metodologi | Teknik Pengumpulan | Metode Penelitian
period: Periode Pengambilan Data | Periode (Bulan) | Waktu Pelaksanaan Survei | Masa Pelaksanaan Survei | Periode Tahun | Kurun Waktu Survei
""")
_labels("satisfaction_survey_items", """
service_name: Unit Layanan Publik | Unit Penyelenggara | Nama Unit Pelayanan | Unit/Jenis Layanan | Unit Layanan yang Disurvei | Unit Kerja Pelayanan
element: Unsur (U1-U9) | Unsur Kepuasan | Unsur Layanan | Unsur Penilaian SKM | Unsur Pertanyaan | Unsur SKM (U1 s.d. U9)
mean: Nilai Rata-rata per Unsur | NRR per Unsur | Rerata Nilai | Skor Rata-rata Unsur | Nilai Rerata Unsur | Rata-rata Skor
respondents: Jml. Responden SKM | Jumlah Responden (orang) | Responden SKM | Banyak Responden | Jumlah Respdn | Jumlah Sampel
stated_index: IKM Unit Layanan | Nilai Indeks (IKM) | IKM Tertulis/Dilaporkan | IKM Dilaporkan | Nilai IKM Tertulis | Indeks Kepuasan (IKM)
stated_grade: Mutu (A/B/C/D) | Nilai Mutu | Mutu Pelayanan Tertulis | Kategori Mutu Layanan | Mutu Dilaporkan | Kinerja/Mutu
surveyed_on: Tgl. Pelaksanaan Survei | Waktu Pelaksanaan Survei | Tanggal Survei SKM | Survei Tanggal | Tgl Pengambilan Data | Tanggal (Survei)
""")
_labels("questionnaire_answers", """
question_id: Kode Butir Pertanyaan | Kode Instrumen | Kode (ID) | Kode Pertanyaan Kuesioner | No. Kode | Kode Butir Soal
question: Pertanyaan Instrumen | Pertanyaan Evaluasi | Uraian/Pertanyaan | Bunyi Pertanyaan | Pertanyaan yang Diajukan | Pernyataan/Pertanyaan
answer: Jawaban / Uraian | Jawaban Instansi | Isi Jawaban | Uraian Jawaban OPD | Jawaban (diisi OPD) | Jawaban Saudara
claimed_score: Skor Mandiri OPD (0-4) | Skor Diri (0-4) | Nilai Penilaian Mandiri | Self Assessment (0-4) | Skor (Mandiri) | Skor Hasil Mandiri
evidence: Bukti / Tautan | Lampiran Bukti | Bukti Pendukung Jawaban | Tautan Bukti Jawaban | Bukti (link) | Dokumen Bukti Dukung
note: Catatan / Keterangan | Catatan Lain | Ket. Tambahan | Catatan Pengisi | Catatan (bila ada) | Keterangan/Catatan
""")
_labels("evidence_items", """
reference: Form / Baris Rujukan | Rujukan Form & Baris | Form-Baris | Untuk Form/Baris | Form dan Nomor Baris | Mengacu Form/Baris
title: Judul/Nama Bukti | Nama/Judul Dokumen | Judul Bukti Pendukung | Uraian/Judul Bukti | Nama Bukti Dukung | Judul Lampiran
kind: Jenis Lampiran | Bentuk Dokumen Bukti | Jenis Berkas | Jenis Dokumen Bukti | Tipe Dokumen | Macam Bukti
dated_on: Tgl. Bukti | Tanggal Berkas | Tgl Dibuat | Tanggal Bukti Dukung | Tanggal Dibuat | Tgl. Dokumen Bukti
url: Tautan / Nama Berkas | Link atau Nama Berkas | Link / Nama File | Nama Berkas/Tautan | Alamat Tautan/Berkas | Tautan Berkas
""")
_labels("follow_ups", """
recommendation: Rekomendasi Th. Sebelumnya | Rekomendasi Tahun 2023 | Uraian Rekomendasi | Rekomendasi Hasil Evaluasi Tahun Lalu | Butir Rekomendasi | Rekomendasi Asesor
aspect: Aspek yang Dievaluasi | Aspek (BAS/OUT/...) | Aspek Kota Cerdas | Aspek Evaluasi Terkait | Kelompok Aspek | Termasuk Aspek
dimension: Dimensi Utama | Pilar/Dimensi | Dimensi Smart City Terkait | Dimensi (jika ada) | Dimensi yang Dinilai | Termasuk Dimensi
status: Status Penyelesaian TL | Status Tindaklanjut | Status Terkini | Status (Selesai/Proses/Belum) | Progres/Status | Keadaan Tindak Lanjut
response: Uraian Tindak Lanjut OPD | Tindaklanjut yang Dilakukan | Bentuk Tindak Lanjut | Tindak Lanjut / Upaya | Tindakan Perbaikan | Tanggapan/Tindak Lanjut
evidence: Bukti Tindaklanjut | Lampiran Bukti | Bukti Dukung TL | Bukti Pelaksanaan | Dokumen Bukti Dukung | Bukti (link)
""")
_labels("region_facts", """
fact: Data yang Diminta | Uraian Data Daerah | Butir Data | Nama/Jenis Data | Data Pokok | Jenis Data yang Diisi
year: Thn. Data | Tahun (data) | Tahun Kondisi | Tahun Angka | Periode Tahun | Data Tahun ke
amount: Nilai / Angka | Angka/Jumlah | Nilai Data Daerah | Jumlah Nilai | Besaran Nilai | Besaran/Angka
data_source: Sumber Data Daerah | Dokumen Sumber | Sumber (instansi) | Asal Sumber Data | Sumber/Asal Data | Sumber Rujukan
""")
_labels("external_indices", """
name: Indeks / Penilaian | Nama Indeks Eksternal | Indeks yang Dinilai | Jenis Indeks/Penilaian | Indeks (SPBE, AKIP, dst) | Nama Penilaian/Indeks
year: Thn. Penilaian | Tahun Hasil | Tahun (indeks) | Penilaian Tahun | Tahun Terbit Nilai | Tahun Pengukuran
index_value: Nilai / Skor Indeks | Nilai Indeks Terakhir | Hasil Indeks | Nilai yang Diperoleh | Nilai Capaian | Skor/Nilai
predicate: Predikat / Kategori | Predikat Indeks | Predikat yang Diperoleh | Kategori Hasil | Predikat Nilai | Predikat/Opini
publisher: Penerbit/Penilai | Instansi yang Menerbitkan | Lembaga yang Menilai | Penerbit Nilai | Instansi Penerbit Indeks | Kementerian/Lembaga Penerbit
""")
_labels("assessor_scores", """
question_id: Kode Butir Pertanyaan | Kode Instrumen | Kode Pertanyaan Kuesioner | Kode (ID) | No. Kode | Kode Butir Soal
assessor: Nama Tim Asesor | Asesor/Penilai | Nama Asesor Penilai | Asesor ke- | Assessor | Penilai (Asesor)
score: Skor Asesor (0-4) | Nilai Asesor (0-4) | Skor yang Diberikan | Skor Akhir Asesor | Skor Hasil Penilaian | Nilai/Skor
""")
_codes("document_types", """
PERDA: PERDA Kabupaten | Peraturan Daerah (Perda) | Perda Kab
PERBUP: Peraturan Bupati Probolinggo | PerBup | Perkada
KEPBUP: Keputusan Bupati (Kepbup) | Kep. Bupati | SK. Bupati
SE: Surat Edaran (SE) | Surat Edaran Bupati | S.E.
MOU: Memorandum of Understanding | Nota Kesepahaman / MoU | MOU/Nota Kesepahaman
PKS: Perjanjian Kerja Sama/PKS | PKS (Perjanjian Kerjasama)
RENSTRA: Renstra Dinas | Rencana Strategis (Renstra) | Renstra PD
RENJA: Renja Dinas | Rencana Kerja (Renja) | Renja PD
MASTERPLAN: Dokumen Masterplan | Rencana Induk Smart City
ROADMAP: Peta Jalan | Roadmap Smart City
SK_DEWAN: SK Dewan | SK Dewan Kota Cerdas | Keputusan Dewan Smart City
SK_TIM: SK Tim | SK Tim Pelaksana Smart City | SK Tim Smart City
""")
_codes("legal_statuses", """
BERLAKU: Berlaku sampai sekarang | Sah berlaku | Masih Berlaku | berlaku
DRAFT: Rancangan (draft) | Draft/Rancangan | Dalam penyusunan
DICABUT: Dicabut / tidak berlaku | Dicabut tahun lalu | Sudah Dicabut
""")
_codes("bodies", """
DEWAN: Dewan Kota Cerdas | Dewan Smart City Kabupaten | Rapat Dewan
TIM_PELAKSANA: Tim Pelaksana Kota Cerdas | Tim Pelaksana (Tim) | Tim pelaksana SC
FORUM: Forum Kota Cerdas | Forum Masyarakat Smart City | Forum SC
RAKOR_OPD: Rakor antar OPD | Rapat Koordinasi Perangkat Daerah | Rapat koordinasi dengan OPD
""")
_codes("plan_documents", """
RPJMD: RPJMD 2018-2023 | Dokumen RPJMD
RPD: RPD 2024-2026 | Dokumen RPD
RENSTRA: Renstra PD | Rencana Strategis OPD | Renstra 2024-2026
RENJA: Renja PD | Rencana Kerja OPD | Renja 2024
RKPD: RKPD 2024 | Rencana Kerja Pemerintah Daerah
""")
_codes("program_kinds", """
PROGRAM: Program Kerja | Program OPD
INOVASI: Inovasi Daerah | Inovasi OPD
APLIKASI: Aplikasi/Sistem | Aplikasi digital
LAYANAN: Layanan Publik | Layanan masyarakat
""")
_codes("program_statuses", """
RENCANA: Masih direncanakan | Baru rencana | Dalam perencanaan
BERJALAN: Sdg berjalan | Berjalan (aktif) | Masih Berjalan | Telah berjalan
SELESAI: Sudah Selesai | Selesai (100%) | Tuntas
BERHENTI: Berhenti total | Diberhentikan | Telah berhenti
TERTUNDA: Tertunda (anggaran) | Sementara ditunda | Masih ditunda
""")
_codes("impact_areas", """
BIROKRASI: Birokrasi pemerintahan | Reformasi birokrasi
PELAYANAN_PUBLIK: Pelayanan publik (masyarakat) | Yan. Publik
KUALITAS_HIDUP: Kualitas hidup warga | Kualitas Hidup Masyarakat
""")
_codes("components", """
SDM: SDM (Sumber Daya Manusia) | Peningkatan SDM | SDM Aparatur
INFRASTRUKTUR: Infrastruktur digital | Infrastruktur/Jaringan | Penyediaan infrastruktur
APLIKASI: Aplikasi (software) | Pengembangan aplikasi | Aplikasi dan Sistem
LITERASI: Literasi Warga | Literasi (masyarakat) | Peningkatan literasi
KEBIJAKAN: Kebijakan daerah | Penyusunan kebijakan
KELEMBAGAAN: Kelembagaan OPD | Penataan kelembagaan
""")
_codes("funding_sources", """
PAD: PAD Kabupaten | APBD/PAD
DAU: DAU (Dana Alokasi Umum) | APBD/DAU
DAK_FISIK: DAK-Fisik | APBD/DAK Fisik
DAK_NONFISIK: DAK Non Fisik | DAK (Nonfisik)
DBHCHT: DBHCHT (cukai) | DBH-CHT
APBN: APBN Pusat | Dana APBN
CSR_TJSL: CSR (TJSL) | CSR perusahaan
APBD: APBD Kabupaten | APBD Kab. 2024 | APBD murni
BK_PROV: BK Provinsi | Bantuan Keuangan Prov. | BK Prov. Jatim
DANA_DESA: Dana desa (ADD) | APBDes/Dana Desa
""")
_codes("indicator_levels", "OUTPUT: Output/Keluaran | Keluaran (Output)\nOUTCOME: Outcome/Hasil | Hasil (Outcome)\nIMPACT: Impact/Dampak | Dampak (Impact)")
_codes("trends", "POSITIF: Tren Positif (naik) | Positif/naik | Meningkat\nNEGATIF: Tren Negatif (turun) | Negatif/turun | Menurun\nPERSENTASE: Persentase (%) | Dalam persentase\nNILAI_AKHIR: Nilai akhir tahun | Nilai Akhir (kondisi)")
_codes("previous_statuses", "BERJALAN: Berjalan baik | Telah berjalan\nBERHENTI: Berhenti (tidak lanjut) | Sempat berhenti\nBELUM_ADA: Belum ada tahun lalu | Belum ada / baru")
_codes("current_statuses", "BERJALAN: Tetap berjalan | Masih Berjalan\nBERHENTI: Berhenti tahun ini | Diberhentikan\nDIKEMBANGKAN: Terus dikembangkan | Dikembangkan lagi")
_codes("collaboration_statuses", "BERJALAN: Masih Berjalan | Sedang Berjalan\nSELESAI: Telah selesai | Sudah Selesai\nRENCANA: Masih rencana | Dalam perencanaan")
_codes("collaboration_types", "KOLABORASI_DAERAH: Kolaborasi daerah | Kolaborasi antardaerah (BTS)\nKONTRIBUSI_MANDIRI: Kontribusi secara mandiri | Mandiri")
_codes("areas", "BTS: KPPN BTS | Kawasan BTS | Bromo-Tengger-Semeru (BTS)\nIKN: IKN Nusantara | Kawasan IKN")
_codes("evidence_kinds", "PERATURAN: Peraturan Bupati | Peraturan/Regulasi\nFOTO: Foto-foto kegiatan | Foto dokumentasi\nTANGKAPAN_LAYAR: Tangkapan Layar Web | Tangkapan layar (screenshot)\nLAPORAN: Laporan Tahunan | Laporan pelaksanaan\nBERITA_ACARA: Berita acara kegiatan | Berita Acara (BA)\nDATA: Data Excel | Data statistik\nTAUTAN: Tautan web | Tautan (link)")
_codes("follow_up_statuses", "SELESAI: Telah selesai | Selesai ditindak lanjuti | Sudah Selesai\nPROSES: Masih dalam proses | Proses tindak lanjut | On process\nBELUM: Belum dilakukan | Belum ditindak lanjuti | Belum dimulai")
_codes("dimensions", "SG: Dimensi Smart Governance | SMART GOVERNANCE (Tata Kelola) | Tata kelola\nSE: Dimensi Smart Economy | Smart Economy (Ekonomi)\nSL: Dimensi Smart Living | Smart Living/Kehidupan Cerdas\nSV: Smart Environment (Lingkungan) | Dimensi Smart Environment\nSB: Dimensi Smart Branding | Smart Branding (SB)\nSS: Smart Society (SS) | Dimensi Smart Society")
_TITLES = (
    ("FORM ISIAN {name}", "EVALUASI IMPLEMENTASI SMART CITY {year}", "{opd}", "Kab. Probolinggo - Tahap {stage}"),
    ("{opd} KABUPATEN PROBOLINGGO", "{name} (Form {code})", "Tahun Anggaran {year} / Tahap {stage}"),
    ("KERTAS KERJA EVALUASI KOTA CERDAS KABUPATEN PROBOLINGGO", "Perangkat Daerah : {opd}", "Periode : Tahap {stage} {year}", "{name}"),
    ("REKAPITULASI DATA {name}", "{opd}", "TAHAP {stage} - TAHUN {year}"),
)
_SECTIONS = ("I. PROGRAM UTAMA", "Bidang Layanan", "C. Lain-lain", "Program tahun berjalan")
_CAPTIONS = ("Identitas Program", "Rincian Pelaksanaan", "Informasi Pendukung", "Data Teknis", "Hasil Evaluasi")
_TOTALS = ("Jumlah Keseluruhan", "TOTAL ANGGARAN", "Total Seluruhnya", "JUMLAH SELURUHNYA", "Jumlah :", "T O T A L", "Total (Rp)")
_SUBTOTALS = ("Jumlah per Program", "Sub Total Program", "Subtotal :", "Jumlah sementara")
_NOTES = ("Keterangan: *) wajib diisi", "Catatan : data per 31 Oktober 2024", "Sumber data: OPD terkait", "1) angka sementara", "Petunjuk: isi dengan huruf cetak")
_LEGENDS = ("Y = Ya; T = Tidak", "1=sangat rendah ... 5=sangat tinggi", "diisi tahun 4 digit", "P/N/%/A", "(pilih salah satu)")
_EXTRAS = ("Kolom2", "Check", "Hasil Verifikasi", "Tanda Tangan", "Validasi Bappeda", "Column3", "Skor Verifikator")
_SHEETS = ("{number}_{name}", "Form{number}", "{code}-{name}", "Isian {number}", "L{number}", "Data {name}", "{name} 2024", "Lamp.{number}")
_GROUPS = ("Realisasi Kinerja Tahun 2024", "Realisasi (kumulatif)", "Realisasi Capaian", "Realisasi Fisik", "REALISASI PER TW")


def _half(words: list[str] | tuple[str, ...], half: str) -> tuple[str, ...]:
    """The wordings of a half, or one of the others where it has none; all of a vocabulary that has no halves."""
    if half not in _HALVES:
        return tuple(words)
    chosen = tuple(word for word in words if (md5(word.encode()).digest()[0] & 1) == _HALVES.index(half))
    return chosen or tuple(words[:1])


def _labels_of(text: str) -> dict[tuple[str, str], list[str]]:
    lines = (_words(line) for line in text.strip().splitlines())
    return {tuple(name.split(".")): words for name, words in lines}  # type: ignore[misc]


def _codes_of(text: str) -> dict[str, dict[str, list[str]]]:
    codes: dict[str, dict[str, list[str]]] = {}
    for line in text.strip().splitlines():
        name, words = _words(line)
        code_list, code = name.split(".")
        codes.setdefault(code_list, {})[code] = words
    return codes


def install(name: str) -> None:
    """Lets the generator use the wordings of a half of a vocabulary in place of the listed ones."""
    half = name.removeprefix("office-")
    if name in _HALVES:
        _install(half, _LABELS, _CODES)
        form.SECTIONS = more_words.SECTIONS = _SECTIONS
        wordings.TITLE_BLOCKS, wordings.CAPTIONS = _TITLES, _CAPTIONS
        _install_lines(half, (_TOTALS, _SUBTOTALS, _NOTES, _LEGENDS, _EXTRAS, _SHEETS, _GROUPS))
    else:
        words = {
            "practice": practice_words,
            "judging": judging_words,
            "judging-model": judging_words_model,
            "judging-plain": judging_words_plain,
        }.get(name, office_words)
        _install(half, _labels_of(words.LABELS), _codes_of(words.CODES))
        form.SECTIONS = more_words.SECTIONS = words.SECTIONS
        wordings.TITLE_BLOCKS, wordings.CAPTIONS = words.TITLES, words.CAPTIONS
        _install_lines(
            half, (words.TOTALS, words.SUBTOTALS, words.NOTES, words.LEGENDS, words.EXTRAS, words.SHEETS, words.GROUPS)
        )


def _install(half: str, labels: dict[tuple[str, str], list[str]], codes: dict[str, dict[str, list[str]]]) -> None:
    wordings.LABELS.update({key: _half(words, half) for key, words in labels.items()})
    wordings.CODE_WORDINGS.clear()
    for name, words_by_code in codes.items():
        wordings.CODE_WORDINGS[name] = {code: _half(words, half) for code, words in words_by_code.items()}


def _install_lines(half: str, lines: tuple[tuple[str, ...], ...]) -> None:
    totals, subtotals, notes, legends, extras, sheets, groups = (_half(words, half) for words in lines)
    wordings.TOTAL_WORDS, wordings.SUBTOTAL_WORDS = totals, subtotals
    wordings.NOTES, wordings.LEGENDS = notes, legends
    wordings.EXTRA_TITLES, wordings.SHEET_NAMES = extras, sheets
    wordings.GROUP_WORDINGS["Realisasi"] = groups
