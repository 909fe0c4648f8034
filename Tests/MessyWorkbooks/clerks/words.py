"""Other wordings than the official ones that offices write. `table.field: a | b | c`."""

from __future__ import annotations

_LABELS = """
legal_documents.document_type: Jenis Regulasi | Jenis Produk Hukum | Bentuk Dokumen | Kategori Dokumen Hukum
legal_documents.number: No. Dokumen | Nomor Regulasi | Nomor Surat/Peraturan | Nomor Produk Hukum
legal_documents.year: Thn. | Tahun Terbit | Tahun Dokumen | Tahun Regulasi
legal_documents.title: Tentang | Perihal | Nama Regulasi | Judul Dokumen | Judul Peraturan
legal_documents.enacted_on: Tgl. Penetapan | Ditetapkan Tanggal | Tanggal Ditetapkan | Tgl Pengesahan
legal_documents.valid_from: Mulai Berlaku | Berlaku Sejak | Tgl. Mulai Berlaku | Tanggal Berlaku
legal_documents.valid_to: Berlaku s.d. | Berlaku Hingga | Masa Berlaku Sampai Dengan | Tgl. Akhir Berlaku
legal_documents.status: Status Dokumen | Status Regulasi | Status Keberlakuan
legal_documents.url: Link Dokumen | Tautan Dokumen | URL | Alamat Tautan
meetings.body: Nama Lembaga | Unsur Kelembagaan | Badan/Tim | Forum/Lembaga Penyelenggara
meetings.held_on: Tgl. Rapat | Tanggal Pelaksanaan Rapat | Tanggal Pertemuan | Waktu Rapat (tanggal)
meetings.topic: Agenda Rapat | Acara/Agenda | Pokok Bahasan | Materi Rapat
meetings.participants: Jml Peserta | Peserta (orang) | Banyaknya Peserta | Jumlah yang Hadir
meetings.external_present: Pihak Eksternal Hadir (Ya/Tidak) | Melibatkan Unsur Luar (Ya/Tidak) | Ada Unsur Eksternal? (Ya/Tidak) | Kehadiran Pihak Luar (Ya/Tidak)
meetings.evidence: Bukti Rapat | Link Bukti | Bukti Pendukung | Dokumen Bukti
plan_alignments.program_title: Nama Program/Inovasi | Program atau Inovasi | Nama Program | Judul Program/Inovasi
plan_alignments.plan_document: Dok. Perencanaan | Jenis Dokumen Perencanaan | Dokumen Rencana | Dokumen Acuan Perencanaan
plan_alignments.mission: Misi Daerah | Misi Kepala Daerah | Misi yang Didukung
plan_alignments.objective: Sasaran Strategis | Sasaran yang Didukung | Sasaran Pembangunan | Sasaran Dokumen
plan_alignments.plan_indicator: Indikator Sasaran | Indikator Kinerja | Indikator Dokumen Perencanaan
plan_alignments.plan_target: Target Sasaran | Target Indikator | Target Kinerja
plan_alignments.note: Ket. | Catatan | Keterangan Tambahan
programs.title: Nama Program | Judul Program/Inovasi | Nama Inovasi/Program | Program/Inovasi
programs.dimension: Dimensi Smart City | Pilar Smart City | Dimensi Kota Cerdas
programs.sub_dimension: Sub Dimensi | Sub-Dimensi | Sub Dimensi Smart City | Subdimensi Kota Cerdas
programs.kind: Jenis Program | Kategori Program | Bentuk (Program/Inovasi/Aplikasi/Layanan) | Jenis Kegiatan
programs.nomenclature_code: Kode Rekening Sub Kegiatan | Kode Nomenklatur Permendagri 90 | Kode Program (Nomenklatur) | Nomenklatur
programs.masterplan_ref: Rujukan di Masterplan | Acuan Masterplan | Referensi Masterplan | Dasar Masterplan
programs.plan_ref: Acuan RPJMD/RPD | Rujukan RPD | Referensi RPJMD/RPD | Dasar RPJMD/RPD
programs.start_year: Mulai Tahun | Thn. Mulai | Tahun Awal Pelaksanaan | Tahun Dimulai
programs.status: Status Program | Status Pelaksanaan | Kondisi Program | Status Saat Ini
programs.is_it_based: Memakai TI (Ya/Tidak) | Berbasis Teknologi Informasi (Ya/Tidak) | Basis TIK? (Ya/Tidak) | Berbasis TIK (Ya/Tidak)
programs.active_users: Jml Pengguna Aktif | Jumlah Pengguna Aktif | Pengguna Aktif (orang) | User Aktif
programs.tangible_result: Hasil yang Nyata | Hasil Konkret | Wujud Hasil | Hasil Nyata yang Dirasakan
programs.impact_area: Dampak Terhadap | Area Dampak | Bidang Dampak | Lingkup Dampak
programs.evidence: Bukti Pendukung | Link Bukti Dukung | Data Dukung | Eviden
action_items.program_title: Nama Program Induk | Program | Induk Program | Program Utama
action_items.component: Komponen Rencana Aksi | Jenis Komponen | Kelompok Komponen | Unsur Komponen
action_items.description: Uraian Rencana Aksi | Kegiatan/Rencana Aksi | Uraian Aksi | Aksi yang Direncanakan
action_items.indicator: Indikator Aksi | Indikator Keberhasilan | Indikator Kinerja | Tolok Ukur
action_items.unit: Satuan Ukur | Sat. | Satuan Target | Unit Satuan
action_items.target: Target Tahun 2024 | Target 2024 | Volume Target | Target Setahun
action_items.realized_q1: Triwulan I | Triwulan 1 | TW 1 | Trw. I
action_items.realized_q2: Triwulan II | Triwulan 2 | TW 2 | Trw. II
action_items.realized_q3: Triwulan III | Triwulan 3 | TW 3 | Trw. III
action_items.realized_q4: Triwulan IV | Triwulan 4 | TW 4 | Trw. IV
action_items.stated_achievement: Persentase Capaian (%) | % Capaian | Capaian Kinerja (%) | Tingkat Capaian (%)
action_items.budget: Jumlah Anggaran (Rp) | Alokasi Anggaran (Rp) | Dana (Rp) | Biaya (Rp)
action_items.funding_source: Sumber Pendanaan | Sumber Anggaran | Asal Dana | Sumber Pembiayaan
action_items.responsible_opd: OPD Pelaksana | Perangkat Daerah Penanggung Jawab | OPD PJ | OPD Penanggungjawab
action_items.evidence: Bukti Dukung | Link Bukti | Eviden | Data Dukung
action_items.obstacle: Kendala dan Tindak Lanjut | Hambatan/Tindak Lanjut | Permasalahan & Solusi | Kendala
budget_lines.program_title: Nama Program/Kegiatan | Program / Kegiatan / Sub Kegiatan | Uraian Program/Kegiatan | Kegiatan
budget_lines.nomenclature_code: Kode Subkegiatan | Kode Rekening | Kode Sub Keg. | Kode Rekening Sub Kegiatan
budget_lines.fiscal_year: TA | Thn. Anggaran | Tahun Angg. | T.A.
budget_lines.funding_source: Sumber Pendanaan | Sumber Anggaran | Asal Dana | Sumber Pembiayaan
budget_lines.ceiling: Pagu Anggaran (Rp) | Pagu Awal (Rp) | Pagu Murni (Rp) | Pagu Induk (Rp)
budget_lines.revised_ceiling: Pagu Setelah Perubahan (Rp) | Pagu P-APBD (Rp) | Pagu Perubahan PAK (Rp) | Pagu PAK (Rp)
budget_lines.realized: Realisasi Anggaran (Rp) | Realisasi Keuangan (Rp) | Penyerapan (Rp) | Realisasi Belanja (Rp)
budget_lines.as_of: Per Tgl. | Posisi Tanggal | Keadaan Per Tanggal | Realisasi s.d. Tanggal
budget_lines.note: Ket. | Catatan | Keterangan Lain
indicators.program_title: Nama Program/Inovasi | Program | Program atau Inovasi | Nama Inovasi/Program
indicators.level: Tingkat Indikator | Level (Output/Outcome/Impact) | Jenjang Indikator | Level Indikator
indicators.impact_area: Dampak Terhadap | Area Dampak | Bidang Dampak | Lingkup Dampak
indicators.name: Nama Indikator | Uraian Indikator | Indikator Kinerja | Indikator Keberhasilan
indicators.unit: Satuan Ukur | Sat. | Satuan Indikator | Unit Satuan
indicators.trend: Tren Indikator | Arah Tren | Polaritas (Tren) | Sifat Tren
indicators.baseline_value: Baseline | Nilai Baseline | Kondisi Awal (Baseline) | Data Awal
indicators.baseline_year: Thn. Baseline | Tahun Data Awal | Tahun Dasar | Tahun Kondisi Awal
indicators.target: Target 2024 | Target Tahun 2024 | Nilai Target | Target Indikator
indicators.realized: Realisasi 2024 | Nilai Realisasi | Hasil (Realisasi) | Realisasi Indikator
indicators.stated_achievement: Persentase Capaian (%) | % Capaian | Capaian Kinerja (%) | Tingkat Capaian (%)
indicators.data_source: Asal Data | Sumber Data/Laporan | Sumber Data Indikator | Sumber
indicators.plan_indicator: Indikator dalam RPJMD | Indikator RPJMD Terkait | Indikator di RPJMD/RPD | Kaitan Indikator RPJMD
quick_wins.title: Quick Win | Judul Quick Win | Nama Program Quick Win | Program Unggulan (Quick Win)
quick_wins.dimension: Dimensi Smart City | Pilar Smart City | Dimensi Kota Cerdas
quick_wins.first_year: Tahun Pertama Kali | Tahun Awal | Mulai Tahun | Tahun Pertama Dilaksanakan
quick_wins.previous_status: Status Th. Lalu | Status Tahun Sebelumnya | Kondisi Tahun Lalu | Status Tahun 2023
quick_wins.current_status: Status Th. Ini | Status Sekarang | Kondisi Tahun Ini | Status Tahun 2024
quick_wins.stop_reason: Alasan Dihentikan | Penyebab Berhenti | Alasan Bila Berhenti | Sebab Berhenti
quick_wins.strategic_issue: Isu Strategis | Isu Strategis dalam RPJMD | Isu Strategis Daerah | Isu RPJMD
quick_wins.uniqueness: Keunikan Program | Hal yang Unik | Ciri Khas/Keunikan | Kebaruan/Keunikan
quick_wins.partners: Mitra Kerja | Mitra yang Terlibat | Pihak Mitra | Mitra/Kolaborator
quick_wins.resources: Sumber Daya yang Dipakai | Dukungan Sumber Daya | Sumberdaya | Sumber Daya Tersedia
quick_wins.continuity_strategy: Strategi Kelanjutan | Strategi Keberlanjutan Program | Upaya Keberlanjutan | Rencana Keberlanjutan
quick_wins.beneficiaries: Penerima Manfaat Program | Sasaran Penerima Manfaat | Pihak Penerima Manfaat
quick_wins.active_users: Jml Pengguna Aktif | Jumlah Pengguna Aktif | Pengguna Aktif (orang) | User Aktif
quick_win_risks.quick_win_title: Quick Win | Judul Quick Win | Nama Program Quick Win
quick_win_risks.description: Uraian Risiko | Risiko yang Dihadapi | Pernyataan Risiko | Identifikasi Risiko
quick_win_risks.likelihood: Skor Kemungkinan (1-5) | Tingkat Kemungkinan (1-5) | Peluang Terjadi (1-5) | Probabilitas (1-5)
quick_win_risks.impact: Skor Dampak (1-5) | Tingkat Dampak (1-5) | Besar Dampak (1-5) | Nilai Dampak (1-5)
quick_win_risks.mitigation: Upaya Mitigasi | Rencana Mitigasi | Langkah Mitigasi | Tindakan Mitigasi
quick_win_risks.owner: Penanggungjawab | Pemilik Risiko | PJ Risiko | Pihak Penanggung Jawab
quick_win_risks.status: Status Risiko | Status Penanganan | Status Mitigasi
collaborations.title: Nama Kolaborasi/Kontribusi | Program Kolaborasi | Judul Kolaborasi/Kontribusi | Nama Program Kolaborasi
collaborations.dimension: Dimensi Smart City | Pilar Smart City | Dimensi Kota Cerdas
collaborations.type: Jenis Kolaborasi | Bentuk Kolaborasi | Tipe Kerja Sama | Jenis Kerja Sama
collaborations.partner_regions: Mitra Daerah | Daerah yang Bermitra | Kab/Kota Mitra | Pemda Mitra
collaborations.area_code: Kawasan Prioritas | Kawasan KPPN/IKN | Nama Kawasan | Kawasan yang Didukung
collaborations.agreement: Dasar Kerjasama | Dasar Hukum Kerja Sama | Dokumen Kerja Sama | Naskah Kerja Sama
collaborations.starts_on: Tanggal Mulai | Tgl. Mulai | Mulai Tanggal | Mulai Kerja Sama
collaborations.ends_on: Tanggal Berakhir | Tgl. Berakhir | Berakhir Tanggal | Tanggal Selesai
collaborations.status: Status Kolaborasi | Status Kerja Sama | Status Pelaksanaan
collaborations.output: Output | Keluaran/Output | Hasil Keluaran | Keluaran Kolaborasi
collaborations.area_benefit: Manfaat untuk Kawasan | Kemanfaatan bagi Kawasan | Manfaat Kawasan | Manfaat terhadap Kawasan
collaborations.budget: Jumlah Anggaran (Rp) | Alokasi Anggaran (Rp) | Dana (Rp) | Biaya (Rp)
impact_survey_items.service_name: Nama Layanan/Quick Win | Layanan yang Disurvei | Nama Layanan | Layanan atau Quick Win
impact_survey_items.item_id: Kode Butir Survei | Kode Item | Butir (Kode) | Kode Pertanyaan Survei
impact_survey_items.respondents: Jml Responden | Responden (orang) | Banyaknya Responden | Total Responden
impact_survey_items.population: Jml Pengguna | Populasi Pengguna | Total Pengguna Layanan | Pengguna Layanan (orang)
impact_survey_items.scale_min: Skala Minimum | Skala Terendah | Skala Minimal | Nilai Skala Minimum
impact_survey_items.scale_max: Skala Maksimum | Skala Tertinggi | Skala Maksimal | Nilai Skala Maksimum
impact_survey_items.mean: Rata-rata Nilai | Nilai Rerata | Skor Rata-rata | Rerata
impact_survey_items.method: Metode Survei | Cara Survei | Metode Pengumpulan Data
impact_survey_items.period: Periode Survei | Waktu Survei | Masa Survei
satisfaction_survey_items.service_name: Nama Unit Layanan | Unit Pelayanan | Unit Penyelenggara Layanan | Nama Layanan
satisfaction_survey_items.element: Unsur Pelayanan | Unsur SKM | Unsur Penilaian | Nama Unsur
satisfaction_survey_items.mean: NRR | Nilai Rata-rata Unsur | Rata-rata Nilai | Nilai Rerata
satisfaction_survey_items.respondents: Jml Responden | Responden (orang) | Banyaknya Responden | Total Responden
satisfaction_survey_items.stated_index: Nilai IKM | IKM | Indeks Kepuasan Masyarakat | IKM yang Tertulis
satisfaction_survey_items.stated_grade: Mutu Pelayanan | Mutu | Mutu Layanan | Kategori Mutu
satisfaction_survey_items.surveyed_on: Tgl. Survei | Tanggal Pelaksanaan Survei | Tanggal SKM | Tgl Pelaksanaan Survei
questionnaire_answers.question_id: Kode Pertanyaan | Kode Soal | Kode Butir | Kode Kuesioner
questionnaire_answers.question: Uraian Pertanyaan | Butir Pertanyaan | Isi Pertanyaan | Pertanyaan Kuesioner
questionnaire_answers.answer: Jawaban OPD | Isian Jawaban | Uraian Jawaban | Jawaban/Penjelasan
questionnaire_answers.claimed_score: Skor Penilaian Mandiri (0-4) | Nilai Mandiri (0-4) | Skor Mandiri | Skor OPD (0-4)
questionnaire_answers.evidence: Bukti Dukung | Link Bukti | Eviden | Data Dukung
questionnaire_answers.note: Ket. | Keterangan | Catatan Tambahan
evidence_items.reference: Form / Baris | Rujukan Form/Baris | Form dan Baris | Untuk Form/Baris
evidence_items.title: Judul Bukti | Nama Bukti | Judul Dokumen | Nama Dokumen Bukti
evidence_items.kind: Jenis Bukti | Kategori Bukti | Bentuk Bukti | Jenis Dokumen Bukti
evidence_items.dated_on: Tgl. | Tanggal Bukti | Tanggal Dokumen | Tgl Dokumen
evidence_items.url: Tautan / Nama File | Link/Nama File | Nama Berkas atau Tautan | Link Berkas
follow_ups.recommendation: Rekomendasi | Rekomendasi Evaluasi Tahun Lalu | Rekomendasi Tahun 2023 | Uraian Rekomendasi
follow_ups.aspect: Aspek Penilaian | Aspek Evaluasi | Aspek yang Dinilai
follow_ups.dimension: Dimensi Smart City | Pilar Smart City | Dimensi Kota Cerdas
follow_ups.status: Status Tindak Lanjut | Status Penyelesaian | Progres (Status)
follow_ups.response: Uraian Tindak Lanjut | Tindak Lanjut yang Dilakukan | Tindaklanjut | Tanggapan/Tindak Lanjut
follow_ups.evidence: Bukti Dukung | Link Bukti | Eviden | Data Dukung
region_facts.fact: Jenis Data | Nama Data | Uraian Data | Data Daerah
region_facts.year: Thn. | Tahun Data | Tahun Anggaran/Data
region_facts.amount: Nilai Data | Jumlah/Nilai | Besaran | Angka
region_facts.data_source: Sumber Data | Asal Data | Dasar/Sumber Data
external_indices.name: Nama Indeks | Jenis Indeks | Indeks/Indikator Eksternal | Indeks Eksternal
external_indices.year: Thn. | Tahun Indeks | Tahun Penilaian
external_indices.index_value: Nilai Indeks | Skor | Capaian Nilai | Skor Indeks
external_indices.predicate: Predikat/Kategori | Predikat Penilaian | Kategori (Predikat)
external_indices.publisher: Instansi Penerbit | Lembaga Penerbit | Diterbitkan Oleh | Penilai/Penerbit
assessor_scores.question_id: Kode Pertanyaan | Kode Soal | Kode Butir | Kode Kuesioner
assessor_scores.assessor: Nama Asesor | Penilai (Asesor) | Asesor Penilai
assessor_scores.score: Nilai Asesor (0-4) | Skor Penilaian (0-4) | Skor Asesor (0-4) | Nilai (0-4)
"""

_CODES = """
areas.BTS: Kawasan Bromo Tengger Semeru | Bromo Tengger Semeru (BTS) | KPPN BTS
areas.IKN: IKN Nusantara | Kawasan IKN | Ibukota Nusantara
aspects.OUT: Output | Keluaran | Aspek Keluaran
aspects.OTC: Outcome | Hasil | Aspek Hasil
aspects.IMP: Impact | Dampak | Aspek Dampak
bodies.DEWAN: Dewan Smart City | Dewan Kota Cerdas | Dewan SC
bodies.TIM_PELAKSANA: Tim Pelaksana Smart City | Tim Pelaksana Kota Cerdas | Tim Pelaksana SC
bodies.FORUM: Forum Smart City | Forum Kota Cerdas | Forum SC
bodies.RAKOR_OPD: Rapat Koordinasi OPD | Rakor antar OPD | Rakor Perangkat Daerah
collaboration_statuses.BERJALAN: Sedang Berjalan | Masih Berjalan | On going
collaboration_statuses.RENCANA: Direncanakan | Baru Rencana | Tahap Rencana
collaboration_statuses.SELESAI: Sudah Selesai | Telah Selesai | Tuntas
collaboration_types.KOLABORASI_DAERAH: Kolaborasi Antar Daerah | Kerja Sama Antar Daerah | Kolaborasi Daerah
collaboration_types.KONTRIBUSI_MANDIRI: Kontribusi Sendiri | Mandiri | Kontribusi Daerah Secara Mandiri
components.SDM: Sumber Daya Manusia | Pengembangan SDM | Peningkatan SDM
components.INFRASTRUKTUR: Infrastruktur TIK | Pembangunan Infrastruktur | Sarana Infrastruktur
components.APLIKASI: Pengembangan Aplikasi | Aplikasi & Perangkat Lunak | Aplikasi/Sistem
components.LITERASI: Literasi Masyarakat | Literasi Digital | Peningkatan Literasi
components.KEBIJAKAN: Kebijakan/Regulasi | Penguatan Kebijakan | Penyusunan Kebijakan
components.KELEMBAGAAN: Penguatan Kelembagaan | Penataan Kelembagaan | Kelembagaan/Organisasi
dimensions.SG: Tata Kelola Cerdas | Smart Government | Governance | Dimensi Smart Governance
dimensions.SB: Branding | Dimensi Smart Branding | Smart Branding (SB)
dimensions.SE: Smart Ekonomi | Economy | Dimensi Smart Economy
dimensions.SL: Living | Dimensi Smart Living | Smart Living (SL)
dimensions.SS: Society | Dimensi Smart Society | Smart Society (SS)
dimensions.SV: Smart Enviroment | Environment | Dimensi Smart Environment
document_statuses.BERLAKU: Masih Berlaku | Aktif | Sudah Berlaku
document_statuses.DRAFT: Rancangan | Draf | Masih Draft
document_statuses.DICABUT: Sudah Dicabut | Telah Dicabut | Tidak Berlaku Lagi (Dicabut)
document_types.PERDA: Peraturan Daerah | Perda Kabupaten | Peraturan Daerah (Perda)
document_types.PERBUP: Peraturan Bupati | Per. Bupati | Peraturan Bupati (Perbup)
document_types.PKS: Perjanjian Kerja Sama | Perjanjian Kerjasama | Perjanjian Kerja Sama (PKS)
document_types.RPD: Rencana Pembangunan Daerah | RPD Kabupaten | Rencana Pembangunan Daerah (RPD)
document_types.RENSTRA: Rencana Strategis | Renstra OPD | Rencana Strategis (Renstra)
document_types.SK_DEWAN: SK Dewan Smart City | Surat Keputusan Dewan | SK Pembentukan Dewan
document_types.SK_TIM: SK Tim Pelaksana | Surat Keputusan Tim | SK Pembentukan Tim
evidence_kinds.FOTO: Foto Kegiatan | Dokumentasi Foto | Foto/Gambar
evidence_kinds.TANGKAPAN_LAYAR: Screenshot | Screen shoot | Tangkapan Layar Aplikasi
evidence_kinds.LAPORAN: Laporan Kegiatan | Dokumen Laporan | Laporan Tertulis
evidence_kinds.BERITA_ACARA: BA | Berita Acara Rapat | Berita Acara (BA)
evidence_kinds.DATA: Data Pendukung | Data Capaian | Berkas Data
external_indices.SPBE: SPBE | Nilai SPBE | Indeks Sistem Pemerintahan Berbasis Elektronik
external_indices.AKIP: AKIP | SAKIP | Nilai SAKIP
external_indices.BPK: Opini BPK atas LKPD | Opini Laporan Keuangan (BPK) | Opini BPK RI
external_indices.EPPD: Nilai EPPD | Status EPPD | Evaluasi Penyelenggaraan Pemerintahan Daerah
external_indices.SINOVIK: Sinovik | KIPP/SINOVIK | Kompetisi Inovasi Pelayanan Publik (SINOVIK)
external_indices.IID: IID | Indeks Inovasi Daerah (IID) | Nilai Indeks Inovasi Daerah
external_indices.IPM: IPM | Indeks Pembangunan Manusia (IPM) | Nilai IPM
external_indices.KEMISKINAN: Tingkat Kemiskinan | Persentase Penduduk Miskin | Angka Kemiskinan (%)
external_indices.STUNTING: Angka Stunting | Prevalensi Balita Stunting | Stunting
follow_up_statuses.SELESAI: Sudah Selesai | Tuntas | Telah Ditindaklanjuti (Selesai)
follow_up_statuses.PROSES: Dalam Proses | Sedang Diproses | On Proses
follow_up_statuses.BELUM: Belum Ditindaklanjuti | Belum Dikerjakan | Belum Ditindak Lanjuti
funding_sources.PAD: PAD (Pendapatan Asli Daerah) | Pend. Asli Daerah | APBD - PAD
funding_sources.DAU: DAU (Dana Alokasi Umum) | APBD (DAU) | APBD - DAU
funding_sources.DAU_SG: DAU Specific Grant | DAU SG | DAU Ditentukan Penggunaannya
funding_sources.DBH: DBH (Dana Bagi Hasil) | APBD (DBH) | APBD - DBH
funding_sources.DBHCHT: DBH CHT | DBH Cukai Hasil Tembakau | DBH-CHT
funding_sources.DAK_FISIK: DAK Fisik | APBD - DAK Fisik | DAK (Fisik)
funding_sources.DAK_NONFISIK: DAK Nonfisik | DAK Non Fisik | DAK (Non Fisik)
funding_sources.INSENTIF_FISKAL: DID | Dana Insentif Fiskal | Dana Insentif Daerah (DID)
funding_sources.BK_PROV: BK Provinsi | Bantuan Keuangan Provinsi Jatim | Bantuan Keuangan (BK) Provinsi
funding_sources.BLUD: BLUD (Badan Layanan Umum Daerah) | Dana BLUD | Pendapatan BLUD
funding_sources.APBD: APBD Kabupaten | APBD Kab. Probolinggo | Anggaran Pendapatan dan Belanja Daerah
funding_sources.APBN: APBN (Pusat) | Dana APBN | Anggaran Pendapatan dan Belanja Negara
funding_sources.DANA_DESA: Dana Desa (DD) | DD (Dana Desa) | Dana Desa / DD
funding_sources.CSR_TJSL: CSR | TJSL | Dana CSR Perusahaan
funding_sources.KPBU: Kerja Sama Pemerintah dan Badan Usaha | KPBU (Kerja Sama Badan Usaha) | Skema KPBU
funding_sources.HIBAH: Dana Hibah | Hibah/Bantuan | Hibah Pihak Ketiga
funding_sources.BUMN_BUMD: BUMN / BUMD | BUMN atau BUMD | Dana BUMN/BUMD
funding_sources.SWASTA: Pihak Swasta | Dana Swasta | Sektor Swasta
funding_sources.SWADAYA: Swadaya Masyarakat | Dana Swadaya | Swadaya Warga
funding_sources.LAINNYA: Lain-lain | Sumber Lainnya | Sumber Lain
impact_areas.BIROKRASI: Efisiensi Birokrasi | Kinerja Birokrasi | Birokrasi Pemerintahan
impact_areas.PELAYANAN_PUBLIK: Layanan Publik | Kualitas Pelayanan Publik | Yanlik (Pelayanan Publik)
impact_areas.KUALITAS_HIDUP: Kualitas Hidup Masyarakat | Kualitas Hidup Warga | Peningkatan Kualitas Hidup
indicator_levels.OUTPUT: Keluaran | Output (Keluaran) | Indikator Output
indicator_levels.OUTCOME: Hasil | Outcome (Hasil) | Indikator Outcome
indicator_levels.IMPACT: Dampak | Impact (Dampak) | Indikator Impact
plan_documents.RPD: Rencana Pembangunan Daerah | RPD Kabupaten | RPD 2024-2026
plan_documents.RENSTRA: Rencana Strategis | Renstra OPD | Renstra Perangkat Daerah
previous_statuses.BERJALAN: Sedang Berjalan | Sudah Berjalan | Jalan
previous_statuses.BELUM_ADA: Belum Ada (Baru) | Belum ada tahun lalu | Belum Dimulai
previous_statuses.BERHENTI: Dihentikan | Sudah Berhenti | Terhenti
program_kinds.PROGRAM: Program Kegiatan | Program Daerah | Program OPD
program_kinds.INOVASI: Inovasi Daerah | Inovasi OPD | Program Inovasi
program_kinds.APLIKASI: Aplikasi/Sistem | Aplikasi Digital | Sistem Aplikasi
program_kinds.LAYANAN: Layanan Publik | Pelayanan | Layanan Masyarakat
program_statuses.RENCANA: Direncanakan | Baru Rencana | Tahap Rencana
program_statuses.BERJALAN: Sedang Berjalan | Masih Berjalan | On going
program_statuses.SELESAI: Sudah Selesai | Telah Selesai | Tuntas
program_statuses.BERHENTI: Dihentikan | Sudah Berhenti | Terhenti
program_statuses.TERTUNDA: Ditunda | Masih Tertunda | Penundaan
quick_win_statuses.BERJALAN: Sedang Berjalan | Masih Berjalan | Tetap Berjalan
quick_win_statuses.BERHENTI: Dihentikan | Sudah Berhenti | Terhenti
quick_win_statuses.DIKEMBANGKAN: Sedang Dikembangkan | Pengembangan | Dikembangkan Lagi
region_facts.APBD_TOTAL: APBD Total | Total APBD Kabupaten | Jumlah APBD
region_facts.PROGRAM_TAHUN_LALU: Program berjalan tahun lalu | Jml program yang berjalan tahun lalu | Jumlah Program Tahun Lalu
region_facts.RENCANA_AKSI_TAHUN_LALU: Rencana aksi berjalan tahun lalu | Jml rencana aksi yang berjalan tahun lalu | Jumlah Rencana Aksi Tahun Lalu
trends.POSITIF: Tren Positif | Naik (Positif) | Positif (makin tinggi makin baik)
trends.NEGATIF: Tren Negatif | Turun (Negatif) | Negatif (makin rendah makin baik)
trends.PERSENTASE: Persen | Persentase (%) | Tren Persentase
trends.NILAI_AKHIR: Nilai Akhir Tahun | Posisi Nilai Akhir | Akhir (Nilai Akhir)
satisfaction_elements.U1: Persyaratan Pelayanan | Unsur Persyaratan | Persyaratan Layanan
satisfaction_elements.U2: Sistem, Mekanisme, dan Prosedur | Prosedur Pelayanan | Sistem Mekanisme & Prosedur
satisfaction_elements.U3: Waktu Pelayanan | Waktu Penyelesaian Layanan | Kecepatan/Waktu Penyelesaian
satisfaction_elements.U4: Biaya / Tarif | Biaya atau Tarif | Tarif Layanan
satisfaction_elements.U5: Produk Layanan | Produk Spesifikasi Jenis Layanan | Produk/Spesifikasi Jenis Pelayanan
satisfaction_elements.U6: Kompetensi Petugas | Kompetensi Pelaksana Layanan | Kemampuan Pelaksana (Kompetensi)
satisfaction_elements.U7: Perilaku Petugas | Perilaku Pelaksana Layanan | Sikap/Perilaku Pelaksana
satisfaction_elements.U8: Penanganan Pengaduan, Saran dan Masukan | Pengaduan | Penanganan Aduan
satisfaction_elements.U9: Sarana & Prasarana | Sarpras | Sarana Prasarana
sub_dimensions.SL.3: Sarana Telekomunikasi dan Transportasi | Telekomunikasi & Transportasi | Sarana Telekomunikasi/Transportasi
sub_dimensions.SS.1: Interaksi Masyarakat | Interaksi Komunitas Masyarakat | Interaksi Masyarakat / Komunitas
sub_dimensions.SV.2: Tata Kelola Sampah & Limbah | Pengelolaan Sampah dan Limbah | Tata Kelola Sampah/Limbah
sub_dimensions.SG.1: Pelayanan Publik | Layanan Publik Cerdas | Sub Layanan Publik
sub_dimensions.SV.3: Pengelolaan Energi | Tata Kelola Energi Daerah | Sub Tata Kelola Energi
"""

OPD_OWN: dict[str, list[str]] = {
    "DISKOMINFO": ["Dinas Kominfo", "Diskominfo Kab. Probolinggo", "Dinas Komunikasi dan Informatika"],
    "BAPELITBANGDA": ["Bappeda", "Bappelitbangda", "Bapelitbangda Kab. Probolinggo"],
    "DISPENDUKCAPIL": ["Dukcapil", "Dispendukcapil", "Dinas Dukcapil"],
    "DIKDAYA": ["Dispendik", "Disdikbud", "Dinas Pendidikan & Kebudayaan"],
    "DPMD": ["Dinas PMD", "PMD", "DPMD Kab. Probolinggo"],
    "DPKPP": ["Perkim", "Dinas Perkim", "DPKPP Kab. Probolinggo"],
    "DISPORAPAR": ["Dispopar", "Disporapar", "Dinas Pemuda, Olahraga dan Pariwisata"],
    "BKPSDM": ["BKD", "BKPSDM Kab. Probolinggo", "Badan Kepegawaian dan Pengembangan SDM"],
    "DLH": ["Dinas LH", "DLH Kab. Probolinggo", "Dinas Lingkungan Hidup (DLH)"],
    "DPUPR": ["Dinas PUPR", "PUPR", "Dinas PU dan Penataan Ruang"],
    "SATPOLPP": ["Satpol PP", "Satuan Pol PP", "Satpol PP Kab. Probolinggo"],
    "INSPEKTORAT": ["Inspektorat", "Inspektorat Kabupaten", "Inspektorat Kab. Probolinggo"],
    "DINKES": ["Dinkes", "Dinas Kesehatan (Dinkes)", "Dinkes Kab. Probolinggo"],
    "DINSOS": ["Dinsos", "Dinas Sosial (Dinsos)", "Dinsos Kab. Probolinggo"],
    "DISHUB": ["Dishub", "Dinas Perhubungan (Dishub)", "Dishub Kab. Probolinggo"],
}
IDENTITY_OWN: dict[str, list[str]] = {
    "OPD": ["Nama OPD", "Perangkat Daerah", "Nama Perangkat Daerah", "Instansi/OPD"],
    "Kabupaten": ["Kab/Kota", "Kabupaten/Kota", "Pemerintah Daerah"],
    "Tahun": ["Tahun Evaluasi", "Tahun Penilaian", "Thn."],
    "Tahap": ["Tahap Evaluasi", "Tahapan", "Tahap ke-"],
    "Nama Pengisi": ["Nama Petugas Pengisi", "Diisi Oleh", "Operator Pengisi"],
    "NIP": ["NIP Pengisi", "N I P", "Nomor Induk Pegawai"],
    "Jabatan": ["Jabatan Pengisi", "Jabatan Petugas", "Jbt."],
    "No. HP": ["No. HP/WA", "Nomor HP", "Kontak (HP)"],
    "Tanggal Pengisian": ["Tgl. Pengisian", "Tanggal Diisi", "Tanggal Isi"],
}


def _parse(text: str) -> dict[tuple[str, str], list[str]]:
    result: dict[tuple[str, str], list[str]] = {}
    for line in text.strip().splitlines():
        key, words = line.split(": ", 1)
        table, name = key.split(".", 1)
        result[(table, name)] = [word.strip() for word in words.split(" | ")]
    return result


LABELS = _parse(_LABELS)
CODES = _parse(_CODES)
