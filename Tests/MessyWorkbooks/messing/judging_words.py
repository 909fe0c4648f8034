"""A vocabulary for judging the reader, written from the model alone (MODEL.md), without sight of the aliases it knows."""

LABELS = """
legal_documents.document_type: Bentuk Produk Hukum | Kategori Dokumen Hukum | Macam Regulasi | Jenis Naskah Hukum | Tipe Peraturan/Dokumen
legal_documents.number: Nomor Peraturan | No. Dokumen Hukum | Nomor Produk Hukum | Nomor Naskah | No. Perda/Perbup/SK
legal_documents.year: Tahun Terbit | Tahun Penetapan | Th. Peraturan | Tahun Dokumen (4 digit) | Tahun Pengundangan
legal_documents.title: Perihal Peraturan | Nama Regulasi | Materi yang Diatur | Judul Produk Hukum | Tentang (isi pokok) | Regulation Title
legal_documents.enacted_on: Tgl. Ditetapkan | Ditetapkan pada Tanggal | Tanggal Penandatanganan | Tanggal Pengesahan | Tgl. Penetapan Dokumen (tgl/bln/thn)
legal_documents.valid_from: Mulai Diberlakukan | Tanggal Efektif Berlaku | Berlaku Sejak | Awal Masa Berlaku | Terhitung Mulai Berlaku (TMT)
legal_documents.valid_to: Berlaku Hingga | Akhir Masa Berlaku | Tanggal Kedaluwarsa | Habis Masa Berlaku (tgl) | Batas Akhir Keberlakuan
legal_documents.status: Status Keberlakuan | Kondisi Regulasi Saat Ini | Status Hukum Dokumen | Keadaan Dokumen (berlaku/draf/dicabut) | Status Produk Hukum
legal_documents.url: Link Unduhan | Alamat Tautan Dokumen | Link JDIH | URL Naskah | Lokasi Berkas Digital | Tautan File Peraturan
meetings.body: Nama Lembaga Smart City | Unsur Kelembagaan | Lembaga yang Bersidang | Wadah Koordinasi | Lembaga Penyelenggara Rapat
meetings.held_on: Hari/Tanggal Pelaksanaan | Tgl. Pertemuan | Waktu Pelaksanaan Rapat | Tanggal Sidang | Rapat Dilaksanakan Tanggal | Meeting Date
meetings.topic: Pokok Bahasan | Materi Rapat | Topik yang Dibahas | Acara Rapat | Hal yang Dibicarakan
meetings.participants: Banyaknya Peserta (orang) | Jml. Hadirin | Jumlah yang Hadir | Total Peserta Rapat | Peserta (org)
meetings.external_present: Dihadiri Pihak Luar? (Y/T) | Keterlibatan Unsur Luar Pemda | Ada Peserta Eksternal | Kehadiran Unsur Non-Pemerintah (Ya/Tidak) | Pihak Eksternal Hadir
meetings.evidence: Notulen/Daftar Hadir | Dokumentasi Rapat | Bukti Pelaksanaan | Lampiran Pendukung | Dokumen Pembuktian | Evidence (link)
plan_alignments.program_title: Nama Inovasi atau Program | Judul Program | Program yang Diselaraskan | Nama Kegiatan Smart City | Program Smart City Terkait
plan_alignments.plan_document: Dokumen Rencana Acuan | Dokumen Perencanaan yang Dirujuk | Dok. Rencana Pembangunan | Acuan Perencanaan (RPJMD/RKPD/Renstra) | Jenis Dokumen Rencana Daerah
plan_alignments.mission: Misi Kepala Daerah | Misi Bupati | Misi RPJMD ke- | Misi Daerah yang Didukung | Misi Pembangunan
plan_alignments.objective: Sasaran Strategis | Sasaran Pembangunan Daerah | Sasaran dalam Dokumen Rencana | Sasaran yang Hendak Dicapai | Strategic Objective
plan_alignments.plan_indicator: Indikator Kinerja Sasaran | Tolok Ukur dalam Rencana | IKU/Indikator Sasaran | Indikator pada Dokumen Perencanaan | Ukuran Keberhasilan Sasaran
plan_alignments.plan_target: Target Indikator | Target Kinerja yang Direncanakan | Besaran Target | Target pada Dokumen | Angka Target Perencanaan
plan_alignments.note: Catatan | Ket. | Penjelasan Tambahan | Catatan Penyelarasan | Uraian Tambahan
programs.title: Judul Program atau Inovasi | Nama Inovasi/Program/Layanan | Program Smart City (nama) | Nama Program Kota Cerdas | Nama Kegiatan/Inovasi
programs.dimension: Pilar Smart City | Dimensi Kota Cerdas | Kelompok Dimensi | Masuk Dimensi | Pilar/Dimensi | Dimension (SG/SB/SE/SL/SS/SV)
programs.sub_dimension: Sub-Pilar | Rincian Dimensi (sub) | Turunan Dimensi | Sub Dimensi Kota Cerdas | Sub-Dim. | Cabang Dimensi
programs.kind: Bentuk (Program/Inovasi/Aplikasi/Layanan) | Kategori Program | Tipe Program | Golongan Kegiatan | Jenis Inisiatif
programs.nomenclature_code: Kode Rekening Sub Kegiatan | Kode Program SIPD | Kode Urusan/Program/Kegiatan | No. Kode Nomenklatur | Kode Kegiatan (Permendagri 90)
programs.masterplan_ref: Halaman/Bab Masterplan | Acuan pada Masterplan Smart City | Dasar di Rencana Induk | Letak dalam Buku Masterplan | Keterkaitan dengan Rencana Induk
programs.plan_ref: Acuan RPJMD atau RPD | Keterkaitan dengan RPJMD | Dasar Perencanaan (RPJMD/RPD) | Letak dalam Dokumen RPJMD/RPD | Rujukan Rencana Pembangunan Daerah
programs.start_year: Dimulai Sejak Tahun | Tahun Awal Pelaksanaan | Th. Mulai Berjalan | Tahun Peluncuran | Berjalan sejak (tahun)
programs.status: Keadaan Program Saat Ini | Status Pelaksanaan | Kondisi Terkini | Perkembangan Program | Posisi Pelaksanaan (rencana/berjalan/selesai)
programs.is_it_based: Menggunakan TIK? (Y/T) | Pakai Teknologi Informasi | Berbasis Digital | Pemanfaatan TIK (Ya/Tidak) | IT-based (Ya/Tidak)
programs.active_users: Jml. Pengguna Aktif | Banyaknya Pemakai Aktif (orang) | Active User | Pengguna yang Masih Aktif | Total Pengguna Aktif (akun)
programs.tangible_result: Hasil Konkret | Wujud Hasil | Capaian Nyata di Lapangan | Hasil Riil | Hasil yang Sudah Dirasakan
programs.impact_area: Area Dampak | Dampak Terhadap | Bidang yang Terdampak | Ranah Dampak | Berdampak ke (birokrasi/pelayanan/kualitas hidup)
programs.evidence: Lampiran Bukti | Dokumen Pendukung | Eviden | Link Bukti/Dokumentasi | Data Dukung
action_items.program_title: Nama Program Utama | Program Payung | Program Smart City Induk | Bagian dari Program | Judul Program
action_items.component: Aspek Pendukung (SDM/Infrastruktur/dst.) | Kelompok Komponen | Elemen Penunjang | Jenis Komponen | Komponen Renaksi
action_items.description: Uraian Rencana Aksi | Aksi yang Dilakukan | Langkah Aksi | Renaksi | Uraian Kegiatan Aksi | Action Plan
action_items.indicator: Tolok Ukur Keberhasilan | Ukuran Kinerja | Indikator Kinerja | Parameter Keberhasilan | Indikator Keberhasilan Aksi
action_items.unit: Satuan Ukur | Sat. | Unit Satuan | Satuan Pengukuran | Satuan (orang/unit/dokumen)
action_items.target: Target Setahun | Volume yang Ditargetkan | Target Tahun Berjalan | Target Kinerja Tahunan | Target (angka)
action_items.realized_q1: Realisasi Triwulan Pertama | Januari - Maret | Kuartal I | Triwulan 1 (Jan-Mar) | Real. TRW 1
action_items.realized_q2: Realisasi Triwulan Kedua | April - Juni | Kuartal II | Triwulan 2 (Apr-Jun) | Real. TRW 2
action_items.realized_q3: Realisasi Triwulan Ketiga | Juli - September | Kuartal III | Triwulan 3 (Jul-Sep) | Real. TRW 3
action_items.realized_q4: Realisasi Triwulan Keempat | Oktober - Desember | Kuartal IV | Triwulan 4 (Okt-Des) | Real. TRW 4
action_items.stated_achievement: Persentase Capaian | % Realisasi terhadap Target | Tingkat Ketercapaian (%) | Capaian Kinerja (persen) | Progres Capaian (%)
action_items.budget: Alokasi Dana (Rp) | Kebutuhan Biaya | Jumlah Dana (Rupiah) | Anggaran Kegiatan | Besaran Anggaran
action_items.funding_source: Asal Dana | Sumber Pembiayaan | Sumber Anggaran | Dibiayai dari | Sumber Pendanaan
action_items.responsible_opd: Perangkat Daerah Pelaksana | PD Pengampu | Penanggung Jawab (OPD) | Instansi Pelaksana | Dinas/Badan Penanggung Jawab
action_items.evidence: Dokumen Bukti | Eviden Pelaksanaan | Link Data Dukung | Bukti Fisik | Lampiran
action_items.obstacle: Permasalahan dan Solusi | Hambatan & Upaya Tindak Lanjut | Masalah yang Dihadapi | Kendala Pelaksanaan | Faktor Penghambat
budget_lines.program_title: Uraian Program/Kegiatan | Nama Kegiatan/Sub Kegiatan | Program dan Kegiatan | Nama Program yang Dianggarkan | Uraian Kegiatan
budget_lines.nomenclature_code: Kode Rek. Kegiatan | Kode Nomenklatur | Kode Sub Keg. | Kode Rekening | No. Rekening Sub Kegiatan
budget_lines.fiscal_year: TA | Th. Anggaran | Tahun APBD | Tahun Pelaksanaan Anggaran | Fiscal Year
budget_lines.funding_source: Asal Pendanaan | Sumber Pembiayaan | Sumber Anggaran (APBD/APBN/dll.) | Jenis Sumber Dana | Dibiayai Melalui
budget_lines.ceiling: Pagu Awal | Anggaran Murni (Rp) | Pagu Induk | Pagu DPA (Rp) | Plafon Anggaran Awal
budget_lines.revised_ceiling: Pagu Setelah Perubahan | Anggaran PAK (Rp) | Pagu P-APBD | Pagu DPPA | Anggaran Sesudah Perubahan
budget_lines.realized: Serapan Anggaran (Rp) | Realisasi Belanja | Jumlah yang Terserap | Realisasi Keuangan | Pencairan (SP2D)
budget_lines.as_of: Posisi Tanggal | Keadaan s.d. Tanggal | Data per Tgl. | Cut-off Data | Tanggal Posisi Realisasi
budget_lines.note: Catatan | Ket. | Penjelasan | Uraian Tambahan | Informasi Lain
indicators.program_title: Nama Program | Judul Inovasi/Program | Program Terkait | Nama Inovasi | Program yang Diukur
indicators.level: Jenjang Indikator | Level Kinerja | Tataran Indikator (output/outcome/impact) | Tingkatan Kinerja | Level Indikator
indicators.impact_area: Area Dampak | Dampak Terhadap | Ranah yang Terdampak | Bidang Dampak | Lingkup Dampak
indicators.name: Nama Indikator | Uraian Indikator | Indikator Kinerja Program | Tolok Ukur | Rumusan Indikator
indicators.unit: Satuan Ukur | Sat. | Unit Satuan | Satuan Indikator | Satuan Pengukuran (%/orang/dst.)
indicators.trend: Arah Kinerja | Polarisasi Indikator | Polaritas | Sifat Indikator (makin tinggi/rendah makin baik) | Kecenderungan yang Diharapkan
indicators.baseline_value: Kondisi Awal | Nilai Dasar | Data Awal (angka) | Angka Baseline | Titik Awal Kinerja
indicators.baseline_year: Tahun Dasar | Tahun Kondisi Awal | Th. Data Awal | Tahun Acuan Baseline | Base Year
indicators.target: Target Akhir Tahun | Nilai Target | Target yang Ditetapkan | Target Kinerja | Angka Target
indicators.realized: Nilai Realisasi | Hasil Pengukuran | Realisasi Kinerja | Realisasi s.d. Akhir Tahun | Angka Terealisasi
indicators.stated_achievement: Persentase Capaian | % Ketercapaian | Tingkat Capaian (persen) | Rasio Realisasi/Target (%) | Capaian Kinerja (%)
indicators.data_source: Asal Data | Sumber Informasi | Rujukan Data | Instansi Sumber Data | Data Diperoleh dari
indicators.plan_indicator: Indikator dalam RPJMD | Keterkaitan Indikator RPJMD | IKU RPJMD Terkait | Padanan Indikator pada RPJMD | Mendukung Indikator RPJMD
quick_wins.title: Program Quick Win | Judul Quick Win | Nama Program Percepatan | Program Unggulan (Quick Win) | Nama QW
quick_wins.dimension: Pilar Smart City | Dimensi Kota Cerdas | Masuk Dimensi | Dimensi Terkait | Pilar (dimensi)
quick_wins.first_year: Tahun Pertama Dilaksanakan | Pertama Kali Dijalankan (tahun) | Dimulai Tahun | Tahun Awal Quick Win | Tahun Inisiasi
quick_wins.previous_status: Kondisi Tahun Sebelumnya | Status T-1 | Keadaan Tahun Lalu | Status pada Tahun Sebelumnya | Keberlangsungan Tahun Lampau
quick_wins.current_status: Kondisi Tahun Berjalan | Status Saat Ini | Keadaan Sekarang | Status Terkini | Keberlangsungan Tahun Ini
quick_wins.stop_reason: Sebab Tidak Dilanjutkan | Penyebab Terhenti | Mengapa Dihentikan | Alasan Penghentian | Alasan (jika berhenti)
quick_wins.strategic_issue: Isu Strategis Daerah | Keterkaitan Isu RPJMD | Permasalahan Strategis yang Dijawab | Isu Pembangunan (RPJMD) | Isu Utama Daerah
quick_wins.uniqueness: Kekhasan | Unsur Kebaruan | Keunggulan Pembeda | Ciri Khas Program | Sisi Unik
quick_wins.partners: Pihak yang Bekerja Sama | Mitra Kerja | Lembaga Mitra | Kemitraan dengan | Stakeholder yang Terlibat
quick_wins.resources: Dukungan Sumber Daya | SDM, Dana dan Sarana | Sumber Daya yang Dipakai | Ketersediaan Sumber Daya | Resources (SDM/anggaran/sarana)
quick_wins.continuity_strategy: Upaya Menjaga Kelanjutan | Rencana Keberlanjutan | Strategi agar Berlanjut | Strategi Kesinambungan | Sustainability Plan
quick_wins.beneficiaries: Pihak yang Menerima Manfaat | Kelompok Sasaran | Sasaran Penerima | Yang Memperoleh Manfaat | Masyarakat Penerima Manfaat
quick_wins.active_users: Jml. Pengguna Aktif | Banyaknya Pemakai Aktif | Active User (orang) | Pengguna yang Masih Aktif | Total Akun Aktif
quick_win_risks.quick_win_title: Program Quick Win | Judul Quick Win | Nama QW | Quick Win Terkait | Quick Win yang Dinilai Risikonya
quick_win_risks.description: Uraian Risiko | Pernyataan Risiko | Risiko yang Teridentifikasi | Kejadian Risiko | Potensi Masalah/Risiko
quick_win_risks.likelihood: Peluang Terjadi (1-5) | Probabilitas | Skala Kemungkinan | Tingkat Keterjadian | Skor Kemungkinan (1 s.d. 5) | Likelihood
quick_win_risks.impact: Tingkat Dampak | Skala Dampak | Besarnya Akibat (1-5) | Skor Dampak (1 s.d. 5) | Tingkat Keparahan
quick_win_risks.mitigation: Upaya Pengendalian | Rencana Penanganan Risiko | Langkah Mitigasi | Tindakan Pencegahan | Respons Risiko
quick_win_risks.owner: Pemilik Risiko | PIC | Pejabat Penanggung Jawab | Unit Pemilik Risiko | Pengelola Risiko
quick_win_risks.status: Status Penanganan | Status Risiko | Kondisi Risiko Terkini | Progres Penanganan | Status Saat Ini
collaborations.title: Nama Program Bersama | Judul Kolaborasi | Program Kerja Sama | Nama Kolaborasi atau Kontribusi | Program yang Dikolaborasikan
collaborations.dimension: Pilar Smart City | Dimensi Kota Cerdas | Masuk Dimensi | Dimensi Terkait | Pilar/Dimensi
collaborations.type: Bentuk Kolaborasi | Sifat Kerja Sama (bersama/mandiri) | Kategori Kolaborasi | Jenis Kolaborasi | Tipe Keikutsertaan
collaborations.partner_regions: Daerah yang Bermitra | Kabupaten/Kota Mitra | Pemda Mitra | Daerah Lain yang Terlibat | Mitra Antardaerah
collaborations.area_code: Kawasan Prioritas | Nama Kawasan Pariwisata | KPPN | Destinasi Prioritas | Lokasi Kawasan
collaborations.agreement: Landasan Kerja Sama | Naskah Perjanjian | MoU/PKS | Dokumen Kesepakatan | Payung Hukum Kolaborasi
collaborations.starts_on: Tanggal Mulai | Awal Kerja Sama | Dimulai Tgl. | Mulai Berlaku | TMT Kerja Sama
collaborations.ends_on: Tanggal Selesai | Akhir Kerja Sama | Berlaku s.d. | Berakhir Tgl. | Batas Waktu Kerja Sama
collaborations.status: Status Kolaborasi | Kondisi Pelaksanaan | Perkembangan Kolaborasi | Keadaan Saat Ini | Status Pelaksanaan
collaborations.output: Hasil Keluaran | Output Kolaborasi | Produk yang Dihasilkan | Luaran | Keluaran Kerja Sama
collaborations.area_benefit: Kemanfaatan untuk Kawasan | Dampak bagi Kawasan | Nilai Tambah Kawasan | Manfaat yang Diterima Kawasan | Benefit Kawasan
collaborations.budget: Alokasi Dana (Rp) | Biaya yang Dianggarkan | Jumlah Dana (Rupiah) | Besaran Anggaran | Nilai Anggaran Kerja Sama
impact_survey_items.service_name: Nama Layanan | Quick Win yang Disurvei | Layanan yang Dinilai | Objek Survei | Nama Program/Layanan
impact_survey_items.item_id: Kode Pertanyaan | No. Butir Kuesioner | ID Item | Kode Item Survei | Kode Butir Dampak
impact_survey_items.respondents: Banyak Responden (orang) | n (responden) | Jml. Resp. | Ukuran Sampel | Jumlah Pengisi Survei
impact_survey_items.population: Populasi Pengguna | Total Pemakai Layanan | N (populasi) | Jml. Pengguna Layanan | Banyaknya Pengguna (orang)
impact_survey_items.scale_min: Skala Terendah | Nilai Minimum Skala | Batas Bawah Skala | Skor Terkecil | Min. Skala
impact_survey_items.scale_max: Skala Tertinggi | Nilai Maksimum Skala | Batas Atas Skala | Skor Terbesar | Maks. Skala
impact_survey_items.mean: Rerata Nilai | Skor Rata-rata | Mean | Rata-rata Jawaban | Nilai Rerata (mean)
impact_survey_items.method: Cara Survei | Teknik Pengumpulan Data | Metode Survei | Cara Pengambilan Data | Metodologi
impact_survey_items.period: Waktu Survei | Periode Pelaksanaan | Masa Survei | Bulan/Semester Survei | Kurun Waktu Survei
satisfaction_survey_items.service_name: Nama Unit Pelayanan | Unit Penyelenggara Pelayanan | UPP | Loket/Unit Layanan | Unit Pelayanan yang Disurvei
satisfaction_survey_items.element: Unsur Pelayanan | Unsur SKM | Unsur Penilaian (U) | Aspek Pelayanan yang Dinilai | Unsur Survei (U1-U9)
satisfaction_survey_items.mean: NRR | Nilai Rata-rata per Unsur | NRR Unsur | Rerata Unsur | Skor Rata-rata (skala 1-4)
satisfaction_survey_items.respondents: Banyak Responden (orang) | Jml. Resp. | Ukuran Sampel | Responden (org) | Jumlah Pengisi Survei
satisfaction_survey_items.stated_index: Nilai IKM | Indeks Kepuasan Masyarakat | Nilai SKM (konversi) | IKM yang Dilaporkan | Indeks Kepuasan (25-100)
satisfaction_survey_items.stated_grade: Mutu Pelayanan | Kategori Mutu (A/B/C/D) | Predikat Mutu | Huruf Mutu | Grade Layanan
satisfaction_survey_items.surveyed_on: Tgl. Pelaksanaan Survei | Waktu Survei | Survei Dilakukan Tanggal | Tanggal Pengambilan Data | Hari/Tanggal Survei
questionnaire_answers.question_id: Kode Soal | Kode Pertanyaan | ID Pertanyaan | No. Kode | Kode Butir Kuesioner
questionnaire_answers.question: Butir Pertanyaan | Isi Pertanyaan | Uraian Pertanyaan | Soal | Hal yang Ditanyakan
questionnaire_answers.answer: Tanggapan | Jawaban OPD | Isian Jawaban | Respons Perangkat Daerah | Uraian Jawaban
questionnaire_answers.claimed_score: Penilaian Mandiri (0-4) | Nilai Mandiri | Self Assessment | Skor Menurut OPD | Skor Penilaian Sendiri
questionnaire_answers.evidence: Data Dukung | Eviden | Dokumen Pendukung | Link Bukti | Lampiran Bukti
questionnaire_answers.note: Keterangan | Ket. | Catatan Tambahan | Komentar | Informasi Tambahan
evidence_items.reference: Formulir dan Nomor Baris | Merujuk ke Form | Untuk Form/No. | Form Terkait | Rujukan Formulir (kode dan baris)
evidence_items.title: Nama Bukti | Judul Dokumen Bukti | Uraian Bukti | Perihal Bukti | Bukti yang Disampaikan
evidence_items.kind: Bentuk Bukti | Kategori Bukti | Tipe Eviden | Macam Dokumen | Jenis Bukti Dukung
evidence_items.dated_on: Tanggal Bukti | Tgl. Dokumen | Bertanggal | Tanggal Pembuatan | Tgl. Terbit Dokumen
evidence_items.url: Link Bukti | Alamat Berkas | Link/Nama File | URL Dokumen | Lokasi Penyimpanan (link)
follow_ups.recommendation: Rekomendasi Evaluasi Sebelumnya | Saran Asesor Tahun Lalu | Catatan Perbaikan Tahun Sebelumnya | Rekomendasi Hasil Evaluasi | Butir Rekomendasi
follow_ups.aspect: Aspek Penilaian | Aspek Evaluasi | Aspek Terkait | Kelompok Aspek | Aspek yang Dinilai
follow_ups.dimension: Pilar Smart City | Dimensi Kota Cerdas | Dimensi Terkait | Masuk Dimensi | Pilar/Dimensi
follow_ups.status: Status Penyelesaian | Status Tindak Lanjut | Kondisi Penyelesaian | Progres Penyelesaian | Sudah/Proses/Belum
follow_ups.response: Langkah yang Diambil | Upaya Perbaikan | Uraian Tindak Lanjut | Respons atas Rekomendasi | Tindakan yang Telah Dilakukan
follow_ups.evidence: Data Dukung | Eviden | Dokumen Pendukung | Link Bukti | Bukti Tindak Lanjut
region_facts.fact: Nama Data | Uraian Data | Jenis Data Daerah | Elemen Data | Data yang Diminta
region_facts.year: Tahun Data | Th. | Keadaan Tahun | Periode (tahun) | Posisi Tahun
region_facts.amount: Besaran | Angka | Jumlah/Nilai | Nilai Data | Isian Angka
region_facts.data_source: Asal Data | Rujukan Sumber | Sumber Informasi | Instansi Sumber | Dokumen Sumber
external_indices.name: Nama Indeks | Jenis Indeks | Indeks/Indikator Makro | Indeks yang Diukur | Nama Penilaian Eksternal
external_indices.year: Tahun Penilaian | Tahun Pengukuran | Periode Penilaian (tahun) | Tahun Rilis | Th. Indeks
external_indices.index_value: Skor Indeks | Nilai Capaian | Hasil Penilaian (angka) | Besaran Indeks | Nilai yang Diperoleh
external_indices.predicate: Kategori | Predikat Hasil Penilaian | Opini/Kategori | Sebutan Predikat | Klasifikasi Nilai (predikat)
external_indices.publisher: Instansi Penilai | Lembaga Penerbit | Diterbitkan oleh | K/L Penilai | Kementerian/Lembaga Penerbit
assessor_scores.question_id: Kode Soal | Kode Pertanyaan | ID Pertanyaan | No. Kode Butir | Kode Butir Kuesioner
assessor_scores.assessor: Nama Asesor | Penilai | Nama Evaluator | Dinilai oleh | Tim Penilai (nama)
assessor_scores.score: Nilai (0-4) | Skor Penilaian | Nilai yang Diberikan | Hasil Skor (0 s.d. 4) | Skor Akhir
"""

CODES = """
areas.BTS: Kawasan Bromo Tengger Semeru | KPPN BTS | TN Bromo Tengger Semeru | Bromo-Semeru | Kawasan BTS (Jawa Timur)
areas.TOBA: Kawasan Danau Toba | Toba (Sumatera Utara) | Danau Toba dan sekitarnya | DPSP Toba | Lake Toba
areas.BOROBUDUR: Kawasan Candi Borobudur | Borobudur (Jawa Tengah) | DPSP Borobudur | Borobudur dsk. | Candi Borobudur, Magelang
areas.MANDALIKA: KEK Mandalika | Mandalika (Lombok) | Kawasan Mandalika, NTB | Lombok-Mandalika | Mandalika, Lombok Tengah
areas.LABUAN_BAJO: Labuan Bajo (Flores) | Kawasan Labuan Bajo | Labuan Bajo, Manggarai Barat | Labuan Bajo-Komodo | DPSP Labuan Bajo
areas.LIKUPANG: Likupang (Sulawesi Utara) | KEK Likupang | Manado-Likupang | Likupang, Minahasa Utara | Kawasan Likupang
areas.WAKATOBI: Kepulauan Wakatobi | Wakatobi (Sulawesi Tenggara) | TN Wakatobi | Kab. Wakatobi | Kawasan Wakatobi
areas.RAJA_AMPAT: Kepulauan Raja Ampat | Raja Ampat (Papua Barat Daya) | Kab. Raja Ampat | Kawasan Raja Ampat | KPPN Raja Ampat
areas.BABEL: Kep. Bangka Belitung | Kawasan Babel | Provinsi Kepulauan Bangka Belitung | Belitung (Tanjung Kelayang) | Bangka dan Belitung
areas.MOROTAI: Pulau Morotai | KEK Morotai | Morotai (Maluku Utara) | Kab. Pulau Morotai | Kawasan Morotai
areas.IKN: Kawasan IKN | Ibu Kota Negara Nusantara | Wilayah IKN (Kaltim) | Ibu Kota Negara Baru | Nusantara (IKN)
areas.NIHIL: Tidak berada di kawasan | Bukan kawasan prioritas | Tanpa kawasan | Di luar kawasan prioritas | Tidak termasuk kawasan mana pun
aspects.BAS: Aspek Kondisi Awal | Baseline (kondisi awal) | Kondisi Dasar | Keadaan Awal | Aspek Baseline
aspects.OUT: Aspek Keluaran | Luaran | Output (keluaran) | Aspek Output | Keluaran Langsung
aspects.OTC: Aspek Hasil | Outcome (hasil) | Aspek Outcome | Hasil Program | Capaian Hasil (outcome)
aspects.IMP: Aspek Dampak | Impact (dampak) | Dampak Program | Aspek Impact | Dampak bagi Masyarakat
aspects.QWN: Aspek Quick Win | Program Quick Win | Quick Wins | Program Percepatan | Hasil Cepat (quick win)
aspects.KOL: Aspek Kolaborasi | Program Kerja Sama | Kolaborasi Antardaerah | Kolaborasi Kawasan | Program Kolaboratif
bodies.DEWAN: Dewan Smart City | Dewan Kota Cerdas | Dewan Smart City Daerah | Smart City Council | Dewan Smart City Kabupaten
bodies.TIM_PELAKSANA: Tim Pelaksana Smart City | Tim Teknis Pelaksana | Tim Pelaksana Kota Cerdas | Tim Pelaksana Kabupaten | Timlak
bodies.FORUM: Forum Smart City | Forum Kota Cerdas | Forum Komunikasi Smart City | Forum Masyarakat | Forum Stakeholder
bodies.RAKOR_OPD: Rapat Koordinasi OPD | Rakor Perangkat Daerah | Rapat Koordinasi Lintas OPD | Rakor antar-OPD | Rapat Koordinasi Antar-PD
collaboration_statuses.BERJALAN: Sedang Berlangsung | Masih Berjalan | Dalam Pelaksanaan | Aktif | On Going
collaboration_statuses.RENCANA: Masih Direncanakan | Dalam Perencanaan | Tahap Rencana | Akan Dilaksanakan | Baru Direncanakan
collaboration_statuses.SELESAI: Telah Selesai | Sudah Berakhir | Tuntas | Rampung | Completed
collaboration_types.KOLABORASI_DAERAH: Kerja Sama Antardaerah | Kolaborasi dengan Daerah Lain | Bersama Daerah Mitra | Kolaborasi Lintas Kabupaten/Kota | Kerja Sama dengan Pemda Lain
collaboration_types.KONTRIBUSI_MANDIRI: Kontribusi Sendiri | Mandiri | Kontribusi Daerah Sendiri | Dilaksanakan Sendiri (tanpa mitra) | Inisiatif Mandiri
components.SDM: Sumber Daya Manusia | Aparatur/SDM | Kapasitas SDM | Penguatan SDM | Human Resources
components.INFRASTRUKTUR: Sarana dan Prasarana | Infrastruktur TIK | Prasarana Fisik dan Digital | Jaringan dan Perangkat Keras | Infrastruktur Pendukung
components.APLIKASI: Perangkat Lunak | Aplikasi/Sistem Informasi | Software | Sistem Elektronik | Pengembangan Aplikasi
components.LITERASI: Literasi Digital | Edukasi Masyarakat | Sosialisasi dan Literasi | Peningkatan Literasi | Literasi Masyarakat
components.KEBIJAKAN: Regulasi | Regulasi/Kebijakan | Penyusunan Kebijakan | Aturan dan Kebijakan | Kebijakan Daerah
components.KELEMBAGAAN: Organisasi | Penguatan Kelembagaan | Lembaga/Organisasi | Tata Kelembagaan | Organisasi dan Kelembagaan
dimensions.SG: Pemerintahan Cerdas | SG (Governance) | Tata Kelola Pemerintahan Cerdas | Dimensi Smart Governance | Tata Kelola Pemerintahan
dimensions.SB: Branding Cerdas | SB (Branding) | Pencitraan Daerah Cerdas | Dimensi Smart Branding | Jenama Daerah
dimensions.SE: Ekonomi Cerdas | SE (Economy) | Perekonomian Cerdas | Dimensi Smart Economy | Ekonomi Daerah Cerdas
dimensions.SL: Kehidupan Cerdas | SL (Living) | Hunian Cerdas | Dimensi Smart Living | Kehidupan yang Cerdas
dimensions.SS: Masyarakat Cerdas | SS (Society) | Kemasyarakatan Cerdas | Dimensi Smart Society | Warga Cerdas
dimensions.SV: Lingkungan Cerdas | SV (Environment) | Lingkungan Hidup Cerdas | Dimensi Smart Environment | Lingkungan yang Cerdas
legal_statuses.BERLAKU: Masih Berlaku | Sedang Berlaku | Aktif | Tetap Berlaku | In Force
legal_statuses.DRAFT: Rancangan | Masih Rancangan | Konsep | Dalam Penyusunan | Naskah Draf
legal_statuses.DICABUT: Tidak Berlaku Lagi | Telah Dicabut | Sudah Tidak Berlaku | Dinyatakan Tidak Berlaku | Dicabut dan Diganti
document_types.PERDA: Peraturan Daerah | Perda Kabupaten | Peraturan Daerah (Perda) | Peraturan Daerah Kabupaten Probolinggo | Per. Daerah
document_types.PERBUP: Peraturan Bupati | Perkada | Peraturan Kepala Daerah | Per. Bupati | Peraturan Bupati Probolinggo
document_types.KEPBUP: Keputusan Bupati | SK Bupati | Kep. Bupati | Surat Keputusan Bupati | Keputusan Kepala Daerah
document_types.SE: Edaran | SE Bupati | Surat Edaran Bupati | Edaran Sekda | SE Sekretaris Daerah
document_types.MOU: Nota Kesepahaman | Memorandum of Understanding | Kesepakatan Bersama | Nota Kesepakatan | Naskah MoU
document_types.PKS: Perjanjian Kerja Sama | Kontrak Kerja Sama | Naskah PKS | Surat Perjanjian Kerja Sama | Perjanjian Kerja Sama Daerah
document_types.RPJMD: Rencana Pembangunan Jangka Menengah Daerah | Dokumen RPJMD | RPJM Daerah | Rencana Jangka Menengah Daerah | RPJMD Kabupaten
document_types.RPD: Rencana Pembangunan Daerah | Dokumen RPD | RPD Kabupaten | RPD (masa transisi) | RPD 2024-2026
document_types.RENSTRA: Rencana Strategis | Renstra OPD | Renstra Perangkat Daerah | Dokumen Renstra | Rencana Strategis Dinas
document_types.RENJA: Rencana Kerja | Renja OPD | Rencana Kerja Perangkat Daerah | Dokumen Renja | Rencana Kerja Dinas
document_types.MASTERPLAN: Rencana Induk | Masterplan Smart City | Rencana Induk Kota Cerdas | Dokumen Masterplan | Buku Masterplan
document_types.ROADMAP: Roadmap Smart City | Peta Jalan Kota Cerdas | Dokumen Peta Jalan | Peta Jalan Smart City | Road Map Pelaksanaan
document_types.SK_DEWAN: SK Dewan Smart City | Surat Keputusan Dewan Smart City | Keputusan Pembentukan Dewan | SK Pembentukan Dewan Smart City | SK tentang Dewan Kota Cerdas
document_types.SK_TIM: SK Tim Pelaksana | Surat Keputusan Tim Pelaksana | Keputusan Pembentukan Tim | SK Pembentukan Tim Pelaksana | SK tentang Tim Smart City
evidence_kinds.PERATURAN: Produk Hukum | Regulasi | Dokumen Peraturan | Naskah Hukum (Perda/Perbup/SK) | Peraturan/Keputusan
evidence_kinds.FOTO: Foto Kegiatan | Dokumentasi Foto | Gambar Foto | Photo | Potret Kegiatan
evidence_kinds.TANGKAPAN_LAYAR: Screenshot | Screen Capture | Cuplikan Layar | Gambar Layar Aplikasi | Hasil Tangkap Layar
evidence_kinds.LAPORAN: Laporan Kegiatan | Dokumen Laporan | Laporan Pelaksanaan | Report | Laporan Hasil
evidence_kinds.BERITA_ACARA: BA | Berita Acara Rapat | BA Kegiatan | Naskah Berita Acara | BA Serah Terima
evidence_kinds.DATA: Data Statistik | Tabel Data | Dataset | Rekap Data | Data (tabel/angka)
evidence_kinds.TAUTAN: Link | URL | Alamat Web | Pranala | Link Website
follow_up_statuses.SELESAI: Sudah Selesai | Tuntas | Sudah Ditindaklanjuti | Rampung | Selesai 100%
follow_up_statuses.PROSES: Dalam Proses | Sedang Dikerjakan | Sedang Ditindaklanjuti | On Progress | Masih Diproses
follow_up_statuses.BELUM: Belum Ditindaklanjuti | Belum Dikerjakan | Belum Dimulai | Belum Diproses | Not Started
funding_sources.PAD: Dana PAD | APBD - PAD | PAD Murni | PAD Kabupaten | Pajak dan Retribusi Daerah
funding_sources.DAU: DAU Block Grant | Alokasi Umum | Transfer DAU | DAU Bebas (tidak ditentukan penggunaannya) | Dana DAU
funding_sources.DAU_SG: DAU Earmarked | DAU Specific Grant | DAU dengan Penggunaan Tertentu | DAU Ditentukan Peruntukannya | DAU yang Sudah Diarahkan Penggunaannya
funding_sources.DBH: Bagi Hasil | DBH Pajak/SDA | Dana Bagi Hasil (DBH) | Transfer Bagi Hasil | Bagi Hasil Pajak dan SDA
funding_sources.DBHCHT: Dana Cukai Tembakau | DBH Cukai Rokok | Cukai Hasil Tembakau | Dana Bagi Hasil Cukai (DBHCHT) | DBH Tembakau
funding_sources.DAK_FISIK: Alokasi Khusus Fisik | DAK Bidang Fisik | Dana DAK Fisik | DAK Fisik Penugasan | DAK Fisik Reguler
funding_sources.DAK_NONFISIK: Alokasi Khusus Nonfisik | DAK Bidang Nonfisik | Dana DAK Non-Fisik | DAK NF | DAK Nonfisik (mis. BOK, BOS)
funding_sources.INSENTIF_FISKAL: Dana Insentif Fiskal | Insentif Fiskal Daerah | Insentif Kinerja Fiskal | Insentif Fiskal Pusat | Dana Insentif (eks DID)
funding_sources.BK_PROV: BK Provinsi | Bankeu Provinsi | Bantuan Keuangan Pemprov | Bankeu Jatim | Bantuan Keuangan dari Provinsi Jawa Timur
funding_sources.BLUD: Dana BLUD | Pendapatan BLUD | Kas BLUD | Jasa Layanan BLUD | BLUD (RSUD/Puskesmas)
funding_sources.APBD: Anggaran Pendapatan dan Belanja Daerah | APBD Kabupaten | APBD Kab. Probolinggo | Dana APBD | Anggaran Daerah (APBD)
funding_sources.APBN: Anggaran Pendapatan dan Belanja Negara | Dana APBN | APBN (pusat) | APBN Kementerian/Lembaga | Anggaran Negara
funding_sources.DANA_DESA: DD | Dana Desa (DD) | Transfer Dana Desa | APBDes - Dana Desa | Dana Desa Tahun Berjalan
funding_sources.CSR_TJSL: Tanggung Jawab Sosial Perusahaan | TJSLP | Dana CSR Perusahaan | CSR | Program TJSL
funding_sources.KPBU: Skema KPBU | Public Private Partnership | Kerja Sama Badan Usaha | KPBU Daerah | PPP (KPBU)
funding_sources.HIBAH: Dana Hibah | Bantuan Hibah | Pemberian Hibah | Grant (hibah) | Hibah Luar Negeri
funding_sources.BUMN_BUMD: Perusahaan Negara/Daerah | Dana BUMN atau BUMD | Badan Usaha Milik Negara/Daerah | BUMN dan BUMD | BUMD/BUMN
funding_sources.SWASTA: Pihak Swasta | Investasi Swasta | Dana Swasta | Sektor Swasta | Pelaku Usaha Swasta
funding_sources.SWADAYA: Swadaya Masyarakat | Gotong Royong Warga | Iuran Warga | Dana Swadaya | Urunan Masyarakat
funding_sources.LAINNYA: Sumber Lain | Lain-lain | Sumber Lain yang Sah | Dana Lainnya | Dll.
impact_areas.BIROKRASI: Birokrasi Pemerintahan | Internal Birokrasi | Tata Kelola Birokrasi | Aparatur/Birokrasi | Kinerja Birokrasi
impact_areas.PELAYANAN_PUBLIK: Layanan Publik | Pelayanan Masyarakat | Pelayanan kepada Masyarakat | Mutu Pelayanan Publik | Yanlik
impact_areas.KUALITAS_HIDUP: Kualitas Hidup Masyarakat | Mutu Hidup Warga | Taraf Hidup | Kesejahteraan/Kualitas Hidup | Quality of Life
indicator_levels.OUTPUT: Keluaran | Luaran | Keluaran (output) | Tingkat Output | Indikator Keluaran
indicator_levels.OUTCOME: Hasil | Hasil (outcome) | Tingkat Outcome | Indikator Hasil | Level Outcome
indicator_levels.IMPACT: Dampak | Dampak (impact) | Tingkat Impact | Indikator Dampak | Level Impact
plan_documents.RPJMD: Rencana Pembangunan Jangka Menengah Daerah | Dokumen RPJMD | RPJM Daerah | Rencana Jangka Menengah Daerah | RPJMD Kabupaten
plan_documents.RPD: Rencana Pembangunan Daerah | Dokumen RPD | RPD Kabupaten | RPD (masa transisi) | RPD 2024-2026
plan_documents.RENSTRA: Rencana Strategis | Renstra OPD | Renstra Perangkat Daerah | Dokumen Renstra | Rencana Strategis Dinas
plan_documents.RENJA: Rencana Kerja OPD | Renja OPD | Rencana Kerja Perangkat Daerah | Dokumen Renja | Rencana Kerja Dinas
plan_documents.RKPD: Rencana Kerja Pemerintah Daerah | Dokumen RKPD | RKPD Kabupaten | RKP Daerah | RKPD Tahun Berjalan
previous_statuses.BERJALAN: Sudah Berjalan | Masih Berjalan | Terlaksana | Aktif | Dilaksanakan
previous_statuses.BELUM_ADA: Belum Dibuat | Belum Dimulai | Belum Dirintis | Belum Terbentuk | Baru Ada Tahun Ini
previous_statuses.BERHENTI: Dihentikan | Terhenti | Tidak Dilanjutkan | Sudah Tidak Berjalan | Nonaktif
program_kinds.PROGRAM: Program Kerja | Program Daerah | Program/Kegiatan | Program OPD | Program Rutin
program_kinds.INOVASI: Inovasi Daerah | Terobosan | Inovasi OPD | Innovation | Gagasan Inovatif
program_kinds.APLIKASI: Sistem Informasi | Aplikasi Digital | App | Perangkat Lunak | Aplikasi/Website
program_kinds.LAYANAN: Pelayanan | Layanan Publik | Layanan Masyarakat | Service (layanan) | Jasa Layanan
program_statuses.RENCANA: Masih Direncanakan | Dalam Perencanaan | Tahap Rencana | Akan Dilaksanakan | Planned
program_statuses.BERJALAN: Sedang Berlangsung | Masih Berjalan | Dalam Pelaksanaan | Aktif | On Going
program_statuses.SELESAI: Telah Selesai | Tuntas | Rampung | Sudah Selesai | Selesai Dilaksanakan
program_statuses.BERHENTI: Dihentikan | Terhenti | Tidak Dilanjutkan | Sudah Tidak Berjalan | Berhenti Total
program_statuses.TERTUNDA: Ditunda | Ditangguhkan | Pelaksanaan Ditunda | Pending | Mengalami Penundaan
current_statuses.BERJALAN: Masih Berjalan | Tetap Berjalan | Sedang Berlangsung | Dalam Pelaksanaan | On Going
current_statuses.BERHENTI: Dihentikan | Terhenti | Tidak Dilanjutkan | Sudah Tidak Berjalan | Nonaktif
current_statuses.DIKEMBANGKAN: Dalam Pengembangan | Diperluas | Ditingkatkan | Berlanjut dengan Pengembangan | Scale Up
facts.APBD_TOTAL: Jumlah APBD | APBD Keseluruhan | Total Belanja APBD | Besaran APBD Kabupaten | Nilai Total APBD (Rp)
facts.PROGRAM_MASTERPLAN_SG: Banyaknya Program SG di Masterplan | Program Smart Governance dalam Rencana Induk | Jml. Program Masterplan - Smart Governance | Program Masterplan Dimensi Tata Kelola Cerdas | Total Program Governance menurut Masterplan
facts.PROGRAM_MASTERPLAN_SB: Banyaknya Program SB di Masterplan | Program Smart Branding dalam Rencana Induk | Jml. Program Masterplan - Smart Branding | Program Masterplan Dimensi Branding | Total Program Branding menurut Masterplan
facts.PROGRAM_MASTERPLAN_SE: Banyaknya Program SE di Masterplan | Program Smart Economy dalam Rencana Induk | Jml. Program Masterplan - Smart Economy | Program Masterplan Dimensi Ekonomi Cerdas | Total Program Economy menurut Masterplan
facts.PROGRAM_MASTERPLAN_SL: Banyaknya Program SL di Masterplan | Program Smart Living dalam Rencana Induk | Jml. Program Masterplan - Smart Living | Program Masterplan Dimensi Kehidupan Cerdas | Total Program Living menurut Masterplan
facts.PROGRAM_MASTERPLAN_SS: Banyaknya Program SS di Masterplan | Program Smart Society dalam Rencana Induk | Jml. Program Masterplan - Smart Society | Program Masterplan Dimensi Masyarakat Cerdas | Total Program Society menurut Masterplan
facts.PROGRAM_MASTERPLAN_SV: Banyaknya Program SV di Masterplan | Program Smart Environment dalam Rencana Induk | Jml. Program Masterplan - Smart Environment | Program Masterplan Dimensi Lingkungan Cerdas | Total Program Environment menurut Masterplan
facts.PROGRAM_TAHUN_LALU: Program Berjalan Tahun Sebelumnya | Banyaknya Program yang Terlaksana Tahun Lalu | Jml. Program Aktif Tahun Lalu | Program yang Dilaksanakan Tahun Lalu | Jumlah Program Tahun Sebelumnya (yang berjalan)
facts.RENCANA_AKSI_TAHUN_LALU: Rencana Aksi Berjalan Tahun Sebelumnya | Banyaknya Renaksi yang Terlaksana Tahun Lalu | Jml. Rencana Aksi Aktif Tahun Lalu | Renaksi yang Dilaksanakan Tahun Lalu | Jumlah Kegiatan Rencana Aksi Tahun Sebelumnya
skm_elements.U1: Syarat Pelayanan | Kelengkapan Persyaratan | Persyaratan Pelayanan | Kesesuaian Persyaratan | Syarat Administrasi dan Teknis
skm_elements.U2: Prosedur Pelayanan | Kemudahan Prosedur | Alur dan Prosedur | Tata Cara Pelayanan | Sistem dan Prosedur
skm_elements.U3: Kecepatan Pelayanan | Lama Penyelesaian | Jangka Waktu Pelayanan | Waktu Pelayanan | Ketepatan Waktu Penyelesaian
skm_elements.U4: Tarif Pelayanan | Kewajaran Biaya | Ongkos/Biaya Layanan | Biaya Pelayanan | Biaya atau Tarif (gratis/berbayar)
skm_elements.U5: Hasil Pelayanan | Kesesuaian Produk Layanan | Produk Pelayanan | Spesifikasi Produk Layanan | Produk Layanan yang Diterima
skm_elements.U6: Kemampuan Petugas | Kompetensi Petugas | Keahlian Pelaksana | Kecakapan Petugas Pelayanan | Kompetensi SDM Pelaksana
skm_elements.U7: Kesopanan dan Keramahan Petugas | Sikap Petugas | Perilaku Petugas | Sikap dan Perilaku Pelaksana | Keramahan Pelaksana
skm_elements.U8: Pengaduan, Saran dan Masukan | Pengelolaan Pengaduan | Penanganan Keluhan | Layanan Pengaduan | Tindak Lanjut Pengaduan dan Saran
skm_elements.U9: Sarpras | Fasilitas Pelayanan | Kualitas Sarana Prasarana | Sarana/Prasarana Pelayanan | Kenyamanan Sarana dan Fasilitas
trends.POSITIF: Semakin Tinggi Semakin Baik | Makin Besar Makin Baik | Naik Lebih Baik | Polaritas Positif | Meningkat (positif)
trends.NEGATIF: Semakin Rendah Semakin Baik | Makin Kecil Makin Baik | Turun Lebih Baik | Polaritas Negatif | Menurun (negatif)
trends.PERSENTASE: Dalam Persentase | Bentuk Persen | Persen (%) | Tren Persentase | Percentage
trends.NILAI_AKHIR: Nilai pada Akhir Tahun | Nilai di Akhir Periode | Angka Akhir | Kondisi Akhir | Final Value
"""

TITLES = (
    ("PEMERINTAH KABUPATEN PROBOLINGGO", "{name}", "Isian Evaluasi Kota Cerdas Tahap {stage} Tahun {year}"),
    ("LAMPIRAN SURAT PENGANTAR {name}", "Bahan Evaluasi Smart City Tahun {year} (Tahap {stage})"),
    ("REKAPITULASI DATA PELAKSANAAN KOTA CERDAS", "Perangkat Daerah: {name}", "Tahun {year}", "Tahap: {stage}"),
    ("Formulir Pemantauan Implementasi Smart City", "Disusun oleh {name} Kabupaten Probolinggo",
     "Keadaan Tahun {year}, Evaluasi Tahap {stage}"),
    ("Smart City Assessment {year} - Tahap {stage}", "Unit pengisi: {name}"),
    ("KERTAS KERJA EVALUASI IMPLEMENTASI KOTA CERDAS", "{name}", "KABUPATEN PROBOLINGGO",
     "TAHUN {year} TAHAP {stage}"),
)

SECTIONS = (
    "Sekretariat",
    "A. Bidang Pengelolaan Informasi Publik",
    "UPTD Puskesmas Sukapura",
    "II. Bidang Pelayanan dan Pengendalian",
    "Sub Bagian Perencanaan dan Keuangan",
    "UPTD Wilayah Kraksaan",
)

CAPTIONS = (
    "Informasi Umum",
    "Data Pokok",
    "Rincian Isian",
    "Diisi oleh Perangkat Daerah",
    "Penjelasan Lanjutan",
    "Kelengkapan Isian",
)

TOTALS = (
    "Total Keseluruhan",
    "Jumlah Seluruhnya",
    "GRAND TOTAL",
    "Jumlah Total",
    "Total Umum",
    "Jumlah Akhir",
    "TOTAL SEMUA",
    "Jumlah Besar",
)

SUBTOTALS = (
    "Subjumlah",
    "Jumlah per Bidang",
    "Jumlah Sementara",
    "Total Bagian Ini",
    "Sub Total Bidang",
)

NOTES = (
    "Ket: data masih dapat berubah setelah verifikasi internal.",
    "*) Angka sementara, menunggu rekonsiliasi akhir tahun.",
    "Sumber: arsip bidang masing-masing, diolah.",
    "Catatan: kolom yang kosong berarti datanya belum diterima dari bidang.",
    "**) Termasuk kegiatan yang dilimpahkan dari UPTD.",
    "Keterangan: pengisian mengikuti surat edaran panitia evaluasi.",
    "NB: mohon dikoreksi apabila terdapat kekeliruan penulisan.",
    "Sumber data: laporan bulanan perangkat daerah.",
)

LEGENDS = (
    "Y/T",
    "(pilih salah satu)",
    "diisi angka saja",
    "tgl/bln/thn",
    "1=ada, 2=tidak",
    "lihat petunjuk pengisian",
)

EXTRAS = (
    "Paraf Petugas",
    "Titik Koordinat (lintang, bujur)",
    "Nomor Lemari Arsip",
    "Jumlah Desa/Kelurahan",
    "Alamat Surel Kontak",
    "Luas Wilayah (km2)",
    "Ukuran Berkas (MB)",
    "Kode Pos",
    "Warna Penanda",
    "Golongan/Pangkat Petugas",
)

SHEETS = (
    "Form {number} {name}",
    "{number}. {name}",
    "Lamp. {number}",
    "{name} ({code})",
    "F{number}-{name}",
    "Tabel {number}",
    "{code}_{name}",
    "Isian {name}",
)

GROUPS = (
    "Capaian per Triwulan",
    "Realisasi Kinerja Triwulanan",
    "Pencapaian Tiap Triwulan",
    "Realisasi Fisik per TW",
    "Hasil Pelaksanaan per Triwulan",
    "Quarterly Realization",
)
