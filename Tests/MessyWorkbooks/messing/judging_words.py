"""A third vocabulary, for judging alone: what clerks of eight imagined offices would write, written without sight of the pipeline or the reader.

It has no halves and holds official words beside others, as forms that offices rebuild do. None of its failures may be looked at.
"""

from __future__ import annotations

LABELS = """
legal_documents.document_type: Jenis Dokumen | Jenis Regulasi | Jns Dok. | Jenis Produk Hukum | Bentuk Peraturan | Kategori Dokumen | Jenis Naskah Hukum
legal_documents.number: Nomor | No. Dokumen | Nomor Peraturan | No. Regulasi | Nomor Produk Hukum | Nomor SK/Peraturan
legal_documents.year: Tahun | Tahun Terbit | Thn | Tahun Peraturan | Tahun Dokumen | Tahun Diundangkan
legal_documents.title: Judul / Tentang | Tentang | Judul Dokumen | Perihal | Nama Peraturan | Judul Regulasi | Uraian Judul Peraturan
legal_documents.enacted_on: Tgl Penetapan | Ditetapkan Tanggal | Tanggal Ditetapkan | Tgl. Ditandatangani | Tanggal Pengesahan | Tanggal Penetapan Dokumen
legal_documents.valid_from: Berlaku Sejak | Mulai Berlaku | Tgl Mulai Berlaku | Berlaku Terhitung Mulai | Tanggal Awal Berlaku | TMT Berlaku
legal_documents.valid_to: Berlaku s.d. | Berlaku Hingga | Sampai Dengan Tanggal | Tgl Berakhir | Akhir Masa Berlaku | Habis Masa Berlaku
legal_documents.status: Status Dokumen | Status Keberlakuan | Status Regulasi | Masih Berlaku/Dicabut | Kondisi Dokumen Saat Ini | Ket. Status
legal_documents.url: Link | Tautan Dokumen | Link Dokumen | Alamat Unduh | Link JDIH | URL File | Link Google Drive
meetings.body: Lembaga | Nama Lembaga | Nama Forum/Tim | Kelembagaan | Unsur Kelembagaan | Jenis Rapat | Penyelenggara Rapat
meetings.held_on: Tgl Rapat | Tanggal Pelaksanaan | Waktu Pelaksanaan Rapat | Hari/Tanggal | Tanggal Pertemuan | Tgl. Kegiatan
meetings.topic: Agenda Rapat | Pokok Bahasan | Topik | Materi Rapat | Acara | Hal yang Dibahas | Pembahasan
meetings.participants: Jml Peserta | Peserta (orang) | Jumlah yang Hadir | Banyaknya Peserta | Jumlah Undangan Hadir | Peserta Rapat
meetings.external_present: Unsur Eksternal | Ada Unsur Luar Pemda (Ya/Tidak) | Melibatkan Pihak Luar? | Kehadiran Pihak Eksternal | Unsur Eksternal Hadir (Y/T) | Keterlibatan Non Pemerintah
meetings.evidence: Bukti Rapat | Bukti Dukung | Notulen/Daftar Hadir | Dokumentasi | Eviden | Data Pendukung | Lampiran Bukti
plan_alignments.program_title: Program / Inovasi | Nama Program | Judul Program/Inovasi | Nama Inovasi | Program Smart City | Program atau Inovasi OPD
plan_alignments.plan_document: Dokumen Perencanaan | Dok. Perencanaan | Nama Dokumen Rencana | Dokumen Acuan | Jenis Dokumen Perencanaan | Dokumen yang Dirujuk
plan_alignments.mission: Misi | Misi RPJMD | Misi Bupati | Misi Daerah | Misi ke- | Misi Kepala Daerah yang Didukung
plan_alignments.objective: Sasaran | Sasaran Strategis | Sasaran Daerah | Sasaran RPJMD/Renstra | Sasaran Pembangunan | Sasaran yang Didukung
plan_alignments.plan_indicator: Indikator Sasaran | Indikator Kinerja | Indikator dalam Dokumen | IKU | Nama Indikator | Indikator Renstra
plan_alignments.plan_target: Target Indikator | Target Kinerja | Target Tahun Ini | Target dalam Dokumen | Besaran Target | Target Renstra
plan_alignments.note: Ket. | Keterangan | Catatan | Penjelasan | Keterangan Tambahan | Ket. Lain
programs.title: Nama Program / Inovasi | Judul Inovasi | Nama Program | Nama Inovasi/Aplikasi | Program/Inovasi | Nama Kegiatan Inovasi | Judul Program Smart City
programs.dimension: Dimensi | Dimensi Smart City | Pilar Smart City | Masuk Dimensi | Dimensi Kota Cerdas | Dimensi (SG/SB/SE/SL/SS/SV)
programs.sub_dimension: Sub Dimensi | Sub-Dimensi | Subdimensi Smart City | Sub Pilar | Rincian Dimensi | Sub Dim.
programs.kind: Jenis | Jenis Program | Bentuk (Program/Inovasi/Aplikasi/Layanan) | Kategori | Jenis Inovasi/Aplikasi | Bentuk Program
programs.nomenclature_code: Kode Nomenklatur | Kode Rekening Program | Kode Program | Kode Nomenklatur SIPD | Kode Sub Kegiatan | Nomenklatur (Kode)
programs.masterplan_ref: Rujukan Masterplan | Acuan Masterplan | Halaman di Masterplan | Ref. Masterplan Smart City | Rujukan Dokumen Master Plan | Tercantum di Masterplan (hal./bab)
programs.plan_ref: Rujukan RPJMD / RPD | Acuan RPJMD | Rujukan RPJMD | Dasar dalam RPJMD/RPD | Keterkaitan dgn RPJMD | Ref. RPJMD/RPD
programs.start_year: Tahun Mulai | Mulai Tahun | Thn Mulai | Dilaksanakan Sejak Tahun | Tahun Awal Pelaksanaan | Tahun Peluncuran
programs.status: Status | Status Program | Status Pelaksanaan | Kondisi Pelaksanaan | Tahapan Saat Ini | Status Saat Ini
programs.is_it_based: Berbasis TI | Berbasis TIK (Ya/Tidak) | Menggunakan Aplikasi? (Ya/Tidak) | Berbasis Digital? | Berbasis Teknologi Informasi | Pakai TI (Y/T)
programs.active_users: Pengguna Aktif | Jml Pengguna Aktif | Jumlah User Aktif | Jumlah Pengguna | Banyaknya Pengguna Aktif (orang) | User Aktif
programs.tangible_result: Hasil Nyata | Hasil yang Dicapai | Hasil Konkret | Manfaat/Hasil Nyata | Hasil yang Dirasakan | Uraian Hasil Nyata
programs.impact_area: Dampak Pada | Area Dampak | Berdampak Terhadap | Bidang yang Terdampak | Dampak thd | Dampak kepada
programs.evidence: Bukti Dukung | Bukti | Eviden | Data Dukung | Link Bukti Dukung | Dokumen Pendukung
action_items.program_title: Program Induk | Nama Program | Program | Program Utama | Induk Program/Inovasi | Program Smart City Terkait
action_items.component: Komponen | Komponen Smart City | Unsur Komponen | Jenis Komponen | Komponen Pendukung | Kelompok Komponen
action_items.description: Rencana Aksi | Renaksi | Uraian Rencana Aksi | Kegiatan/Aksi | Langkah Aksi | Aksi yang Dilakukan | Uraian Aksi
action_items.indicator: Indikator | Indikator Kinerja | Indikator Keberhasilan | Tolok Ukur | Indikator Renaksi | Ukuran Keberhasilan
action_items.unit: Satuan | Sat. | Satuan Ukur | Satuan Target | Satuan Indikator
action_items.target: Target | Target Tahunan | Target Setahun | Volume Target | Target Kinerja | Target Akhir Tahun
action_items.realized_q1: TW I | Triwulan I | Tribulan 1 | Tw.1 | Jan-Mar | Triwulan Pertama | TRIW. I
action_items.realized_q2: TW II | Triwulan II | Tribulan 2 | Tw.2 | Apr-Jun | Triwulan Kedua | TRIW. II
action_items.realized_q3: TW III | Triwulan III | Tribulan 3 | Tw.3 | Jul-Sep | Triwulan Ketiga | TRIW. III
action_items.realized_q4: TW IV | Triwulan IV | Tribulan 4 | Tw.4 | Okt-Des | Triwulan Keempat | TRIW. IV
action_items.stated_achievement: Capaian (%) | % Capaian | Persentase Capaian | Tingkat Capaian (%) | Capaian Kinerja (%) | Prosentase Capaian
action_items.budget: Anggaran (Rp.) | Anggaran | Jumlah Anggaran | Pagu Anggaran (Rp) | Biaya (Rp) | Alokasi Anggaran | Besaran Dana (Rp)
action_items.funding_source: Sumber Dana | Sumber Anggaran | Sumber Pembiayaan | Asal Dana | Sumber Pendanaan | Sb. Dana
action_items.responsible_opd: OPD Penanggung Jawab | Perangkat Daerah Penanggung Jawab | PD Pengampu | OPD Pelaksana | Instansi Penanggungjawab | OPD PJ | Dinas Pengampu
action_items.evidence: Bukti Dukung | Eviden | Bukti Pelaksanaan | Data Dukung | Link Bukti | Dokumen Bukti
action_items.obstacle: Kendala / Tindak Lanjut | Kendala | Hambatan | Permasalahan & Tindak Lanjut | Kendala dan Solusi | Hambatan yang Dihadapi
budget_lines.program_title: Program / Kegiatan | Nama Program/Kegiatan | Uraian Program | Program, Kegiatan dan Sub Kegiatan | Nama Sub Kegiatan | Uraian Kegiatan
budget_lines.nomenclature_code: Kode Sub Kegiatan | Kode Subkeg. | Kode Rekening | Kode Kegiatan | Kode SIPD | No. Rekening Sub Kegiatan
budget_lines.fiscal_year: Tahun Anggaran | T.A. | TA | Thn Anggaran | Tahun | Tahun APBD
budget_lines.funding_source: Sumber Dana | Sumber Anggaran | Asal Dana | Sumber Pembiayaan | Jenis Sumber Dana | Sumber Pendanaan
budget_lines.ceiling: Pagu (Rp) | Pagu Anggaran | Pagu Murni | Pagu Awal (Rp) | Anggaran Murni (Rp) | Pagu DPA | Anggaran Sebelum Perubahan
budget_lines.revised_ceiling: Pagu Perubahan | Anggaran Setelah Perubahan | Pagu PAPBD | Pagu P-APBD (Rp) | Anggaran Perubahan (Rp) | Pagu DPPA | Pagu Sesudah Perubahan
budget_lines.realized: Realisasi (Rp) | Realisasi Anggaran | Realisasi Keuangan | Serapan (Rp) | Realisasi Belanja | Penyerapan Anggaran (Rp) | Jumlah Terealisasi
budget_lines.as_of: Per Tanggal | Posisi per Tanggal | Keadaan per Tgl | Realisasi s.d. Tanggal | Tgl Posisi Data | Data per Tanggal
budget_lines.note: Keterangan | Ket. | Catatan | Penjelasan | Keterangan Lain | Uraian Keterangan
indicators.program_title: Program / Inovasi | Nama Program | Nama Inovasi | Program Smart City | Program/Inovasi OPD | Judul Program
indicators.level: Tingkat | Tingkat Indikator | Level Indikator | Jenjang Kinerja | Output/Outcome/Impact | Jenis Indikator
indicators.impact_area: Dampak Pada | Area Dampak | Bidang Dampak | Dampak Terhadap | Berdampak pada | Bidang yang Terdampak (khusus impact)
indicators.name: Indikator | Nama Indikator | Indikator Kinerja | Uraian Indikator | Indikator Program | Indikator Keberhasilan
indicators.unit: Satuan | Sat. | Satuan Ukur | Satuan Indikator | Ukuran (satuan)
indicators.trend: Tren | Trend | Arah Indikator | Sifat Indikator | Polaritas | Jenis Tren (positif/negatif) | Kecenderungan
indicators.baseline_value: Nilai Awal | Baseline | Kondisi Awal | Data Awal | Nilai Dasar | Angka Awal (Baseline) | Capaian Awal
indicators.baseline_year: Tahun Baseline | Tahun Dasar | Thn. Awal | Tahun Kondisi Awal | Tahun Data Awal | Baseline Tahun
indicators.target: Target | Target Tahun Ini | Target Kinerja | Rencana Target | Angka Target | Target yang Ditetapkan
indicators.realized: Realisasi | Realisasi Tahun Ini | Realisasi Kinerja | Hasil Realisasi | Nilai Realisasi | Terealisasi
indicators.stated_achievement: Capaian (%) | % Capaian | Persentase Capaian | Capaian Kinerja (%) | Tingkat Capaian | Prosentase Realisasi thd Target
indicators.data_source: Sumber Data | Asal Data | Sumber | Data dari | Sumber Informasi | Penyedia Data
indicators.plan_indicator: Indikator RPJMD | Indikator RPJMD Terkait | Indikator di RPJMD | IKU/IKD RPJMD | Indikator Daerah yang Didukung (RPJMD) | Kaitan dgn Indikator RPJMD
quick_wins.title: Nama Quick Win | Quick Win | Judul Quick Win | Nama Quickwin | Program Quick Win | Program Unggulan (Quick Win) | Nama Program Percepatan
quick_wins.dimension: Dimensi | Dimensi Smart City | Pilar | Masuk Dimensi | Dimensi Quick Win | Pilar Smart City
quick_wins.first_year: Tahun Pertama | Tahun Pertama Pelaksanaan | Tahun Mulai | Sejak Tahun | Tahun Awal | Thn Pertama Dilaksanakan
quick_wins.previous_status: Status Tahun Lalu | Status Thn Lalu | Kondisi Tahun Sebelumnya | Status Tahun Sebelumnya | Keadaan Tahun Lalu | Status pada Evaluasi Lalu
quick_wins.current_status: Status Tahun Ini | Status Saat Ini | Kondisi Sekarang | Status Thn Berjalan | Status Sekarang | Keadaan Tahun Ini
quick_wins.stop_reason: Alasan Berhenti | Alasan Dihentikan | Sebab Berhenti | Penyebab Tidak Dilanjutkan | Alasan bila Berhenti | Mengapa Berhenti
quick_wins.strategic_issue: Isu Strategis RPJMD | Isu Strategis | Isu Strategis Daerah | Isu RPJMD yang Dijawab | Isu Strategis Terkait | Permasalahan Strategis RPJMD
quick_wins.uniqueness: Keunikan | Kekhasan | Keunikan/Kebaruan | Unsur Kebaruan | Keunggulan Dibanding Lainnya | Ciri Khas
quick_wins.partners: Mitra | Mitra Kerja | Mitra yang Terlibat | Pihak yang Bekerja Sama | Stakeholder Terlibat | Mitra Kerjasama
quick_wins.resources: Sumber Daya | Sumberdaya yang Digunakan | Sumber Daya Pendukung | SDM, Anggaran dan Sarana | Kebutuhan Sumber Daya | Dukungan Sumber Daya
quick_wins.continuity_strategy: Strategi Keberlanjutan | Upaya Keberlanjutan | Rencana Keberlanjutan | Keberlanjutan Program | Strategi Agar Berlanjut | Strategi Kelanjutan
quick_wins.beneficiaries: Penerima Manfaat | Sasaran Penerima Manfaat | Kelompok Penerima Manfaat | Yang Menerima Manfaat | Penerima Layanan | Masyarakat Penerima Manfaat
quick_wins.active_users: Pengguna Aktif | Jml Pengguna Aktif | Jumlah User Aktif | Jumlah Pengguna | User Aktif | Banyaknya Pengguna (orang)
quick_win_risks.quick_win_title: Nama Quick Win | Quick Win | Judul Quick Win | Program Quick Win | Nama Quickwin | Nama Program Quick Win
quick_win_risks.description: Risiko | Uraian Risiko | Pernyataan Risiko | Resiko | Identifikasi Risiko | Risiko yang Mungkin Terjadi
quick_win_risks.likelihood: Kemungkinan (1-5) | Kemungkinan Terjadi | Skor Kemungkinan | Probabilitas | Frekuensi (1 s.d. 5) | Peluang Terjadi | Nilai Kemungkinan
quick_win_risks.impact: Dampak (1-5) | Skor Dampak | Nilai Dampak | Tingkat Dampak | Besaran Dampak (1 s.d. 5) | Dampak Risiko | Keparahan
quick_win_risks.mitigation: Mitigasi | Mitigasi Risiko | Upaya Mitigasi | Rencana Tindak Pengendalian | Pengendalian Risiko | Langkah Penanganan | Upaya Pencegahan
quick_win_risks.owner: Penanggung Jawab | Pemilik Risiko | PJ | Penanggungjawab Risiko | Pejabat Penanggung Jawab | Pihak Bertanggung Jawab
quick_win_risks.status: Status | Status Risiko | Status Penanganan | Perkembangan Penanganan | Kondisi Risiko Saat Ini | Status Mitigasi
collaborations.title: Program Kolaborasi / Kontribusi | Nama Program Kolaborasi | Nama Kolaborasi | Judul Kerja Sama | Program Kerja Sama Daerah | Nama Program/Kontribusi
collaborations.dimension: Dimensi | Dimensi Smart City | Pilar | Dimensi Kolaborasi | Masuk Dimensi | Pilar Smart City
collaborations.type: Jenis | Jenis Kolaborasi | Bentuk Kolaborasi | Kolaborasi/Mandiri | Jenis Kerja Sama | Bentuk Kontribusi
collaborations.partner_regions: Daerah Mitra | Mitra Daerah | Kab/Kota Mitra | Daerah yang Diajak Kerja Sama | Pemda Mitra | Kabupaten/Kota yang Terlibat
collaborations.area_code: Kawasan | Kawasan Prioritas | Nama Kawasan | Kawasan Wisata Prioritas | Kawasan KSPN/IKN | Lokasi Kawasan
collaborations.agreement: Dasar Kerja Sama | Dasar Kerjasama | No. MoU/PKS | Dokumen Kerja Sama | Naskah Perjanjian | Dasar Hukum Kerja Sama | Nota Kesepahaman
collaborations.starts_on: Mulai | Tgl Mulai | Tanggal Mulai Kerja Sama | Berlaku Mulai | Dimulai Tanggal | Awal Pelaksanaan
collaborations.ends_on: Berakhir | Tgl Berakhir | Sampai Dengan | Tanggal Selesai | Berakhir Tanggal | Masa Berlaku s.d.
collaborations.status: Status | Status Kolaborasi | Status Kerja Sama | Status Pelaksanaan | Kondisi Saat Ini | Perkembangan
collaborations.output: Keluaran | Output | Hasil Kolaborasi | Keluaran Kerja Sama | Produk yang Dihasilkan | Hasil (Output)
collaborations.area_benefit: Manfaat bagi Kawasan | Manfaat untuk Kawasan | Manfaat thd Kawasan | Dampak bagi Kawasan | Kontribusi bagi Kawasan | Manfaat Kawasan
collaborations.budget: Anggaran (Rp) | Anggaran | Nilai Anggaran | Biaya (Rp) | Jumlah Dana | Pagu | Alokasi Anggaran (Rp)
impact_survey_items.service_name: Layanan / Quick Win | Nama Layanan | Nama Quick Win | Layanan yang Disurvei | Jenis Layanan | Program/Layanan
impact_survey_items.item_id: Kode Butir | Kode Butir Survei | Kode Item | No. Butir Kuesioner | Kode Pertanyaan | Kode Pernyataan
impact_survey_items.respondents: Jumlah Responden | Jml Responden | Responden (orang) | Banyaknya Responden | Jumlah Sampel | Jml. Resp.
impact_survey_items.population: Jumlah Pengguna | Jml Pengguna Layanan | Populasi | Jumlah Populasi | Total Pengguna Layanan | Banyaknya Pengguna
impact_survey_items.scale_min: Skala Min | Skala Minimal | Skala Terendah | Nilai Skala Terkecil | Batas Bawah Skala | Skala Minimum
impact_survey_items.scale_max: Skala Maks | Skala Maksimal | Skala Tertinggi | Nilai Skala Terbesar | Batas Atas Skala | Skala Max
impact_survey_items.mean: Nilai Rata-rata | Rata-rata | Rerata | Skor Rata-rata | Nilai Rata2 | Rata-Rata Jawaban | Mean
impact_survey_items.method: Metode | Metode Survei | Cara Survei | Teknik Pengumpulan Data | Metode Pengambilan Data | Cara Pengumpulan
impact_survey_items.period: Periode | Periode Survei | Waktu Survei | Bulan Pelaksanaan | Kurun Waktu | Masa Survei
satisfaction_survey_items.service_name: Unit Layanan | Nama Unit Layanan | Unit Pelayanan | Jenis Layanan | Nama Layanan | UPP | Unit Penyelenggara Pelayanan
satisfaction_survey_items.element: Unsur | Unsur Pelayanan | Unsur SKM | Unsur yang Dinilai | Nama Unsur | Unsur Penilaian
satisfaction_survey_items.mean: Nilai Rata-rata | NRR | NRR Unsur | Rata-rata | Nilai Unsur | Skor Rata-rata | Rerata Nilai
satisfaction_survey_items.respondents: Jumlah Responden | Jml Responden | Responden | Banyaknya Responden | Jumlah Sampel | Resp. (orang)
satisfaction_survey_items.stated_index: IKM Tertulis | Nilai IKM | IKM | Indeks Kepuasan | Nilai SKM | Hasil IKM Unit | Indeks Kepuasan Masyarakat
satisfaction_survey_items.stated_grade: Mutu Tertulis | Mutu Pelayanan | Mutu | Kategori Mutu | Predikat Mutu | Mutu Layanan (A/B/C/D)
satisfaction_survey_items.surveyed_on: Tanggal Survei | Tgl Survei | Waktu Pelaksanaan Survei | Tanggal Pelaksanaan SKM | Tgl. Pelaksanaan | Survei Tanggal
questionnaire_answers.question_id: Kode | Kode Pertanyaan | Kode Soal | Kode Kuesioner | ID Pertanyaan | Kode Butir
questionnaire_answers.question: Pertanyaan | Uraian Pertanyaan | Isi Pertanyaan | Butir Pertanyaan | Daftar Pertanyaan | Bunyi Pertanyaan
questionnaire_answers.answer: Jawaban | Jawaban OPD | Uraian Jawaban | Isian Jawaban | Jawaban/Penjelasan | Tanggapan Perangkat Daerah
questionnaire_answers.claimed_score: Skor Mandiri (0-4) | Skor Mandiri | Nilai Mandiri | Penilaian Mandiri | Skor OPD | Self Assessment | Nilai Menurut OPD
questionnaire_answers.evidence: Bukti | Bukti Dukung | Eviden | Data Dukung | Link Bukti | Dokumen Pendukung
questionnaire_answers.note: Catatan | Ket. | Keterangan | Catatan OPD | Catatan Tambahan | Keterangan Lain
evidence_items.reference: Form/Baris | Untuk Form/Baris | Rujukan Form | Merujuk ke Formulir | Form dan Nomor Baris | Form Terkait | No. Form
evidence_items.title: Judul | Judul Bukti | Nama Bukti Dukung | Nama Dokumen | Uraian Bukti | Judul Dokumen | Nama Eviden
evidence_items.kind: Jenis | Jenis Bukti | Jenis Dokumen | Bentuk Bukti | Kategori Bukti | Jenis Eviden
evidence_items.dated_on: Tanggal | Tgl Dokumen | Tanggal Bukti | Tertanggal | Tgl. Terbit | Tanggal Dokumen
evidence_items.url: Tautan / Nama Berkas | Link | Link/Nama File | Nama File | Alamat Tautan | Link Drive | Lokasi Berkas
follow_ups.recommendation: Rekomendasi Tahun Lalu | Rekomendasi | Rekomendasi Evaluator | Rekomendasi Evaluasi Sebelumnya | Saran Tahun Lalu | Catatan Rekomendasi | Uraian Rekomendasi
follow_ups.aspect: Aspek | Aspek Penilaian | Aspek Evaluasi | Terkait Aspek | Aspek yang Dinilai | Kelompok Aspek
follow_ups.dimension: Dimensi | Dimensi Smart City | Pilar | Dimensi Terkait | Masuk Dimensi | Pilar Smart City
follow_ups.status: Status | Status Tindak Lanjut | Status TL | Status Penyelesaian | Perkembangan | Sudah/Belum Ditindaklanjuti
follow_ups.response: Tindak Lanjut | Uraian Tindak Lanjut | TL | Tindak Lanjut OPD | Langkah yang Sudah Dilakukan | Upaya Tindak Lanjut | Tindakan Perbaikan
follow_ups.evidence: Bukti | Bukti Tindak Lanjut | Eviden | Data Dukung | Bukti Dukung TL | Dokumen Pendukung
region_facts.fact: Data | Nama Data | Jenis Data | Uraian Data | Uraian | Data Daerah
region_facts.year: Tahun | Thn | Tahun Data | Tahun Anggaran | Data Tahun
region_facts.amount: Nilai | Jumlah | Besaran | Angka | Nilai Data | Nilai/Jumlah
region_facts.data_source: Sumber | Sumber Data | Asal Data | Data dari | Instansi Sumber Data | Sumber Informasi
external_indices.name: Indeks | Nama Indeks | Jenis Indeks | Indeks/Indikator | Nama Penilaian | Uraian Indeks
external_indices.year: Tahun | Thn | Tahun Penilaian | Tahun Indeks | Tahun Perolehan
external_indices.index_value: Nilai | Nilai Indeks | Skor | Angka Indeks | Perolehan Nilai | Hasil Nilai
external_indices.predicate: Predikat | Kategori | Predikat/Opini | Kategori Penilaian | Sebutan | Hasil Predikat
external_indices.publisher: Penerbit | Instansi Penilai | Dikeluarkan oleh | Lembaga Penerbit | Penilai | Diterbitkan oleh | Kementerian/Lembaga
assessor_scores.question_id: Kode | Kode Pertanyaan | Kode Soal | Kode Butir | ID Pertanyaan | Kode Kuesioner
assessor_scores.assessor: Asesor | Nama Asesor | Nama Penilai | Assesor | Evaluator | Dinilai oleh
assessor_scores.score: Skor (0-4) | Skor | Nilai | Skor Asesor | Nilai Asesor | Hasil Penilaian | Nilai Akhir Asesor
"""

CODES = """
areas.BTS: Bromo Tengger Semeru | Kawasan BTS | KSPN Bromo-Tengger-Semeru | Kawasan Bromo Tengger Semeru
areas.TOBA: Danau Toba | Kawasan Danau Toba | Toba | KSPN Danau Toba
areas.BOROBUDUR: Kawasan Borobudur | Candi Borobudur | KSPN Borobudur
areas.MANDALIKA: Kawasan Mandalika | KEK Mandalika | KSPN Mandalika
areas.LABUAN_BAJO: Labuan Bajo | Labuhan Bajo | Kawasan Labuan Bajo | KSPN Labuan Bajo
areas.LIKUPANG: Kawasan Likupang | KEK Likupang | KSPN Likupang
areas.WAKATOBI: Kawasan Wakatobi | KSPN Wakatobi | Kepulauan Wakatobi
areas.RAJA_AMPAT: Raja Ampat | Kawasan Raja Ampat | Kepulauan Raja Ampat | Kab. Raja Ampat
areas.BABEL: Bangka Belitung | Kep. Bangka Belitung | Kawasan Bangka Belitung | Babel
areas.MOROTAI: Kawasan Morotai | Pulau Morotai | KEK Morotai
areas.IKN: Ibu Kota Nusantara | Kawasan IKN | Ibukota Nusantara | IKN Nusantara
areas.NIHIL: Nihil | Tidak di kawasan prioritas | Bukan kawasan prioritas
aspects.BAS: Kondisi Awal | Baseline | Kondisi awal daerah | Aspek baseline
aspects.OUT: Output | Keluaran | Aspek keluaran | Aspek output
aspects.OTC: Outcome | Hasil | Aspek hasil | Aspek outcome
aspects.IMP: Dampak | Impact | Aspek dampak | Aspek impact
aspects.QWN: Quick Win | Quickwin | Aspek quick win | Program quick win
aspects.KOL: Kolaborasi | Program Kolaborasi | Aspek kolaborasi | Kolaborasi antar daerah
bodies.DEWAN: Dewan Smart City | Dewan Kota Cerdas | Dewan Pengarah Smart City | Dewan Smart City Kabupaten
bodies.TIM_PELAKSANA: Tim Pelaksana | Tim Pelaksana Smart City | Tim Teknis Pelaksana | Tim Pelaksana Kab. Probolinggo
bodies.FORUM: Forum Smart City | Forum Masyarakat Smart City | Forum Kota Cerdas | Rapat Forum
bodies.RAKOR_OPD: Rakor OPD | Rapat Koordinasi OPD | Rakor Perangkat Daerah | Rapat Koordinasi antar OPD | Rakor internal OPD
collaboration_statuses.BERJALAN: Sedang berjalan | Masih berjalan | Sedang dilaksanakan | Aktif | Berjalan
collaboration_statuses.RENCANA: Masih rencana | Direncanakan | Tahap perencanaan | Baru direncanakan
collaboration_statuses.SELESAI: Sudah selesai | Telah selesai | Tuntas | Telah berakhir
collaboration_types.KOLABORASI_DAERAH: Kolaborasi antar daerah | Kolaborasi daerah | Kerja sama antar daerah | Kerjasama antardaerah | KAD
collaboration_types.KONTRIBUSI_MANDIRI: Kontribusi Mandiri | Mandiri | Kontribusi sendiri | Kontribusi daerah secara mandiri
components.SDM: Sumber Daya Manusia | SDM Aparatur | Peningkatan SDM | Sumberdaya manusia
components.INFRASTRUKTUR: Infrastruktur TIK | Infrastruktur digital | Sarana infrastruktur | Prasarana dan infrastruktur
components.APLIKASI: Aplikasi | Aplikasi dan sistem informasi | Perangkat lunak | Sistem informasi
components.LITERASI: Literasi digital | Literasi masyarakat | Literasi | Edukasi dan literasi
components.KEBIJAKAN: Kebijakan | Regulasi dan kebijakan | Kebijakan daerah | Regulasi
components.KELEMBAGAAN: Kelembagaan | Penguatan kelembagaan | Lembaga | Organisasi dan kelembagaan
dimensions.SG: Smart Governance | Governance | Tata kelola cerdas | Smart Gov | Tata Kelola Pemerintahan (Smart Governance)
dimensions.SB: Smart Branding | Branding | Pemasaran daerah (Smart Branding) | SB - Smart Branding
dimensions.SE: Smart Economy | Economy | Ekonomi cerdas | Smart Ekonomi | Perekonomian (Smart Economy)
dimensions.SL: Smart Living | Living | Kehidupan cerdas | SL - Smart Living | Hunian (Smart Living)
dimensions.SS: Smart Society | Society | Masyarakat cerdas | SS - Smart Society | Kemasyarakatan (Smart Society)
dimensions.SV: Smart Environment | Environment | Lingkungan cerdas | Lingkungan (Smart Environment) | Smart Env.
legal_statuses.BERLAKU: Masih berlaku | Berlaku | Aktif | Masih aktif | Tetap berlaku
legal_statuses.DRAFT: Draf | Rancangan | Masih draft | Konsep | Dalam penyusunan
legal_statuses.DICABUT: Dicabut | Sudah dicabut | Tidak berlaku lagi | Telah dicabut | Sudah tidak berlaku
document_types.PERDA: Peraturan Daerah | Perda Kab. Probolinggo | PERATURAN DAERAH | Perda Kabupaten
document_types.PERBUP: Peraturan Bupati | Perbup Probolinggo | Per. Bupati | Peraturan Bupati Probolinggo
document_types.KEPBUP: Keputusan Bupati | SK Bupati | Kep. Bupati | Surat Keputusan Bupati | Keputusan Bupati Probolinggo
document_types.SE: Surat Edaran | SE Bupati | Edaran Bupati | Surat Edaran Bupati | Edaran
document_types.MOU: Nota Kesepahaman | MoU | Memorandum of Understanding | Nota Kesepakatan | Kesepakatan Bersama
document_types.PKS: Perjanjian Kerja Sama | Perjanjian Kerjasama | PKS | Perjanjian Kerja Sama (PKS)
document_types.RPJMD: Rencana Pembangunan Jangka Menengah Daerah | RPJMD Kabupaten | RPJM Daerah | Dokumen RPJMD
document_types.RPD: Rencana Pembangunan Daerah | Dokumen RPD | RPD Kab. Probolinggo | Rencana Pembangunan Daerah (RPD)
document_types.RENSTRA: Rencana Strategis | Renstra OPD | Renstra Perangkat Daerah | Rencana Strategis PD | Dokumen Renstra
document_types.RENJA: Rencana Kerja | Renja OPD | Renja Perangkat Daerah | Rencana Kerja PD | Dokumen Renja
document_types.MASTERPLAN: Master Plan | Masterplan Smart City | Rencana Induk Smart City | Dokumen Masterplan | Buku Master Plan
document_types.ROADMAP: Peta Jalan | Roadmap | Road Map | Peta jalan Smart City | Dokumen Road Map
document_types.SK_DEWAN: SK Dewan Smart City | Keputusan Pembentukan Dewan Smart City | SK Dewan Kota Cerdas | Surat Keputusan Dewan
document_types.SK_TIM: SK Tim Pelaksana | SK Tim Smart City | Keputusan Pembentukan Tim Pelaksana | Surat Keputusan Tim | SK Tim Pelaksana Smart City
evidence_kinds.PERATURAN: Peraturan | Regulasi | Produk hukum | Peraturan perundangan | Dokumen peraturan
evidence_kinds.FOTO: Foto | Foto kegiatan | Dokumentasi foto | Gambar kegiatan | Foto dokumentasi
evidence_kinds.TANGKAPAN_LAYAR: Tangkapan layar | Screenshot | Screen shot | SS aplikasi | Screenshot aplikasi
evidence_kinds.LAPORAN: Laporan | Laporan kegiatan | Dokumen laporan | Laporan pelaksanaan
evidence_kinds.BERITA_ACARA: Berita Acara | BA | Berita acara rapat | Dokumen berita acara
evidence_kinds.DATA: Data | Tabel data | Data statistik | File data
evidence_kinds.TAUTAN: Tautan | Link | URL | Tautan web | Alamat website
follow_up_statuses.SELESAI: Selesai | Sudah selesai | Tuntas | Sudah ditindaklanjuti | Selesai ditindaklanjuti
follow_up_statuses.PROSES: Dalam proses | Proses | Sedang diproses | Masih proses | Sedang ditindaklanjuti
follow_up_statuses.BELUM: Belum | Belum ditindaklanjuti | Belum ditindak lanjuti | Belum diproses
funding_sources.PAD: Pendapatan Asli Daerah | PAD | Dana PAD | PAD Kabupaten
funding_sources.DAU: Dana Alokasi Umum | DAU | DAU Block Grant | Dana DAU
funding_sources.DAU_SG: DAU Specific Grant | DAU SG | DAU earmarked | DAU yg ditentukan penggunaannya | DAU peruntukan
funding_sources.DBH: Dana Bagi Hasil | DBH | Bagi Hasil | Dana DBH
funding_sources.DBHCHT: DBH CHT | DBHCHT | DBH Cukai Hasil Tembakau | Cukai Hasil Tembakau | Dana cukai tembakau
funding_sources.DAK_FISIK: DAK Fisik | Dana Alokasi Khusus Fisik | Dana DAK Fisik | DAK (Fisik)
funding_sources.DAK_NONFISIK: DAK Non Fisik | DAK Nonfisik | Dana Alokasi Khusus Non Fisik | DAK Non-Fisik
funding_sources.INSENTIF_FISKAL: Insentif Fiskal | Dana Insentif Fiskal | Dana Insentif Daerah | DIF
funding_sources.BK_PROV: Bantuan Keuangan Provinsi | BK Provinsi | BKK Provinsi Jawa Timur | Bankeu Provinsi | Bantuan Keuangan Prov. Jatim
funding_sources.BLUD: BLUD | Dana BLUD | Pendapatan BLUD | BLUD Puskesmas | Badan Layanan Umum Daerah
funding_sources.APBD: APBD | APBD Kabupaten | APBD Kab. Probolinggo | Anggaran Pendapatan dan Belanja Daerah | Dana APBD
funding_sources.APBN: APBN | Dana APBN | Anggaran Pendapatan dan Belanja Negara | APBN Pusat
funding_sources.DANA_DESA: Dana Desa | DD | Dana Desa (DD) | Dana Desa (APBDes)
funding_sources.CSR_TJSL: CSR | TJSL | CSR Perusahaan | Tanggung Jawab Sosial Perusahaan | Dana CSR
funding_sources.KPBU: KPBU | Kerja sama pemerintah dan badan usaha | Kerjasama Pemerintah dengan Badan Usaha | Skema KPBU
funding_sources.HIBAH: Hibah | Dana Hibah | Hibah Pemerintah | Bantuan Hibah
funding_sources.BUMN_BUMD: BUMN | BUMD | Dana BUMN | Badan Usaha Milik Daerah | Badan Usaha Milik Negara
funding_sources.SWASTA: Swasta | Pihak swasta | Dana swasta | Perusahaan swasta
funding_sources.SWADAYA: Swadaya | Swadaya masyarakat | Swadaya warga | Dana swadaya
funding_sources.LAINNYA: Lainnya | Lain-lain | Sumber lain | Sumber lainnya | Dana lain-lain
impact_areas.BIROKRASI: Birokrasi | Birokrasi pemerintahan | Kinerja birokrasi | Tata kelola birokrasi
impact_areas.PELAYANAN_PUBLIK: Pelayanan Publik | Layanan publik | Yanlik | Kualitas pelayanan publik | Pelayanan kepada masyarakat
impact_areas.KUALITAS_HIDUP: Kualitas Hidup | Kualitas hidup masyarakat | Mutu hidup | Kualitas hidup warga
indicator_levels.OUTPUT: Keluaran | Output | Keluaran (output) | Indikator output
indicator_levels.OUTCOME: Hasil | Outcome | Hasil (outcome) | Indikator outcome
indicator_levels.IMPACT: Dampak | Impact | Dampak (impact) | Indikator dampak
plan_documents.RPJMD: RPJMD | RPJMD Kab. Probolinggo | Rencana Pembangunan Jangka Menengah Daerah | Dokumen RPJMD
plan_documents.RPD: RPD | Rencana Pembangunan Daerah | Dokumen RPD | RPD Kabupaten
plan_documents.RENSTRA: Renstra OPD | Rencana Strategis | Renstra PD | Renstra Dinas | Rencana Strategis OPD
plan_documents.RENJA: Renja OPD | Rencana Kerja | Renja PD | Renja Dinas | Rencana Kerja OPD
plan_documents.RKPD: RKPD | Rencana Kerja Pemerintah Daerah | RKPD Kabupaten | Dokumen RKPD
previous_statuses.BERJALAN: Berjalan | Sudah berjalan | Telah berjalan | Masih berjalan
previous_statuses.BELUM_ADA: Belum dimulai | Belum berjalan | Belum dilaksanakan | Baru ada tahun ini
previous_statuses.BERHENTI: Berhenti | Terhenti | Sudah berhenti | Dihentikan
program_kinds.PROGRAM: Program | Program OPD | Program daerah | Program kegiatan
program_kinds.INOVASI: Inovasi | Inovasi daerah | Inovasi OPD | Inovasi pelayanan
program_kinds.APLIKASI: Aplikasi | Aplikasi digital | Aplikasi web | Aplikasi mobile
program_kinds.LAYANAN: Layanan | Pelayanan | Layanan publik | Layanan masyarakat
program_statuses.RENCANA: Masih rencana | Direncanakan | Tahap perencanaan | Akan dilaksanakan
program_statuses.BERJALAN: Sedang berjalan | Masih berjalan | Dalam pelaksanaan | On going | Aktif
program_statuses.SELESAI: Selesai | Sudah selesai | Tuntas | Telah selesai dilaksanakan
program_statuses.BERHENTI: Berhenti | Dihentikan | Terhenti | Tidak dilanjutkan
program_statuses.TERTUNDA: Tertunda | Ditunda | Ditangguhkan | Pending | Penundaan
current_statuses.BERJALAN: Masih berjalan | Berjalan terus | Sedang berjalan | Tetap berjalan | Berlanjut
current_statuses.BERHENTI: Berhenti | Dihentikan | Tidak dilanjutkan | Sudah berhenti
current_statuses.DIKEMBANGKAN: Dikembangkan | Sedang dikembangkan | Dikembangkan lebih lanjut | Pengembangan | Dalam pengembangan
facts.APBD_TOTAL: Total APBD | Jumlah APBD | APBD Kabupaten Probolinggo | APBD keseluruhan | Besaran APBD
facts.PROGRAM_MASTERPLAN_SG: Jml program masterplan Smart Governance | Program Smart Governance dalam Masterplan | Jumlah program Smart Governance di master plan
facts.PROGRAM_MASTERPLAN_SB: Jml program masterplan Smart Branding | Program Smart Branding dalam Masterplan | Jumlah program Smart Branding di master plan
facts.PROGRAM_MASTERPLAN_SE: Jml program masterplan Smart Economy | Program Smart Economy dalam Masterplan | Jumlah program Smart Economy di master plan
facts.PROGRAM_MASTERPLAN_SL: Jml program masterplan Smart Living | Program Smart Living dalam Masterplan | Jumlah program Smart Living di master plan
facts.PROGRAM_MASTERPLAN_SS: Jml program masterplan Smart Society | Program Smart Society dalam Masterplan | Jumlah program Smart Society di master plan
facts.PROGRAM_MASTERPLAN_SV: Jml program masterplan Smart Environment | Program Smart Environment dalam Masterplan | Jumlah program Smart Environment di master plan
facts.PROGRAM_TAHUN_LALU: Jumlah program tahun lalu | Program berjalan tahun lalu | Jml program yang dilaksanakan tahun sebelumnya | Banyaknya program berjalan tahun lalu
facts.RENCANA_AKSI_TAHUN_LALU: Jumlah rencana aksi tahun lalu | Renaksi berjalan tahun lalu | Jml rencana aksi tahun sebelumnya | Banyaknya renaksi tahun lalu
skm_elements.U1: Persyaratan | Persyaratan pelayanan | Kesesuaian persyaratan | Syarat layanan
skm_elements.U2: Sistem mekanisme dan prosedur | Prosedur pelayanan | Kemudahan prosedur | Mekanisme dan prosedur
skm_elements.U3: Waktu penyelesaian | Waktu pelayanan | Kecepatan waktu pelayanan | Jangka waktu penyelesaian
skm_elements.U4: Biaya | Tarif | Biaya dan tarif | Kewajaran biaya | Biaya pelayanan
skm_elements.U5: Produk spesifikasi jenis pelayanan | Produk layanan | Spesifikasi produk pelayanan | Kesesuaian produk layanan
skm_elements.U6: Kompetensi pelaksana | Kompetensi petugas | Kemampuan petugas | Kompetensi pelaksana layanan
skm_elements.U7: Perilaku pelaksana | Perilaku petugas | Kesopanan dan keramahan petugas | Sikap petugas
skm_elements.U8: Penanganan pengaduan | Penanganan aduan | Penanganan pengaduan saran dan masukan | Pengelolaan pengaduan
skm_elements.U9: Sarana dan prasarana | Sarpras | Sarana prasarana | Kualitas sarana dan prasarana
trends.POSITIF: Positif | Tren positif | Makin tinggi makin baik | Semakin naik semakin baik | Naik
trends.NEGATIF: Negatif | Tren negatif | Makin rendah makin baik | Semakin turun semakin baik | Turun
trends.PERSENTASE: Persentase | Prosentase | Persen | Dalam persentase
trends.NILAI_AKHIR: Nilai akhir | Angka akhir | Nilai pada akhir tahun | Skor akhir
"""

TITLES = (
    ("PEMERINTAH KABUPATEN PROBOLINGGO", "{opd}", "FORMULIR {name}",
     "EVALUASI SMART CITY TAHUN {year} TAHAP {stage}"),
    ("{name}", "Perangkat Daerah : {opd}", "Tahun : {year}", "Tahap : {stage}"),
    ("DATA {name} DALAM RANGKA EVALUASI IMPLEMENTASI SMART CITY",
     "{opd} KABUPATEN PROBOLINGGO TAHUN {year} (TAHAP {stage})"),
    ("Lampiran Surat Kepala Dinas Kominfo", "Isian {name} Tahap {stage}", "{opd} - T.A. {year}"),
    ("Rekapitulasi {name}", "Evaluasi Kota Cerdas Tahap ke-{stage} Tahun {year}", "Nama OPD: {opd}"),
    ("Laporan {opd}: {name}, Tahap {stage}/{year}",),
)

SECTIONS = (
    "A. URUSAN WAJIB PELAYANAN DASAR",
    "I. SEKRETARIAT",
    "BIDANG PELAYANAN MASYARAKAT",
    "B. Kegiatan Lanjutan Tahun Sebelumnya",
    "UPT / Wilayah Kerja Kecamatan Kraksaan",
)

CAPTIONS = (
    "Diisi oleh Perangkat Daerah",
    "Isian OPD",
    "Informasi Umum",
    "Data Pokok",
    "Rincian Isian",
)

TOTALS = (
    "Jumlah",
    "TOTAL",
    "Jumlah Total",
    "Grand Total",
    "Jumlah Keseluruhan",
    "Total Seluruhnya",
    "JUMLAH SELURUHNYA",
    "J U M L A H",
)

SUBTOTALS = (
    "Sub Total",
    "Subtotal",
    "Sub Jumlah",
    "Jumlah Bidang",
    "Jumlah A",
)

NOTES = (
    "Ket.: data sementara, masih menunggu verifikasi bidang",
    "Catatan: angka dapat berubah setelah rekonsiliasi akhir tahun",
    "Sumber: Subbag Perencanaan dan Pelaporan",
    "*) diisi bila ada perubahan",
    "NB. bukti dukung fisik tersimpan di sekretariat",
    "Keterangan : kolom yang kosong akan dilengkapi pada tahap berikutnya",
)

LEGENDS = (
    "diisi sesuai dokumen",
    "(pilih dari daftar)",
    "Petunjuk: isi satu baris untuk satu kegiatan",
    "1 = ada, 0 = tidak ada",
    "Y = Ya, T = Tidak",
)

EXTRAS = (
    "Paraf",
    "Kolom3",
    "Diverifikasi oleh",
    "Cek Admin",
    "Nama Operator",
    "No. HP Petugas",
    "Tgl Input",
    "Warna Map Arsip",
)

SHEETS = (
    "{code}",
    "{code} {name}",
    "Form {number}",
    "{name}",
    "{number}. {name}",
    "F{number}",
    "{code} (rev)",
    "Lamp. {number} {name}",
)

GROUPS = (
    "Realisasi Kinerja per Triwulan",
    "Capaian Triwulanan",
    "Realisasi Tahun Berjalan",
    "Perkembangan Pelaksanaan per Triwulan",
    "Hasil Pelaksanaan",
)
