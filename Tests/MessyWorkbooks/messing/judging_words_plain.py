"""A third vocabulary for judging, half of it official words, written from the model alone, without sight of the pipeline or the reader."""

from __future__ import annotations

LABELS = """
legal_documents.document_type: Jenis Dokumen | Jenis Regulasi | Bentuk Produk Hukum | Jns. Dokumen | Jenis Peraturan/Kebijakan
legal_documents.number: Nomor | No. Dokumen | Nomor Peraturan | No. Regulasi | Nomor Produk Hukum
legal_documents.year: Tahun | Tahun Dokumen | Tahun Terbit | Thn. Peraturan | Tahun Regulasi
legal_documents.title: Judul/Tentang | Tentang | Judul Dokumen | Perihal Peraturan | Judul Regulasi | Nama Peraturan
legal_documents.enacted_on: Tanggal Penetapan | Tgl Penetapan | Ditetapkan Tanggal | Tanggal Ditetapkan | Tgl. Pengesahan
legal_documents.valid_from: Berlaku Mulai | Mulai Berlaku | Berlaku Sejak | Tgl Mulai Berlaku | Tanggal Berlaku (Awal)
legal_documents.valid_to: Berlaku Sampai | Berlaku s.d. | Masa Berlaku Sampai Dengan | Tgl Akhir Berlaku | Berakhirnya Masa Berlaku
legal_documents.status: Status | Status Dokumen | Status Regulasi | Status Keberlakuan | Kondisi Peraturan (berlaku/draft/dicabut)
legal_documents.url: Tautan | Link | Tautan Dokumen | Link JDIH | Alamat URL
meetings.body: Lembaga | Nama Lembaga | Kelembagaan | Badan/Tim Penyelenggara | Unsur Kelembagaan Smart City
meetings.held_on: Tanggal Rapat | Tgl Rapat | Tanggal Pelaksanaan | Waktu Pelaksanaan Rapat | Tgl. Pertemuan
meetings.topic: Agenda | Agenda Rapat | Pokok Bahasan | Materi Rapat | Topik Pembahasan
meetings.participants: Jumlah Peserta | Jml Peserta | Banyaknya Peserta | Peserta (orang) | Jumlah Yang Hadir
meetings.external_present: Unsur Eksternal (Ya/Tidak) | Unsur Eksternal | Ada Pihak Luar (Y/T) | Melibatkan Pihak Eksternal? | Kehadiran Unsur Non Pemerintah (Ya/Tidak)
meetings.evidence: Bukti | Bukti Dukung | Dokumentasi Rapat | Eviden | Data Dukung (undangan, notulen, foto)
plan_alignments.program_title: Program/Inovasi | Nama Program/Inovasi | Program Smart City | Program / Inovasi OPD | Nama Prog./Inovasi
plan_alignments.plan_document: Dokumen Perencanaan | Dok. Perencanaan | Dokumen Rencana | Jenis Dokumen Perencanaan | Dokrenda
plan_alignments.mission: Misi | Misi RPJMD | Misi Daerah | Misi Bupati | Misi Kepala Daerah
plan_alignments.objective: Sasaran | Sasaran Strategis | Sasaran Daerah | Sasaran RPJMD/Renstra | Uraian Sasaran
plan_alignments.plan_indicator: Indikator | Indikator Sasaran | Indikator Kinerja | Indikator dlm Dokumen Perencanaan | Indikator Renstra
plan_alignments.plan_target: Target | Target Kinerja | Target Indikator | Target dalam Dokumen | Target Renstra
plan_alignments.note: Keterangan | Ket. | Catatan | Keterangan Tambahan | Ket. Lainnya
programs.title: Nama Program/Inovasi | Program/Inovasi | Nama Program atau Inovasi | Judul Inovasi/Program | Nama Program Smart City
programs.dimension: Dimensi | Dimensi Smart City | Dimensi Kota Cerdas | Pilar Smart City | Dimensi SC
programs.sub_dimension: Subdimensi | Sub Dimensi | Sub-Dimensi Smart City | Sub Dimensi Kota Cerdas | Sub Dim.
programs.kind: Jenis | Jenis Program | Bentuk (Program/Inovasi/Aplikasi/Layanan) | Kategori Inovasi | Jenis Kegiatan/Inovasi
programs.nomenclature_code: Kode Nomenklatur | Kode Rekening Program | Kode Nomenklatur (Permendagri 90) | Kode Program/Kegiatan | Kd. Nomenklatur
programs.masterplan_ref: Rujukan Masterplan | Referensi Masterplan | Halaman Masterplan | Acuan Master Plan Smart City | Dasar dalam Masterplan
programs.plan_ref: Rujukan RPJMD/RPD | Referensi RPJMD/RPD | Acuan RPJMD | Rujukan Dokumen RPD | Dasar dalam RPJMD / RPD
programs.start_year: Tahun Mulai | Mulai Tahun | Tahun Awal Pelaksanaan | Thn Mulai | Tahun Dimulainya Program
programs.status: Status | Status Program | Status Pelaksanaan | Kondisi Saat Ini | Progres Program (berjalan/selesai/dst)
programs.is_it_based: Berbasis TI (Ya/Tidak) | Berbasis TI | Berbasis Teknologi Informasi (Y/T) | Menggunakan TIK? | Basis IT (Ya/Tdk)
programs.active_users: Pengguna Aktif | Jumlah Pengguna Aktif | Jml User Aktif | Pengguna Aktif (orang) | Active User
programs.tangible_result: Hasil Nyata | Hasil Nyata Program | Hasil Konkret | Hasil yang Sudah Dirasakan | Wujud Hasil Nyata di Lapangan
programs.impact_area: Dampak Pada | Berdampak Pada | Area Dampak | Bidang Dampak | Dampak thd (birokrasi/pelayanan/kualitas hidup)
programs.evidence: Bukti Dukung | Bukti | Eviden | Data Dukung | Link Bukti Dukung
action_items.program_title: Program Induk | Nama Program Induk | Program Smart City | Nama Program | Program yang Menaungi
action_items.component: Komponen | Komponen Rencana Aksi | Komp. Renaksi | Komponen Pendukung | Unsur/Komponen
action_items.description: Rencana Aksi | Uraian Rencana Aksi | Renaksi | Uraian Kegiatan Renaksi | Action Plan
action_items.indicator: Indikator | Indikator Kinerja | Indikator Keberhasilan | Indikator Renaksi | Tolok Ukur
action_items.unit: Satuan | Sat. | Satuan Ukur | Satuan Target | Unit Satuan
action_items.target: Target | Target Tahunan | Target 1 Tahun | Target Kinerja | Volume Target
action_items.realized_q1: TW I | Triwulan I | Realisasi TW 1 | Tribulan I | TW.I (Jan-Mar) | Q1
action_items.realized_q2: TW II | Triwulan II | Realisasi TW 2 | Tribulan II | TW.II (Apr-Jun) | Q2
action_items.realized_q3: TW III | Triwulan III | Realisasi TW 3 | Tribulan III | TW.III (Jul-Sep) | Q3
action_items.realized_q4: TW IV | Triwulan IV | Realisasi TW 4 | Tribulan IV | TW.IV (Okt-Des) | Q4
action_items.stated_achievement: Capaian (%) | Persentase Capaian | % Capaian | Capaian Kinerja (%) | Prosentase Capaian
action_items.budget: Anggaran (Rp) | Anggaran | Jumlah Anggaran (Rp.) | Pagu Anggaran | Alokasi Dana (Rp)
action_items.funding_source: Sumber Dana | Sumber Pendanaan | Sumber Anggaran | Sumber Pembiayaan | Asal Dana
action_items.responsible_opd: OPD Penanggung Jawab | Perangkat Daerah Penanggungjawab | OPD Pengampu | PD Pelaksana | SKPD Penanggung Jawab
action_items.evidence: Bukti | Bukti Dukung | Data Dukung | Eviden | Bukti Pelaksanaan
action_items.obstacle: Kendala/Tindak Lanjut | Kendala dan Tindak Lanjut | Hambatan & Solusi | Permasalahan/Rencana Tindak Lanjut | Kendala
budget_lines.program_title: Program/Kegiatan | Nama Program/Kegiatan | Program / Kegiatan / Sub Kegiatan | Uraian Program dan Kegiatan | Nama Program
budget_lines.nomenclature_code: Kode Sub Kegiatan | Kode Rekening | Kode Subkegiatan | Kd. Sub Keg. | Kode Nomenklatur
budget_lines.fiscal_year: Tahun Anggaran | TA | Thn. Anggaran | Tahun Angg. | Tahun
budget_lines.funding_source: Sumber Dana | Sumber Pendanaan | Sumber Anggaran | Sumber Pembiayaan | Asal Dana
budget_lines.ceiling: Pagu (Rp) | Pagu Awal (Rp) | Pagu Anggaran | Pagu Murni (Rp) | Anggaran Sebelum Perubahan
budget_lines.revised_ceiling: Pagu Perubahan (Rp) | Pagu Setelah Perubahan | Pagu P-APBD (Rp) | Anggaran Perubahan | Pagu PAK (Rp)
budget_lines.realized: Realisasi (Rp) | Realisasi Anggaran | Realisasi Keuangan (Rp) | Penyerapan (Rp) | Realisasi Belanja
budget_lines.as_of: Per Tanggal | Posisi Per Tanggal | Kondisi Per Tanggal | Tgl. Posisi Data | Keadaan Per Tgl
budget_lines.note: Keterangan | Ket. | Catatan | Keterangan Lain | Ket. Tambahan
indicators.program_title: Program/Inovasi | Nama Program/Inovasi | Program / Inovasi Terkait | Nama Program | Program Smart City
indicators.level: Tingkat | Tingkat Indikator | Level Indikator | Tingkatan (Output/Outcome/Impact) | Jenjang Indikator
indicators.impact_area: Dampak Pada | Berdampak Pada | Area Dampak | Bidang yang Terdampak | Lingkup Dampak
indicators.name: Indikator | Nama Indikator | Uraian Indikator | Indikator Kinerja | Indikator Program
indicators.unit: Satuan | Sat. | Satuan Indikator | Satuan Ukur | Unit Satuan
indicators.trend: Tren | Tren Indikator | Trend | Arah Indikator (positif/negatif) | Polaritas
indicators.baseline_value: Nilai Awal (Baseline) | Baseline | Nilai Awal | Kondisi Awal | Data Dasar (Baseline)
indicators.baseline_year: Tahun Baseline | Tahun Dasar | Thn Baseline | Tahun Data Awal | Tahun Kondisi Awal
indicators.target: Target | Target Indikator | Target Tahun Ini | Target Kinerja | Nilai Target
indicators.realized: Realisasi | Realisasi Kinerja | Realisasi Indikator | Nilai Realisasi | Realisasi Tahun Ini
indicators.stated_achievement: Capaian (%) | Persentase Capaian | % Capaian | Tingkat Capaian (%) | Prosentase Capaian Kinerja
indicators.data_source: Sumber Data | Asal Data | Sumber Data/Instansi | Data Bersumber Dari | Sumber Data Indikator
indicators.plan_indicator: Indikator RPJMD | Indikator RPJMD Terkait | Indikator dalam RPJMD | IKU/IKD RPJMD | Indikator RPJMD yang Didukung
quick_wins.title: Nama Quick Win | Quick Win | Judul Quick Win | Nama Program Quick Win | Nama Quickwin
quick_wins.dimension: Dimensi | Dimensi Smart City | Dimensi Kota Cerdas | Dimensi SC | Pilar
quick_wins.first_year: Tahun Pertama | Tahun Pertama Pelaksanaan | Tahun Awal Quick Win | Pertama Kali Dilaksanakan (Tahun) | Thn Mulai
quick_wins.previous_status: Status Tahun Lalu | Status Thn Lalu | Status Tahun Sebelumnya | Kondisi Tahun Lalu | Status (n-1)
quick_wins.current_status: Status Tahun Ini | Status Thn Ini | Status Saat Ini | Status Tahun Berjalan | Kondisi Tahun Ini
quick_wins.stop_reason: Alasan Berhenti | Alasan Dihentikan | Penyebab Berhenti | Alasan Tidak Dilanjutkan | Alasan bila Berhenti
quick_wins.strategic_issue: Isu Strategis RPJMD | Isu Strategis | Isu Strategis dlm RPJMD | Isu Strategis Daerah | Keterkaitan Isu Strategis RPJMD
quick_wins.uniqueness: Keunikan | Keunikan Quick Win | Kekhasan | Aspek Keunikan/Kebaruan | Unsur Pembeda
quick_wins.partners: Mitra | Mitra Kerja | Pihak yang Bermitra | Mitra/Kemitraan | Stakeholder yang Dilibatkan
quick_wins.resources: Sumber Daya | Sumberdaya | Dukungan Sumber Daya | Sumber Daya (SDM, anggaran, sarpras) | Sumber Daya yang Tersedia
quick_wins.continuity_strategy: Strategi Keberlanjutan | Strategi Keberlangsungan | Upaya Keberlanjutan | Rencana Keberlanjutan | Strategi agar Tetap Berlanjut
quick_wins.beneficiaries: Penerima Manfaat | Sasaran Penerima Manfaat | Kelompok Penerima Manfaat | Pihak yang Menerima Manfaat | Beneficiaries
quick_wins.active_users: Pengguna Aktif | Jumlah Pengguna Aktif | Jml User Aktif | Pengguna Aktif (orang) | Active User
quick_win_risks.quick_win_title: Nama Quick Win | Quick Win | Judul Quick Win | Program Quick Win | Nama Quickwin
quick_win_risks.description: Risiko | Uraian Risiko | Pernyataan Risiko | Identifikasi Risiko | Resiko yang Mungkin Terjadi
quick_win_risks.likelihood: Kemungkinan (1-5) | Kemungkinan | Skor Kemungkinan | Probabilitas (1-5) | Tingkat Kemungkinan Terjadi | Likelihood
quick_win_risks.impact: Dampak (1-5) | Dampak | Skor Dampak | Tingkat Dampak Risiko | Besaran Dampak (skala 1-5)
quick_win_risks.mitigation: Mitigasi | Mitigasi Risiko | Rencana Mitigasi | Upaya Pengendalian | Penanganan Risiko
quick_win_risks.owner: Penanggung Jawab | Penanggungjawab | Pemilik Risiko | PIC | Penanggung Jawab Risiko
quick_win_risks.status: Status | Status Risiko | Status Penanganan | Status Mitigasi | Status Tindakan
collaborations.title: Program Kolaborasi/Kontribusi | Nama Program Kolaborasi | Kolaborasi/Kontribusi | Judul Program Kolaborasi | Nama Kolaborasi / Kontribusi
collaborations.dimension: Dimensi | Dimensi Smart City | Dimensi Kota Cerdas | Dimensi SC | Pilar Smart City
collaborations.type: Jenis | Jenis Kolaborasi | Bentuk Kolaborasi | Tipe Program (kolaborasi/mandiri) | Jenis Program
collaborations.partner_regions: Daerah Mitra | Daerah yang Bekerja Sama | Kab/Kota Mitra | Pemda Mitra | Mitra Daerah
collaborations.area_code: Kawasan | Nama Kawasan | Kawasan Prioritas | Kawasan Pariwisata (KPPN) | Kws. Wisata Prioritas
collaborations.agreement: Dasar Kerja Sama | Dasar Kerjasama | Dokumen Kerja Sama | MoU/PKS | Dasar Perjanjian Kerja Sama
collaborations.starts_on: Mulai | Tanggal Mulai | Tgl Mulai Kerja Sama | Mulai Tanggal | Awal Pelaksanaan
collaborations.ends_on: Berakhir | Tanggal Berakhir | Tgl Selesai | Berakhir Tanggal | Akhir Pelaksanaan
collaborations.status: Status | Status Kolaborasi | Status Pelaksanaan | Status Program | Progres (berjalan/rencana/selesai)
collaborations.output: Keluaran | Output | Keluaran (Output) | Hasil Keluaran Kolaborasi | Keluaran Kegiatan
collaborations.area_benefit: Manfaat bagi Kawasan | Manfaat untuk Kawasan | Manfaat thd Kawasan | Kemanfaatan bagi Kawasan Wisata | Manfaat Kawasan
collaborations.budget: Anggaran (Rp) | Anggaran | Jumlah Anggaran (Rp) | Besaran Anggaran | Alokasi Anggaran Rp.
impact_survey_items.service_name: Layanan/Quick Win | Nama Layanan/Quick Win | Layanan atau Quick Win | Layanan yang Disurvei | Nama Layanan
impact_survey_items.item_id: Kode Butir | Kode Pertanyaan | Kode Item | Kode Butir Survei | Kd. Butir
impact_survey_items.respondents: Jumlah Responden | Jml Responden | Banyaknya Responden | Responden (orang) | Jumlah Sampel
impact_survey_items.population: Jumlah Pengguna | Jml Pengguna Layanan | Populasi | Jumlah Populasi Pengguna | Total Pengguna
impact_survey_items.scale_min: Skala Min | Skala Minimum | Skala Terendah | Skala Minimal | Batas Bawah Skala
impact_survey_items.scale_max: Skala Maks | Skala Maksimum | Skala Tertinggi | Skala Maksimal | Batas Atas Skala
impact_survey_items.mean: Nilai Rata-rata | Rata-rata Nilai | Nilai Rerata | Skor Rata-Rata | Rata2 Nilai
impact_survey_items.method: Metode | Metode Survei | Metode Pengumpulan Data | Cara Survey | Teknik Survei
impact_survey_items.period: Periode | Periode Survei | Waktu Survei | Masa Pelaksanaan Survei | Periode Pelaksanaan
satisfaction_survey_items.service_name: Unit Layanan | Nama Unit Layanan | Unit Pelayanan | Jenis Pelayanan | Unit Penyelenggara Pelayanan
satisfaction_survey_items.element: Unsur | Unsur Pelayanan | Unsur SKM | Unsur Penilaian (U1-U9) | Uraian Unsur
satisfaction_survey_items.mean: Nilai Rata-rata | NRR | Nilai Rata-Rata Unsur | NRR per Unsur | Rata-rata Nilai
satisfaction_survey_items.respondents: Jumlah Responden | Jml Responden | Banyaknya Responden | Responden (orang) | Jlh. Responden
satisfaction_survey_items.stated_index: IKM Tertulis | Nilai IKM | IKM | Indeks Kepuasan Masyarakat | Nilai SKM (konversi)
satisfaction_survey_items.stated_grade: Mutu Tertulis | Mutu Pelayanan | Mutu | Kategori Mutu (A/B/C/D) | Predikat Mutu Layanan
satisfaction_survey_items.surveyed_on: Tanggal Survei | Tgl Survei | Tanggal Pelaksanaan Survei | Waktu Survei | Tgl. Survey SKM
questionnaire_answers.question_id: Kode | Kode Pertanyaan | Kode Soal | Kd. Pertanyaan | Kode Kuesioner
questionnaire_answers.question: Pertanyaan | Uraian Pertanyaan | Isi Pertanyaan | Butir Pertanyaan | Pertanyaan Kuesioner
questionnaire_answers.answer: Jawaban | Jawaban OPD | Uraian Jawaban | Isian Jawaban | Jawaban/Penjelasan
questionnaire_answers.claimed_score: Skor Mandiri (0-4) | Skor Mandiri | Nilai Mandiri | Penilaian Mandiri (0-4) | Self Assessment (0 s/d 4)
questionnaire_answers.evidence: Bukti | Bukti Dukung | Data Dukung | Eviden | Link Bukti
questionnaire_answers.note: Catatan | Keterangan | Ket. | Catatan Tambahan | Catatan OPD
evidence_items.reference: Form/Baris | Form / Baris | Rujukan Form dan Baris | No. Form/Baris | Untuk Form/Baris Ke
evidence_items.title: Judul | Judul Bukti | Nama Bukti Dukung | Nama Dokumen | Uraian Bukti
evidence_items.kind: Jenis | Jenis Bukti | Jenis Bukti Dukung | Bentuk Bukti | Jenis Eviden
evidence_items.dated_on: Tanggal | Tgl | Tanggal Bukti | Tanggal Dokumen | Tertanggal
evidence_items.url: Tautan/Nama Berkas | Link/Nama File | Tautan atau Nama Berkas | Link Google Drive | Nama File / URL
follow_ups.recommendation: Rekomendasi Tahun Lalu | Rekomendasi | Rekomendasi Evaluasi Thn Lalu | Uraian Rekomendasi | Saran/Rekomendasi Tahun Sebelumnya
follow_ups.aspect: Aspek | Aspek Penilaian | Aspek Evaluasi | Aspek yang Dinilai | Asp. Penilaian
follow_ups.dimension: Dimensi | Dimensi Smart City | Dimensi Kota Cerdas | Dimensi SC | Pilar Smart City
follow_ups.status: Status | Status Tindak Lanjut | Status TL | Status Penyelesaian | Progres TL (selesai/proses/belum)
follow_ups.response: Tindak Lanjut | Uraian Tindak Lanjut | Tindaklanjut yang Dilakukan | TL Rekomendasi | Langkah Tindak Lanjut
follow_ups.evidence: Bukti | Bukti Dukung | Bukti Tindak Lanjut | Data Dukung | Eviden
region_facts.fact: Data | Nama Data | Jenis Data | Uraian Data | Data Daerah
region_facts.year: Tahun | Tahun Data | Thn | Data Tahun | Tahun Anggaran/Data
region_facts.amount: Nilai | Jumlah/Nilai | Besaran | Nilai Data | Angka
region_facts.data_source: Sumber | Sumber Data | Asal Data | Sumber/Instansi | Sumber Dokumen
external_indices.name: Indeks | Nama Indeks | Jenis Indeks | Indeks/Penilaian | Nama Indeks Eksternal
external_indices.year: Tahun | Tahun Penilaian | Thn | Tahun Indeks | Tahun Rilis
external_indices.index_value: Nilai | Nilai Indeks | Skor Indeks | Hasil Nilai | Capaian Nilai
external_indices.predicate: Predikat | Predikat Penilaian | Kategori/Predikat | Opini/Predikat | Predikat Indeks
external_indices.publisher: Penerbit | Instansi Penerbit | Lembaga Penilai | Diterbitkan Oleh | Instansi yang Menilai
assessor_scores.question_id: Kode | Kode Pertanyaan | Kode Soal | Kd. Pertanyaan | Kode Kuesioner
assessor_scores.assessor: Asesor | Nama Asesor | Assesor | Penilai | Tim Asesor
assessor_scores.score: Skor (0-4) | Skor | Skor Asesor | Nilai Asesor (0-4) | Nilai yang Diberikan
"""
CODES = """
areas.BTS: BTS | Bromo Tengger Semeru | Bromo-Tengger-Semeru | Kawasan Bromo Tengger Semeru (BTS) | KPPN BTS
areas.TOBA: Toba | Danau Toba | Kawasan Danau Toba | KPPN Toba
areas.BOROBUDUR: Borobudur | Kawasan Borobudur | Candi Borobudur dsk | KPPN Borobudur
areas.MANDALIKA: Mandalika | Kawasan Mandalika | Mandalika, Lombok | KEK Mandalika
areas.LABUAN_BAJO: Labuan Bajo | Kawasan Labuan Bajo | Labuhan Bajo | Labuan Bajo, Manggarai Barat
areas.LIKUPANG: Likupang | Kawasan Likupang | Likupang, Sulawesi Utara | KPPN Likupang
areas.WAKATOBI: Wakatobi | Kawasan Wakatobi | Kepulauan Wakatobi | KPPN Wakatobi
areas.RAJA_AMPAT: Raja Ampat | Kawasan Raja Ampat | Kepulauan Raja Ampat | Rajaampat
areas.BABEL: Babel | Bangka Belitung | Kep. Bangka Belitung | Kawasan Bangka Belitung
areas.MOROTAI: Morotai | Pulau Morotai | Kawasan Morotai | P. Morotai
areas.IKN: IKN | Ibu Kota Nusantara | Kawasan IKN | IKN Nusantara
areas.NIHIL: Nihil | Tidak ada kawasan | Di luar kawasan prioritas | Bukan kawasan prioritas
aspects.BAS: Kondisi awal (baseline) | Baseline | Kondisi Awal | Aspek Baseline
aspects.OUT: Keluaran (output) | Output | Keluaran | Aspek Output
aspects.OTC: Hasil (outcome) | Outcome | Hasil | Aspek Outcome
aspects.IMP: Dampak (impact) | Impact | Dampak | Aspek Dampak
aspects.QWN: Quick win | Quickwin | Program Quick Win | Aspek Quick Win
aspects.KOL: Program kolaborasi | Kolaborasi | Kolaborasi Kawasan | Prog. Kolaborasi
bodies.DEWAN: Dewan | Dewan Smart City | Dewan Kota Cerdas | Dewan Smart City Kab. Probolinggo
bodies.TIM_PELAKSANA: Tim Pelaksana | Tim Pelaksana Smart City | Timlak | Tim Pelaksana Kota Cerdas
bodies.FORUM: Forum | Forum Smart City | Forum Kota Cerdas | Forum Masyarakat Smart City
bodies.RAKOR_OPD: Rakor OPD | Rapat Koordinasi OPD | Rapat Koordinasi Perangkat Daerah | Rakor antar OPD
collaboration_statuses.BERJALAN: Berjalan | Sedang berjalan | Masih berlangsung | On going
collaboration_statuses.RENCANA: Rencana | Direncanakan | Masih rencana | Tahap perencanaan
collaboration_statuses.SELESAI: Selesai | Sudah selesai | Telah berakhir | Tuntas
collaboration_types.KOLABORASI_DAERAH: Kolaborasi Daerah | Kolaborasi antar daerah | Kolaborasi dg kab/kota lain | Kerja sama antardaerah
collaboration_types.KONTRIBUSI_MANDIRI: Kontribusi Mandiri | Kontribusi sendiri | Mandiri | Kontribusi daerah secara mandiri
components.SDM: SDM | Sumber Daya Manusia | Pengembangan SDM | Peningkatan kapasitas SDM
components.INFRASTRUKTUR: Infrastruktur | Infrastruktur TIK | Pembangunan infrastruktur | Infrastruktur fisik & digital
components.APLIKASI: Aplikasi | Pengembangan aplikasi | Aplikasi/Sistem Informasi | Perangkat lunak
components.LITERASI: Literasi | Literasi digital | Literasi masyarakat | Penguatan literasi
components.KEBIJAKAN: Kebijakan | Kebijakan/Regulasi | Penyusunan kebijakan | Regulasi
components.KELEMBAGAAN: Kelembagaan | Penguatan kelembagaan | Kelembagaan smart city | Lembaga/Organisasi
dimensions.SG: Smart Governance | SG | Tata Kelola Cerdas | Smart Government | Dimensi Smart Governance
dimensions.SB: Smart Branding | SB | Branding | Dimensi Smart Branding
dimensions.SE: Smart Economy | SE | Ekonomi Cerdas | Smart Ekonomi
dimensions.SL: Smart Living | SL | Living | Dimensi Smart Living
dimensions.SS: Smart Society | SS | Masyarakat Cerdas | Smart Sociaty
dimensions.SV: Smart Environment | SV | Lingkungan Cerdas | Smart Enviroment
legal_statuses.BERLAKU: Berlaku | Masih berlaku | Sudah berlaku | Aktif
legal_statuses.DRAFT: Draft | Draf | Rancangan | Masih draft | Dalam penyusunan
legal_statuses.DICABUT: Dicabut | Sudah dicabut | Tidak berlaku lagi | Telah dicabut
document_types.PERDA: Perda | Peraturan Daerah | Peraturan Daerah Kabupaten | Perda Kab.
document_types.PERBUP: Perbup | Peraturan Bupati | Peraturan Bupati Probolinggo | Perbub
document_types.KEPBUP: Kepbup | Keputusan Bupati | SK Bupati | Kep. Bupati
document_types.SE: SE | Surat Edaran | Surat Edaran Bupati | SE Bupati
document_types.MOU: MoU | Nota Kesepahaman | Memorandum of Understanding | Nota Kesepahaman (MoU)
document_types.PKS: PKS | Perjanjian Kerja Sama | Perjanjian Kerjasama | PKS (Perjanjian Kerja Sama)
document_types.RPJMD: RPJMD | Rencana Pembangunan Jangka Menengah Daerah | Dokumen RPJMD | Rencana Pemb. Jangka Menengah Daerah
document_types.RPD: RPD | Rencana Pembangunan Daerah | Dokumen RPD | Rencana Pembangunan Daerah (RPD)
document_types.RENSTRA: Renstra | Rencana Strategis | Renstra OPD | Rencana Strategis Perangkat Daerah
document_types.RENJA: Renja | Rencana Kerja | Renja OPD | Rencana Kerja Perangkat Daerah
document_types.MASTERPLAN: Masterplan | Master Plan | Masterplan Smart City | Rencana Induk Smart City
document_types.ROADMAP: Roadmap | Peta Jalan | Road Map | Peta Jalan Smart City
document_types.SK_DEWAN: SK Dewan | SK Dewan Smart City | SK Pembentukan Dewan | Surat Keputusan Dewan Smart City
document_types.SK_TIM: SK Tim | SK Tim Pelaksana | SK Pembentukan Tim Pelaksana | Surat Keputusan Tim Pelaksana
evidence_kinds.PERATURAN: Peraturan | Regulasi | Produk hukum | Dokumen peraturan
evidence_kinds.FOTO: Foto | Foto kegiatan | Foto dokumentasi | Photo
evidence_kinds.TANGKAPAN_LAYAR: Tangkapan Layar | Screenshot | Screen shot aplikasi | SS layar
evidence_kinds.LAPORAN: Laporan | Laporan kegiatan | Dokumen laporan | Lap. pelaksanaan
evidence_kinds.BERITA_ACARA: Berita Acara | BA | Berita Acara Rapat | Dokumen Berita Acara
evidence_kinds.DATA: Data | Data/Tabel | Dataset | Rekap data
evidence_kinds.TAUTAN: Tautan | Link | Tautan web | Alamat website
follow_up_statuses.SELESAI: Selesai | Sudah selesai | Sudah ditindaklanjuti | Tuntas
follow_up_statuses.PROSES: Proses | Dalam proses | Sedang diproses | On progress
follow_up_statuses.BELUM: Belum | Belum ditindaklanjuti | Belum dikerjakan | Blm ada tindak lanjut
funding_sources.PAD: PAD | Pendapatan Asli Daerah | APBD (PAD) | Dana PAD
funding_sources.DAU: DAU | Dana Alokasi Umum | APBD (DAU) | DAU Block Grant
funding_sources.DAU_SG: DAU SG | DAU Specific Grant | DAU yang ditentukan penggunaannya | DAU Earmark
funding_sources.DBH: DBH | Dana Bagi Hasil | Dana Bagi Hasil Pajak/SDA | APBD (DBH)
funding_sources.DBHCHT: DBHCHT | DBH CHT | DBH Cukai Hasil Tembakau | Dana Bagi Hasil Cukai Hasil Tembakau | Cukai tembakau
funding_sources.DAK_FISIK: DAK Fisik | Dana Alokasi Khusus Fisik | DAK (Fisik) | DAK Fisik Reguler
funding_sources.DAK_NONFISIK: DAK Nonfisik | DAK Non Fisik | Dana Alokasi Khusus Non Fisik | DAK-NF
funding_sources.INSENTIF_FISKAL: Insentif Fiskal | DID | Dana Insentif Daerah | Dana Insentif Fiskal
funding_sources.BK_PROV: BK Provinsi | Bantuan Keuangan Provinsi | BK Prov. Jatim | Bankeu Provinsi
funding_sources.BLUD: BLUD | Dana BLUD | Pendapatan BLUD | Badan Layanan Umum Daerah
funding_sources.APBD: APBD | APBD Kabupaten | APBD Kab. Probolinggo | Anggaran Pendapatan dan Belanja Daerah
funding_sources.APBN: APBN | Dana APBN | Anggaran Pendapatan dan Belanja Negara | APBN Pusat
funding_sources.DANA_DESA: Dana Desa | DD | DD (Dana Desa) | APBDes - Dana Desa
funding_sources.CSR_TJSL: CSR/TJSL | CSR | TJSL | CSR Perusahaan | Tanggung Jawab Sosial Perusahaan
funding_sources.KPBU: KPBU | Kerja Sama Pemerintah dengan Badan Usaha | Skema KPBU | KPBU (kerjasama pemerintah & badan usaha)
funding_sources.HIBAH: Hibah | Dana Hibah | Bantuan hibah | Hibah luar negeri/lembaga
funding_sources.BUMN_BUMD: BUMN/BUMD | BUMN | BUMD | Badan Usaha Milik Negara/Daerah
funding_sources.SWASTA: Swasta | Pihak swasta | Dana swasta | Investasi swasta
funding_sources.SWADAYA: Swadaya | Swadaya masyarakat | Swadaya murni | Dana swadaya
funding_sources.LAINNYA: Lainnya | Lain-lain | Sumber lain | Sumber dana lainnya
impact_areas.BIROKRASI: Birokrasi | Kinerja birokrasi | Tata kelola birokrasi | Internal birokrasi
impact_areas.PELAYANAN_PUBLIK: Pelayanan Publik | Layanan publik | Yanlik | Kualitas pelayanan publik
impact_areas.KUALITAS_HIDUP: Kualitas Hidup | Kualitas hidup masyarakat | Mutu hidup warga | Peningkatan kualitas hidup
indicator_levels.OUTPUT: Output | Keluaran | Output (keluaran) | Indikator keluaran
indicator_levels.OUTCOME: Outcome | Hasil | Outcome (hasil) | Indikator hasil
indicator_levels.IMPACT: Impact | Dampak | Impact (dampak) | Indikator dampak
plan_documents.RPJMD: RPJMD | Rencana Pembangunan Jangka Menengah Daerah | RPJMD Kab. Probolinggo | Dokumen RPJMD
plan_documents.RPD: RPD | Rencana Pembangunan Daerah | RPD 2024-2026 | Dokumen RPD
plan_documents.RENSTRA: Renstra | Rencana Strategis | Renstra OPD | Renstra Perangkat Daerah
plan_documents.RENJA: Renja | Rencana Kerja OPD | Renja Perangkat Daerah | Renja 2024
plan_documents.RKPD: RKPD | Rencana Kerja Pemerintah Daerah | RKPD 2024 | Dokumen RKPD
previous_statuses.BERJALAN: Berjalan | Sudah berjalan | Jalan | Aktif
previous_statuses.BELUM_ADA: Belum ada | Belum ada tahun lalu | Blm ada | Baru tahun ini
previous_statuses.BERHENTI: Berhenti | Dihentikan | Sudah berhenti | Tidak dilanjutkan
program_kinds.PROGRAM: Program | Program kerja | Program OPD | Prog.
program_kinds.INOVASI: Inovasi | Inovasi daerah | Inovasi OPD | Inovasi perangkat daerah
program_kinds.APLIKASI: Aplikasi | App | Aplikasi berbasis web/android | Sistem informasi
program_kinds.LAYANAN: Layanan | Pelayanan | Jenis layanan masyarakat | Layanan publik
program_statuses.RENCANA: Rencana | Direncanakan | Masih perencanaan | Akan dilaksanakan
program_statuses.BERJALAN: Berjalan | Sedang berjalan | Masih berjalan | On going
program_statuses.SELESAI: Selesai | Sudah selesai | Telah selesai dilaksanakan | Tuntas
program_statuses.BERHENTI: Berhenti | Dihentikan | Sudah berhenti | Tidak dilanjutkan
program_statuses.TERTUNDA: Tertunda | Ditunda | Penundaan | Pending
current_statuses.BERJALAN: Berjalan | Masih berjalan | Tetap berjalan | Lanjut
current_statuses.BERHENTI: Berhenti | Dihentikan | Sudah berhenti | Tidak dilanjutkan
current_statuses.DIKEMBANGKAN: Dikembangkan | Dalam pengembangan | Dikembangkan lebih lanjut | Pengembangan fitur
facts.APBD_TOTAL: Total APBD | APBD Total | Jumlah APBD Kabupaten | Total Belanja APBD
facts.PROGRAM_MASTERPLAN_SG: Jumlah program masterplan Smart Governance | Program Masterplan SG | Jml Program SG dlm Masterplan | Smart Governance - program di masterplan
facts.PROGRAM_MASTERPLAN_SB: Jumlah program masterplan Smart Branding | Program Masterplan SB | Jml Program SB dlm Masterplan | Smart Branding - program di masterplan
facts.PROGRAM_MASTERPLAN_SE: Jumlah program masterplan Smart Economy | Program Masterplan SE | Jml Program SE dlm Masterplan | Smart Economy - program di masterplan
facts.PROGRAM_MASTERPLAN_SL: Jumlah program masterplan Smart Living | Program Masterplan SL | Jml Program SL dlm Masterplan | Smart Living - program di masterplan
facts.PROGRAM_MASTERPLAN_SS: Jumlah program masterplan Smart Society | Program Masterplan SS | Jml Program SS dlm Masterplan | Smart Society - program di masterplan
facts.PROGRAM_MASTERPLAN_SV: Jumlah program masterplan Smart Environment | Program Masterplan SV | Jml Program SV dlm Masterplan | Smart Environment - program di masterplan
facts.PROGRAM_TAHUN_LALU: Jumlah program tahun lalu | Program Tahun Lalu | Jml program yg berjalan tahun lalu | Program smart city tahun sebelumnya
facts.RENCANA_AKSI_TAHUN_LALU: Jumlah rencana aksi tahun lalu | Rencana Aksi Tahun Lalu | Jml renaksi tahun lalu | Kegiatan rencana aksi tahun sebelumnya
skm_elements.U1: Persyaratan | U1 | Persyaratan pelayanan | Kesesuaian persyaratan | U1. Persyaratan
skm_elements.U2: Sistem, mekanisme dan prosedur | U2 | Prosedur | Sistem, Mekanisme & Prosedur | Kemudahan prosedur pelayanan
skm_elements.U3: Waktu penyelesaian | U3 | Waktu pelayanan | Kecepatan waktu penyelesaian | U3 Waktu Penyelesaian
skm_elements.U4: Biaya/tarif | U4 | Biaya / Tarif | Kewajaran biaya | Tarif pelayanan
skm_elements.U5: Produk spesifikasi jenis pelayanan | U5 | Produk layanan | Produk spesifikasi jenis layanan | Kesesuaian produk pelayanan
skm_elements.U6: Kompetensi pelaksana | U6 | Kompetensi petugas | Kemampuan pelaksana | Kompetensi Pelaksana Layanan
skm_elements.U7: Perilaku pelaksana | U7 | Perilaku petugas | Kesopanan dan keramahan petugas | Prilaku pelaksana
skm_elements.U8: Penanganan pengaduan | Penanganan pengaduan, saran dan masukan | Pengelolaan pengaduan | Penanganan aduan layanan
skm_elements.U9: Sarana dan prasarana | Sarana prasarana | Sarpras | Kualitas sarana & prasarana
trends.POSITIF: Positif | Tren positif | Semakin tinggi semakin baik | Naik (+)
trends.NEGATIF: Negatif | Tren negatif | Semakin rendah semakin baik | Turun (-)
trends.PERSENTASE: Persentase | Prosentase | Persen (%) | Dalam persentase
trends.NILAI_AKHIR: Nilai akhir | Nilai Akhir Tahun | Kondisi akhir | Nilai akhir periode
"""
TITLES = (
    ("FORMULIR {name}", "EVALUASI IMPLEMENTASI KOTA CERDAS (SMART CITY) TAHUN {year} TAHAP {stage}", "{opd} KABUPATEN PROBOLINGGO"),
    ("PEMERINTAH KABUPATEN PROBOLINGGO", "{opd}", "DATA {name} SMART CITY", "Tahun {year} Tahap {stage}"),
    ("Rekapitulasi {name} Program Smart City", "Perangkat Daerah {opd} - Tahun {year}"),
    ("LAMPIRAN DATA DUKUNG EVALUASI SMART CITY", "{name}", "OPD {opd}", "TAHAP {stage} TAHUN {year}"),
    ("Isian {name} oleh {opd}", "Kabupaten Probolinggo", "Evaluasi Smart City Tahap {stage} Th. {year}"),
)
SECTIONS = (
    "SEKRETARIAT",
    "A. Bidang Informasi dan Komunikasi Publik",
    "II. URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR",
    "UPT / UPTD",
    "Bidang Perencanaan dan Evaluasi",
    "URUSAN PILIHAN",
)
CAPTIONS = (
    "Uraian",
    "DATA UMUM",
    "Rincian Isian",
    "Diisi oleh OPD",
    "Informasi Pokok",
    "Penjelasan",
)
TOTALS = (
    "Jumlah",
    "JUMLAH TOTAL",
    "Total",
    "Grand Total",
    "Jumlah Keseluruhan",
    "TOTAL SELURUHNYA",
    "Jml. Total",
    "Jumlah Akhir",
)
SUBTOTALS = (
    "Sub Total",
    "Subtotal",
    "Sub Jumlah",
    "Jumlah per Bidang",
    "Jumlah Sementara",
)
NOTES = (
    "Ket: kolom yang belum ada datanya dikosongkan",
    "*) diisi sesuai dokumen yang telah disahkan",
    "Sumber: data olahan OPD",
    "Catatan: data masih bersifat sementara dan dapat berubah",
    "**) angka sangat sementara",
    "NB: bukti dukung diunggah pada folder Google Drive OPD",
    "Keterangan: baris dapat ditambah sesuai kebutuhan",
    "Data diolah oleh Subbag Perencanaan dan Pelaporan",
)
LEGENDS = (
    "diisi sesuai dokumen",
    "pilih salah satu",
    "(wajib diisi)",
    "tulis dengan singkat dan jelas",
    "isi sesuai kondisi di OPD",
    "lihat petunjuk pengisian",
)
EXTRAS = (
    "No. Urut",
    "Paraf",
    "Verifikator",
    "Hasil Verifikasi Diskominfo",
    "Nama Operator",
    "Lokasi/Kecamatan",
    "Tanggal Input",
    "Cek Kelengkapan",
    "Disposisi",
    "Kontak Admin",
)
SHEETS = (
    "{code}",
    "{code} {name}",
    "{number}. {name}",
    "Form {number}",
    "{name}",
    "Form {code}",
    "Tabel {number} {name}",
    "{name} OPD",
)
GROUPS = (
    "Realisasi",
    "Realisasi Triwulan",
    "Realisasi per Triwulan",
    "REALISASI KINERJA TRIWULANAN",
    "Capaian Realisasi Tiap Tribulan",
    "Realisasi s/d TW Berjalan",
)
