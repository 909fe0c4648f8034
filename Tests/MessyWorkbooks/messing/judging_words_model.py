"""A vocabulary for judging, written from the model alone (MODEL.md): words that no list of the reader was made from."""

LABELS = """
legal_documents.document_type: Jenis Regulasi | Bentuk Produk Hukum | Kategori Peraturan | Jenis Naskah Hukum | Macam Dokumen
legal_documents.number: No. Peraturan | Nomor Regulasi | Nomor Dokumen | No. Produk Hukum | Nomor Naskah
legal_documents.year: Tahun Terbit | Tahun Regulasi | Thn. Peraturan | Tahun Dokumen | Tahun Penerbitan
legal_documents.title: Perihal | Nama Regulasi | Judul Peraturan | Tentang (Judul) | Uraian Judul Produk Hukum
legal_documents.enacted_on: Tgl. Ditetapkan | Tanggal Pengesahan | Ditetapkan pada Tanggal | Tanggal Penandatanganan | Tgl. Penetapan Regulasi
legal_documents.valid_from: Mulai Berlaku | Tanggal Mulai Berlaku | Efektif Sejak | Berlaku Sejak Tanggal | Awal Masa Berlaku
legal_documents.valid_to: Akhir Masa Berlaku | Berlaku Hingga | Berlaku s.d. | Tanggal Berakhir | Habis Masa Berlaku (tanggal)
legal_documents.status: Status Regulasi | Keberlakuan | Kondisi Peraturan | Status Hukum | Status Dokumen Saat Ini
legal_documents.url: Link Dokumen | Alamat URL | Tautan Unduhan | Link JDIH | Alamat Web Dokumen
meetings.body: Nama Lembaga | Lembaga Penyelenggara | Kelembagaan Smart City | Badan/Tim yang Rapat | Penyelenggara Rapat
meetings.held_on: Tanggal Pertemuan | Tgl. Pelaksanaan | Waktu Rapat | Hari/Tanggal Rapat | Dilaksanakan Tanggal
meetings.topic: Pokok Bahasan | Materi Rapat | Topik Pembahasan | Acara Rapat | Hal yang Dibahas
meetings.participants: Banyaknya Peserta | Peserta (orang) | Jml. Hadir | Peserta yang Hadir | Jumlah Kehadiran (orang)
meetings.external_present: Melibatkan Pihak Luar (Y/T) | Keterlibatan Pihak Eksternal | Ada Unsur Non-Pemerintah? | Dihadiri Unsur Luar Pemda (Ya/Tidak) | Pelibatan Eksternal
meetings.evidence: Bukti Pelaksanaan | Dokumentasi | Notulen/Daftar Hadir | Dokumen Pendukung | Lampiran Bukti
plan_alignments.program_title: Judul Program | Nama Inovasi/Program | Program Smart City | Program/Inovasi yang Diselaraskan | Uraian Program
plan_alignments.plan_document: Dok. Perencanaan | Jenis Dokumen Rencana | Dokumen Rencana Daerah | Dokumen Acuan | Nama Dokumen Perencanaan
plan_alignments.mission: Misi Daerah | Misi Bupati | Misi Kepala Daerah | Mendukung Misi ke- | Misi Pembangunan
plan_alignments.objective: Sasaran Strategis | Sasaran Pembangunan | Sasaran Daerah/OPD | Sasaran yang Didukung | Rumusan Sasaran
plan_alignments.plan_indicator: Indikator Sasaran | Indikator Kinerja | Tolok Ukur Kinerja | Nama Indikator | Indikator Terkait (IKU)
plan_alignments.plan_target: Target Kinerja | Target Indikator | Besaran Target | Target yang Direncanakan | Target Tahunan
plan_alignments.note: Catatan | Ket. | Penjelasan | Informasi Tambahan | Keterangan Lain
programs.title: Judul Program/Inovasi | Program atau Inovasi | Nama Inisiatif | Nama Program Smart City | Nama Inovasi atau Program
programs.dimension: Dimensi Smart City | Pilar | Dimensi Kota Cerdas | Pilar Smart City | Dimensi Utama
programs.sub_dimension: Sub-Pilar | Sub Dim. | Subdimensi Smart City | Turunan Dimensi | Rincian Dimensi
programs.kind: Kategori | Bentuk Program | Tipe Program/Inovasi | Jenis Inisiatif | Klasifikasi Program
programs.nomenclature_code: Kode Rekening Program | Kode Program (Permendagri 90) | Nomor Nomenklatur | Kode Sub Kegiatan | Kode Nomenklatur Kegiatan
programs.masterplan_ref: Acuan Masterplan | Referensi Masterplan | Rujukan pada Rencana Induk | Dasar di Masterplan Smart City | Bab/Halaman Masterplan
programs.plan_ref: Acuan RPJMD | Keterkaitan dengan RPJMD | Referensi RPJMD atau RPD | Rujukan Dokumen Perencanaan Daerah | Dasar pada RPJMD
programs.start_year: Tahun Dimulai | Dimulai Tahun | Tahun Awal Pelaksanaan | Sejak Tahun | Thn. Mulai Pelaksanaan
programs.status: Status Pelaksanaan | Kondisi Program | Perkembangan Program | Status Program Saat Ini | Status Implementasi
programs.is_it_based: Menggunakan TI (Ya/Tidak) | Berbasis Digital? | Pemanfaatan TIK (Y/T) | Memakai Teknologi Informasi | Dukungan TIK (ya/tidak)
programs.active_users: Jumlah User Aktif | Jml. Pengguna Aktif | Banyaknya Pengguna | Pengguna (orang) | Total Pemakai Aktif
programs.tangible_result: Hasil Konkret | Hasil yang Dirasakan | Capaian Nyata | Wujud Hasil | Hasil yang Sudah Terlihat
programs.impact_area: Bidang Dampak | Area Dampak | Berdampak Terhadap | Sasaran Dampak | Lingkup Dampak
programs.evidence: Data Dukung | Dokumen Pendukung | Eviden | Bukti Pelaksanaan | Lampiran Pendukung
action_items.program_title: Program Utama | Nama Program | Induk Program | Program Smart City | Nama Program/Inovasi Induk
action_items.component: Jenis Komponen | Kategori Komponen | Komponen Pendukung | Komponen Kesiapan | Unsur Komponen
action_items.description: Uraian Rencana Aksi | Kegiatan Aksi | Aksi yang Direncanakan | Langkah Aksi | Uraian Kegiatan
action_items.indicator: Indikator Keberhasilan | Tolok Ukur | Indikator Kinerja Aksi | Ukuran Keberhasilan | Indikator Keluaran
action_items.unit: Satuan Ukur | Sat. | Satuan Target | Unit Ukuran | Satuan Indikator
action_items.target: Target Setahun | Target Tahunan | Volume Target | Jumlah yang Ditargetkan | Target Fisik
action_items.realized_q1: Triwulan I | Realisasi Triwulan Pertama | Januari-Maret | Trw. 1 | Realisasi TW 1 | Triwulan Kesatu
action_items.realized_q2: Triwulan II | Realisasi Triwulan Kedua | April-Juni | Trw. 2 | Realisasi TW 2 | Triwulan Kedua
action_items.realized_q3: Triwulan III | Realisasi Triwulan Ketiga | Juli-September | Trw. 3 | Realisasi TW 3 | Triwulan Ketiga
action_items.realized_q4: Triwulan IV | Realisasi Triwulan Keempat | Oktober-Desember | Trw. 4 | Realisasi TW 4 | Triwulan Keempat
action_items.stated_achievement: Persentase Capaian | Capaian Kinerja (%) | Tingkat Capaian (%) | % Realisasi | Persen Pencapaian
action_items.budget: Pagu Anggaran (Rp) | Nilai Anggaran | Alokasi Dana (Rp) | Kebutuhan Biaya | Biaya (Rupiah)
action_items.funding_source: Sumber Pendanaan | Asal Dana | Sumber Pembiayaan | Sumber Anggaran | Didanai dari
action_items.responsible_opd: Perangkat Daerah Penanggung Jawab | OPD Pelaksana | Dinas Pengampu | PD Pelaksana | Penanggung Jawab (OPD)
action_items.evidence: Bukti Dukung | Data Pendukung | Dokumen Pendukung | Bukti Pelaksanaan | Eviden
action_items.obstacle: Hambatan dan Tindak Lanjut | Permasalahan/Solusi | Kendala yang Dihadapi | Masalah dan Upaya Perbaikan | Hambatan
budget_lines.program_title: Nama Program/Kegiatan | Uraian Program | Program dan Kegiatan | Nama Kegiatan | Uraian Kegiatan
budget_lines.nomenclature_code: Kode Rekening | Kode Kegiatan | Kode Nomenklatur | Nomor Rekening Sub Kegiatan | Kode Subkeg.
budget_lines.fiscal_year: TA | Thn. Anggaran | Tahun Fiskal | Tahun | Tahun Pelaksanaan Anggaran
budget_lines.funding_source: Sumber Pendanaan | Asal Dana | Sumber Pembiayaan | Sumber Anggaran | Jenis Dana
budget_lines.ceiling: Pagu Awal | Pagu Murni (Rp) | Anggaran Semula | Pagu Induk (Rp) | Anggaran Sebelum Perubahan
budget_lines.revised_ceiling: Anggaran Setelah Perubahan | Pagu P-APBD | Pagu PAK (Rp) | Pagu Sesudah Perubahan | Anggaran Perubahan (Rp)
budget_lines.realized: Realisasi Keuangan | Serapan (Rp) | Realisasi Belanja | Penyerapan Anggaran (Rp) | Realisasi Anggaran
budget_lines.as_of: Posisi Tanggal | Keadaan per Tanggal | Data s.d. Tanggal | Posisi Realisasi per | Tgl. Posisi Data
budget_lines.note: Catatan | Ket. | Penjelasan | Informasi Tambahan | Keterangan Lain
indicators.program_title: Nama Program | Judul Program/Inovasi | Program Smart City | Nama Inovasi/Program | Program atau Inovasi
indicators.level: Level Indikator | Jenjang Kinerja | Tataran Indikator | Tingkatan | Jenis Indikator (Output/Outcome/Impact)
indicators.impact_area: Bidang Dampak | Area Dampak | Berdampak Terhadap | Sasaran Dampak | Lingkup Dampak
indicators.name: Nama Indikator | Uraian Indikator | Indikator Kinerja | Tolok Ukur Kinerja | Rumusan Indikator
indicators.unit: Satuan Ukur | Sat. | Satuan Pengukuran | Unit Ukuran | Satuan Indikator
indicators.trend: Arah Indikator | Polaritas | Sifat Indikator | Kecenderungan | Arah Tren
indicators.baseline_value: Kondisi Awal | Data Awal | Capaian Awal | Nilai Dasar | Angka Baseline
indicators.baseline_year: Tahun Dasar | Tahun Data Awal | Thn. Kondisi Awal | Tahun Acuan | Tahun Nilai Awal
indicators.target: Target Kinerja | Target Tahun Ini | Nilai Target | Target yang Ditetapkan | Besaran Target
indicators.realized: Realisasi Kinerja | Nilai Realisasi | Realisasi Tahun Ini | Hasil Realisasi | Nilai yang Terealisasi
indicators.stated_achievement: Persentase Capaian | Tingkat Capaian (%) | Capaian Kinerja (%) | Persen Pencapaian | % Capaian terhadap Target
indicators.data_source: Asal Data | Sumber Informasi | Instansi Sumber Data | Rujukan Data | Data Diperoleh dari
indicators.plan_indicator: Indikator pada RPJMD | IKU RPJMD | Indikator RPJMD yang Didukung | Keterkaitan Indikator RPJMD | Indikator Kinerja Daerah (RPJMD)
quick_wins.title: Judul Quick Win | Program Quick Win | Quick Win Unggulan | Nama Program Percepatan | Inovasi Quick Win
quick_wins.dimension: Dimensi Smart City | Pilar | Dimensi Kota Cerdas | Pilar Smart City | Masuk Dimensi
quick_wins.first_year: Tahun Mulai | Tahun Pertama Pelaksanaan | Sejak Tahun | Tahun Peluncuran | Mulai Dilaksanakan (tahun)
quick_wins.previous_status: Status Tahun Sebelumnya | Kondisi Tahun Lalu | Status Th. Lalu | Keadaan pada Tahun Sebelumnya | Status (tahun n-1)
quick_wins.current_status: Status Tahun Berjalan | Kondisi Saat Ini | Status Sekarang | Status Terkini | Keadaan Tahun Ini
quick_wins.stop_reason: Alasan Penghentian | Penyebab Dihentikan | Alasan Tidak Dilanjutkan | Sebab Tidak Berlanjut | Mengapa Dihentikan
quick_wins.strategic_issue: Isu Strategis | Isu Strategis Daerah | Isu RPJMD yang Dijawab | Permasalahan Strategis | Keterkaitan Isu RPJMD
quick_wins.uniqueness: Kekhasan | Ciri Khas | Nilai Pembeda | Sisi Unik | Hal yang Membedakan
quick_wins.partners: Mitra Kerja | Pihak yang Terlibat | Kemitraan | Mitra Pelaksana | Pihak Mitra
quick_wins.resources: Dukungan Sumber Daya | Sumber Daya yang Digunakan | Kebutuhan Sumber Daya | SDM, Dana dan Sarana | Sumber Daya Tersedia
quick_wins.continuity_strategy: Rencana Keberlanjutan | Strategi Kelanjutan | Upaya Keberlangsungan | Strategi Menjaga Keberlanjutan | Upaya Menjamin Keberlanjutan
quick_wins.beneficiaries: Kelompok Sasaran | Pemanfaat | Sasaran Penerima Manfaat | Pihak Penerima Manfaat | Masyarakat Penerima
quick_wins.active_users: Jumlah User Aktif | Jml. Pengguna Aktif | Banyaknya Pengguna | Pengguna (orang) | Total Pemakai Aktif
quick_win_risks.quick_win_title: Judul Quick Win | Quick Win | Program Quick Win | Nama Program Percepatan | Quick Win Terkait
quick_win_risks.description: Uraian Risiko | Pernyataan Risiko | Risiko yang Teridentifikasi | Identifikasi Risiko | Kejadian Risiko
quick_win_risks.likelihood: Tingkat Kemungkinan | Peluang Terjadi (1-5) | Skor Kemungkinan | Probabilitas | Level Kemungkinan
quick_win_risks.impact: Tingkat Dampak | Skor Dampak | Besaran Dampak (1-5) | Level Dampak | Tingkat Keparahan
quick_win_risks.mitigation: Rencana Mitigasi | Upaya Pengendalian | Langkah Mitigasi | Penanganan Risiko | Tindakan Pencegahan
quick_win_risks.owner: Pemilik Risiko | PIC | Pengelola Risiko | Penanggung Jawab Mitigasi | Pihak yang Bertanggung Jawab
quick_win_risks.status: Status Risiko | Status Penanganan | Kondisi Risiko | Status Mitigasi | Status Terkini
collaborations.title: Nama Kolaborasi | Nama Program Kolaborasi | Judul Kolaborasi/Kontribusi | Program Kerja Sama | Program Bersama
collaborations.dimension: Dimensi Smart City | Pilar | Dimensi Kota Cerdas | Pilar Smart City | Masuk Dimensi
collaborations.type: Jenis Kolaborasi | Tipe Kolaborasi | Kategori Kerja Sama | Bentuk Keterlibatan | Sifat Kolaborasi
collaborations.partner_regions: Mitra Daerah | Kabupaten/Kota Mitra | Pemda Mitra | Daerah yang Terlibat | Daerah Lain yang Bekerja Sama
collaborations.area_code: Nama Kawasan | Kawasan KPPN | Kawasan Prioritas | Lokasi Kawasan | Kawasan Wisata Prioritas
collaborations.agreement: Dokumen Kerja Sama | Landasan Kerja Sama | MoU/PKS | Naskah Kesepakatan | Perjanjian Kerja Sama
collaborations.starts_on: Tanggal Mulai | Mulai Tanggal | Mulai Berlaku | Awal Kerja Sama | Tgl. Awal
collaborations.ends_on: Tanggal Selesai | Berlaku Sampai | Akhir Kerja Sama | Tgl. Akhir | Tanggal Berakhir
collaborations.status: Status Kolaborasi | Status Pelaksanaan | Kondisi Saat Ini | Perkembangan | Status Kerja Sama
collaborations.output: Output | Hasil Keluaran | Produk yang Dihasilkan | Keluaran Kolaborasi | Output Kegiatan
collaborations.area_benefit: Manfaat Kawasan | Kemanfaatan untuk Kawasan | Dampak bagi Kawasan | Nilai Tambah untuk Kawasan | Manfaat terhadap KPPN
collaborations.budget: Nilai Anggaran | Pagu Anggaran (Rp) | Alokasi Dana (Rp) | Biaya (Rupiah) | Besaran Anggaran
impact_survey_items.service_name: Nama Layanan | Layanan yang Disurvei | Objek Survei | Nama Layanan/Quick Win | Layanan atau Quick Win yang Dinilai
impact_survey_items.item_id: Kode Pertanyaan | Kode Item | No. Butir | ID Butir | Kode Pernyataan
impact_survey_items.respondents: Responden (orang) | Banyaknya Responden | Jml. Responden | Jumlah Sampel | Total Responden
impact_survey_items.population: Populasi | Populasi Pengguna | Total Pengguna Layanan | Banyaknya Pengguna | Pengguna (orang)
impact_survey_items.scale_min: Skala Terendah | Skala Minimum | Batas Bawah Skala | Nilai Minimum Skala | Skor Minimal
impact_survey_items.scale_max: Skala Tertinggi | Skala Maksimum | Batas Atas Skala | Nilai Maksimum Skala | Skor Maksimal
impact_survey_items.mean: Rata-rata Skor | Skor Rata-rata | Rerata | Nilai Rerata | Rata-rata Jawaban
impact_survey_items.method: Metode Survei | Cara Pengumpulan Data | Teknik Survei | Metode Pengambilan Data | Cara Survei
impact_survey_items.period: Periode Survei | Waktu Survei | Kurun Waktu | Masa Pelaksanaan Survei | Rentang Waktu Survei
satisfaction_survey_items.service_name: Nama Unit Layanan | Unit Pelayanan | Unit Penyelenggara Layanan | Loket/Unit Layanan | Nama Layanan
satisfaction_survey_items.element: Unsur Pelayanan | Unsur SKM | Unsur Penilaian | Aspek yang Dinilai | Komponen Penilaian
satisfaction_survey_items.mean: NRR | Rerata Unsur | Nilai Unsur | Skor Rata-rata | Rata-rata Nilai (1-4)
satisfaction_survey_items.respondents: Responden (orang) | Banyaknya Responden | Jml. Responden | Jumlah Sampel | Total Responden
satisfaction_survey_items.stated_index: Nilai IKM | Indeks Kepuasan Masyarakat | Nilai SKM | Indeks SKM | IKM yang Dipublikasikan
satisfaction_survey_items.stated_grade: Mutu Pelayanan | Mutu Layanan | Kategori Mutu | Predikat Mutu | Mutu (A/B/C/D)
satisfaction_survey_items.surveyed_on: Tgl. Survei | Tanggal Pelaksanaan SKM | Waktu Survei | Survei Dilaksanakan Tanggal | Tanggal Pengukuran
questionnaire_answers.question_id: Kode Pertanyaan | Kode Butir | ID Pertanyaan | Kode Kuesioner | No. Kode
questionnaire_answers.question: Butir Pertanyaan | Uraian Pertanyaan | Isi Pertanyaan | Daftar Pertanyaan | Bunyi Pertanyaan
questionnaire_answers.answer: Jawaban OPD | Uraian Jawaban | Isian Jawaban | Respons OPD | Tanggapan
questionnaire_answers.claimed_score: Nilai Mandiri | Skor Penilaian Mandiri | Penilaian Sendiri (0-4) | Skor Self Assessment | Nilai yang Diklaim OPD
questionnaire_answers.evidence: Bukti Dukung | Data Pendukung | Dokumen Pendukung | Eviden | Lampiran Bukti
questionnaire_answers.note: Keterangan | Ket. | Penjelasan Tambahan | Informasi Tambahan | Catatan Pengisi
evidence_items.reference: Rujukan Form | Form dan Nomor Baris | Acuan Formulir/Baris | Referensi Form | Untuk Formulir/Baris
evidence_items.title: Judul Bukti | Nama Dokumen | Judul Dokumen | Uraian Bukti | Nama Bukti Dukung
evidence_items.kind: Jenis Bukti | Bentuk Dokumen | Kategori Bukti | Tipe Dokumen | Jenis Berkas
evidence_items.dated_on: Tgl. Dokumen | Tanggal Bukti | Tanggal Terbit | Tertanggal | Tanggal Pembuatan
evidence_items.url: Nama File/Link | Lokasi Berkas | Alamat Tautan | Link Google Drive | Link atau Nama Berkas
follow_ups.recommendation: Rekomendasi Evaluasi Sebelumnya | Uraian Rekomendasi | Saran Perbaikan | Catatan Asesor Tahun Lalu | Rekomendasi Hasil Evaluasi
follow_ups.aspect: Aspek Penilaian | Aspek Evaluasi | Aspek yang Dinilai | Komponen Penilaian | Aspek Terkait
follow_ups.dimension: Dimensi Smart City | Pilar | Dimensi Kota Cerdas | Dimensi Terkait | Pilar Smart City
follow_ups.status: Status Penyelesaian | Status TL | Progres | Perkembangan Penyelesaian | Status Tindak Lanjut
follow_ups.response: Uraian Tindak Lanjut | Langkah yang Dilakukan | Upaya Tindak Lanjut | Tindakan yang Diambil | Tindak Lanjut oleh OPD
follow_ups.evidence: Bukti Dukung | Bukti Tindak Lanjut | Data Pendukung | Dokumen Pendukung | Eviden
region_facts.fact: Jenis Data | Nama Data | Uraian Data | Elemen Data | Data yang Diminta
region_facts.year: Tahun Data | Thn. | Tahun Keadaan | Data Tahun | Periode (tahun)
region_facts.amount: Nilai Data | Besaran | Angka | Jumlah | Isian Nilai
region_facts.data_source: Sumber Data | Asal Data | Sumber Informasi | Instansi Sumber | Rujukan Data
external_indices.name: Nama Indeks | Jenis Indeks | Indeks/Penilaian | Nama Penilaian | Indikator Eksternal
external_indices.year: Tahun Penilaian | Thn. | Tahun Indeks | Tahun Pengukuran | Penilaian Tahun
external_indices.index_value: Nilai Indeks | Skor | Angka Indeks | Capaian Nilai | Skor yang Diperoleh
external_indices.predicate: Predikat yang Diperoleh | Kategori | Opini/Predikat | Kategori Capaian | Sebutan Predikat
external_indices.publisher: Instansi Penerbit | Lembaga Penerbit | Instansi Penilai | Dikeluarkan oleh | Kementerian/Lembaga Penilai
assessor_scores.question_id: Kode Pertanyaan | Kode Butir | ID Pertanyaan | Kode Kuesioner | Butir Penilaian (kode)
assessor_scores.assessor: Nama Asesor | Penilai | Nama Penilai | Evaluator | Dinilai oleh
assessor_scores.score: Nilai (0-4) | Skor Penilaian | Nilai yang Diberikan | Skor Asesor | Hasil Penilaian
"""

CODES = """
areas.BTS: KPPN Bromo Tengger Semeru | Kawasan Bromo | Bromo dan sekitarnya | Kawasan Bromo Tengger Semeru | BTS (Bromo, Tengger, Semeru)
areas.TOBA: Kawasan Toba | KPPN Danau Toba | Kawasan Danau Toba | Toba (Sumatera Utara) | Danau Toba dan sekitarnya
areas.BOROBUDUR: Kawasan Borobudur | KPPN Borobudur | Candi Borobudur | Borobudur dan sekitarnya | Borobudur (Jawa Tengah)
areas.MANDALIKA: Kawasan Mandalika | KPPN Mandalika | KEK Mandalika | Lombok-Mandalika | Mandalika (NTB)
areas.LABUAN_BAJO: Kawasan Labuan Bajo | KPPN Labuan Bajo | Labuan Bajo (NTT) | Labuan Bajo, Flores | Labuan Bajo dan sekitarnya
areas.LIKUPANG: Kawasan Likupang | KPPN Likupang | KEK Likupang | Manado-Likupang | Likupang (Sulawesi Utara)
areas.WAKATOBI: Kawasan Wakatobi | KPPN Wakatobi | Kepulauan Wakatobi | Wakatobi (Sulawesi Tenggara) | Taman Nasional Wakatobi
areas.RAJA_AMPAT: Kawasan Raja Ampat | KPPN Raja Ampat | Kepulauan Raja Ampat | Raja Ampat (Papua Barat Daya) | Raja Ampat dan sekitarnya
areas.BABEL: Kawasan Bangka Belitung | KPPN Bangka Belitung | Kepulauan Bangka Belitung | Bangka Belitung (Babel) | Kep. Babel
areas.MOROTAI: Kawasan Morotai | KPPN Morotai | Pulau Morotai | KEK Morotai | Morotai (Maluku Utara)
areas.IKN: IKN Nusantara | Kawasan IKN | Ibu Kota Negara Nusantara | Ibu Kota Negara | Ibu Kota Nusantara (IKN)
areas.NIHIL: Tidak ada kawasan | Di luar kawasan | Bukan kawasan prioritas | Tidak masuk KPPN/IKN | Non-kawasan
aspects.BAS: Baseline | Keadaan Awal | Kesiapan Awal | Aspek Kondisi Awal | Kondisi Dasar
aspects.OUT: Output | Keluaran | Aspek Keluaran | Luaran | Keluaran Program
aspects.OTC: Outcome | Hasil | Aspek Hasil | Hasil Program | Hasil Pelaksanaan
aspects.IMP: Impact | Dampak | Aspek Dampak | Dampak bagi Masyarakat | Dampak Program
aspects.QWN: Program Quick Win | Quick Wins | Aspek Quick Win | Program Percepatan | Program Percepatan (quick win)
aspects.KOL: Kolaborasi | Aspek Kolaborasi | Kolaborasi Antardaerah | Kolaborasi Kawasan | Program Kerja Sama Kawasan
bodies.DEWAN: Dewan Smart City | Dewan Kota Cerdas | Dewan Pengarah | Dewan Smart City Kabupaten | Dewan Pengarah Kota Cerdas
bodies.TIM_PELAKSANA: Tim Pelaksana Smart City | Tim Teknis | Tim Kerja Smart City | Pelaksana Harian | Tim Pelaksana Kota Cerdas
bodies.FORUM: Forum Smart City | Forum Kota Cerdas | Forum Komunikasi | Forum Masyarakat | Forum Smart City Daerah
bodies.RAKOR_OPD: Rapat Koordinasi OPD | Rakor Perangkat Daerah | Rapat Koordinasi Antar-OPD | Rapat Lintas OPD | Koordinasi Lintas Perangkat Daerah
collaboration_statuses.BERJALAN: Sedang Berjalan | Aktif | Masih Berlangsung | Dalam Pelaksanaan | On Going
collaboration_statuses.RENCANA: Direncanakan | Akan Dilaksanakan | Tahap Perencanaan | Masih Rencana | Belum Dimulai
collaboration_statuses.SELESAI: Telah Selesai | Tuntas | Rampung | Sudah Berakhir | Selesai Dilaksanakan
collaboration_types.KOLABORASI_DAERAH: Kerja Sama Antardaerah | Kolaborasi dengan Daerah Lain | Kerja Sama Daerah | Kolaborasi Antar-Kabupaten/Kota | Bersama Daerah Mitra
collaboration_types.KONTRIBUSI_MANDIRI: Mandiri | Kontribusi Sendiri | Kontribusi Daerah Sendiri | Dilaksanakan Sendiri | Tanpa Mitra (mandiri)
components.SDM: Sumber Daya Manusia | Kapasitas SDM | Aparatur | Pengembangan SDM | Sumber Daya Manusia (SDM)
components.INFRASTRUKTUR: Infrastruktur TIK | Sarana dan Prasarana | Prasarana | Jaringan dan Perangkat | Pembangunan Infrastruktur
components.APLIKASI: Perangkat Lunak | Sistem Informasi | Software | Pengembangan Aplikasi | Aplikasi/Sistem
components.LITERASI: Literasi Digital | Literasi Masyarakat | Edukasi Warga | Sosialisasi dan Literasi | Peningkatan Literasi
components.KEBIJAKAN: Regulasi | Kebijakan Daerah | Peraturan | Kebijakan/Regulasi | Penyusunan Kebijakan
components.KELEMBAGAAN: Organisasi | Tata Kelembagaan | Penguatan Kelembagaan | Kelembagaan/Organisasi | Organisasi dan Tata Kerja
dimensions.SG: Pemerintahan Cerdas | Tata Pamong Cerdas | Dimensi Governance | Governance (SG) | Smart Governance (Tata Kelola)
dimensions.SB: Penjenamaan Cerdas | Branding Daerah | Dimensi Branding | Branding (SB) | Citra Daerah Cerdas
dimensions.SE: Ekonomi Cerdas | Perekonomian Cerdas | Dimensi Economy | Economy (SE) | Smart Economy (Ekonomi)
dimensions.SL: Kehidupan Cerdas | Hidup Cerdas | Dimensi Living | Living (SL) | Smart Living (Kehidupan)
dimensions.SS: Masyarakat Cerdas | Warga Cerdas | Dimensi Society | Society (SS) | Smart Society (Masyarakat)
dimensions.SV: Lingkungan Cerdas | Lingkungan Hidup Cerdas | Dimensi Environment | Environment (SV) | Smart Environment (Lingkungan)
legal_statuses.BERLAKU: Masih Berlaku | Aktif | Tetap Berlaku | Efektif | Sah dan Berlaku
legal_statuses.DRAFT: Rancangan | Konsep | Masih Draf | Dalam Penyusunan | Belum Ditetapkan
legal_statuses.DICABUT: Tidak Berlaku | Sudah Dicabut | Telah Dicabut | Dibatalkan | Tidak Berlaku Lagi
document_types.PERDA: Peraturan Daerah | Perda Kabupaten | Peraturan Daerah Kabupaten | Peraturan Daerah (Perda) | Perda Kab. Probolinggo
document_types.PERBUP: Peraturan Bupati | Perkada | Peraturan Kepala Daerah | Peraturan Bupati (Perbup) | Per. Bupati
document_types.KEPBUP: Keputusan Bupati | SK Bupati | Surat Keputusan Bupati | Keputusan Kepala Daerah | Kep. Bupati
document_types.SE: Edaran | Surat Edaran Bupati | SE Bupati | Surat Edaran (SE) | SE Sekda
document_types.MOU: Nota Kesepahaman | Nota Kesepakatan | Kesepakatan Bersama | Memorandum of Understanding | Nota Kesepahaman (MoU)
document_types.PKS: Perjanjian Kerja Sama | Naskah Perjanjian Kerja Sama | Perjanjian Kerja Sama (PKS) | PKS dengan Mitra | Dokumen PKS
document_types.RPJMD: Rencana Pembangunan Jangka Menengah Daerah | RPJM Daerah | RPJMD Kabupaten | Dokumen RPJMD | Rencana Jangka Menengah Daerah
document_types.RPD: Rencana Pembangunan Daerah | RPD Kabupaten | Dokumen RPD | Rencana Pembangunan Daerah (RPD) | RPD 2024-2026
document_types.RENSTRA: Rencana Strategis | Renstra OPD | Renstra Perangkat Daerah | Rencana Strategis OPD | Dokumen Renstra
document_types.RENJA: Rencana Kerja | Renja OPD | Renja Perangkat Daerah | Rencana Kerja OPD | Dokumen Renja
document_types.MASTERPLAN: Rencana Induk | Masterplan Smart City | Rencana Induk Smart City | Buku Masterplan | Dokumen Rencana Induk
document_types.ROADMAP: Roadmap Smart City | Peta Jalan Smart City | Dokumen Peta Jalan | Peta Jalan Kota Cerdas | Peta Jalan (Roadmap)
document_types.SK_DEWAN: SK Dewan Smart City | SK Pembentukan Dewan | Surat Keputusan Dewan | SK Penetapan Dewan Smart City | Keputusan tentang Dewan Smart City
document_types.SK_TIM: SK Tim Pelaksana | SK Pembentukan Tim | Surat Keputusan Tim | SK Tim Smart City | Keputusan tentang Tim Pelaksana
evidence_kinds.PERATURAN: Regulasi | Produk Hukum | Dokumen Peraturan | Dasar Hukum | Peraturan Perundang-undangan
evidence_kinds.FOTO: Foto Kegiatan | Dokumentasi Foto | Gambar/Foto | Foto Lapangan | Foto Dokumentasi
evidence_kinds.TANGKAPAN_LAYAR: Screenshot | Cuplikan Layar | Screen Capture | Hasil Tangkap Layar | Tangkapan Layar Aplikasi
evidence_kinds.LAPORAN: Laporan Kegiatan | Dokumen Laporan | Laporan Pelaksanaan | Laporan Akhir | Lap. Kegiatan
evidence_kinds.BERITA_ACARA: BA | Berita Acara Kegiatan | Berita Acara Rapat | Dokumen Berita Acara | Berita Acara (BA)
evidence_kinds.DATA: Data Statistik | Dataset | Tabel Data | Rekap Data | Rekapitulasi Data
evidence_kinds.TAUTAN: Link | URL | Alamat Web | Situs Web | Link Website
follow_up_statuses.SELESAI: Tuntas | Sudah Ditindaklanjuti | Telah Selesai | Rampung | Selesai Ditindaklanjuti
follow_up_statuses.PROSES: Dalam Proses | Sedang Ditindaklanjuti | Sedang Dikerjakan | Masih Berproses | On Progress
follow_up_statuses.BELUM: Belum Ditindaklanjuti | Belum Dimulai | Belum Dikerjakan | Belum Diproses | Belum Ada Tindak Lanjut
funding_sources.PAD: Pendapatan Asli Daerah (PAD) | PAD Murni | Dana PAD | PAD Kabupaten | Pendapatan Asli Kabupaten
funding_sources.DAU: Dana Alokasi Umum (DAU) | DAU Block Grant | DAU Bebas | DAU Tidak Ditentukan Penggunaannya | Dana DAU
funding_sources.DAU_SG: DAU Specific Grant | DAU Earmarked | DAU Ditentukan | Dana Alokasi Umum yang Ditentukan Penggunaannya | DAU Peruntukan Khusus
funding_sources.DBH: Bagi Hasil | Dana Bagi Hasil (DBH) | DBH Pajak/SDA | Dana DBH | DBH Pusat
funding_sources.DBHCHT: DBH Cukai Hasil Tembakau | DBH Cukai | Dana Cukai Tembakau | Cukai Hasil Tembakau | DBH Tembakau
funding_sources.DAK_FISIK: DAK Bidang Fisik | Alokasi Khusus Fisik | DAK Fisik Reguler | DAK Fisik Penugasan | Dana DAK Fisik
funding_sources.DAK_NONFISIK: DAK Bidang Nonfisik | Alokasi Khusus Nonfisik | Dana DAK Nonfisik | DAK NF | DAK Nonfisik (BOK)
funding_sources.INSENTIF_FISKAL: Dana Insentif Fiskal | Dana Insentif Daerah | Insentif Fiskal Daerah | DIF | Dana Insentif Daerah (DID)
funding_sources.BK_PROV: Bantuan Keuangan Pemprov | BK Provinsi | Bankeu Provinsi | BKK Provinsi | Bantuan Keuangan Provinsi Jatim
funding_sources.BLUD: Dana BLUD | Pendapatan BLUD | Kas BLUD | Anggaran BLUD | BLUD RSUD
funding_sources.APBD: APBD Kabupaten | Anggaran Pendapatan dan Belanja Daerah | Dana APBD | APBD Kab. Probolinggo | APBD Daerah
funding_sources.APBN: APBN Pusat | Anggaran Pendapatan dan Belanja Negara | Dana APBN | APBN Kementerian | Dana Pusat (APBN)
funding_sources.DANA_DESA: DD | Dana Desa (DD) | APBDes (Dana Desa) | Anggaran Dana Desa | Transfer Dana Desa
funding_sources.CSR_TJSL: CSR | TJSL | Dana CSR | CSR Perusahaan | Tanggung Jawab Sosial Perusahaan
funding_sources.KPBU: Skema KPBU | KPBU (PPP) | Public Private Partnership | Kerja Sama Pemerintah-Badan Usaha | Kerja Sama Pemerintah dan Badan Usaha
funding_sources.HIBAH: Dana Hibah | Hibah Luar Negeri | Bantuan Hibah | Hibah Pihak Ketiga | Penerimaan Hibah
funding_sources.BUMN_BUMD: BUMN | BUMD | Dana BUMN atau BUMD | Kontribusi BUMN/BUMD | Badan Usaha Milik Negara/Daerah
funding_sources.SWASTA: Pihak Swasta | Dana Swasta | Sektor Swasta | Investasi Swasta | Pembiayaan Swasta
funding_sources.SWADAYA: Swadaya Masyarakat | Dana Swadaya | Swadaya Warga | Iuran Warga | Swadaya Masyarakat Desa
funding_sources.LAINNYA: Lain-lain | Sumber Lain | Sumber Lainnya | Sumber Dana Lain | Pendanaan Lainnya
impact_areas.BIROKRASI: Kinerja Birokrasi | Tata Kelola Birokrasi | Birokrasi Pemerintahan | Internal Birokrasi | Efisiensi Birokrasi
impact_areas.PELAYANAN_PUBLIK: Layanan Publik | Pelayanan Masyarakat | Kualitas Layanan Publik | Pelayanan kepada Masyarakat | Mutu Pelayanan Publik
impact_areas.KUALITAS_HIDUP: Kualitas Hidup Masyarakat | Mutu Hidup Warga | Kualitas Kehidupan | Taraf Hidup Masyarakat | Kesejahteraan dan Kualitas Hidup
indicator_levels.OUTPUT: Keluaran | Indikator Keluaran | Keluaran (Output) | Level Output | Luaran
indicator_levels.OUTCOME: Hasil | Indikator Hasil | Hasil (Outcome) | Level Outcome | Hasil Program
indicator_levels.IMPACT: Dampak | Indikator Dampak | Dampak (Impact) | Level Impact | Dampak Akhir
plan_documents.RPJMD: Rencana Pembangunan Jangka Menengah Daerah | RPJM Daerah | RPJMD Kabupaten | Dokumen RPJMD | Rencana Jangka Menengah Daerah
plan_documents.RPD: Rencana Pembangunan Daerah | RPD Kabupaten | Dokumen RPD | Rencana Pembangunan Daerah (RPD) | RPD 2024-2026
plan_documents.RENSTRA: Rencana Strategis | Renstra OPD | Renstra Perangkat Daerah | Rencana Strategis OPD | Dokumen Renstra
plan_documents.RENJA: Rencana Kerja OPD | Renja OPD | Renja Perangkat Daerah | Rencana Kerja Tahunan OPD | Dokumen Renja
plan_documents.RKPD: Rencana Kerja Pemerintah Daerah | RKPD Kabupaten | Dokumen RKPD | Rencana Kerja Pemda | RKPD Tahun 2024
previous_statuses.BERJALAN: Sudah Berjalan | Aktif | Sedang Berjalan | Telah Dilaksanakan | Dalam Pelaksanaan
previous_statuses.BELUM_ADA: Belum Dimulai | Belum Berjalan | Belum Terlaksana | Baru Ada Tahun Ini | Belum Dibuat
previous_statuses.BERHENTI: Dihentikan | Terhenti | Tidak Dilanjutkan | Sudah Berhenti | Tidak Berjalan Lagi
program_kinds.PROGRAM: Program Kerja | Program Daerah | Program Prioritas | Program OPD | Program Rutin
program_kinds.INOVASI: Inovasi Daerah | Inovasi OPD | Inovasi Baru | Terobosan | Karya Inovasi
program_kinds.APLIKASI: Aplikasi Digital | Sistem Informasi | Perangkat Lunak | Aplikasi Web/Mobile | Platform Digital
program_kinds.LAYANAN: Pelayanan | Layanan Publik | Pelayanan Masyarakat | Jasa Layanan | Layanan kepada Warga
program_statuses.RENCANA: Direncanakan | Akan Dilaksanakan | Tahap Perencanaan | Masih Rencana | Belum Dimulai
program_statuses.BERJALAN: Sedang Berjalan | Aktif | Masih Berlangsung | Dalam Pelaksanaan | On Going
program_statuses.SELESAI: Telah Selesai | Tuntas | Rampung | Sudah Selesai | Selesai Dilaksanakan
program_statuses.BERHENTI: Dihentikan | Terhenti | Tidak Dilanjutkan | Sudah Berhenti | Tidak Berjalan Lagi
program_statuses.TERTUNDA: Ditunda | Ditangguhkan | Pending | Mengalami Penundaan | Mundur dari Jadwal
current_statuses.BERJALAN: Masih Berjalan | Aktif | Tetap Dilaksanakan | Sedang Berjalan | Terus Berjalan
current_statuses.BERHENTI: Dihentikan | Terhenti | Tidak Dilanjutkan | Sudah Berhenti | Tidak Berjalan Lagi
current_statuses.DIKEMBANGKAN: Dalam Pengembangan | Sedang Dikembangkan | Pengembangan | Diperluas | Berlanjut dengan Pengembangan
facts.APBD_TOTAL: Jumlah APBD | Total Belanja APBD | Besaran APBD | Nilai APBD Keseluruhan | APBD Kabupaten (total, Rp)
facts.PROGRAM_MASTERPLAN_SG: Banyaknya Program Smart Governance dalam Masterplan | Program Masterplan Dimensi Smart Governance | Jml. Program SG (masterplan) | Program Smart Governance di Rencana Induk | Total Program Smart Governance
facts.PROGRAM_MASTERPLAN_SB: Banyaknya Program Smart Branding dalam Masterplan | Program Masterplan Dimensi Smart Branding | Jml. Program SB (masterplan) | Program Smart Branding di Rencana Induk | Total Program Smart Branding
facts.PROGRAM_MASTERPLAN_SE: Banyaknya Program Smart Economy dalam Masterplan | Program Masterplan Dimensi Smart Economy | Jml. Program SE (masterplan) | Program Smart Economy di Rencana Induk | Total Program Smart Economy
facts.PROGRAM_MASTERPLAN_SL: Banyaknya Program Smart Living dalam Masterplan | Program Masterplan Dimensi Smart Living | Jml. Program SL (masterplan) | Program Smart Living di Rencana Induk | Total Program Smart Living
facts.PROGRAM_MASTERPLAN_SS: Banyaknya Program Smart Society dalam Masterplan | Program Masterplan Dimensi Smart Society | Jml. Program SS (masterplan) | Program Smart Society di Rencana Induk | Total Program Smart Society
facts.PROGRAM_MASTERPLAN_SV: Banyaknya Program Smart Environment dalam Masterplan | Program Masterplan Dimensi Smart Environment | Jml. Program SV (masterplan) | Program Smart Environment di Rencana Induk | Total Program Smart Environment
facts.PROGRAM_TAHUN_LALU: Program Berjalan Tahun Lalu | Banyaknya Program Tahun Sebelumnya | Jumlah Program yang Dilaksanakan Tahun Lalu | Program Terlaksana Tahun Lalu | Jml. Program Aktif Tahun Sebelumnya
facts.RENCANA_AKSI_TAHUN_LALU: Rencana Aksi Berjalan Tahun Lalu | Banyaknya Rencana Aksi Tahun Sebelumnya | Jumlah Rencana Aksi yang Dilaksanakan Tahun Lalu | Rencana Aksi Terlaksana Tahun Lalu | Jml. Kegiatan Rencana Aksi Tahun Sebelumnya
skm_elements.U1: Persyaratan Pelayanan | Syarat Pelayanan | Kesesuaian Persyaratan | Kemudahan Persyaratan | Persyaratan Layanan
skm_elements.U2: Prosedur | Prosedur Pelayanan | Sistem dan Prosedur | Kemudahan Prosedur | Mekanisme Pelayanan
skm_elements.U3: Waktu Pelayanan | Kecepatan Pelayanan | Lama Penyelesaian | Kecepatan Waktu | Ketepatan Waktu
skm_elements.U4: Biaya | Tarif | Kewajaran Biaya | Tarif Pelayanan | Biaya Layanan
skm_elements.U5: Produk Layanan | Produk Pelayanan | Hasil Pelayanan | Kesesuaian Produk Layanan | Spesifikasi Produk Layanan
skm_elements.U6: Kompetensi Petugas | Kemampuan Petugas | Keahlian Pelaksana | Kemampuan Pelaksana | Kompetensi Pemberi Layanan
skm_elements.U7: Perilaku Petugas | Sikap Petugas | Kesopanan dan Keramahan | Sikap Pelaksana | Keramahan Petugas
skm_elements.U8: Pengaduan | Pengelolaan Pengaduan | Penanganan Pengaduan, Saran dan Masukan | Tindak Lanjut Pengaduan | Layanan Pengaduan
skm_elements.U9: Sarpras | Sarana Prasarana | Kualitas Sarana dan Prasarana | Fasilitas Layanan | Sarana Pendukung
trends.POSITIF: Semakin Tinggi Semakin Baik | Tren Positif | Positif (naik) | Meningkat | Makin Besar Makin Baik
trends.NEGATIF: Semakin Rendah Semakin Baik | Tren Negatif | Negatif (turun) | Menurun | Makin Kecil Makin Baik
trends.PERSENTASE: Persen | Dalam Persen | Bentuk Persentase | Persentase Capaian | Dihitung dalam Persen
trends.NILAI_AKHIR: Nilai Akhir Tahun | Angka Akhir | Kondisi Akhir | Nilai pada Akhir Periode | Posisi Akhir Tahun
"""

TITLES = (
    ("PEMERINTAH KABUPATEN PROBOLINGGO", "{opd}", "FORMULIR {name}", "TAHAP {stage} TAHUN {year}"),
    ("DAFTAR ISIAN {name}", "Evaluasi Kota Cerdas Tahap {stage} Tahun {year}", "Perangkat Daerah: {opd}"),
    ("{name}", "{opd} - Tahun {year} (Tahap {stage})"),
    ("REKAPITULASI {name}", "PADA {opd} KABUPATEN PROBOLINGGO", "TAHUN {year}"),
    ("Lampiran Surat Permintaan Data Smart City", "Tabel {name}", "Unit Kerja : {opd}", "Periode : {year} / Tahap {stage}"),
    ("EVALUASI IMPLEMENTASI SMART CITY {year} TAHAP {stage}", "{opd}", "{name}"),
)

SECTIONS = (
    "Bidang Penyelenggaraan E-Government",
    "UPTD Puskesmas Kraksaan",
    "I. SEKRETARIAT",
    "B. Bidang Pelayanan dan Pengaduan",
    "UPTD Wilayah Timur",
    "Bidang Statistik dan Persandian",
)

CAPTIONS = (
    "Informasi Umum",
    "Rincian",
    "Data Pokok",
    "Uraian Lengkap",
    "Diisi oleh Perangkat Daerah",
    "Keterangan Pendukung",
)

TOTALS = (
    "JUMLAH",
    "TOTAL",
    "Jumlah Total",
    "Jumlah Keseluruhan",
    "Grand Total",
    "Total Keseluruhan",
    "Jumlah Seluruhnya",
    "Jumlah Akhir",
)

SUBTOTALS = (
    "Sub Total",
    "Sub Jumlah",
    "Jumlah per Bidang",
    "Jumlah Sementara",
    "Total Bagian",
)

NOTES = (
    "Ket: data sementara, menunggu verifikasi",
    "*) diisi sesuai dokumen yang telah ditetapkan",
    "Sumber: hasil rekapitulasi perangkat daerah",
    "Catatan: kolom yang tidak relevan dapat dikosongkan",
    "**) berkas lengkap tersimpan di sekretariat",
    "Keterangan: angka dapat berubah setelah rekonsiliasi",
    "NB: mohon dikirim kembali paling lambat akhir bulan",
    "Petunjuk: satu baris untuk satu isian",
)

LEGENDS = (
    "Y/T",
    "Ya/Tidak",
    "pilih salah satu",
    "hh/bb/tttt",
    "diisi angka",
    "1=sangat rendah, 5=sangat tinggi",
)

EXTRAS = (
    "Kecamatan",
    "Desa/Kelurahan",
    "Titik Koordinat",
    "Paraf Verifikator",
    "Pangkat/Golongan",
    "Email Operator",
    "Luas Wilayah (ha)",
    "Rak Arsip",
    "Jam Buka Kantor",
    "Kode Pos",
)

SHEETS = (
    "{code}",
    "{name}",
    "{number}. {name}",
    "Form {number}",
    "{code} - {name}",
    "Lamp. {number} {name}",
    "Tabel {number}",
    "F{number}_{name}",
)

GROUPS = (
    "Realisasi per Triwulan",
    "Capaian Triwulanan",
    "Realisasi Target Tiap Triwulan",
    "Realisasi Kinerja (Triwulan)",
    "Pelaksanaan per Triwulan",
    "Realisasi Tahun Berjalan",
)
