"""A vocabulary to judge by: what ten imagined planning officers would write, written from the model alone, without sight of the pipeline or the reader; nobody looks at what of it fails."""
LABELS = """
legal_documents.document_type: Jenis Regulasi | Jenis Dok. | Bentuk Peraturan | Jenis Produk Hukum | Kategori Dokumen | Macam Naskah (Perda/Perbup/SK dst.) | Tipe Dokumen
legal_documents.number: No. Dokumen | Nomor Peraturan | No. Regulasi | Nomor Surat/SK | Nomor Dok. (lengkap) | No. Naskah | Nomor Penetapan
legal_documents.year: Th. Dokumen | Tahun Terbit | Thn Regulasi | Tahun Ditetapkan | Tahun Peraturan | Tahun (4 angka) | Th. Pengundangan
legal_documents.title: Tentang | Judul Peraturan | Perihal | Nama Regulasi | Judul Dokumen (Tentang ...) | Isi Pokok / Tentang | Judul Naskah
legal_documents.enacted_on: Tgl Penetapan | Tgl. Ditetapkan | Tanggal Pengesahan | Ditetapkan Tgl. | Tanggal Diundangkan | Tgl Terbit Naskah | Tanggal Tanda Tangan
legal_documents.valid_from: Mulai Berlaku | Tgl Mulai Berlaku | TMT Berlaku | Berlaku Sejak | Tanggal Efektif | Berlaku Terhitung Mulai | Efektif per Tgl
legal_documents.valid_to: Berlaku s/d | Berlaku s.d. Tgl | Masa Berlaku Sampai | Akhir Masa Berlaku | Berlaku Hingga | Habis Masa Berlaku | Tgl Berakhirnya Naskah
legal_documents.status: Status Dokumen | Status Regulasi | Status Keberlakuan | Masih Berlaku / Dicabut? | Keadaan Saat Ini | Status Hukum | Kondisi Dokumen (draf/berlaku/dicabut)
legal_documents.url: Link Dokumen | Tautan JDIH | Link | URL Dokumen | Link Unduh | Alamat Link (Gdrive/JDIH) | Tautan File
meetings.body: Nama Lembaga | Lembaga Penyelenggara | Kelembagaan (Dewan/Tim/Forum) | Lembaga yang Rapat | Unsur Kelembagaan Smart City | Wadah / Lembaga | Penyelenggara Rapat
meetings.held_on: Tgl Rapat | Tgl. Pelaksanaan | Hari/Tanggal | Tanggal Pertemuan | Waktu Pelaksanaan Rapat | Dilaksanakan Tgl | Tanggal Kegiatan
meetings.topic: Agenda Rapat | Acara | Materi Rapat | Pokok Bahasan | Hal yang Dibahas | Topik | Agenda Pembahasan
meetings.participants: Jml Peserta | Jumlah Peserta (orang) | Jumlah yang Hadir | Peserta (org) | Banyaknya Peserta | Jml Hadirin | Kehadiran (orang)
meetings.external_present: Unsur Eksternal (Y/T) | Melibatkan Pihak Luar (Ya/Tidak) | Ada Unsur Luar Pemda? | Unsur Ekst. Hadir | Hadir Akademisi/Komunitas/Swasta? | Keterlibatan Eksternal | Pihak Luar Ikut (ya/tdk)
meetings.evidence: Bukti Dukung | Bukti Rapat | Notulen/Daftar Hadir | Dokumentasi Rapat | Eviden | Data Dukung (undangan, notulen, foto) | Lampiran Bukti
plan_alignments.program_title: Program / Inovasi Smart City | Nama Program | Nama Inovasi/Program | Judul Program | Prog. & Inovasi OPD | Program yang Diselaraskan | Program Kota Cerdas
plan_alignments.plan_document: Dok. Perencanaan | Jenis Dokumen Perencanaan | Dokumen Rencana (RPJMD/RPD/Renstra) | Dokumen Acuan | Dokumen Renbang | Selaras dengan Dokumen | Dokumen Perencanaan Daerah
plan_alignments.mission: Misi Bupati | Misi RPJMD | Misi ke- | Misi Kepala Daerah | Misi Daerah yang Didukung | Misi yg Didukung | Misi (Visi-Misi Kab.)
plan_alignments.objective: Sasaran Strategis | Sasaran Daerah | Sasaran RPJMD/Renstra | Sasaran PD | Sasaran yang Didukung | Sasaran Pembangunan | Sasaran Perangkat Daerah
plan_alignments.plan_indicator: Indikator Sasaran | IKU / Indikator | Indikator Kinerja | Indikator Renstra | IKU yang Didukung | Tolok Ukur Sasaran | Ind. Kinerja (IKU/IKD)
plan_alignments.plan_target: Target Kinerja | Target Th. Berjalan | Target Sasaran | Target IKU | Target Indikator Tsb | Besaran Target | Target Renstra
plan_alignments.note: Ket. | Catatan | Penjelasan | Keterangan Tambahan | Ket. Keselarasan | Uraian Tambahan | Lain-lain (keterangan)
programs.title: Nama Program | Program/Inovasi | Nama Program atau Inovasi | Judul Inovasi | Program Smart City OPD | Nama Inovasi / Aplikasi | Nama Kegiatan Unggulan/Inovasi
programs.dimension: Dimensi Smart City | Dimensi (SG/SB/SE/SL/SS/SV) | Pilar Smart City | Pilar | Dimensi Kota Cerdas | Termasuk Dimensi | Smart ... (sebutkan dimensinya)
programs.sub_dimension: Sub-Dimensi | Sub Dimensi Smart City | Turunan Dimensi | Sub Pilar | Subdimensi (lihat daftar) | Rincian Dimensi | Sub Dim.
programs.kind: Jenis Program | Jenis (Program/Inovasi/Aplikasi/Layanan) | Bentuk Inovasi | Kategori | Macam Program | Tipe | Berupa
programs.nomenclature_code: Kode Rekening Kegiatan | Kode Nomenklatur (Permendagri 90) | Kode Sub Kegiatan | Kode SIPD | Kode Prog/Keg/Subkeg | Kode Rek. | Kodefikasi Nomenklatur
programs.masterplan_ref: Rujukan Master Plan | Halaman/Bab Masterplan | Ref. Masterplan | Acuan Masterplan Smart City | Tercantum di Masterplan Hal. | Dasar dlm Masterplan | Masterplan (bab, hal.)
programs.plan_ref: Rujukan RPJMD | Ref. RPJMD / RPD | Acuan RPD | Tercantum dlm RPJMD/RPD | Dasar di RPD (bab/hal.) | Kesesuaian dgn RPJMD | Halaman RPJMD/RPD
programs.start_year: Th. Mulai | Mulai Tahun | Tahun Awal Pelaksanaan | Dilaksanakan Sejak Tahun | Thn Peluncuran | Tahun Launching | Sejak Th.
programs.status: Status Program | Status Pelaksanaan | Kondisi Saat Ini | Perkembangan (jalan/berhenti/tunda) | Posisi Pelaksanaan | Status Terkini | Masih Berjalan / Tidak
programs.is_it_based: Berbasis TIK (Ya/Tidak) | Pakai TI? | Basis Elektronik (Y/T) | Digital / Non Digital? | Menggunakan Aplikasi? (ya/tidak) | Berbasis Teknologi Informasi | IT Based (Y/N)
programs.active_users: Jml Pengguna Aktif | Pengguna Aktif (orang) | Jumlah User | User Aktif | Jumlah Pemakai | Banyaknya Pengguna | Jml User Aktif s/d saat ini
programs.tangible_result: Hasil Nyata yang Dicapai | Hasil yg Sudah Dirasakan | Hasil Konkret | Output/Hasil Riil | Capaian Nyata | Manfaat yg Dihasilkan | Wujud Hasil
programs.impact_area: Berdampak Pada | Bidang yang Terdampak | Dampak terhadap (birokrasi/pelayanan/kualitas hidup) | Area Dampak | Dampak Utama Pada | Sasaran Dampak | Lingkup Dampak
programs.evidence: Bukti | Data Dukung | Eviden | Link Bukti Dukung | Dokumen Pendukung | Bukti Pendukung (link/berkas) | Evidence
action_items.program_title: Program | Nama Program Induk | Program Induk Smart City | Program Payung | Program/Inovasi Induk | Program yg Menaungi | Induk Program
action_items.component: Komponen Renaksi | Jenis Komponen | Komponen (SDM/Infra/Apl/Literasi) | Unsur Pendukung | Kelompok Aksi | Bidang Komponen | Komponen Smart City
action_items.description: Renaksi | Uraian Rencana Aksi | Aksi / Kegiatan | Uraian Kegiatan | Langkah Aksi | Rencana Aksi Tahun Berjalan | Kegiatan yang Dilakukan
action_items.indicator: Indikator Kinerja | Indikator Keberhasilan | Indikator Renaksi | Tolok Ukur | Ukuran Keberhasilan | Ind. Kinerja Aksi | Indikator Output
action_items.unit: Sat. | Satuan Target | Satuan Ukur | Satuan (dok/org/unit) | Unit Satuan | Satuan Indikator | Sat. Ukuran
action_items.target: Target Tahunan | Target 1 Th | Target Kinerja | Vol. Target | Target (setahun) | Target Fisik | Rencana Volume
action_items.realized_q1: Triwulan I | TW 1 | Realisasi Triw. I | Jan - Mar | Q1 | Tribulan I | Progres TW-I | Triwulan ke-1 (Jan s.d. Mar)
action_items.realized_q2: Triwulan II | TW 2 | Realisasi Triw. II | Apr - Jun | Q2 | Tribulan II | Progres TW-II | Triwulan ke-2 (Apr s.d. Jun)
action_items.realized_q3: Triwulan III | TW 3 | Realisasi Triw. III | Jul - Sep | Q3 | Tribulan III | Progres TW-III | Triwulan ke-3 (Jul s.d. Sep)
action_items.realized_q4: Triwulan IV | TW 4 | Realisasi Triw. IV | Okt - Des | Q4 | Tribulan IV | Progres TW-IV | Triwulan ke-4 (Okt s.d. Des)
action_items.stated_achievement: % Capaian | Capaian Kinerja (%) | Persentase Capaian | Tingkat Capaian | Prosentase Capaian s/d Akhir Th | Capaian thd Target (%) | % Realisasi thd Target
action_items.budget: Anggaran | Pagu (Rp.) | Pagu Anggaran | Jumlah Anggaran (Rp) | Biaya (Rp) | Dana yang Dialokasikan | Kebutuhan Anggaran
action_items.funding_source: Sumber Pendanaan | Sumber Anggaran | Asal Dana | Sbr. Dana | Sumber Pembiayaan | Sumber Dana (APBD/APBN/CSR) | Dibiayai dari
action_items.responsible_opd: OPD PJ | Perangkat Daerah Pelaksana | OPD Pengampu | PD Penanggung Jawab | Penanggungjawab (OPD) | OPD Pelaksana | Leading Sector
action_items.evidence: Bukti Dukung | Data Dukung | Eviden | Bukti Pelaksanaan | Link Bukti | Dokumen Pendukung | Bukti Fisik
action_items.obstacle: Kendala | Kendala dan Tindak Lanjut | Permasalahan / RTL | Hambatan & Solusi | Faktor Penghambat | Masalah dan Upaya | Kendala/TL
budget_lines.program_title: Program / Kegiatan / Sub Kegiatan | Nama Program | Uraian Kegiatan | Nama Sub Kegiatan | Prog./Keg. | Program dan Kegiatan | Uraian Belanja Program
budget_lines.nomenclature_code: Kode Rekening | Kode Sub Keg. | Kd. Rek. | Kode Subkegiatan (SIPD) | Kode Nomenklatur | Kode Rek. Sub Kegiatan | Kode Prog/Keg/Sub
budget_lines.fiscal_year: TA | T.A. | Th. Anggaran | Thn Angg. | Tahun APBD | Tahun | Periode TA
budget_lines.funding_source: Sumber Pendanaan | Sumber Anggaran | Jenis Dana | Sbr Dana | Sumber Pembiayaan | Asal Anggaran | Sumber Dana (PAD/DAU/DAK/DBH)
budget_lines.ceiling: Pagu Murni | Pagu Awal (Rp) | Pagu Anggaran | Anggaran Murni (Rp) | Anggaran sebelum Perubahan | Pagu DPA | Alokasi Semula
budget_lines.revised_ceiling: Pagu P-APBD | Pagu setelah Perubahan (Rp) | Pagu DPPA | Anggaran Perubahan | Pagu PAK | Anggaran Menjadi | Pagu Pergeseran/Perubahan
budget_lines.realized: Realisasi Keuangan | Realisasi Anggaran (Rp) | Serapan (Rp) | SP2D (Rp) | Realisasi Belanja | Anggaran yg Sudah Diserap | Jumlah Terserap
budget_lines.as_of: Per Tgl | Posisi per Tanggal | Keadaan Tgl. | Data per | Tanggal Posisi Data | Cut Off | Kondisi s/d Tgl
budget_lines.note: Ket. | Catatan | Penjelasan | Keterangan Lain | Uraian Catatan | Ket. Tambahan | Keterangan / Alasan
indicators.program_title: Nama Program | Program / Inovasi Smart City | Program atau Inovasi | Judul Program/Inovasi | Program OPD | Program yang Diukur | Nama Inovasi
indicators.level: Level Indikator | Tingkatan | Jenis Indikator (Output/Outcome/Impact) | Jenjang Kinerja | Tingkat Kinerja | Kategori Indikator | Lvl
indicators.impact_area: Berdampak pd | Area Dampak | Bidang Dampak | Dampak terhadap (khusus Impact) | Lingkup Dampak | Bidang yang Terdampak | Dampak Pada (birokrasi/pelayanan/kualitas hidup)
indicators.name: Indikator Kinerja | Nama Indikator | Uraian Indikator | Tolok Ukur | Indikator Program | IKU / IKP | Ukuran Kinerja
indicators.unit: Sat. | Satuan Ukur | Satuan Indikator | Satuan (%/orang/dok) | Unit Ukuran | Sat. Pengukuran | Satuan Kinerja
indicators.trend: Trend | Arah Indikator | Sifat Indikator (positif/negatif) | Polaritas | Jenis Tren | Kecenderungan | Pola Perhitungan
indicators.baseline_value: Baseline | Kondisi Awal | Nilai Baseline | Data Awal | Capaian Awal | Angka Dasar | Nilai Dasar (Base Line)
indicators.baseline_year: Th. Baseline | Tahun Dasar | Tahun Kondisi Awal | Tahun Data Awal | Baseline Th. | Thn Awal | Tahun Base Line
indicators.target: Target Kinerja | Target Tahun Ini | Target Th. Berjalan | Target PK | Target yang Ditetapkan | Rencana Capaian Target | Angka Target
indicators.realized: Realisasi Kinerja | Real. | Realisasi Tahun Ini | Hasil Realisasi | Realisasi s/d Saat Ini | Angka Realisasi | Yang Terealisasi
indicators.stated_achievement: % Capaian | Capaian Kinerja | Persentase Capaian | Tingkat Capaian (%) | Prosentase Capaian | Capaian thd Target | % Cap.
indicators.data_source: Sumber | Asal Data | Sbr Data | Sumber Data Indikator | Data Diperoleh dari | Penyedia Data | Sumber Data (BPS/OPD)
indicators.plan_indicator: Indikator di RPJMD | IKU RPJMD yang Didukung | Indikator RPJMD/RPD | Terkait Indikator RPJMD | Ind. RPJMD | Mendukung IKD RPJMD | Indikator Daerah (RPD)
quick_wins.title: Quick Win | Nama Quickwin | Judul Quick Win | Nama Program Quick Win | Program Unggulan (Quick Win) | Nama Program Percepatan | QW
quick_wins.dimension: Dimensi Smart City | Pilar Smart City | Dimensi QW | Masuk Dimensi | Dimensi (6 dimensi) | Pilar | Dim.
quick_wins.first_year: Th. Pertama | Tahun Awal | Mulai Tahun | Tahun Pertama Dijalankan | Tahun Dimulai | Sejak Th. | Th. Launching
quick_wins.previous_status: Status Th. Lalu | Status Tahun Sebelumnya | Kondisi Tahun Lalu | Status 2023 | Status Th. n-1 | Keadaan Th Kemarin | Posisi Tahun Lalu
quick_wins.current_status: Status Th. Ini | Status Tahun Berjalan | Kondisi Saat Ini | Status 2024 | Status Th. n | Keadaan Sekarang | Status Terkini
quick_wins.stop_reason: Alasan Dihentikan | Sebab Berhenti | Alasan Tidak Dilanjutkan | Penyebab Terhenti | Bila Berhenti, Alasannya | Alasan bila Stop | Kenapa Berhenti
quick_wins.strategic_issue: Isu Strategis | Isu Strategis Daerah | Isu dlm RPJMD | Terkait Isu Strategis | Isu RPJMD/RPD yg Dijawab | Permasalahan Strategis Daerah | Isu Utama
quick_wins.uniqueness: Keunikan Program | Kekhasan | Ciri Khas / Pembeda | Nilai Kebaruan | Keunggulan & Keunikan | Apa yang Unik | Unsur Kebaruan (Novelty)
quick_wins.partners: Mitra Kerja | Mitra yang Terlibat | Kemitraan | Pihak yang Dilibatkan | Stakeholder Terkait | Mitra / Kolaborator | Bekerja Sama dengan
quick_wins.resources: Sumberdaya | Sumber Daya yang Digunakan | Dukungan SDM & Anggaran | Sumber Daya (SDM, Dana, Sarpras) | Resources | Kebutuhan Sumber Daya | Modal Pendukung
quick_wins.continuity_strategy: Strategi Keberlanjutan Program | Upaya Keberlanjutan | Strategi Berkelanjutan | Rencana Keberlanjutan | Cara agar Tetap Berjalan | Keberlanjutan | Strategi ke Depan
quick_wins.beneficiaries: Penerima Manfaat Program | Sasaran Penerima | Yang Menerima Manfaat | Kelompok Sasaran | Pihak yg Diuntungkan | Pemanfaat | Beneficiary
quick_wins.active_users: Jml Pengguna Aktif | Jumlah User | Pengguna Aktif (org) | User Aktif | Banyaknya Pengguna | Jumlah Pemakai | Jml User s/d Kini
quick_win_risks.quick_win_title: Quick Win | Nama Quickwin | Judul Quick Win | Program Quick Win | Nama Program | QW | Program Unggulan
quick_win_risks.description: Uraian Risiko | Pernyataan Risiko | Risiko yang Mungkin Terjadi | Identifikasi Risiko | Resiko | Kejadian Risiko | Potensi Masalah
quick_win_risks.likelihood: Skor Kemungkinan | Kemungkinan (skala 5) | Tingkat Kemungkinan | Probabilitas | Peluang Terjadi (1 s/d 5) | Frekuensi (K) | Likelihood
quick_win_risks.impact: Skor Dampak | Dampak (skala 5) | Tingkat Dampak | Besaran Dampak | Keparahan (1 s/d 5) | Nilai Dampak (D) | Impact
quick_win_risks.mitigation: Mitigasi Risiko | Rencana Mitigasi | Upaya Penanganan | Pengendalian yang Dilakukan | RTP (Rencana Tindak Pengendalian) | Langkah Antisipasi | Tindakan Mitigasi
quick_win_risks.owner: PIC | Pemilik Risiko | PJ | Penanggungjawab | Pihak yang Bertanggung Jawab | Pejabat/Bidang PJ | Risk Owner
quick_win_risks.status: Status Mitigasi | Status Penanganan | Progres | Perkembangan Tindakan | Posisi Saat Ini | Keadaan Terkini | Status Risiko
collaborations.title: Nama Program Kolaborasi | Program Kolaborasi | Judul Kolaborasi/Kontribusi | Program Kerja Sama | Kegiatan Kolaborasi | Nama Kerjasama | Bentuk Kolaborasi / Kontribusi
collaborations.dimension: Dimensi Smart City | Pilar Smart City | Dimensi Kolaborasi | Dim. | Dimensi (SG s/d SV) | Pilar | Masuk Dimensi
collaborations.type: Jenis Kolaborasi | Jenis (Kolaborasi/Mandiri) | Sifat Kerjasama | Tipe Kolaborasi | Antardaerah atau Mandiri | Kategori | Pola Kolaborasi
collaborations.partner_regions: Daerah Mitra Kerja Sama | Kab/Kota Mitra | Mitra Daerah | Pemda yang Diajak Kerja Sama | Dengan Daerah Mana | Kabupaten/Kota yg Terlibat | Daerah Partner
collaborations.area_code: Kawasan Prioritas | Kawasan (BTS/IKN) | Nama Kawasan | Kawasan Wisata | KPPN | Lokasi Kawasan | Kawasan Pariwisata Prioritas
collaborations.agreement: Dasar Kerjasama | Dasar Hukum Kerja Sama | MoU/PKS | Nomor MoU / PKS | Perjanjian Kerja Sama | Naskah Kerja Sama | Landasan Kerjasama
collaborations.starts_on: Tgl Mulai | Mulai Tanggal | Mulai Kerja Sama | Awal Kerjasama | Terhitung Mulai | TMT | Tanggal Awal
collaborations.ends_on: Tgl Berakhir | Berakhir Tanggal | Akhir Kerja Sama | Selesai Tgl | Sampai Dengan (tgl) | Jatuh Tempo Kerjasama | Tanggal Akhir
collaborations.status: Status Kolaborasi | Status Pelaksanaan | Kondisi Saat Ini | Status Kerjasama | Perkembangan | Posisi (jalan/rencana/selesai) | Tahap Pelaksanaan
collaborations.output: Output | Keluaran yang Dihasilkan | Hasil Kolaborasi | Output Kerja Sama | Produk / Keluaran | Wujud Hasil | Keluaran Kegiatan
collaborations.area_benefit: Manfaat utk Kawasan | Manfaat bagi Kawasan BTS | Dampak ke Kawasan | Kegunaan bagi Kawasan Wisata | Manfaat Kawasan | Kontribusi thd Kawasan | Manfaat yg Dirasakan Kawasan
collaborations.budget: Anggaran | Pagu Anggaran | Jumlah Dana (Rp) | Biaya (Rp) | Anggaran Kolaborasi | Nilai Anggaran (Rp.) | Dukungan Dana
impact_survey_items.service_name: Layanan / QW | Nama Layanan | Nama Quick Win/Layanan | Layanan yang Disurvei | Jenis Layanan | Obyek Survei | Layanan atau Quickwin
impact_survey_items.item_id: Kode Item | Kode Pertanyaan | Butir (IMP...) | Kd. Butir Survei | No. Butir IMP | Kode Soal | ID Butir
impact_survey_items.respondents: Jml Responden | Responden (org) | Jumlah Sampel | Banyaknya Responden | n Responden | Jumlah yang Mengisi Survei | Jml Resp.
impact_survey_items.population: Jml Pengguna | Populasi | Jumlah Populasi Pengguna | Total Pengguna Layanan | Banyaknya Pengguna | Jumlah User Layanan | Populasi (N)
impact_survey_items.scale_min: Skala Minimal | Skala Terendah | Min. Skala | Nilai Skala Minimum | Batas Bawah Skala | Skala Paling Kecil | Skala Dari (min)
impact_survey_items.scale_max: Skala Maksimal | Skala Tertinggi | Maks. Skala | Nilai Skala Maksimum | Batas Atas Skala | Skala Paling Besar | Skala Sampai (max)
impact_survey_items.mean: Rata-rata | Nilai Rerata | Rata2 Nilai | Skor Rata-rata | Hasil Survei (rata-rata) | Mean | NRR
impact_survey_items.method: Metode Survei | Cara Survei | Teknik Pengumpulan Data | Metode (online/offline) | Metodologi | Cara Pengambilan Sampel | Media Survei
impact_survey_items.period: Periode Survei | Waktu Survei | Bulan/Tahun Survei | Masa Survei | Jangka Waktu Pelaksanaan | Dilaksanakan Bulan | Semester / TW
satisfaction_survey_items.service_name: Unit Pelayanan | Nama Unit Layanan | UPP | Unit Penyelenggara Pelayanan | Jenis Layanan | Nama Layanan | Loket / Unit yang Disurvei
satisfaction_survey_items.element: Unsur Pelayanan | Unsur SKM | Unsur (U1-U9) | 9 Unsur | Uraian Unsur | Nama Unsur | Komponen Penilaian SKM
satisfaction_survey_items.mean: NRR | Nilai Rata2 | Rata-rata per Unsur | NRR Unsur | Nilai Unsur (1-4) | Rerata | Skor Rata-Rata
satisfaction_survey_items.respondents: Jml Responden | Responden (orang) | Jumlah Sampel | Banyaknya Responden | Jml Resp. | Jumlah Pengisi Kuesioner | Total Responden
satisfaction_survey_items.stated_index: IKM | Nilai IKM | Nilai SKM | Indeks Kepuasan Masyarakat | IKM (konversi 25) | IKM Unit Pelayanan | Angka IKM yg Dipublikasikan
satisfaction_survey_items.stated_grade: Mutu | Mutu Pelayanan | Mutu (A/B/C/D) | Kategori Mutu | Predikat Mutu | Mutu Layanan Tertulis | Grade
satisfaction_survey_items.surveyed_on: Tgl Survei | Tanggal SKM | Waktu Survei | Tanggal Pelaksanaan Survei | Survei Dilakukan Tgl. | Tgl. SKM Dilaksanakan | Tanggal Penyebaran Kuesioner
questionnaire_answers.question_id: Kode Pertanyaan | Kode Soal | Kode Butir | Kd. Pertanyaan | ID | No. Kode | Kode Indikator
questionnaire_answers.question: Uraian Pertanyaan | Butir Pertanyaan | Soal | Isi Kuesioner | Pertanyaan Evaluasi | Daftar Pertanyaan | Hal yang Ditanyakan
questionnaire_answers.answer: Jawaban OPD | Uraian Jawaban | Jwb. | Isian Jawaban | Tanggapan OPD | Jawaban / Penjelasan | Respon
questionnaire_answers.claimed_score: Skor Mandiri | Nilai Mandiri (0-4) | Penilaian Mandiri | Self Assessment | Skor PM | Nilai Menurut OPD | Skor yang Diusulkan
questionnaire_answers.evidence: Bukti Dukung | Data Dukung | Eviden | Link Bukti | Dokumen Pendukung | Bukti Pendukung (tautan) | Lampiran Bukti
questionnaire_answers.note: Ket. | Keterangan | Cat. | Catatan Tambahan | Catatan OPD | Hal Lain | Keterangan Lain-lain
evidence_items.reference: Form / Baris | Untuk Form/Baris | No. Form & Baris | Rujukan Form | Bukti untuk Isian | Referensi Form | Dipakai pada Form
evidence_items.title: Judul Bukti | Nama Bukti Dukung | Nama Dokumen | Judul Dokumen | Uraian Bukti | Nama Eviden | Perihal Dokumen
evidence_items.kind: Jenis Bukti | Jenis Dokumen | Bentuk Bukti (foto/laporan/dll) | Tipe Bukti | Kategori Bukti | Macam Eviden | Jenis Berkas
evidence_items.dated_on: Tgl | Tanggal Dokumen | Tgl Bukti | Tanggal Terbit | Tertanggal | Tgl. Pembuatan | Tanggal Berkas
evidence_items.url: Link / Nama File | Tautan | Nama File | Link Google Drive | Alamat Tautan | Link Bukti | Lokasi File (URL)
follow_ups.recommendation: Rekomendasi | Rekomendasi Evaluasi Th. Lalu | Rekomendasi Tim Asesor | Saran Perbaikan Tahun Lalu | Catatan Evaluator 2023 | Hasil Rekomendasi | Uraian Rekomendasi
follow_ups.aspect: Aspek Penilaian | Aspek Evaluasi | Kelompok Aspek | Aspek yg Dinilai | Aspek (baseline/output/outcome/...) | Segi Penilaian | Unsur/Aspek
follow_ups.dimension: Dimensi Smart City | Pilar | Pilar Smart City | Dimensi Terkait | Dim. | Dimensi (SG, SB, dst) | Dimensi Kota Cerdas
follow_ups.status: Status TL | Status Penyelesaian | Progres (Selesai/Proses/Belum) | Posisi Penyelesaian | Keadaan Terkini | Status Saat Ini | Sudah/Belum
follow_ups.response: TL | Uraian Tindak Lanjut | Tindak Lanjut yang Dilakukan | Tanggapan OPD | Langkah Perbaikan | Upaya yg Telah Dilakukan | Aksi Perbaikan
follow_ups.evidence: Bukti TL | Bukti Dukung | Data Dukung | Eviden | Link Bukti | Dokumen Pendukung | Bukti Tindak Lanjut (link)
region_facts.fact: Jenis Data | Uraian Data | Nama Data | Data Daerah | Elemen Data | Data yang Diminta | Uraian
region_facts.year: Th. | Tahun Data | Thn | Tahun Anggaran/Data | Data Tahun | Periode (th) | Th. Data
region_facts.amount: Nilai / Jumlah | Jumlah | Besaran | Angka | Nilai (Rp/program) | Isian Angka | Nilai Data
region_facts.data_source: Sumber Data | Asal Data | Sbr. | Diperoleh dari | Dasar Data | OPD Penyedia Data | Sumber (dokumen)
external_indices.name: Nama Indeks | Jenis Indeks | Indeks / Penilaian | Indeks Eksternal | Nama Penilaian | Uraian Indeks | Indikator Makro / Indeks
external_indices.year: Th. | Tahun Penilaian | Thn | Tahun Indeks | Tahun Rilis | Data Tahun | Penilaian Th.
external_indices.index_value: Nilai Indeks | Skor | Nilai / Angka | Hasil Penilaian (angka) | Capaian | Angka Indeks | Nilai yang Diperoleh
external_indices.predicate: Predikat / Kategori | Kategori | Predikat yang Diperoleh | Opini/Predikat | Kualifikasi | Sebutan | Predikat Nilai
external_indices.publisher: Instansi Penerbit | Lembaga Penilai | Penerbit / Instansi | Dikeluarkan oleh | Instansi Penilai | Kementerian/Lembaga | Sumber (BPS/Kemenpan/dst)
assessor_scores.question_id: Kode Pertanyaan | Kode Soal | Kode Butir | Kd. | ID Pertanyaan | Kode Indikator | Butir Kuesioner (kode)
assessor_scores.assessor: Nama Asesor | Assessor | Penilai | Nama Penilai | Asesor ke- | Evaluator | Tim Penilai
assessor_scores.score: Skor | Nilai (0-4) | Skor Asesor | Nilai Asesor | Skor Penilaian | Hasil Nilai | Skor yg Diberikan
"""

CODES = """
areas.BTS: BTS | Bromo Tengger Semeru | Kawasan Bromo | KSPN Bromo-Tengger-Semeru | TNBTS | Bromo Tengger Semeru (BTS)
areas.TOBA: Toba | DSP Danau Toba | Kawasan Danau Toba | KSPN Toba | Destinasi Toba, Sumut
areas.BOROBUDUR: DSP Borobudur | Kawasan Borobudur | Candi Borobudur | KSPN Borobudur dsk.
areas.MANDALIKA: KEK Mandalika | Kawasan Mandalika | Mandalika, Lombok | DSP Mandalika
areas.LABUAN_BAJO: Labuhan Bajo | DSP Labuan Bajo | Kawasan Labuan Bajo NTT | Labuan Bajo (Komodo)
areas.LIKUPANG: KEK Likupang | DSP Likupang | Kawasan Likupang Sulut | Manado-Likupang
areas.WAKATOBI: Kep. Wakatobi | KSPN Wakatobi | Kawasan Wakatobi | TN Wakatobi
areas.RAJA_AMPAT: Raja Empat | Kep. Raja Ampat | KSPN Raja Ampat | Kawasan Raja Ampat Papua
areas.BABEL: Babel | Kep. Bangka Belitung | Tanjung Kelayang (Babel) | Kawasan Bangka-Belitung
areas.MOROTAI: Pulau Morotai | KEK Morotai | Kawasan Morotai | KSPN Morotai
areas.IKN: IKN | IKN Nusantara | Ibukota Nusantara | Kawasan IKN | Ibu Kota Negara (IKN)
areas.NIHIL: Di luar kawasan | Bukan kawasan prioritas | Tidak masuk kawasan | Non kawasan | Tidak termasuk KPPN
aspects.BAS: Baseline | Kondisi Awal | Aspek Baseline | Kondisi awal daerah | Base line (kondisi awal)
aspects.OUT: Output | Keluaran | Aspek Output | Aspek keluaran (kebijakan, kelembagaan, anggaran)
aspects.OTC: Outcome | Hasil | Aspek Outcome | Aspek hasil | Out come
aspects.IMP: Impact | Dampak | Aspek Dampak | Dampak ke masyarakat | Aspek impact
aspects.QWN: Quickwin | QW | Aspek Quick Win | Program quick win | Program percepatan (quick win)
aspects.KOL: Kolaborasi | Aspek kolaborasi | Prog. Kolaborasi | Kolaborasi kawasan | Program kolaborasi antar daerah
bodies.DEWAN: Dewan Smart City | Dewan Kota Cerdas | Dewan Smart City Kab. | Dewan Pengarah | Rapat Dewan
bodies.TIM_PELAKSANA: Tim Pelaksana Smart City | Timlak | Tim Teknis | Tim Pelaksana Kota Cerdas | Pokja Pelaksana
bodies.FORUM: Forum Smart City | Forum Masyarakat | Forum Kota Cerdas | Forum warga & komunitas | Forum Komunikasi
bodies.RAKOR_OPD: Rapat Koordinasi OPD | Rakor Perangkat Daerah | Rakor antar dinas | Rapat koordinasi lintas OPD | Rakor PD
collaboration_statuses.BERJALAN: Sedang berjalan | Masih jalan | On going | Aktif | Sdg dilaksanakan
collaboration_statuses.RENCANA: Direncanakan | Masih rencana | Baru penjajakan | Akan dilaksanakan | Tahap perencanaan
collaboration_statuses.SELESAI: Sudah selesai | Tuntas | Telah berakhir | Rampung | Sudah dilaksanakan semua
collaboration_types.KOLABORASI_DAERAH: Kolaborasi antar daerah | Kerjasama antar daerah | KAD | Kolaborasi dgn kab/kota lain | Bersama daerah lain
collaboration_types.KONTRIBUSI_MANDIRI: Mandiri | Kontribusi sendiri | Dilaksanakan sendiri | Kontribusi OPD secara mandiri | Tanpa daerah mitra
components.SDM: Sumber Daya Manusia | Peningkatan SDM | SDM aparatur | Pengembangan kompetensi pegawai | Sumberdaya manusia (SDM)
components.INFRASTRUKTUR: Infra | Infrastruktur TIK | Sarana prasarana/infrastruktur | Infrastruktur fisik & digital | Jaringan dan perangkat
components.APLIKASI: Aplikasi & perangkat lunak | Pengembangan aplikasi | Sistem informasi | Software | Apl.
components.LITERASI: Literasi digital | Literasi masyarakat | Sosialisasi/literasi | Edukasi masyarakat | Peningkatan literasi
components.KEBIJAKAN: Regulasi | Kebijakan daerah | Penyusunan kebijakan | Kebijakan/aturan | Peraturan dan kebijakan
components.KELEMBAGAAN: Lembaga | Penguatan kelembagaan | Organisasi/kelembagaan | Penataan lembaga | Kelembagaan smart city
dimensions.SG: SG | Governance | Tata kelola cerdas | Smart Governance (tata kelola) | Smart Goverment | Dimensi Governance
dimensions.SB: SB | Branding | Smart Branding (pariwisata) | Branding daerah | Dimensi Branding
dimensions.SE: SE | Economy | Smart Ekonomi | Ekonomi cerdas | Smart Economy (ekonomi) | Dimensi Economy
dimensions.SL: SL | Living | Smart Living (kehidupan) | Kehidupan cerdas | Dimensi Living
dimensions.SS: SS | Society | Masyarakat cerdas | Smart Society (masyarakat) | Smart Sosiety | Dimensi Society
dimensions.SV: SV | Environment | Smart Enviroment | Lingkungan cerdas | Smart Environment (lingkungan) | Dimensi Environment
legal_statuses.BERLAKU: Masih berlaku | Aktif | Sudah ditetapkan | Berlaku s/d sekarang | Sah berlaku
legal_statuses.DRAFT: Draf | Rancangan | Masih proses penyusunan | Konsep | Ranperda/Ranperbup | Tahap harmonisasi
legal_statuses.DICABUT: Sudah dicabut | Tidak berlaku lagi | Dibatalkan | Diganti aturan baru | Tdk berlaku
document_types.PERDA: Peraturan Daerah | Perda Kabupaten | Perda Kab. Probolinggo | Peraturan Daerah (Perda)
document_types.PERBUP: Peraturan Bupati | Perbub | Perkada | Per. Bupati | Peraturan Kepala Daerah
document_types.KEPBUP: Keputusan Bupati | SK Bupati | Kep. Bupati | Surat Keputusan Bupati
document_types.SE: SE | SE Bupati | Edaran | Surat Edaran Bupati/Sekda | S.E.
document_types.MOU: Nota Kesepahaman | Memorandum of Understanding | Nota Kesepakatan | Kesepakatan Bersama | M.o.U
document_types.PKS: Perjanjian Kerja Sama | Perjanjian Kerjasama (PKS) | PKS antar daerah | Surat Perjanjian Kerja Sama
document_types.RPJMD: RPJMD Kab. | Rencana Pembangunan Jangka Menengah Daerah | Dokumen RPJMD | RPJMD 2018-2023
document_types.RPD: Rencana Pembangunan Daerah | RPD 2024-2026 | Dokumen RPD | RPD Kabupaten
document_types.RENSTRA: Rencana Strategis | Renstra OPD | Renstra PD | Renstra Dinas 2024-2026 | Rencana Strategis (Renstra)
document_types.RENJA: Rencana Kerja | Renja OPD | Renja PD | Renja Dinas 2024 | Rencana Kerja Tahunan
document_types.MASTERPLAN: Master Plan | Masterplan Smart City | Rencana Induk | Buku Masterplan Kota Cerdas
document_types.ROADMAP: Roadmap | Road Map | Peta Jalan Smart City | Peta jalan (roadmap) | Roadmap Kota Cerdas
document_types.SK_DEWAN: SK Dewan Smart City | Keputusan Pembentukan Dewan | SK Dewan Kota Cerdas | Surat Keputusan Dewan
document_types.SK_TIM: SK Tim Pelaksana | SK Tim Smart City | Keputusan Pembentukan Tim | SK Tim Teknis | Surat Keputusan Tim Pelaksana
evidence_kinds.PERATURAN: Perda/Perbup | Regulasi | SK / peraturan | Produk hukum | Dasar hukum
evidence_kinds.FOTO: Foto kegiatan | Dokumentasi foto | Gambar | Foto lapangan | Photo
evidence_kinds.TANGKAPAN_LAYAR: Screenshot | Screen shoot | Screen capture | Tangkapan layar aplikasi | Capture tampilan | SS
evidence_kinds.LAPORAN: Laporan kegiatan | Lap. | Dokumen laporan | Laporan pelaksanaan | Lap. kinerja
evidence_kinds.BERITA_ACARA: BA | BA rapat | Berita Acara (BA) | BA/Notulen | Berita acara serah terima
evidence_kinds.DATA: Dataset | File data (xls) | Rekap data | Tabel data | Data mentah
evidence_kinds.TAUTAN: Link | URL | Link GDrive | Tautan website | Alamat web
follow_up_statuses.SELESAI: Sudah selesai | Tuntas | Sudah ditindaklanjuti | Selesai 100% | Telah dilaksanakan
follow_up_statuses.PROSES: Dalam proses | Sedang diproses | Masih berjalan | On progress | Sebagian ditindaklanjuti | Sdg dikerjakan
follow_up_statuses.BELUM: Belum ditindaklanjuti | Belum TL | Belum dikerjakan | Belum diproses | Blm
funding_sources.PAD: PAD | PAD Kab. | Pendapatan Asli Daerah (PAD) | PAD murni | Pajak & retribusi daerah
funding_sources.DAU: DAU | Dana Alokasi Umum (DAU) | DAU block grant | DAU yang tidak ditentukan penggunaannya | DAU bebas
funding_sources.DAU_SG: DAU SG | DAU Earmark | DAU Specific Grant | DAU earmarked | DAU yg ditentukan penggunaannya
funding_sources.DBH: DBH | DBH Pajak | Dana Bagi Hasil (DBH) | Bagi hasil pajak/SDA | DBH SDA
funding_sources.DBHCHT: DBH CHT | DBHCHT | Dana cukai tembakau | DBH Cukai Hasil Tembakau | Cukai rokok
funding_sources.DAK_FISIK: DAK-Fisik | DAK Fisik Tematik | DAK Fisik Reguler | DAK fisik penugasan | Dana Alokasi Khusus (fisik)
funding_sources.DAK_NONFISIK: DAK Non Fisik | DAK Non-Fisik (BOK) | DAK NF | DAK nonfisik BOSP | BOK Puskesmas
funding_sources.INSENTIF_FISKAL: DID | Dana Insentif Daerah | Dana Insentif Fiskal | DIF | Insentif fiskal kinerja
funding_sources.BK_PROV: BK Provinsi | BKK Prov. Jatim | Bankeu Provinsi | Bantuan Keuangan Khusus Provinsi | Bantuan keuangan dari Provinsi
funding_sources.BLUD: BLUD | BLUD RSUD | Dana BLUD | Pendapatan BLUD | BLUD Puskesmas
funding_sources.APBD: APBD Kab. | APBD Kabupaten | APBD II | A.P.B.D. | APBD Kab. Probolinggo
funding_sources.APBN: APBN Pusat | DIPA Kementerian | Dana Pusat (APBN) | Dekon / Tugas Pembantuan | A.P.B.N.
funding_sources.DANA_DESA: DD | Dana Desa (DD) | Dandes | APBDes (Dana Desa) | Dana dari desa
funding_sources.CSR_TJSL: CSR | TJSL | Dana CSR | CSR perusahaan | Tanggung jawab sosial perusahaan | TJSLP
funding_sources.KPBU: KPBU | Skema KPBU | Kerjasama pemerintah & badan usaha | Public Private Partnership | PPP
funding_sources.HIBAH: Dana hibah | Hibah luar negeri | Hibah pihak ketiga | Hibah donor/NGO | Hibah barang/uang
funding_sources.BUMN_BUMD: BUMN | BUMD | BUMN & BUMD | Perusahaan daerah | Bank Jatim (BUMD)
funding_sources.SWASTA: Pihak swasta | Dunia usaha | Investor swasta | Sektor swasta | Perusahaan swasta
funding_sources.SWADAYA: Swadaya masyarakat | Swadaya murni | Iuran warga | Gotong royong warga | Swadaya kelompok
funding_sources.LAINNYA: Lain-lain | Sumber lain | Sumber lain yang sah | Dana lainnya | Dll.
impact_areas.BIROKRASI: Tata kelola birokrasi | Reformasi birokrasi | Kinerja birokrasi | Internal pemerintah daerah | Birokrasi pemerintahan
impact_areas.PELAYANAN_PUBLIK: Layanan publik | Yanlik | Pelayanan kpd masyarakat | Mutu pelayanan publik | Pelayanan umum
impact_areas.KUALITAS_HIDUP: Kualitas hidup masyarakat | Mutu hidup | Kualitas hidup warga | Taraf hidup masyarakat | Kesejahteraan masyarakat
indicator_levels.OUTPUT: Keluaran | Keluaran (output) | Indikator output | Output kegiatan | Out put
indicator_levels.OUTCOME: Hasil | Hasil (outcome) | Indikator outcome | Outcome program | Out come
indicator_levels.IMPACT: Dampak | Dampak (impact) | Indikator dampak | Dampak jangka panjang | Impak
plan_documents.RPJMD: RPJMD Kab. | RPJMD 2018-2023 | Rencana Pembangunan Jangka Menengah Daerah | Dok. RPJMD | Perubahan RPJMD
plan_documents.RPD: RPD 2024-2026 | Rencana Pembangunan Daerah | Dok. RPD | RPD Kabupaten
plan_documents.RENSTRA: Renstra PD | Renstra OPD | Rencana Strategis | Renstra Dinas | Renstra 2024-2026
plan_documents.RENJA: Renja PD | Renja OPD | Rencana Kerja PD | Renja Dinas 2024 | Rencana Kerja (Renja)
plan_documents.RKPD: RKPD 2024 | Rencana Kerja Pemerintah Daerah | Dok. RKPD | RKPD Kab. | P-RKPD
previous_statuses.BERJALAN: Sudah berjalan | Aktif | Telah jalan | Terlaksana | Sdh jalan sejak th lalu
previous_statuses.BELUM_ADA: Blm ada | Belum dimulai | Belum terbentuk | Baru mulai tahun ini | Belum diluncurkan
previous_statuses.BERHENTI: Dihentikan | Tidak dilanjutkan | Sudah tidak aktif | Vakum | Stop
program_kinds.PROGRAM: Program kerja | Program OPD | Program daerah | Prog. | Program Renstra
program_kinds.INOVASI: Inovasi daerah | Inovasi OPD | Innovation | Inov. | Terobosan/inovasi
program_kinds.APLIKASI: Aplikasi web/android | Sistem informasi | Software | App | Aplikasi digital
program_kinds.LAYANAN: Layanan publik | Pelayanan | Jasa layanan | Layanan masyarakat | Service
program_statuses.RENCANA: Direncanakan | Masih rencana | Akan dilaksanakan | Tahap perencanaan | Rencana tahun depan
program_statuses.BERJALAN: Sedang berjalan | Masih jalan | On going | Aktif | Sdg dilaksanakan
program_statuses.SELESAI: Sudah selesai | Tuntas | Rampung | Selesai 100% | Telah dilaksanakan
program_statuses.BERHENTI: Dihentikan | Tidak dilanjutkan | Stop | Sudah tidak aktif | Non aktif
program_statuses.TERTUNDA: Ditunda | Pending | Tunda krn anggaran | Ditangguhkan | Tertunda (refocusing)
current_statuses.BERJALAN: Masih berjalan | Tetap jalan | Aktif | On going | Berlanjut
current_statuses.BERHENTI: Dihentikan | Stop | Tidak dilanjutkan | Sudah tidak jalan | Non aktif
current_statuses.DIKEMBANGKAN: Sedang dikembangkan | Pengembangan | Dikembangkan lagi | Ditingkatkan/upgrade | Diperluas (replikasi)
facts.APBD_TOTAL: Jumlah APBD | Total APBD Kabupaten | Besaran APBD | Total Belanja APBD | APBD seluruhnya
facts.PROGRAM_MASTERPLAN_SG: Jml program SG di masterplan | Program Smart Governance (masterplan) | Banyaknya program governance menurut masterplan | Jumlah program dimensi SG | Program tata kelola cerdas dlm Masterplan
facts.PROGRAM_MASTERPLAN_SB: Jml program SB di masterplan | Program Smart Branding (masterplan) | Banyaknya program branding menurut masterplan | Jumlah program dimensi SB | Program branding daerah dlm Masterplan
facts.PROGRAM_MASTERPLAN_SE: Jml program SE di masterplan | Program Smart Economy (masterplan) | Banyaknya program economy menurut masterplan | Jumlah program dimensi SE | Program ekonomi cerdas dlm Masterplan
facts.PROGRAM_MASTERPLAN_SL: Jml program SL di masterplan | Program Smart Living (masterplan) | Banyaknya program living menurut masterplan | Jumlah program dimensi SL | Program kehidupan cerdas dlm Masterplan
facts.PROGRAM_MASTERPLAN_SS: Jml program SS di masterplan | Program Smart Society (masterplan) | Banyaknya program society menurut masterplan | Jumlah program dimensi SS | Program masyarakat cerdas dlm Masterplan
facts.PROGRAM_MASTERPLAN_SV: Jml program SV di masterplan | Program Smart Environment (masterplan) | Banyaknya program environment menurut masterplan | Jumlah program dimensi SV | Program lingkungan cerdas dlm Masterplan
facts.PROGRAM_TAHUN_LALU: Jml program berjalan th. lalu | Program tahun lalu | Program yang jalan tahun sebelumnya | Jumlah program terlaksana tahun lalu | Program smart city berjalan 2023
facts.RENCANA_AKSI_TAHUN_LALU: Jml renaksi berjalan th. lalu | Rencana aksi tahun lalu | Renaksi yang jalan tahun sebelumnya | Jumlah kegiatan rencana aksi tahun lalu | Renaksi berjalan 2023
skm_elements.U1: Persyaratan pelayanan | Syarat layanan | Kesesuaian persyaratan | Kelengkapan syarat | Persyaratan administrasi
skm_elements.U2: Prosedur | Sistem, mekanisme & prosedur | Prosedur pelayanan | Kemudahan prosedur | Alur/mekanisme layanan
skm_elements.U3: Waktu pelayanan | Kecepatan waktu | Jangka waktu penyelesaian | Waktu penyelesaian layanan | Kecepatan pelayanan
skm_elements.U4: Biaya | Tarif | Biaya pelayanan | Kewajaran biaya/tarif | Biaya / tarif layanan
skm_elements.U5: Produk layanan | Produk spesifikasi | Spesifikasi jenis pelayanan | Kesesuaian produk layanan | Produk, spesifikasi jenis pelayanan
skm_elements.U6: Kompetensi petugas | Kemampuan petugas | Kompetensi pelaksana layanan | Keahlian pelaksana | Kecakapan petugas
skm_elements.U7: Perilaku petugas | Sikap petugas | Kesopanan dan keramahan | Perilaku pelaksana layanan | Keramahan petugas
skm_elements.U8: Pengaduan | Penanganan pengaduan, saran dan masukan | Pengelolaan pengaduan | Penanganan keluhan | Aduan, saran & masukan
skm_elements.U9: Sarpras | Sarana & prasarana | Sarana prasarana pelayanan | Kualitas sarpras | Fasilitas pelayanan
trends.POSITIF: Tren positif | Naik lebih baik | Makin tinggi makin baik | Semakin besar semakin baik | Progres positif | Meningkat
trends.NEGATIF: Tren negatif | Turun lebih baik | Makin rendah makin baik | Semakin kecil semakin baik | Progres negatif | Menurun
trends.PERSENTASE: Persen | Prosentase | % | Dalam persen | Persentase (%)
trends.NILAI_AKHIR: Nilai akhir tahun | Kondisi akhir | Posisi akhir | Nilai akhir periode | Angka terakhir
"""

TITLES = (
    ("PEMERINTAH KABUPATEN PROBOLINGGO", "{opd}", "FORMULIR {name}", "EVALUASI SMART CITY TAHUN {year} TAHAP {stage}"),
    ("FORM ISIAN {name}", "OPD : {opd}", "TAHUN {year} / TAHAP {stage}"),
    ("Rekap Data {name} Smart City Kab. Probolinggo", "Unit Kerja: {opd}", "Tahap {stage} - Tahun {year}"),
    ("{opd}", "Data Dukung Evaluasi Kota Cerdas ({name})", "Periode Tahap {stage} TA {year}"),
    ("LAMPIRAN NOTA DINAS", "{name} - {opd}", "Untuk Tahap {stage} Tahun {year}"),
    ("LAPORAN {name} PERANGKAT DAERAH", "EVALUASI IMPLEMENTASI KOTA CERDAS", "TAHAP {stage} TAHUN ANGGARAN {year}", "{opd}", "KABUPATEN PROBOLINGGO"),
    ("{name} {opd} Th. {year} (Tahap {stage})",),
    ("Kertas Kerja {name}", "Instansi : {opd} Kab. Probolinggo", "Tahun / Tahap : {year} / {stage}"),
)

SECTIONS = (
    "I. SEKRETARIAT",
    "B. Bidang Aplikasi Informatika",
    "Bidang Pelayanan Medik dan Keperawatan",
    "UPT Puskesmas",
    "II. Urusan Wajib Non Pelayanan Dasar",
    "Seksi Pemberdayaan Masyarakat dan Desa",
    "C. BIDANG DESTINASI DAN PEMASARAN WISATA",
    "Kelompok Jabatan Fungsional",
)

CAPTIONS = (
    "Diisi OPD",
    "IDENTITAS UMUM",
    "Data Utama",
    "Bagian A (wajib diisi)",
    "Rincian Isian",
    "Data Penunjang",
    "ISIAN OPERATOR",
    "Informasi Pokok",
)

TOTALS = (
    "TOTAL",
    "Jumlah Total",
    "JUMLAH KESELURUHAN",
    "Total Seluruhnya",
    "T O T A L",
    "Jumlah Semua",
    "Jml. Keseluruhan",
    "Total Dinas",
)

SUBTOTALS = (
    "Subtotal",
    "Jumlah Sub",
    "Sub Jml",
    "Jumlah Bagian",
    "Jumlah per Program",
    "Total per Sumber Dana",
    "Jumlah Sementara",
)

NOTES = (
    "Ket: data diambil dari aplikasi e-SAKIP",
    "Catatan : untuk kolom yang kosong data masih dikumpulkan",
    "*) data sementara",
    "Sumber: Laporan RFK bulan berjalan",
    "NB. bukti dukung menyusul lewat email",
    "Keterangan : realisasi belum termasuk SPJ yang belum di-SP2D-kan",
    "**) menunggu hasil rilis BPS",
    "Sumber data: Subbag Perencanaan dan Pelaporan",
    "Cat.: sudah dikonfirmasi ke bidang masing-masing",
)

LEGENDS = (
    "(diisi sesuai dokumen)",
    "1 = Ya, 2 = Tidak",
    "pilih dari daftar",
    "dalam rupiah penuh",
    "beri tanda - bila nihil",
    "contoh: 2024",
    "diisi oleh operator OPD",
)

EXTRAS = (
    "Paraf",
    "Desa/Kelurahan",
    "No. Rak Arsip",
    "Nama Operator",
    "Verifikasi Bappeda",
    "Email Admin",
    "Disposisi Pimpinan",
    "Gol./Ruang",
    "Luas Wilayah (km2)",
    "Cek Sekdin",
)

SHEETS = (
    "Form {number}",
    "{code} {name}",
    "{number} {name}",
    "{name} OPD",
    "Form-{number} ({name})",
    "Isian {code}",
    "Lampiran {number} {name}",
    "Data {name}",
)

GROUPS = (
    "Realisasi per Triwulan",
    "REALISASI KINERJA",
    "Realisasi Tahun Berjalan",
    "Realisasi Target Triwulan",
    "Capaian per Triwulan",
    "Progress Pelaksanaan",
    "Realisasi (diisi tiap TW)",
)
