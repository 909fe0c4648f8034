"""A second vocabulary of wordings that no form lists, written from general office usage without regard to any reader.

It is built as `unlisted_words` is, and has the same two halves: `tuned` may be looked at, `held` is for judging only.
"""

from __future__ import annotations

LABELS = """
legal_documents.document_type: Kategori Peraturan | Bentuk Regulasi | Jenis Produk Hukum Daerah | Jenis Peraturan/Kebijakan | Tipe Dokumen Hukum | Kelompok Dokumen | Nama Jenis Dokumen
legal_documents.number: Nomor Peraturan | No. Produk Hukum | Nomor Surat | No. Dokumen Hukum | Nomor Penetapan | Nomor Registrasi Dokumen
legal_documents.year: Tahun Terbit | Tahun Penetapan Peraturan | Tahun Dikeluarkan | Thn. Terbit | Tahun Produk Hukum | Tahun Pembuatan
legal_documents.title: Judul Peraturan | Perihal | Nama Produk Hukum | Isi Pokok / Tentang | Judul Lengkap Dokumen | Uraian Peraturan | Hal yang Diatur
legal_documents.enacted_on: Tgl Ditetapkan | Tanggal Pengesahan | Tanggal Terbit | Tgl. Tanda Tangan | Tanggal Dikeluarkan | Disahkan Tanggal
legal_documents.valid_from: Tanggal Mulai Berlakunya | Mulai Berlaku Sejak | Berlaku Sejak | Tgl Berlaku (Awal) | Tanggal Efektif Berlaku | Efektif Mulai
legal_documents.valid_to: Tanggal Akhir Berlaku | Berlaku Hingga | Tgl Berlaku (Akhir) | Habis Masa Berlaku | Tanggal Kedaluwarsa | Batas Berlaku
legal_documents.status: Status Hukum | Keadaan Dokumen | Status Keberlakuan | Kondisi Peraturan | Posisi Status | Status Dok. Saat Ini
legal_documents.url: Alamat Tautan | Link Unduh | Link Dokumen Peraturan | Tautan JDIH | URL Dokumen | Alamat Web Dokumen
meetings.body: Nama Lembaga | Organ/Lembaga | Kelompok Kelembagaan | Lembaga Pelaksana Rapat | Forum/Lembaga | Institusi Penyelenggara | Jenis Lembaga
meetings.held_on: Tgl. Pelaksanaan Rapat | Waktu Rapat | Tanggal Pertemuan | Hari/Tanggal | Tgl Kegiatan Rapat | Tanggal Diselenggarakan
meetings.topic: Topik Rapat | Pokok Bahasan | Materi Pembahasan | Acara Rapat | Agenda Pembahasan | Isi Agenda | Hal yang Dibahas
meetings.participants: Banyaknya Peserta | Jml Peserta Hadir | Total Kehadiran | Peserta (orang) | Jumlah Undangan yang Hadir | Jumlah Hadirin
meetings.external_present: Ada Unsur Luar? | Hadir Pihak Eksternal | Keterlibatan Unsur Eksternal | Melibatkan Pihak Luar (Ya/Tidak) | Kehadiran Pihak Luar | Unsur Non Pemerintah Hadir
meetings.evidence: Bukti Rapat | Notulen / Bukti | Dokumentasi Rapat | Lampiran Bukti | Bukti Pelaksanaan | Dok. Bukti
plan_alignments.program_title: Judul Program/Inovasi | Nama Program SC | Uraian Program | Program atau Inovasi | Program Kerja/Inovasi | Nama Inovasi/Program
plan_alignments.plan_document: Jenis Dokumen Perencanaan | Dokumen Rencana Acuan | Dok. Perencanaan Daerah | Acuan Perencanaan | Dokumen Rencana Pembangunan | Sumber Dokumen Rencana
plan_alignments.mission: Misi Daerah | Misi Kepala Daerah | Misi yang Didukung | Uraian Misi | Misi Bupati | Misi Terkait
plan_alignments.objective: Sasaran Strategis | Sasaran yang Dituju | Sasaran Pembangunan | Uraian Sasaran | Sasaran Terkait | Sasaran Daerah
plan_alignments.plan_indicator: Indikator Sasaran | Tolok Ukur Sasaran | Nama Indikator | Indikator Kinerja Sasaran | Indikator Perencanaan | Parameter Sasaran
plan_alignments.plan_target: Target Sasaran | Besaran Target | Nilai Target | Target Perencanaan | Target yang Ditetapkan | Target Dokumen
plan_alignments.note: Catatan | Ket. Tambahan | Penjelasan | Catatan Tambahan | Informasi Lain | Keterangan Lain-lain
programs.title: Judul Program | Nama Program Smart City | Nama Kegiatan/Inovasi | Program yang Dilaksanakan | Nama Inovasi | Uraian Program/Inovasi | Nama Aplikasi/Program
programs.dimension: Nama Dimensi | Dimensi Utama | Dimensi Kota Cerdas | Masuk Dimensi | Kelompok Dimensi | Pilar Smart City | Kategori Dimensi
programs.sub_dimension: Nama Sub Dimensi | Sub-Dimensi Program | Kode Subdimensi | Subdimensi Terkait | Rincian Dimensi (Sub) | Sub Pilar
programs.kind: Jenis Program | Bentuk Program | Tipe Program/Inovasi | Kategori Program | Klasifikasi Program | Jenis Kegiatan/Inovasi
programs.nomenclature_code: Kode Rekening Sub Kegiatan | Nomor Nomenklatur | Kode Program Nomenklatur | Kode Kegiatan SIPD | Nomenklatur (Kode) | Kode Nomenklatur SIPD
programs.masterplan_ref: Halaman Masterplan | Acuan Masterplan | Referensi Masterplan SC | Dasar dalam Masterplan | Masterplan (Bab/Hal.) | Kesesuaian Masterplan
programs.plan_ref: Acuan RPJMD | Referensi RPJMD/RPD | Dasar RPJMD atau RPD | RPJMD/RPD (Bab/Hal.) | Kesesuaian RPJMD | Rujukan Dokumen RPJMD
programs.start_year: Thn Mulai | Tahun Dimulainya | Tahun Awal Pelaksanaan | Mulai Tahun | Tahun Peluncuran | Dimulai Sejak Tahun
programs.status: Status Program | Kondisi Pelaksanaan | Status Terkini | Perkembangan Status | Keadaan Program | Status Pelaksanaan Program
programs.is_it_based: Berbasis Teknologi Informasi | Menggunakan TI? | Memakai TIK (Ya/Tidak) | Basis TIK | Program Berbasis TIK | Didukung TI (Y/T)
programs.active_users: Jml Pengguna Aktif | Banyaknya Pengguna | User Aktif | Jumlah Pemakai Aktif | Total Pengguna Aktif | Pengguna Aktif (orang)
programs.tangible_result: Hasil Konkret | Hasil yang Dicapai | Bukti Hasil Nyata | Wujud Hasil Nyata | Hasil Nyata Program | Luaran Nyata
programs.impact_area: Area Dampak | Bidang Dampak | Dampak terhadap | Sasaran Dampak | Dampak yang Dituju | Wilayah Dampak Program
programs.evidence: Bukti Pendukung | Dokumen Pendukung | Lampiran Bukti Dukung | Link Bukti | Data Dukung | Eviden
action_items.program_title: Nama Program Induk | Program Utama | Induk Program | Program Payung | Program Terkait | Judul Program Induk
action_items.component: Komponen Smart City | Jenis Komponen | Unsur Komponen | Kelompok Komponen | Komponen Pembangunan | Nama Komponen
action_items.description: Uraian Rencana Aksi | Nama Rencana Aksi | Deskripsi Rencana Aksi | Aksi yang Direncanakan | Kegiatan Rencana Aksi | Langkah Aksi
action_items.indicator: Indikator Keberhasilan | Tolok Ukur | Ukuran Keberhasilan | Indikator Aksi | Nama Indikator Kinerja | Parameter Keberhasilan
action_items.unit: Satuan Ukuran | Sat. Target | Unit Satuan | Satuan Indikator | Jenis Satuan | Satuan Pengukuran
action_items.target: Target Kinerja | Target Tahunan | Besar Target | Jumlah Target | Target Setahun | Volume Target
action_items.realized_q1: Realisasi Triwulan I | Triwulan I (Realisasi) | Capaian TW I | Tribulan I | Real. TW I | Kuartal I
action_items.realized_q2: Realisasi Triwulan II | Triwulan II (Realisasi) | Capaian TW II | Tribulan II | Real. TW II | Kuartal II
action_items.realized_q3: Realisasi Triwulan III | Triwulan III (Realisasi) | Capaian TW III | Tribulan III | Real. TW III | Kuartal III
action_items.realized_q4: Realisasi Triwulan IV | Triwulan IV (Realisasi) | Capaian TW IV | Tribulan IV | Real. TW IV | Kuartal IV
action_items.stated_achievement: Persentase Capaian | % Capaian Kinerja | Tingkat Capaian (%) | Capaian Kinerja (%) | Persen Realisasi | Capaian thd Target (%)
action_items.budget: Pagu Anggaran (Rp) | Jumlah Anggaran | Alokasi Anggaran (Rp) | Nilai Anggaran (Rp.) | Besaran Anggaran | Dana (Rp)
action_items.funding_source: Sumber Anggaran | Asal Dana | Sumber Pembiayaan | Sumber Pendanaan Kegiatan | Jenis Sumber Dana | Sbr. Dana
action_items.responsible_opd: Perangkat Daerah Penanggung Jawab | Dinas Penanggung Jawab | OPD Pelaksana | Instansi Penanggungjawab | OPD Pengampu | PD Penanggung Jawab
action_items.evidence: Bukti Pendukung | Dokumen Bukti | Data Dukung | Lampiran Bukti | Eviden Kegiatan | Link Bukti Dukung
action_items.obstacle: Hambatan dan Tindak Lanjut | Permasalahan/Tindak Lanjut | Kendala dan Solusi | Masalah yang Dihadapi | Kendala Pelaksanaan | Hambatan & Upaya
budget_lines.program_title: Nama Program/Kegiatan | Uraian Program/Kegiatan | Nama Kegiatan | Program & Kegiatan | Judul Kegiatan | Uraian Kegiatan
budget_lines.nomenclature_code: Kode Rekening | Nomor Kode Sub Kegiatan | Kode SubKeg | Kode Nomenklatur Sub Kegiatan | Kode Kegiatan/Sub Kegiatan | No. Rekening Sub Kegiatan
budget_lines.fiscal_year: TA | Thn. Anggaran | Tahun Anggaran Berjalan | Tahun Pelaksanaan Anggaran | Thn Angg. | Periode Anggaran (Tahun)
budget_lines.funding_source: Asal Pendanaan | Sumber Pembiayaan | Jenis Sumber Dana | Sumber Dana/Anggaran | Sumber Pendanaan APBD/Non | Dana dari
budget_lines.ceiling: Pagu Murni (Rp) | Pagu Awal | Jumlah Pagu (Rp) | Anggaran Murni | Pagu Anggaran Awal (Rp) | Nilai Pagu
budget_lines.revised_ceiling: Pagu Setelah Perubahan | Pagu P-APBD (Rp) | Anggaran Perubahan (Rp) | Pagu Anggaran Perubahan | Perubahan Pagu | Pagu PAK
budget_lines.realized: Realisasi Anggaran (Rp) | Jumlah Realisasi | Realisasi Keuangan (Rp) | Penyerapan Anggaran (Rp) | Dana Terserap (Rp) | Realisasi Belanja
budget_lines.as_of: Posisi per Tanggal | Kondisi Tanggal | Data per Tgl. | Tanggal Posisi Data | Keadaan per Tanggal | s.d. Tanggal
budget_lines.note: Catatan | Ket. Tambahan | Penjelasan | Catatan Kegiatan | Informasi Lain | Keterangan Tambahan
indicators.program_title: Judul Program/Inovasi | Nama Program Terkait | Program atau Inovasi | Uraian Program | Nama Inovasi/Program | Program yang Diukur
indicators.level: Tingkatan Indikator | Level Indikator | Jenjang | Tingkat Kinerja | Tataran Indikator | Jenis Indikator (Output/Outcome)
indicators.impact_area: Area Dampak | Bidang Dampak | Dampak terhadap | Jenis Dampak | Ranah Dampak | Sasaran Dampak
indicators.name: Nama Indikator | Uraian Indikator | Indikator Kinerja | Judul Indikator | Tolok Ukur Kinerja | Indikator yang Diukur
indicators.unit: Satuan Ukuran | Satuan Indikator | Unit Pengukuran | Sat. | Jenis Satuan | Satuan Pengukuran
indicators.trend: Arah Tren | Jenis Tren | Kecenderungan | Sifat Indikator | Tren Indikator | Polaritas
indicators.baseline_value: Baseline | Kondisi Awal | Nilai Dasar | Data Awal (Baseline) | Angka Awal | Nilai Baseline Awal
indicators.baseline_year: Thn Baseline | Tahun Data Awal | Tahun Dasar | Tahun Kondisi Awal | Tahun Acuan Baseline | Baseline (Tahun)
indicators.target: Target Kinerja | Nilai Target | Target Tahun 2024 | Target yang Ditetapkan | Sasaran Target | Angka Target
indicators.realized: Realisasi Kinerja | Nilai Realisasi | Hasil Realisasi | Capaian Realisasi Kinerja | Realisasi Tahun Berjalan | Angka Realisasi
indicators.stated_achievement: Persentase Capaian | Tingkat Capaian (%) | % Capaian Kinerja | Capaian Kinerja (%) | Persen Ketercapaian | Capaian thd Target (%)
indicators.data_source: Asal Data | Sumber Data/Dokumen | Sumber Informasi | Data Bersumber dari | Instansi Sumber Data | Sumber Data Indikator
indicators.plan_indicator: Indikator pada RPJMD | Indikator RPJMD Terkait | Keterkaitan Indikator RPJMD | Indikator dalam RPJMD/RPD | IKU RPJMD | Acuan Indikator RPJMD
quick_wins.title: Judul Quick Win | Nama Program Quick Win | Quick Win yang Dilaksanakan | Program Quick Win | Nama Quickwin | Uraian Quick Win
quick_wins.dimension: Nama Dimensi | Dimensi Utama | Dimensi Smart City | Kategori Dimensi | Pilar | Masuk Dimensi
quick_wins.first_year: Tahun Mulai Pertama | Thn Pertama Pelaksanaan | Tahun Awal | Pertama Kali Dilaksanakan (Tahun) | Tahun Pertama Berjalan | Tahun Peluncuran
quick_wins.previous_status: Status Tahun Sebelumnya | Status 2023 | Keadaan Tahun Lalu | Kondisi Tahun Lalu | Status pada Tahun Lalu | Status Thn Lalu
quick_wins.current_status: Status Saat Ini | Status 2024 | Keadaan Tahun Ini | Kondisi Sekarang | Status Terkini | Status Thn Ini
quick_wins.stop_reason: Sebab Berhenti | Penyebab Berhenti | Alasan Dihentikan | Alasan Penghentian | Keterangan Berhenti | Alasan bila Berhenti
quick_wins.strategic_issue: Isu Strategis | Isu Strategis Daerah | Isu Strategis dalam RPJMD | Permasalahan Strategis RPJMD | Isu RPJMD Terkait | Keterkaitan Isu Strategis
quick_wins.uniqueness: Kekhasan | Ciri Khas | Unsur Keunikan | Keunikan/Kebaruan | Nilai Unik | Keunggulan dan Keunikan
quick_wins.partners: Mitra Kerja | Pihak Mitra | Mitra Kerjasama | Mitra yang Terlibat | Nama Mitra | Mitra Pelaksana
quick_wins.resources: Sumber Daya yang Digunakan | Dukungan Sumber Daya | Sumber Daya Tersedia | SDM dan Sumber Daya | Ketersediaan Sumber Daya | Kebutuhan Sumber Daya
quick_wins.continuity_strategy: Strategi Kelanjutan | Upaya Keberlanjutan | Rencana Keberlanjutan | Strategi agar Berkelanjutan | Keberlanjutan Program | Langkah Keberlanjutan
quick_wins.beneficiaries: Pihak Penerima Manfaat | Kelompok Penerima Manfaat | Sasaran Penerima Manfaat | Yang Menerima Manfaat | Pemanfaat | Penerima Manfaat Program
quick_wins.active_users: Jml Pengguna Aktif | Banyaknya Pengguna | User Aktif | Total Pengguna Aktif | Jumlah Pemakai Aktif | Pengguna Aktif (orang)
quick_win_risks.quick_win_title: Judul Quick Win | Nama Program Quick Win | Program Quick Win | Quick Win Terkait | Nama Quickwin | Quick Win yang Berisiko
quick_win_risks.description: Uraian Risiko | Nama Risiko | Pernyataan Risiko | Risiko yang Dihadapi | Deskripsi Risiko | Identifikasi Risiko
quick_win_risks.likelihood: Tingkat Kemungkinan | Kemungkinan Terjadi | Skor Kemungkinan (1-5) | Peluang Terjadi (1-5) | Probabilitas (1-5) | Nilai Kemungkinan
quick_win_risks.impact: Tingkat Dampak | Skor Dampak (1-5) | Besaran Dampak (1-5) | Dampak Risiko | Nilai Dampak | Level Dampak (1-5)
quick_win_risks.mitigation: Upaya Mitigasi | Langkah Mitigasi | Rencana Mitigasi | Mitigasi Risiko | Penanganan Risiko | Tindakan Mitigasi
quick_win_risks.owner: Pemilik Risiko | Penanggung Jawab Risiko | PJ | Pihak Penanggung Jawab | Petugas Penanggung Jawab | Penanggungjawab Mitigasi
quick_win_risks.status: Status Risiko | Status Mitigasi | Keadaan Risiko | Status Penanganan | Kondisi Terkini | Perkembangan
collaborations.title: Judul Kolaborasi | Nama Program Kolaborasi | Nama Kolaborasi/Kontribusi | Uraian Kolaborasi | Program Kontribusi/Kolaborasi | Bentuk Program Kolaborasi
collaborations.dimension: Nama Dimensi | Dimensi Utama | Dimensi Terkait | Kategori Dimensi | Dimensi Smart City | Masuk Dimensi
collaborations.type: Jenis Kolaborasi | Bentuk Kolaborasi | Tipe Kerja Sama | Kategori Kolaborasi | Sifat Kolaborasi | Jenis Kontribusi
collaborations.partner_regions: Mitra Daerah | Kabupaten/Kota Mitra | Nama Daerah Mitra | Daerah yang Bermitra | Pemda Mitra | Wilayah Mitra
collaborations.area_code: Kawasan Prioritas | Nama Kawasan | Kawasan Wisata | Wilayah Kawasan | Kawasan KPPN/IKN | Kode Kawasan
collaborations.agreement: Dasar Hukum Kerja Sama | Dasar Kerjasama | Naskah Kerja Sama | Dokumen Kerja Sama | Perjanjian/Dasar Kerja Sama | Landasan Kerja Sama
collaborations.starts_on: Tanggal Mulai | Mulai Kerja Sama | Tgl. Mulai | Tanggal Awal Kerja Sama | Dimulai | Waktu Mulai
collaborations.ends_on: Tanggal Berakhir | Berakhirnya Kerja Sama | Tgl. Selesai | Tanggal Akhir Kerja Sama | Berakhir Pada | Waktu Berakhir
collaborations.status: Status Kolaborasi | Status Pelaksanaan | Keadaan Kerja Sama | Kondisi Terkini | Status Kerjasama | Perkembangan Status
collaborations.output: Hasil Keluaran | Keluaran (Output) | Output Kolaborasi | Keluaran Program | Luaran | Keluaran yang Dihasilkan
collaborations.area_benefit: Manfaat untuk Kawasan | Kemanfaatan Kawasan | Dampak/Manfaat bagi Kawasan | Manfaat Kawasan | Kegunaan bagi Kawasan | Manfaat yang Diterima Kawasan
collaborations.budget: Jumlah Anggaran | Nilai Anggaran (Rp.) | Besaran Anggaran | Pagu Anggaran (Rp) | Alokasi Anggaran (Rp) | Dana (Rp)
impact_survey_items.service_name: Nama Layanan/Quick Win | Layanan yang Disurvei | Nama Layanan | Objek Survei (Layanan) | Jenis Layanan / Quick Win | Judul Layanan
impact_survey_items.item_id: Kode Item | Kode Butir Pertanyaan | Nomor Butir | Butir (Kode) | Kode Pertanyaan Survei | ID Butir
impact_survey_items.respondents: Banyaknya Responden | Jml. Responden | Responden (orang) | Total Responden | Jumlah Sampel Responden | N Responden
impact_survey_items.population: Total Pengguna | Populasi Pengguna | Banyaknya Pengguna Layanan | Jml. Pengguna | Pengguna (orang) | Jumlah Populasi
impact_survey_items.scale_min: Skala Terendah | Nilai Skala Minimal | Skala Minimum | Batas Bawah Skala | Skala (Min) | Skala Paling Rendah
impact_survey_items.scale_max: Skala Tertinggi | Nilai Skala Maksimal | Skala Maksimum | Batas Atas Skala | Skala (Maks) | Skala Paling Tinggi
impact_survey_items.mean: Rata-rata Nilai | Nilai Rerata | Skor Rata-rata | Rata2 Nilai | Nilai Rata - rata Survei | Rerata Skor
impact_survey_items.method: Metode Survei | Cara Survei | Metode Pengumpulan Data | Teknik Survei | Metode yang Digunakan | Metodologi
impact_survey_items.period: Periode Survei | Waktu Survei | Masa Survei | Periode Pelaksanaan | Kurun Waktu | Bulan/Periode
satisfaction_survey_items.service_name: Nama Unit Layanan | Unit Pelayanan | Unit Penyelenggara Layanan | Nama Layanan | Unit Layanan Publik | Unit yang Disurvei
satisfaction_survey_items.element: Unsur Pelayanan | Nama Unsur | Unsur SKM | Uraian Unsur | Unsur yang Dinilai | Unsur Penilaian
satisfaction_survey_items.mean: Rata-rata Nilai | NRR | Skor Rata-rata | Nilai Rerata Unsur | Rata2 | Nilai Rata-rata per Unsur
satisfaction_survey_items.respondents: Banyaknya Responden | Jml. Responden | Responden (orang) | Total Responden | Jumlah Sampel Responden | N Responden
satisfaction_survey_items.stated_index: Nilai IKM | IKM | Indeks Kepuasan Masyarakat | IKM yang Tertulis | Nilai Indeks (IKM) | IKM Unit
satisfaction_survey_items.stated_grade: Mutu Pelayanan | Nilai Mutu | Mutu Layanan | Kategori Mutu | Mutu (A/B/C/D) | Predikat Mutu
satisfaction_survey_items.surveyed_on: Tgl Survei | Waktu Pelaksanaan Survei | Tanggal Pelaksanaan Survei | Tanggal Survey | Tgl. Pelaksanaan SKM | Survei Tanggal
questionnaire_answers.question_id: Kode Soal | Nomor Kode | Kode Pertanyaan Kuesioner | ID Pertanyaan | Kode Butir | Kode Kuesioner
questionnaire_answers.question: Uraian Pertanyaan | Isi Pertanyaan | Butir Pertanyaan | Pertanyaan Kuesioner | Daftar Pertanyaan | Bunyi Pertanyaan
questionnaire_answers.answer: Jawaban OPD | Uraian Jawaban | Isi Jawaban | Jawaban/Penjelasan | Jawaban Responden | Tanggapan/Jawaban
questionnaire_answers.claimed_score: Nilai Mandiri | Skor Penilaian Mandiri | Skor Mandiri OPD | Penilaian Mandiri (0-4) | Skor Sendiri (0-4) | Skor yang Diajukan
questionnaire_answers.evidence: Bukti Pendukung | Lampiran Bukti | Dokumen Bukti | Data Dukung | Link Bukti Dukung | Eviden
questionnaire_answers.note: Keterangan Tambahan | Ket. | Catatan OPD | Penjelasan Tambahan | Catatan Lain | Uraian Catatan
evidence_items.reference: Form dan Baris | Rujukan Form | Untuk Form/Baris | Acuan Form/Baris | Baris Form Terkait | Nomor Form/Baris
evidence_items.title: Judul Bukti | Nama Bukti Dukung | Nama Dokumen | Judul Dokumen Bukti | Uraian Bukti | Judul Berkas
evidence_items.kind: Jenis Bukti | Bentuk Bukti | Jenis Bukti Dukung | Tipe Berkas | Kategori Bukti | Jenis Dokumen Bukti
evidence_items.dated_on: Tanggal Bukti | Tgl. Dokumen | Tanggal Berkas | Tgl | Tanggal Dibuat | Tanggal Dokumen Bukti
evidence_items.url: Alamat Tautan/Berkas | Nama Berkas | Link atau Nama File | Tautan Berkas | Link / File | Tautan dan Nama Berkas
follow_ups.recommendation: Rekomendasi | Uraian Rekomendasi | Rekomendasi Evaluasi Tahun Lalu | Rekomendasi Tahun Sebelumnya | Saran Tahun Lalu | Isi Rekomendasi
follow_ups.aspect: Nama Aspek | Aspek Evaluasi | Aspek yang Dinilai | Kelompok Aspek | Aspek Terkait | Aspek Penilaian
follow_ups.dimension: Nama Dimensi | Dimensi Terkait | Dimensi Utama | Dimensi Smart City | Kategori Dimensi | Pilar
follow_ups.status: Status Tindak Lanjut | Status Penyelesaian | Keadaan Tindak Lanjut | Progres | Perkembangan TL | Status TL
follow_ups.response: Uraian Tindak Lanjut | Tindak Lanjut OPD | Tindak Lanjut yang Dilakukan | Bentuk Tindak Lanjut | Upaya Tindak Lanjut | Langkah Tindak Lanjut
follow_ups.evidence: Bukti Pendukung | Lampiran Bukti | Bukti TL | Dokumen Bukti | Data Dukung | Bukti Pelaksanaan
region_facts.fact: Nama Data | Jenis Data | Uraian Data | Data yang Diminta | Item Data | Rincian Data
region_facts.year: Tahun Data | Thn | Periode Tahun | Data Tahun | Tahun Keadaan | Thn Data
region_facts.amount: Nilai Data | Besaran | Angka | Jumlah/Nilai | Isi Data | Nilai/Jumlah
region_facts.data_source: Asal Data | Sumber Data | Sumber Informasi | Dokumen Sumber | Sumber Data/Dokumen | Instansi Sumber
external_indices.name: Nama Indeks | Jenis Indeks | Uraian Indeks | Indikator/Indeks | Indeks Eksternal | Indeks yang Dinilai
external_indices.year: Tahun Penilaian | Thn | Tahun Data | Tahun Nilai | Tahun Indeks | Thn Penilaian
external_indices.index_value: Nilai Indeks | Skor | Angka Indeks | Hasil Nilai | Skor Indeks | Capaian Nilai
external_indices.predicate: Kategori | Predikat Nilai | Sebutan Predikat | Predikat/Kategori | Kategori Predikat | Predikat Penilaian
external_indices.publisher: Instansi Penerbit | Lembaga Penilai | Diterbitkan oleh | Penerbit Nilai | Penerbit/Penilai | Lembaga Penerbit
assessor_scores.question_id: Kode Soal | Kode Pertanyaan | Nomor Kode | ID Pertanyaan | Kode Butir | Kode Kuesioner
assessor_scores.assessor: Nama Asesor | Penilai | Tim Asesor | Asesor Penilai | Nama Penilai | Asesor (Nama)
assessor_scores.score: Nilai Asesor | Skor Penilaian | Skor Asesor (0-4) | Nilai (0-4) | Skor yang Diberikan | Hasil Skor
"""

CODES = """
document_types.PERDA: Peraturan Daerah Kabupaten Probolinggo | Perda Nomor | Perda Kabupaten Probolinggo | Peraturan Daerah Kab.
document_types.PERBUP: Per. Bupati | Perbup Probolinggo | Peraturan Bupati Nomor | Peraturan Bupati (Perbup)
document_types.KEPBUP: Keputusan Bupati Probolinggo | Kepbup | SK Bupati Probolinggo | Surat Keputusan Bupati
document_types.SE: SE Bupati | Surat Edaran Sekda | Surat Edaran Sekretaris Daerah | Edaran
document_types.MOU: Nota Kesepahaman (MoU) | MoU Kerja Sama | Nota Kesepahaman Bersama | Kesepahaman Bersama (MoU)
document_types.PKS: Perjanjian Kerja Sama (PKS) | Dokumen PKS | Perjanjian Kerja Sama Daerah | PKS antar Daerah
document_types.RENSTRA: Rencana Strategis Perangkat Daerah | Dokumen Renstra | Renstra Perangkat Daerah | Rencana Strategis Dinas
document_types.RENJA: Rencana Kerja Perangkat Daerah | Dokumen Renja | Rencana Kerja Dinas | Renja OPD
document_types.MASTERPLAN: Masterplan Kota Cerdas | Master Plan Smart City | Buku Masterplan | Masterplan Smart City Daerah
document_types.ROADMAP: Dokumen Roadmap | Road Map Smart City | Roadmap / Peta Jalan | Peta Jalan Smart City
document_types.SK_DEWAN: Surat Keputusan Dewan Smart City | SK Dewan Smart City Daerah | SK Pembentukan Dewan | Keputusan Dewan Kota Cerdas
document_types.SK_TIM: Surat Keputusan Tim Pelaksana | SK Tim Pelaksana Kota Cerdas | SK Pembentukan Tim Pelaksana | Keputusan Tim Pelaksana
legal_statuses.BERLAKU: Masih Tetap Berlaku | Status Berlaku | Berlaku Aktif | Berlaku s.d. sekarang | Sudah berlaku
legal_statuses.DRAFT: Masih Draft | Draf Rancangan | Tahap Penyusunan | Sedang disusun | Draft (belum ditetapkan)
legal_statuses.DICABUT: Telah Dicabut | Sdh dicabut | Dicabut dan diganti | Status dicabut | Tidak berlaku lagi
bodies.DEWAN: Dewan | Dewan Pengarah Smart City | Anggota Dewan Smart City | Dewan Smart City (Dewan)
bodies.TIM_PELAKSANA: Tim Pelaksana | Tim Pelaksana Kota Cerdas Kabupaten | Timlak Smart City | Tim Pelaksana Smart City Daerah
bodies.FORUM: Forum Warga Smart City | Forum | Forum Komunikasi Smart City | Forum Smart City Daerah
bodies.RAKOR_OPD: Rapat Koordinasi antar OPD | Koordinasi OPD | Rakor Perangkat Daerah | Rapat Koordinasi (Rakor) OPD | Rakor lintas OPD
plan_documents.RPJMD: RPJMD Kabupaten Probolinggo | RPJMD Daerah | Rencana Pembangunan Jangka Menengah Daerah (RPJMD) | RPJMD Kab. Probolinggo
plan_documents.RPD: RPD Kabupaten Probolinggo | Rencana Pembangunan Daerah (RPD) | RPD Kab. Probolinggo | RPD tahun 2024-2026
plan_documents.RENSTRA: Dokumen Renstra OPD | Rencana Strategis Perangkat Daerah | Renstra Dinas 2024 | Rencana Strategis (Renstra) PD
plan_documents.RENJA: Dokumen Renja OPD | Rencana Kerja Perangkat Daerah | Renja Dinas | Renja Tahun 2024
plan_documents.RKPD: Dokumen RKPD | RKPD Kabupaten | RKPD Tahun 2024 | Rencana Kerja Pemerintah Daerah (RKPD)
program_kinds.PROGRAM: Program Prioritas | Program Unggulan | Program Daerah | Program (rutin)
program_kinds.INOVASI: Inovasi Pelayanan | Inovasi/Terobosan | Inovasi Baru | Inovasi (lomba)
program_kinds.APLIKASI: Aplikasi Berbasis Web | Aplikasi Mobile | Aplikasi (software) | Aplikasi Layanan
program_kinds.LAYANAN: Layanan Masyarakat | Layanan Publik Digital | Pelayanan | Jenis Layanan
program_statuses.RENCANA: Rencana Kegiatan | Masih Rencana | Tahap Perencanaan | Direncanakan | Akan dilaksanakan
program_statuses.BERJALAN: Sudah Berjalan | Berjalan Lancar | Sedang Dilaksanakan | Tetap berjalan | Berjalan s.d. sekarang
program_statuses.SELESAI: Selesai Dilaksanakan | Telah Selesai | Sdh Selesai | Sudah Tuntas | Selesai Seluruhnya
program_statuses.BERHENTI: Sudah Berhenti | Dihentikan | Berhenti Sementara | Tidak Dilanjutkan | Berhenti beroperasi
program_statuses.TERTUNDA: Masih Tertunda | Ditunda | Pelaksanaan Ditunda | Penundaan | Tertunda sementara
impact_areas.BIROKRASI: Kinerja Birokrasi | Birokrasi Daerah | Tata Kelola Birokrasi | Bidang Birokrasi
impact_areas.PELAYANAN_PUBLIK: Layanan Publik | Pelayanan Publik/Masyarakat | Kualitas Pelayanan Publik | Pelayanan kepada Publik
impact_areas.KUALITAS_HIDUP: Mutu Hidup | Kualitas Hidup Penduduk | Kualitas Kehidupan | Peningkatan Kualitas Hidup
components.SDM: Sumber Daya Manusia (SDM) | Pengembangan SDM | Pelatihan SDM | SDM Pelaksana
components.INFRASTRUKTUR: Pembangunan Infrastruktur | Infrastruktur TIK | Infrastruktur Fisik | Sarana Infrastruktur
components.APLIKASI: Pembuatan Aplikasi | Aplikasi & Sistem Informasi | Aplikasi/Perangkat Lunak | Komponen Aplikasi
components.LITERASI: Literasi Digital | Literasi Digital Masyarakat | Edukasi dan Literasi | Gerakan Literasi
components.KEBIJAKAN: Kebijakan/Regulasi | Perumusan Kebijakan | Kebijakan Kepala Daerah | Aspek Kebijakan
components.KELEMBAGAAN: Penguatan Kelembagaan | Kelembagaan/Organisasi | Aspek Kelembagaan | Kelembagaan Daerah
funding_sources.PAD: Pendapatan Asli Daerah (PAD) | PAD Murni | APBD (PAD) | Dana PAD
funding_sources.DAU: Dana Alokasi Umum (DAU) | DAU Murni | APBD (DAU) | Dana DAU
funding_sources.DAK_FISIK: DAK Fisik 2024 | Dana Alokasi Khusus (DAK) Fisik | APBD (DAK Fisik) | Dana DAK Fisik
funding_sources.DAK_NONFISIK: DAK Nonfisik 2024 | Dana Alokasi Khusus Non Fisik | APBD (DAK Non Fisik) | Dana DAK Nonfisik
funding_sources.DBHCHT: DBH CHT | Dana DBHCHT | DBH Cukai Hasil Tembakau | Cukai Hasil Tembakau
funding_sources.APBN: APBN Kementerian | APBN TA 2024 | Anggaran APBN | APBN (Pusat)
funding_sources.CSR_TJSL: Dana CSR | CSR/TJSL | CSR Bank Jatim | CSR BUMN
funding_sources.APBD: APBD Daerah | APBD TA 2024 | APBD Kabupaten Probolinggo | Anggaran APBD
funding_sources.BK_PROV: Bantuan Keuangan Provinsi | BK Provinsi Jatim | Bankeu Provinsi | Bantuan Keuangan Pemprov
funding_sources.DANA_DESA: Dana Desa (DD) | DD | Dana Desa 2024 | Anggaran Dana Desa
indicator_levels.OUTPUT: Keluaran | Indikator Output | Level Output | Tingkat Output
indicator_levels.OUTCOME: Hasil | Indikator Outcome | Level Outcome | Tingkat Outcome
indicator_levels.IMPACT: Dampak | Indikator Impact | Level Impact | Indikator Dampak
trends.POSITIF: Tren Naik | Arah Positif | Semakin naik semakin baik | Naik (positif)
trends.NEGATIF: Tren Turun | Arah Negatif | Semakin turun semakin baik | Turun (negatif)
trends.PERSENTASE: Persen | Prosentase | Bentuk Persentase | Persentase Capaian
trends.NILAI_AKHIR: Nilai Akhir Periode | Posisi Nilai Akhir | Akhir Tahun (Nilai Akhir) | Nilai pada akhir
previous_statuses.BERJALAN: Sudah Berjalan | Berjalan Tahun Lalu | Sedang berjalan | Aktif berjalan
previous_statuses.BERHENTI: Sudah Berhenti | Berhenti Tahun Lalu | Dihentikan | Terhenti
previous_statuses.BELUM_ADA: Belum Ada Program | Belum dimulai | Program belum ada | Baru (belum ada)
current_statuses.BERJALAN: Sedang Berjalan | Masih tetap berjalan | Berjalan Tahun Ini | Aktif berjalan
current_statuses.BERHENTI: Sudah Berhenti | Dihentikan | Terhenti | Berhenti sementara
current_statuses.DIKEMBANGKAN: Sedang Dikembangkan | Dikembangkan lebih lanjut | Pengembangan | Telah Dikembangkan
collaboration_statuses.BERJALAN: Sedang dilaksanakan | Sudah Berjalan | Berjalan aktif | Tetap Berjalan
collaboration_statuses.SELESAI: Selesai Dilaksanakan | Sdh selesai | Sudah Berakhir (selesai) | Telah selesai semua
collaboration_statuses.RENCANA: Direncanakan | Tahap Rencana | Rencana Tahun Depan | Masih direncanakan
collaboration_types.KOLABORASI_DAERAH: Kolaborasi antar Daerah | Kolaborasi Lintas Daerah | Kolaborasi dengan Daerah Lain | Kerja Sama Daerah
collaboration_types.KONTRIBUSI_MANDIRI: Kontribusi Mandiri OPD | Kontribusi Sendiri | Kontribusi mandiri daerah | Secara Mandiri
areas.BTS: Bromo Tengger Semeru | Kawasan Bromo | Bromo Tengger Semeru (BTS) | KPPN Bromo-Tengger-Semeru
areas.IKN: Ibu Kota Nusantara (IKN) | Nusantara | Kawasan Ibu Kota Nusantara | Ibukota Nusantara
evidence_kinds.PERATURAN: Dokumen Peraturan | Peraturan Daerah/Bupati | Peraturan terkait | Peraturan Perundangan
evidence_kinds.FOTO: Foto Kegiatan | Dokumentasi Foto | Foto/Gambar | Foto Lapangan
evidence_kinds.TANGKAPAN_LAYAR: Tangkapan Layar Aplikasi | Screenshot | Screenshot aplikasi | Hasil Tangkapan Layar
evidence_kinds.LAPORAN: Laporan Kegiatan | Dokumen Laporan | Laporan Akhir | Laporan Bulanan
evidence_kinds.BERITA_ACARA: Dokumen Berita Acara | Berita Acara Rapat | BA (Berita Acara) | Berita Acara Serah Terima
evidence_kinds.DATA: Data Pendukung | Data Sektoral | Dokumen Data | Data Tabel
evidence_kinds.TAUTAN: Tautan Internet | Tautan/Link | Link Tautan | Alamat Tautan
follow_up_statuses.SELESAI: Selesai Dilaksanakan | Sdh Selesai | Tuntas / Selesai | Sudah selesai semua
follow_up_statuses.PROSES: Dalam Proses | Sedang Diproses | Sedang proses | Proses berjalan | Masih Proses
follow_up_statuses.BELUM: Belum Ditindaklanjuti | Belum Selesai | Blm dilaksanakan | Belum ada tindak lanjut
dimensions.SG: Tata Kelola Cerdas (Smart Governance) | Smart Gov | Pilar Smart Governance | Smart Governance - SG
dimensions.SE: Ekonomi Cerdas (Smart Economy) | Ekonomi Cerdas | Pilar Smart Economy | Smart Economy - SE
dimensions.SL: Smart Living (Kehidupan) | Pilar Smart Living | Smart Living - SL | Kehidupan Cerdas
dimensions.SV: Lingkungan Cerdas (Smart Environment) | Pilar Smart Environment | Lingkungan Cerdas | Smart Env.
dimensions.SB: Branding Cerdas | Pilar Smart Branding | Smart Branding - SB | Smart Branding (Pencitraan)
dimensions.SS: Masyarakat Cerdas (Smart Society) | Pilar Smart Society | Masyarakat Cerdas | Smart Society - SS
"""

TITLES = (
    ("DAFTAR ISIAN {name}", "{opd}", "KABUPATEN PROBOLINGGO TAHUN {year} TAHAP {stage}"),
    ("INSTRUMEN EVALUASI SMART CITY", "Tahun {year} Tahap {stage}", "Nama OPD: {opd}", "{code} - {name}"),
    ("PEMERINTAH KABUPATEN PROBOLINGGO", "{opd}", "LAPORAN {name}", "Tahap {stage} Tahun {year}"),
    ("MATRIKS {name} PADA {opd}", "Evaluasi Kota Cerdas Tahap {stage} Tahun {year}", "Kabupaten Probolinggo"),
)
SECTIONS = ("A. URUSAN WAJIB", "Kelompok II", "Program Lanjutan", "III. KEGIATAN LAINNYA")
CAPTIONS = ("Keterangan Umum", "Isian OPD", "Uraian Kegiatan", "Data Dukung Lainnya", "Bagian I")
TOTALS = ("Jumlah Total", "TOTAL KESELURUHAN", "Total", "Grand Total", "JUMLAH TOTAL", "Jml. Seluruhnya", "Jumlah (Rp)", "Total Akhir")
SUBTOTALS = ("Sub Jumlah", "Sub-total", "Jumlah Program ini", "Subtotal program")
NOTES = ("Ket. : data sementara", "Catatan: kolom bertanda * wajib diisi", "*) dicoret yang tidak perlu", "Sumber : Laporan OPD 2024", "NB: isi sesuai petunjuk teknis")
LEGENDS = ("Isi: Y atau T", "1 = rendah; 5 = tinggi", "pilih sesuai daftar", "(diisi oleh OPD)", "S=Selesai, P=Proses, B=Belum")
EXTRAS = ("Paraf Petugas", "Kolom3", "Cek List", "Diverifikasi Oleh", "Catatan Asesor", "Nilai Asesor", "Verifikasi")
SHEETS = ("{code} ({name})", "{number}. {name}", "Formulir {number}", "{name}", "Tabel {number}", "Lampiran {number} {name}", "F-{number}", "{name}_OPD")
GROUPS = ("Realisasi Triwulanan", "Realisasi Target", "Realisasi Kegiatan per Triwulan", "Capaian Realisasi", "Realisasi Tahun 2024")
