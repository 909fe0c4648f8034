"""A vocabulary for judging, written from the model alone: column titles and code wordings as agencies would remember them."""

LABELS = """
legal_documents.document_type: Bentuk Produk Hukum | Macam Dokumen | Jenis Peraturan/Dokumen | Jns. Dokumen Hukum | Kategori Regulasi
legal_documents.number: No. Peraturan | Nomor Produk Hukum | Nomor Surat/SK | No. Registrasi Dokumen | Nomor Penetapan
legal_documents.year: Tahun Terbit | Thn. Peraturan | Tahun Diundangkan | Tahun Dokumen | Tahun Pengesahan
legal_documents.title: Perihal | Nama Peraturan | Isi Pokok/Tentang | Judul Produk Hukum | Tentang (judul lengkap) | Materi yang Diatur
legal_documents.enacted_on: Tgl. Ditetapkan | Tanggal Pengesahan | Tanggal Ditandatangani | Ditetapkan pada Tanggal | Tanggal Pengundangan
legal_documents.valid_from: Mulai Berlaku | Berlaku Sejak | Tgl. Efektif Berlaku | Berlaku Terhitung Mulai Tanggal | TMT Berlaku
legal_documents.valid_to: Akhir Masa Berlaku | Berlaku s.d. | Habis Masa Berlaku | Tanggal Kedaluwarsa | Berlaku Hingga
legal_documents.status: Keadaan Dokumen | Status Keberlakuan | Status Peraturan Saat Ini | Kedudukan (berlaku/rancangan/dicabut) | Masih Berlaku atau Tidak
legal_documents.url: Link Dokumen | Alamat Unduhan | URL JDIH | Link Google Drive | Laman Dokumen Hukum
meetings.body: Nama Lembaga | Unsur Kelembagaan yang Rapat | Forum/Dewan/Tim | Organ Smart City | Penyelenggara Rapat
meetings.held_on: Hari/Tanggal Pertemuan | Tgl. Pelaksanaan Rapat | Waktu Rapat | Dilaksanakan Tanggal | Tanggal Pertemuan
meetings.topic: Pokok Bahasan | Materi Rapat | Acara Rapat | Topik yang Dibahas | Hal yang Dibicarakan
meetings.participants: Banyaknya Peserta | Peserta (orang) | Jml. yang Hadir | Jumlah Undangan Hadir | Kehadiran (orang)
meetings.external_present: Dihadiri Pihak Luar (Y/T) | Ada Unsur Luar Pemda? | Keterlibatan Pihak Eksternal (Ya/Tidak) | Unsur Non-Pemerintah Hadir | Melibatkan Akademisi/Swasta/Masyarakat
meetings.evidence: Notulen/Daftar Hadir | Dokumen Pendukung Rapat | Eviden | Lampiran Bukti | Data Dukung
plan_alignments.program_title: Nama Program/Kegiatan Smart City | Judul Inovasi | Program atau Inovasi yang Diselaraskan | Nama Inovasi/Program | Program Smart City
plan_alignments.plan_document: Dokumen Acuan | Nama Dokumen Perencanaan | Dokren (RPJMD/RPD/Renstra/Renja/RKPD) | Dokumen Rencana Pembangunan | Jenis Dokumen Rencana
plan_alignments.mission: Misi Bupati | Misi ke- | Misi Daerah yang Didukung | Misi Kepala Daerah | Misi pada RPJMD
plan_alignments.objective: Sasaran Pembangunan | Sasaran Strategis | Sasaran yang Dituju | Sasaran Daerah/OPD | Sasaran dalam Dokumen
plan_alignments.plan_indicator: Tolok Ukur Sasaran | Indikator Kinerja Sasaran | Indikator dalam Dokumen | IKU Terkait | Ukuran Keberhasilan
plan_alignments.plan_target: Target Kinerja | Angka Target | Target dalam Dokumen | Target Indikator | Besaran Target
plan_alignments.note: Ket. | Catatan | Info Tambahan | Penjelasan Lain | Lain-lain
programs.title: Judul Program/Inovasi | Program atau Inovasi | Nama Kegiatan Smart City | Sebutan Program | Nama Inovasi/Aplikasi/Layanan
programs.dimension: Dimensi Smart City | Masuk Dimensi | Pilar Smart City | Kelompok Dimensi | Dimensi (6 pilar)
programs.sub_dimension: Sub-Dimensi Smart City | Anak Dimensi | Rincian Dimensi | Bagian dari Dimensi | Subpilar
programs.kind: Bentuk (program/inovasi/aplikasi/layanan) | Kategori Program | Jenis Kegiatan | Macam Program | Tipe Inisiatif
programs.nomenclature_code: Kode Rekening Program | Kodefikasi Permendagri 90 | Kode Program SIPD | Kode Nomenklatur Sub Kegiatan | No. Rekening Kegiatan
programs.masterplan_ref: Halaman di Masterplan | Tercantum di Rencana Induk (hal./bab) | Dasar dalam Masterplan Smart City | Acuan Masterplan | Letak pada Buku Masterplan
programs.plan_ref: Acuan RPJMD/RPD | Tercantum dalam RPJMD (bab/tabel) | Dasar pada RPJMD atau RPD | Kesesuaian RPJMD/RPD | Kaitan dengan RPJMD
programs.start_year: Dimulai Tahun | Tahun Awal Pelaksanaan | Sejak Tahun | Thn. Mulai Berjalan | Tahun Peluncuran
programs.status: Kondisi Pelaksanaan | Status Program Saat Ini | Keadaan Program | Perkembangan Pelaksanaan | Posisi Terakhir Program
programs.is_it_based: Menggunakan TIK? | Memakai Teknologi Informasi (Y/T) | Berbasis Digital/Elektronik | Dukungan TI (Ya/Tidak) | Pemanfaatan TIK
programs.active_users: Jml. Pemakai Aktif | Pengguna yang Masih Aktif (orang) | User Aktif | Banyaknya Pengguna | Jumlah Pengguna s.d. Sekarang
programs.tangible_result: Hasil yang Dirasakan | Hasil Konkret | Wujud Hasil Program | Manfaat Nyata | Hasil yang Sudah Terlihat
programs.impact_area: Berdampak terhadap | Bidang yang Terdampak | Ranah Dampak | Area Dampak (birokrasi/pelayanan/kualitas hidup) | Berdampak pada Aspek
programs.evidence: Eviden | Data Pendukung | Lampiran Bukti | Dokumen Pendukung | Bukti Pelaksanaan
action_items.program_title: Program yang Menaungi | Induk Program/Inovasi | Bagian dari Program | Nama Program Smart City | Program Pokok
action_items.component: Unsur Kesiapan | Kelompok Komponen | Jenis Komponen (SDM/infrastruktur/dst.) | Komponen Pendukung | Komponen Renaksi
action_items.description: Uraian Aksi | Langkah Aksi | Kegiatan yang Dilakukan | Renaksi | Uraian Kegiatan
action_items.indicator: Tolok Ukur | Ukuran Keberhasilan | Indikator Kinerja | Indikator Keberhasilan Aksi | Indikator Renaksi
action_items.unit: Satuan Ukur | Sat. | Satuan Hitung | Satuan Volume | Satuan Target
action_items.target: Target Setahun | Rencana Volume | Target Tahunan | Volume yang Ditargetkan | Angka Target
action_items.realized_q1: Triwulan Pertama | Januari-Maret | Trw. 1 | Realisasi Kuartal I | Capaian Triwulan I
action_items.realized_q2: Triwulan Kedua | April-Juni | Trw. 2 | Realisasi Kuartal II | Capaian Triwulan II
action_items.realized_q3: Triwulan Ketiga | Juli-September | Trw. 3 | Realisasi Kuartal III | Capaian Triwulan III
action_items.realized_q4: Triwulan Keempat | Oktober-Desember | Trw. 4 | Realisasi Kuartal IV | Capaian Triwulan IV
action_items.stated_achievement: Persentase Ketercapaian | % Capaian Setahun | Persen Realisasi terhadap Target | Tingkat Capaian (%) | Capaian Kinerja dalam Persen
action_items.budget: Biaya (Rp) | Kebutuhan Dana (Rp) | Pagu Anggaran | Jumlah Dana (rupiah) | Alokasi Biaya
action_items.funding_source: Asal Dana | Sumber Pembiayaan | Sumber Anggaran | Pembiayaan dari | Dana Bersumber dari
action_items.responsible_opd: Dinas Pengampu | Perangkat Daerah Pelaksana | PD Penanggung Jawab | Instansi yang Bertanggung Jawab | Leading Sector
action_items.evidence: Data Dukung | Eviden Kegiatan | Dokumen Pendukung | Lampiran Bukti | Bukti Fisik
action_items.obstacle: Hambatan dan Solusi | Permasalahan/RTL | Masalah yang Dihadapi dan Penyelesaiannya | Faktor Penghambat | Kendala serta Upaya Mengatasi
budget_lines.program_title: Uraian Program/Kegiatan | Nama Kegiatan | Program, Kegiatan dan Sub Kegiatan | Nama Program yang Dianggarkan | Kegiatan/Program
budget_lines.nomenclature_code: Kode Rekening | Kodefikasi Sub Kegiatan | Kode Subkegiatan SIPD | No. Rekening Sub Keg. | Nomenklatur (kode)
budget_lines.fiscal_year: TA | Thn. Anggaran | Tahun APBD | Anggaran Tahun | Tahun Pembebanan Anggaran
budget_lines.funding_source: Asal Dana | Sumber Pembiayaan | Sumber Anggaran | Dibiayai dari | Jenis Sumber Dana
budget_lines.ceiling: Anggaran Murni (Rp) | Pagu Awal | Pagu Induk (Rp) | Anggaran Sebelum Perubahan | Plafon Anggaran Semula
budget_lines.revised_ceiling: Anggaran Setelah Perubahan | Pagu PAK (Rp) | Pagu P-APBD | Anggaran Hasil Perubahan (Rp) | Pagu Sesudah Pergeseran/Perubahan
budget_lines.realized: Serapan (Rp) | Realisasi Keuangan | Belanja Terealisasi | Dana Terserap (Rp) | Realisasi Belanja
budget_lines.as_of: Posisi Tanggal | Keadaan s.d. Tanggal | Tanggal Data | Cut-off Data | Tgl. Posisi Keuangan
budget_lines.note: Ket. | Catatan | Penjelasan | Info Tambahan | Lain-lain
indicators.program_title: Nama Program atau Inovasi | Program Smart City | Inovasi/Program yang Diukur | Judul Program | Nama Inovasi
indicators.level: Jenjang Kinerja | Level Indikator | Tingkatan (output/outcome/impact) | Tingkat Kinerja | Tataran Indikator
indicators.impact_area: Ranah Dampak | Berdampak terhadap | Bidang yang Terdampak | Area Dampak | Dampak terhadap (birokrasi/pelayanan/kualitas hidup)
indicators.name: Nama Indikator | Tolok Ukur | Uraian Indikator | Indikator Kinerja | Ukuran Kinerja
indicators.unit: Satuan Ukur | Sat. | Satuan Indikator | Satuan Hitung | Satuan Pengukuran
indicators.trend: Arah Indikator | Polaritas | Sifat Indikator (naik/turun) | Kecenderungan | Arah Perubahan
indicators.baseline_value: Angka Awal | Kondisi Awal | Nilai Dasar | Data Awal (baseline) | Capaian Sebelum Program
indicators.baseline_year: Tahun Dasar | Tahun Data Awal | Thn. Baseline | Tahun Kondisi Awal | Tahun Acuan Awal
indicators.target: Target Kinerja | Angka Target | Target Tahun Ini | Nilai yang Ditargetkan | Besaran Target
indicators.realized: Hasil yang Dicapai | Realisasi Kinerja | Angka Realisasi | Terealisasi | Realisasi Tahun Ini
indicators.stated_achievement: Persentase Ketercapaian | % Capaian | Tingkat Capaian (%) | Persen Realisasi terhadap Target | Capaian Kinerja dalam Persen
indicators.data_source: Asal Data | Data Diperoleh dari | Instansi Sumber Data | Sumber Angka | Rujukan Data
indicators.plan_indicator: Indikator dalam RPJMD | IKU RPJMD Terkait | Kaitan dengan Indikator RPJMD | Indikator RPJMD yang Didukung | Tolok Ukur pada RPJMD
quick_wins.title: Judul Quick Win | Program Quick Win | Sebutan Program Percepatan | Nama QW | Quick Win yang Diusulkan
quick_wins.dimension: Dimensi Smart City | Pilar Smart City | Masuk Dimensi | Kelompok Dimensi | Dimensi (6 pilar)
quick_wins.first_year: Dimulai Tahun | Tahun Awal Pelaksanaan | Thn. Pertama Kali Dijalankan | Pertama Diluncurkan (tahun) | Sejak Tahun
quick_wins.previous_status: Kondisi Tahun Lalu | Status Tahun Sebelumnya | Keadaan pada Tahun Lalu | Status Thn. Lalu (jalan/belum/berhenti) | Posisi Tahun Kemarin
quick_wins.current_status: Kondisi Tahun Ini | Status Saat Ini | Keadaan Sekarang | Status Tahun Berjalan | Status Terkini
quick_wins.stop_reason: Penyebab Terhenti | Sebab Tidak Dilanjutkan | Alasan Dihentikan | Mengapa Berhenti | Alasan Jika Tidak Berlanjut
quick_wins.strategic_issue: Isu Strategis Daerah | Permasalahan Strategis dalam RPJMD | Isu RPJMD yang Dijawab | Kaitan dengan Isu Strategis | Isu Pembangunan Daerah
quick_wins.uniqueness: Kekhasan | Ciri Khas | Keunggulan/Pembeda | Nilai Kebaruan | Hal yang Unik
quick_wins.partners: Pihak yang Bekerja Sama | Rekan Kerja Sama | Mitra Pelaksana | Kemitraan | Pihak yang Dilibatkan
quick_wins.resources: Sumber Daya yang Dipakai | Dukungan SDM, Dana dan Sarana | Ketersediaan Sumber Daya | Modal yang Dimiliki | Sumberdaya Pendukung
quick_wins.continuity_strategy: Cara Menjaga Keberlanjutan | Upaya Keberlanjutan | Rencana Kelanjutan Program | Strategi Kelangsungan | Langkah agar Terus Berjalan
quick_wins.beneficiaries: Pihak yang Menerima Manfaat | Sasaran Penerima | Kelompok Penerima Manfaat | Masyarakat yang Terbantu | Pihak yang Diuntungkan
quick_wins.active_users: Jml. Pemakai Aktif | User Aktif | Pengguna yang Masih Aktif (orang) | Banyaknya Pengguna | Jumlah Pengguna s.d. Sekarang
quick_win_risks.quick_win_title: Judul Quick Win | Program Quick Win | Quick Win Terkait | Nama QW | Quick Win yang Dinilai Risikonya
quick_win_risks.description: Uraian Risiko | Pernyataan Risiko | Kejadian yang Dikhawatirkan | Risiko yang Mungkin Muncul | Bentuk Risiko
quick_win_risks.likelihood: Peluang Terjadi (1-5) | Probabilitas | Tingkat Kemungkinan | Skor Keterjadian (1 s.d. 5) | Frekuensi Kejadian (skala 5)
quick_win_risks.impact: Tingkat Keparahan (1-5) | Besarnya Akibat | Skor Dampak | Konsekuensi (skala 5) | Nilai Dampak 1 s.d. 5
quick_win_risks.mitigation: Cara Penanganan | Pengendalian Risiko | Langkah Pencegahan | Upaya Mengurangi Risiko | Rencana Mitigasi
quick_win_risks.owner: Pemilik Risiko | PIC | Pihak yang Bertanggung Jawab | Pengelola Risiko | Unit Pengampu
quick_win_risks.status: Kondisi Saat Ini | Posisi Terkini | Status Risiko | Keadaan Sekarang | Perkembangan Terakhir
collaborations.title: Nama Kolaborasi | Program Kerja Sama/Sumbangsih | Judul Program Kolaborasi | Nama Program Bersama | Kegiatan Kolaborasi atau Kontribusi
collaborations.dimension: Dimensi Smart City | Pilar Smart City | Masuk Dimensi | Kelompok Dimensi | Dimensi (6 pilar)
collaborations.type: Bentuk Kolaborasi | Macam Kerja Sama | Kategori (kolaborasi/mandiri) | Jenis Keterlibatan | Tipe Kolaborasi
collaborations.partner_regions: Kabupaten/Kota Mitra | Daerah yang Diajak Bekerja Sama | Pemda Mitra | Mitra Kab./Kota | Daerah Lain yang Terlibat
collaborations.area_code: Kawasan Prioritas | Kawasan Wisata yang Didukung | Nama Kawasan (KPPN/IKN) | Kawasan Sasaran | Kawasan Tujuan Kolaborasi
collaborations.agreement: Dokumen Perjanjian | MoU/PKS yang Mendasari | Landasan Kerja Sama | Naskah Kesepakatan | Dasar Hukum Kerja Sama
collaborations.starts_on: Tanggal Awal | Dimulai Tanggal | Tgl. Mulai Kerja Sama | Sejak Tanggal | Awal Pelaksanaan
collaborations.ends_on: Tanggal Akhir | Sampai Dengan Tanggal | Tgl. Selesai Kerja Sama | Akhir Pelaksanaan | Berakhir pada Tanggal
collaborations.status: Kondisi Pelaksanaan | Keadaan Kerja Sama | Status Kolaborasi | Perkembangan Saat Ini | Posisi Terakhir
collaborations.output: Luaran | Hasil Langsung Kerja Sama | Output Kolaborasi | Produk yang Dihasilkan | Keluaran Kegiatan
collaborations.area_benefit: Manfaat untuk Kawasan | Kegunaan bagi Kawasan Prioritas | Dampak terhadap Kawasan | Kontribusi kepada Kawasan | Keuntungan Kawasan
collaborations.budget: Biaya (Rp) | Pagu Anggaran | Kebutuhan Dana (Rp) | Jumlah Dana (rupiah) | Alokasi Biaya
impact_survey_items.service_name: Nama Layanan/QW | Layanan yang Disurvei | Objek Survei | Quick Win atau Layanan | Nama Layanan
impact_survey_items.item_id: Nomor Butir | Kode Pertanyaan Survei | ID Butir | Kode Item Kuesioner | Butir (kode IMP)
impact_survey_items.respondents: Banyaknya Responden | Jml. Responden (orang) | Responden yang Mengisi | Jumlah Sampel | Total Responden
impact_survey_items.population: Populasi Pengguna | Banyaknya Pemakai Layanan | Total Pengguna Layanan | Jml. Seluruh Pengguna | Besar Populasi (orang)
impact_survey_items.scale_min: Skala Terendah | Batas Bawah Skala | Angka Terkecil pada Skala | Skala Minimal | Nilai Minimum Skala
impact_survey_items.scale_max: Skala Tertinggi | Batas Atas Skala | Angka Terbesar pada Skala | Skala Maksimal | Nilai Maksimum Skala
impact_survey_items.mean: Rerata Jawaban | Skor Rata-rata | Rata-rata Hasil Survei | Nilai Rerata | Rata2 Nilai
impact_survey_items.method: Cara Survei | Teknik Pengumpulan Data | Metode Pengambilan Sampel | Cara Pengumpulan Jawaban | Metodologi
impact_survey_items.period: Waktu Pelaksanaan Survei | Masa Survei | Kurun Waktu | Bulan Pelaksanaan | Rentang Waktu Survei
satisfaction_survey_items.service_name: Nama Unit Pelayanan | Unit Penyelenggara Layanan | Loket/Unit yang Disurvei | Jenis Layanan yang Disurvei | Unit Kerja Pelayanan
satisfaction_survey_items.element: Unsur Pelayanan | Unsur SKM | Aspek yang Dinilai | Unsur Penilaian (U1-U9) | Ruang Lingkup Kepuasan
satisfaction_survey_items.mean: Rerata Unsur | NRR per Unsur | Skor Rata-rata (1-4) | Nilai Rerata | Rata-rata Penilaian
satisfaction_survey_items.respondents: Banyaknya Responden | Jml. Responden (orang) | Responden yang Mengisi | Jumlah Sampel | Total Responden
satisfaction_survey_items.stated_index: Nilai IKM | Indeks Kepuasan Masyarakat | Angka IKM Dilaporkan | Nilai Indeks Kepuasan | IKM Hasil Survei
satisfaction_survey_items.stated_grade: Mutu Pelayanan | Kategori Mutu (A/B/C/D) | Predikat Mutu | Huruf Mutu Layanan | Kategori Kepuasan (A-D)
satisfaction_survey_items.surveyed_on: Waktu Survei | Tgl. Pelaksanaan Survei | Hari/Tanggal Survei | Disurvei pada Tanggal | Tanggal Pengambilan Data
questionnaire_answers.question_id: No. Butir | Kode Pertanyaan | ID Pertanyaan | Kode Soal | Kode Butir Evaluasi
questionnaire_answers.question: Isi Pertanyaan | Bunyi Pertanyaan | Hal yang Ditanyakan | Uraian Pertanyaan | Pertanyaan Evaluasi
questionnaire_answers.answer: Jawaban OPD | Isian Jawaban | Respons Perangkat Daerah | Jawaban yang Diberikan | Uraian Jawaban
questionnaire_answers.claimed_score: Nilai Mandiri | Penilaian Sendiri (0-4) | Skor Menurut OPD | Self Assessment (0 s.d. 4) | Nilai Klaim OPD
questionnaire_answers.evidence: Eviden | Data Dukung | Lampiran Bukti | Dokumen Pendukung | Bukti Dukung Jawaban
questionnaire_answers.note: Ket. | Catatan Tambahan | Keterangan Lain | Info Tambahan | Komentar
evidence_items.reference: Untuk Form dan Baris | Merujuk ke Formulir/Baris | Mendukung Isian Form No. | Rujukan Formulir | Asal Form & Baris
evidence_items.title: Nama Dokumen | Nama Bukti | Judul Bukti Dukung | Perihal Dokumen | Uraian Bukti
evidence_items.kind: Macam Bukti | Bentuk Bukti | Tipe Bukti Dukung | Kategori Dokumen | Jenis Data Dukung
evidence_items.dated_on: Tertanggal | Tgl. Dokumen | Tanggal Pembuatan | Tanggal Bukti | Tgl. Terbit
evidence_items.url: Link/Nama File | Lokasi Berkas | Alamat Link Drive | Nama Berkas atau URL | Tempat Unduh File
follow_ups.recommendation: Saran Evaluator Tahun Lalu | Rekomendasi Evaluasi Sebelumnya | Catatan Hasil Evaluasi Tahun Lalu | Masukan Tim Penilai Tahun Sebelumnya | Rekomendasi Asesor
follow_ups.aspect: Aspek Penilaian | Aspek Evaluasi | Aspek Terkait | Kelompok Aspek | Aspek yang Disorot
follow_ups.dimension: Dimensi Smart City | Pilar Smart City | Masuk Dimensi | Dimensi Terkait | Dimensi (6 pilar)
follow_ups.status: Status Penyelesaian | Progres (selesai/proses/belum) | Status TL | Keadaan Penyelesaian | Perkembangan Saat Ini
follow_ups.response: Langkah yang Sudah Diambil | Upaya Perbaikan | Uraian Tindak Lanjut | Aksi Perbaikan OPD | Yang Telah Dilakukan
follow_ups.evidence: Eviden | Data Dukung | Lampiran Bukti | Dokumen Pendukung | Bukti Perbaikan
region_facts.fact: Nama Data | Jenis Data | Uraian Data | Data yang Diminta | Elemen Data Daerah
region_facts.year: Tahun Data | Thn. | Data Tahun | Tahun Acuan | Periode (tahun)
region_facts.amount: Besaran | Angka | Jumlah/Nilai | Nilai Data | Isian Angka
region_facts.data_source: Asal Data | Data Diperoleh dari | Instansi Sumber | Sumber Angka | Rujukan Sumber
external_indices.name: Nama Indeks | Jenis Indeks | Penilaian/Indeks Eksternal | Nama Penilaian | Indeks yang Dinilai Pihak Luar
external_indices.year: Tahun Penilaian | Thn. | Tahun Indeks | Dinilai Tahun | Tahun Rilis
external_indices.index_value: Skor | Nilai Indeks | Angka Indeks | Perolehan Nilai | Besaran Capaian
external_indices.predicate: Kategori | Kategori Hasil | Opini/Predikat | Sebutan (Baik/Cukup/dst.) | Predikat yang Diperoleh
external_indices.publisher: Instansi Penilai | Dikeluarkan oleh | Lembaga Penerbit | Kementerian/Lembaga yang Menilai | Diterbitkan oleh
assessor_scores.question_id: No. Butir | Kode Pertanyaan | ID Pertanyaan | Kode Soal | Kode Butir yang Dinilai
assessor_scores.assessor: Nama Penilai | Evaluator | Dinilai oleh | Nama Asesor | Tim Penilai
assessor_scores.score: Nilai (0-4) | Poin | Hasil Penilaian | Skor yang Diberikan | Angka Penilaian 0 s.d. 4
"""

CODES = """
areas.BTS: Bromo, Tengger dan Semeru | KSPN Bromo Tengger Semeru | Kawasan Bromo dan sekitarnya | TN Bromo Tengger Semeru | Gunung Bromo-Semeru
areas.TOBA: Kawasan Danau Toba dan sekitarnya | DPSP Toba | Toba (Sumatera Utara) | Kaldera Toba | KSPN Danau Toba
areas.BOROBUDUR: Candi Borobudur dan sekitarnya | DPSP Borobudur | Borobudur (Magelang) | Borobudur-Yogyakarta-Prambanan | KSPN Borobudur
areas.MANDALIKA: KEK Mandalika | Lombok-Mandalika | Mandalika (Lombok Tengah) | Kuta Mandalika | DPSP Mandalika
areas.LABUAN_BAJO: Labuan Bajo-Komodo | Labuan Bajo (Manggarai Barat) | DPSP Labuan Bajo | Kawasan Labuan Bajo NTT | Labuan Bajo dan Pulau Komodo
areas.LIKUPANG: KEK Likupang | Manado-Likupang | Likupang (Minahasa Utara) | DPSP Likupang | Kawasan Likupang Sulut
areas.WAKATOBI: Kepulauan Wakatobi | TN Laut Wakatobi | Wakatobi (Sulawesi Tenggara) | KPPN Wakatobi | Kawasan Wakatobi
areas.RAJA_AMPAT: Kepulauan Raja Ampat | Raja Ampat (Papua Barat Daya) | KPPN Raja Ampat | Kawasan Raja Ampat | Perairan Raja Ampat
areas.BABEL: Kepulauan Bangka Belitung | Bangka dan Belitung | Belitung-Tanjung Kelayang | Kawasan Babel | KPPN Bangka Belitung
areas.MOROTAI: Pulau Morotai | KEK Morotai | Morotai (Maluku Utara) | KPPN Morotai | Kawasan Pulau Morotai
areas.IKN: Ibu Kota Negara Baru | IKN Nusantara | Kawasan IKN | Ibu Kota Nusantara (Kaltim) | Wilayah Otorita IKN
areas.NIHIL: Di Luar Kawasan Prioritas | Bukan KPPN maupun IKN | Tidak Termasuk Kawasan Mana Pun | Tanpa Kawasan | Tidak di Kawasan Prioritas
aspects.BAS: Keadaan Awal | Titik Awal | Kondisi Dasar | Garis Dasar (baseline) | Aspek Baseline
aspects.OUT: Luaran | Produk Kegiatan (output) | Aspek Output | Aspek Keluaran | Keluaran Kegiatan
aspects.OTC: Aspek Outcome | Aspek Hasil | Capaian Hasil (outcome) | Hasil Program | Hasil yang Dicapai (outcome)
aspects.IMP: Aspek Impact | Aspek Dampak | Dampak bagi Masyarakat | Dampak Jangka Panjang | Pengaruh (impact)
aspects.QWN: Program Quick Win | Program Percepatan (quick win) | Aspek QW | Kemenangan Cepat | Program Cepat Tampak Hasil
aspects.KOL: Aspek Kolaborasi | Kerja Sama Antardaerah | Kolaborasi Antarwilayah | Program Bersama Daerah Lain | Kolaborasi Kawasan
bodies.DEWAN: Dewan Smart City | Dewan Kota Cerdas Kabupaten | Dewan SC | Rapat Dewan Smart City | Anggota Dewan Kota Cerdas
bodies.TIM_PELAKSANA: Timlak Smart City | Tim Pelaksana Kabupaten | Tim Pelaksana Kota Cerdas | Tim Teknis Pelaksana | Tim Pelaksana Harian
bodies.FORUM: Forum Kota Cerdas | Forum Smart City | Forum Komunikasi Smart City | Forum Masyarakat Smart City | Forum Pemangku Kepentingan
bodies.RAKOR_OPD: Rapat Koordinasi Perangkat Daerah | Rakor antar-OPD | Koordinasi Lintas Perangkat Daerah | Rakor Lintas Dinas | Rapat Koordinasi dengan OPD
collaboration_statuses.BERJALAN: Sedang Berlangsung | Masih Jalan | Dalam Pelaksanaan | Sedang Dilaksanakan | On Going
collaboration_statuses.RENCANA: Masih Direncanakan | Akan Dilaksanakan | Tahap Perencanaan | Baru Rencana | Belum Dimulai (rencana)
collaboration_statuses.SELESAI: Sudah Tuntas | Telah Berakhir | Rampung | Telah Selesai Dilaksanakan | Sudah Terlaksana Semua
collaboration_types.KOLABORASI_DAERAH: Kerja Sama Antardaerah | Bersama Daerah Lain | Kolaborasi dengan Kabupaten Tetangga | Program Bersama Lintas Kab./Kota | Kolaborasi Lintas Daerah
collaboration_types.KONTRIBUSI_MANDIRI: Kontribusi Sendiri | Dilaksanakan Sendiri | Sumbangsih Mandiri | Upaya Sendiri Tanpa Mitra | Mandiri oleh Kabupaten
components.SDM: Sumber Daya Manusia | Peningkatan Kapasitas Aparatur | Sumber Daya Aparatur | Pengembangan SDM | Tenaga/Personel
components.INFRASTRUKTUR: Sarana dan Prasarana | Infrastruktur TIK | Jaringan dan Perangkat Keras | Penyediaan Infrastruktur | Sarpras Pendukung
components.APLIKASI: Perangkat Lunak | Sistem Informasi | Pengembangan Aplikasi | Software | Aplikasi dan Sistem
components.LITERASI: Edukasi Masyarakat | Literasi Digital Warga | Peningkatan Literasi | Literasi Masyarakat | Sosialisasi dan Edukasi Warga
components.KEBIJAKAN: Regulasi | Aturan/Kebijakan | Penyusunan Kebijakan Daerah | Payung Hukum | Kebijakan dan Regulasi
components.KELEMBAGAAN: Penguatan Lembaga | Organisasi dan Tata Kerja | Penataan Kelembagaan | Lembaga Pengelola | Unsur Organisasi
dimensions.SG: Tata Pemerintahan Cerdas | Pemerintahan Cerdas | Smart Gov. | Dimensi Governance | Tata Kelola Pemerintahan yang Cerdas
dimensions.SB: Penjenamaan Cerdas | Branding Daerah | Citra Daerah Cerdas | Dimensi Branding | Pemasaran Daerah (Branding)
dimensions.SE: Ekonomi Cerdas | Perekonomian Cerdas | Dimensi Economy | Ekonomi Daerah Cerdas | Pilar Ekonomi
dimensions.SL: Kehidupan Cerdas | Dimensi Living | Hunian Cerdas | Smart Living (kehidupan layak) | Living (kehidupan)
dimensions.SS: Masyarakat Cerdas | Warga Cerdas | Dimensi Society | Kemasyarakatan Cerdas | Pilar Masyarakat
dimensions.SV: Lingkungan Cerdas | Lingkungan Hidup Cerdas | Dimensi Environment | Smart Env. | Pilar Lingkungan Hidup
legal_statuses.BERLAKU: Masih Berlaku | Telah Ditetapkan | Sah dan Berlaku | Aktif | Sudah Diundangkan
legal_statuses.DRAFT: Rancangan | Konsep | Dalam Penyusunan | Belum Ditetapkan | Masih Raperda/Raperbup
legal_statuses.DICABUT: Sudah Dicabut | Tidak Berlaku Lagi | Telah Diganti Peraturan Baru | Dinyatakan Tidak Berlaku | Sudah Dibatalkan
document_types.PERDA: Peraturan Daerah | Perda Kabupaten | Peraturan Daerah Kab. Probolinggo | Perda (persetujuan DPRD)
document_types.PERBUP: Peraturan Bupati | Peraturan Kepala Daerah | Perkada | Per. Bupati Probolinggo | Perbup (Perkada)
document_types.KEPBUP: Keputusan Bupati | SK Bupati | Surat Keputusan Bupati | Kep. Bupati | Keputusan Kepala Daerah
document_types.SE: Edaran | SE Bupati | Surat Edaran Sekda | Edaran Kepala Daerah | Surat Edaran (SE)
document_types.MOU: Nota Kesepahaman | Memorandum of Understanding | Kesepakatan Bersama | Nota Kesepakatan | Memorandum Saling Pengertian
document_types.PKS: Perjanjian Kerja Sama | Naskah PKS | Kontrak Kerja Sama | Dokumen Perjanjian Kerja Sama | Surat Perjanjian Kerja Sama
document_types.RPJMD: Rencana Pembangunan Jangka Menengah Daerah | RPJM Daerah | Dokumen RPJMD | Rencana Jangka Menengah Kabupaten | RPJMD Kabupaten
document_types.RPD: Rencana Pembangunan Daerah | Dokumen RPD | RPD Kabupaten | Rencana Pembangunan Daerah (masa transisi) | RPD 2024-2026
document_types.RENSTRA: Rencana Strategis | Renstra OPD | Rencana Strategis Dinas | Renstra Perangkat Daerah | Dokumen Renstra
document_types.RENJA: Rencana Kerja | Renja OPD | Rencana Kerja Tahunan Dinas | Rencana Kerja Perangkat Daerah | Dokumen Renja
document_types.MASTERPLAN: Rencana Induk | Rencana Induk Smart City | Master Plan Kota Cerdas | Buku Masterplan | Dokumen Rencana Induk Kota Cerdas
document_types.ROADMAP: Road Map | Peta Jalan Smart City | Dokumen Roadmap | Roadmap Kota Cerdas | Peta Jalan Pelaksanaan
document_types.SK_DEWAN: SK Pembentukan Dewan Smart City | Surat Keputusan Dewan | Keputusan tentang Dewan Kota Cerdas | SK Dewan Smart City | SK Susunan Dewan
document_types.SK_TIM: SK Pembentukan Tim Pelaksana | SK Timlak | Surat Keputusan Tim Smart City | Keputusan tentang Tim Pelaksana | SK Susunan Tim
evidence_kinds.PERATURAN: Produk Hukum | Regulasi | Dasar Hukum | Naskah Perda/Perbup | Peraturan atau Keputusan
evidence_kinds.FOTO: Dokumentasi Foto | Gambar Kegiatan | Foto Kegiatan | Dok. Foto | Potret Lapangan
evidence_kinds.TANGKAPAN_LAYAR: Screenshot | Cuplikan Layar | Tangkap Layar Aplikasi | Hasil Screenshot | Gambar Tampilan Layar
evidence_kinds.LAPORAN: Laporan Kegiatan | Lap. Pelaksanaan | Dokumen Laporan | Laporan Hasil | Buku Laporan
evidence_kinds.BERITA_ACARA: BA | BA Rapat | Berita Acara Kegiatan | BA Serah Terima | Naskah Berita Acara
evidence_kinds.DATA: Dataset | Tabel Data | Data Statistik | Rekap Data | Kumpulan Angka
evidence_kinds.TAUTAN: Link | Alamat Web | URL | Link Google Drive | Laman Internet
follow_up_statuses.SELESAI: Sudah Ditindaklanjuti | Tuntas | Telah Selesai Ditindaklanjuti | Sudah Rampung | Terpenuhi
follow_up_statuses.PROSES: Sedang Diproses | Dalam Proses | Sedang Ditindaklanjuti | Masih Dikerjakan | Tahap Pengerjaan
follow_up_statuses.BELUM: Belum Ditindaklanjuti | Belum Dikerjakan | Belum Dimulai | Belum Ada Tindak Lanjut | Belum Tersentuh
funding_sources.PAD: PAD Murni | Pendapatan Asli Daerah (PAD) | Pajak dan Retribusi Daerah | Dana PAD | Pendapatan Asli Kabupaten
funding_sources.DAU: Alokasi Umum | Dana Alokasi Umum (DAU) | DAU Block Grant | DAU yang Tidak Ditentukan Penggunaannya | DAU Bebas
funding_sources.DAU_SG: DAU Specific Grant | DAU Earmark | DAU Ditentukan Peruntukannya | DAU Terarah (SG) | Dana Alokasi Umum Spesifik
funding_sources.DBH: Dana Bagi Hasil (DBH) | Bagi Hasil Pajak dan SDA | DBH Pajak | DBH SDA | Dana Bagi Hasil Selain Cukai
funding_sources.DBHCHT: Cukai Tembakau | DBH Cukai Hasil Tembakau | DBH Cukai | Dana Cukai Rokok | Bagi Hasil Cukai Tembakau
funding_sources.DAK_FISIK: DAK Bidang Fisik | Alokasi Khusus Fisik | DAK Fisik Reguler | Dana DAK Fisik | DAK Fisik Penugasan
funding_sources.DAK_NONFISIK: DAK Bidang Nonfisik | Alokasi Khusus Nonfisik | DAK NF | DAK Nonfisik (BOK/BOSP) | Dana DAK Non Fisik
funding_sources.INSENTIF_FISKAL: Dana Insentif Daerah | Dana Insentif Fiskal | Insentif Kinerja Fiskal | Insentif Fiskal (d/h DID) | Insentif Fiskal Daerah
funding_sources.BK_PROV: Bantuan Provinsi | Bankeu Pemprov Jatim | BK Provinsi Jawa Timur | Bantuan Keuangan dari Gubernur | BKK Provinsi
funding_sources.BLUD: Pendapatan BLUD | Dana BLUD | Kas BLUD RSUD/Puskesmas | Jasa Layanan BLUD | Badan Layanan Umum (BLUD)
funding_sources.APBD: APBD Kabupaten | Anggaran Pendapatan dan Belanja Daerah | Anggaran Daerah | APBD II | Dana APBD
funding_sources.APBN: Anggaran Pendapatan dan Belanja Negara | Anggaran Pusat | Dana Kementerian (APBN) | DIPA Kementerian | Dana APBN
funding_sources.DANA_DESA: DD | Dana Desa (DD) | Dana Desa pada APBDes | Transfer Dana Desa | Anggaran Dana Desa
funding_sources.CSR_TJSL: Dana CSR | Tanggung Jawab Sosial Perusahaan | TJSL Perusahaan | Corporate Social Responsibility | Bantuan CSR
funding_sources.KPBU: Skema KPBU | Kerja Sama Pemerintah dan Badan Usaha | Public Private Partnership | KPBU (kerja sama badan usaha) | Kerja Sama Pembiayaan Pemerintah-Badan Usaha
funding_sources.HIBAH: Dana Hibah | Hibah Pihak Ketiga | Bantuan Hibah | Hibah Donor | Penerimaan Hibah
funding_sources.BUMN_BUMD: Badan Usaha Milik Negara/Daerah | BUMD atau BUMN | Perusahaan Negara/Daerah | Dana BUMN dan BUMD | Perusahaan Pelat Merah
funding_sources.SWASTA: Pihak Swasta | Sektor Swasta | Investor Swasta | Dana Perusahaan Swasta | Pembiayaan Swasta
funding_sources.SWADAYA: Swadaya Masyarakat | Iuran Warga | Gotong Royong Warga | Dana Masyarakat Sendiri | Urunan Masyarakat
funding_sources.LAINNYA: Lain-lain | Sumber Lain | Sumber Dana Lainnya | Dana Lain di Luar Daftar | Pembiayaan Lain
impact_areas.BIROKRASI: Kinerja Birokrasi | Tata Kelola Birokrasi | Internal Pemerintahan | Aparatur dan Birokrasi | Birokrasi Pemerintah Daerah
impact_areas.PELAYANAN_PUBLIK: Layanan Publik | Pelayanan kepada Masyarakat | Pelayanan Umum | Yanlik | Mutu Layanan Publik
impact_areas.KUALITAS_HIDUP: Mutu Hidup Warga | Kualitas Kehidupan | Taraf Hidup Masyarakat | Kualitas Hidup Masyarakat | Kesejahteraan Warga
indicator_levels.OUTPUT: Keluaran | Luaran | Indikator Keluaran | Keluaran Kegiatan | Tingkat Output
indicator_levels.OUTCOME: Hasil | Hasil Program | Indikator Hasil | Hasil (outcome) | Tingkat Outcome
indicator_levels.IMPACT: Dampak | Dampak Jangka Panjang | Indikator Dampak | Dampak (impact) | Tingkat Impact
plan_documents.RPJMD: Rencana Pembangunan Jangka Menengah Daerah | RPJM Daerah | Dokumen RPJMD | Rencana Jangka Menengah Kabupaten | RPJMD Kabupaten
plan_documents.RPD: Rencana Pembangunan Daerah | Dokumen RPD | RPD Kabupaten | Rencana Pembangunan Daerah (masa transisi) | RPD 2024-2026
plan_documents.RENSTRA: Rencana Strategis | Renstra OPD | Rencana Strategis Dinas | Renstra Perangkat Daerah | Dokumen Renstra
plan_documents.RENJA: Renja OPD | Rencana Kerja Dinas | Rencana Kerja OPD | Renja Perangkat Daerah | Dokumen Renja
plan_documents.RKPD: Rencana Kerja Pemerintah Daerah | Dokumen RKPD | RKPD Kabupaten | Rencana Kerja Pemkab | Rencana Kerja Pemerintah Kabupaten
previous_statuses.BERJALAN: Sudah Berjalan | Sudah Dilaksanakan | Tahun Lalu Sudah Jalan | Telah Beroperasi | Aktif
previous_statuses.BELUM_ADA: Belum Terbentuk | Tahun Lalu Belum Ada | Belum Dimulai | Baru Muncul Tahun Ini | Belum Dirintis
previous_statuses.BERHENTI: Dihentikan | Sudah Terhenti | Tidak Dilanjutkan | Sudah Tidak Jalan | Nonaktif
program_kinds.PROGRAM: Program Kerja | Program Daerah | Program Perangkat Daerah | Program OPD | Berupa Program
program_kinds.INOVASI: Inovasi Daerah | Terobosan | Inovasi OPD | Gagasan Baru | Berupa Inovasi
program_kinds.APLIKASI: Sistem Informasi | Perangkat Lunak | Aplikasi Digital | Aplikasi Web/Android | Berupa Aplikasi
program_kinds.LAYANAN: Pelayanan | Jasa Layanan | Layanan Masyarakat | Pelayanan Publik | Berupa Layanan
program_statuses.RENCANA: Masih Direncanakan | Akan Dilaksanakan | Tahap Perencanaan | Baru Rencana | Belum Dimulai (rencana)
program_statuses.BERJALAN: Sedang Berlangsung | Masih Jalan | Dalam Pelaksanaan | Sedang Dilaksanakan | On Going
program_statuses.SELESAI: Sudah Tuntas | Telah Selesai Dilaksanakan | Rampung | Sudah Terlaksana Semua | Selesai Seluruhnya
program_statuses.BERHENTI: Dihentikan | Tidak Dilanjutkan | Sudah Terhenti | Sudah Tidak Jalan | Stop
program_statuses.TERTUNDA: Ditunda | Ditangguhkan | Mundur dari Jadwal | Pending | Pelaksanaan Ditunda Sementara
current_statuses.BERJALAN: Masih Jalan | Tetap Dilaksanakan | Masih Berlangsung | Terus Berjalan | Sedang Dilaksanakan
current_statuses.BERHENTI: Dihentikan | Tidak Dilanjutkan | Sudah Terhenti | Sudah Tidak Jalan | Stop
current_statuses.DIKEMBANGKAN: Ditingkatkan | Diperluas | Dikembangkan Lebih Lanjut | Disempurnakan | Berlanjut dengan Pengembangan
facts.APBD_TOTAL: Besaran APBD Kabupaten | APBD Keseluruhan (Rp) | Jumlah Seluruh APBD | Nilai APBD Total | Total Anggaran Daerah (APBD)
facts.PROGRAM_MASTERPLAN_SG: Banyaknya Program Smart Governance di Masterplan | Program Governance dalam Rencana Induk | Jml. Program Dimensi Governance (masterplan) | Masterplan, Jumlah Program Smart Governance | Total Program Pemerintahan Cerdas pada Masterplan
facts.PROGRAM_MASTERPLAN_SB: Banyaknya Program Smart Branding di Masterplan | Program Branding dalam Rencana Induk | Jml. Program Dimensi Branding (masterplan) | Masterplan, Jumlah Program Smart Branding | Total Program Penjenamaan Daerah pada Masterplan
facts.PROGRAM_MASTERPLAN_SE: Banyaknya Program Smart Economy di Masterplan | Program Economy dalam Rencana Induk | Jml. Program Dimensi Economy (masterplan) | Masterplan, Jumlah Program Smart Economy | Total Program Ekonomi Cerdas pada Masterplan
facts.PROGRAM_MASTERPLAN_SL: Banyaknya Program Smart Living di Masterplan | Program Living dalam Rencana Induk | Jml. Program Dimensi Living (masterplan) | Masterplan, Jumlah Program Smart Living | Total Program Kehidupan Cerdas pada Masterplan
facts.PROGRAM_MASTERPLAN_SS: Banyaknya Program Smart Society di Masterplan | Program Society dalam Rencana Induk | Jml. Program Dimensi Society (masterplan) | Masterplan, Jumlah Program Smart Society | Total Program Masyarakat Cerdas pada Masterplan
facts.PROGRAM_MASTERPLAN_SV: Banyaknya Program Smart Environment di Masterplan | Program Environment dalam Rencana Induk | Jml. Program Dimensi Environment (masterplan) | Masterplan, Jumlah Program Smart Environment | Total Program Lingkungan Cerdas pada Masterplan
facts.PROGRAM_TAHUN_LALU: Banyaknya Program Berjalan Tahun Lalu | Program yang Jalan Tahun Sebelumnya | Jml. Program Terlaksana Tahun Lalu | Tahun Lalu, Jumlah Program yang Berjalan | Total Program Aktif Tahun Sebelumnya
facts.RENCANA_AKSI_TAHUN_LALU: Banyaknya Rencana Aksi Berjalan Tahun Lalu | Renaksi yang Jalan Tahun Sebelumnya | Jml. Renaksi Terlaksana Tahun Lalu | Tahun Lalu, Jumlah Rencana Aksi yang Berjalan | Total Rencana Aksi Aktif Tahun Sebelumnya
skm_elements.U1: Syarat Pelayanan | Kesesuaian Persyaratan | Kelengkapan Syarat | Persyaratan Layanan | Syarat Administrasi
skm_elements.U2: Prosedur Pelayanan | Kemudahan Prosedur | Alur Layanan | Sistem dan Mekanisme Layanan | Tata Cara Pelayanan
skm_elements.U3: Kecepatan Pelayanan | Waktu Pelayanan | Lama Penyelesaian | Jangka Waktu Layanan | Ketepatan Waktu
skm_elements.U4: Tarif Layanan | Biaya Pelayanan | Kewajaran Biaya | Ongkos Pengurusan | Tarif/Biaya (Rp)
skm_elements.U5: Produk Layanan | Hasil Layanan yang Diterima | Spesifikasi Jenis Layanan | Kesesuaian Produk Pelayanan | Jenis Produk Layanan
skm_elements.U6: Kemampuan Petugas | Kompetensi Petugas | Kecakapan Pelaksana | Keahlian Petugas | Keterampilan Petugas Layanan
skm_elements.U7: Kesopanan Petugas | Keramahan Petugas | Sikap Pelaksana | Perilaku Petugas | Kesantunan Pelayanan
skm_elements.U8: Penanganan Keluhan | Pengelolaan Pengaduan | Pengaduan, Saran dan Masukan | Tindak Lanjut Aduan | Layanan Pengaduan
skm_elements.U9: Sarpras | Fasilitas Pelayanan | Kualitas Sarana Prasarana | Kondisi Sarana | Prasarana dan Fasilitas
trends.POSITIF: Makin Tinggi Makin Baik | Tren Naik | Semakin Besar Semakin Baik | Meningkat | Arah Naik
trends.NEGATIF: Makin Rendah Makin Baik | Tren Turun | Semakin Kecil Semakin Baik | Menurun | Arah Turun
trends.PERSENTASE: Persen | Dalam Persen (%) | Berupa Persentase | Proporsi dalam Persen | Dihitung Persentasenya
trends.NILAI_AKHIR: Kondisi Akhir | Angka Akhir | Nilai pada Akhir Tahun | Posisi Akhir Periode | Hasil Akhir
"""

TITLES = (
    ("PEMERINTAH KABUPATEN PROBOLINGGO", "{opd}", "{name} TAHUN {year}"),
    ("REKAPITULASI {name}", "EVALUASI KOTA CERDAS TAHAP {stage} TAHUN {year}", "Perangkat Daerah: {opd}"),
    ("{name}", "Disusun oleh {opd}"),
    ("LAMPIRAN LAPORAN SMART CITY", "{opd}", "Daftar Isian {name}", "Tahap {stage} - {year}"),
    ("Bahan Penilaian Gerakan Menuju Smart City {year} (Tahap {stage})", "{name} pada {opd}"),
    ("KABUPATEN PROBOLINGGO", "MATRIKS {name}", "{opd}", "Keadaan Tahun {year}"),
)

SECTIONS = (
    "BIDANG PENGELOLAAN INFORMASI DAN KOMUNIKASI",
    "A. Sekretariat",
    "UPTD Puskesmas Paiton",
    "II. Bidang Pelayanan dan Pengendalian",
    "UPT Wilayah Kraksaan",
    "Subbagian Umum dan Kepegawaian",
)

CAPTIONS = (
    "Data Umum",
    "Informasi Pokok",
    "Isian Perangkat Daerah",
    "Rincian Selanjutnya",
    "Diisi oleh Admin",
    "Kelengkapan Isian",
)

TOTALS = (
    "Jumlah Seluruhnya",
    "TOTAL KESELURUHAN",
    "Grand Total",
    "Jumlah Total",
    "Total Akhir",
    "Jumlah Besar",
    "Total Umum",
    "JUMLAH AKHIR",
)

SUBTOTALS = (
    "Sub Jumlah",
    "Jumlah per Bidang",
    "Subtotal Kelompok",
    "Jumlah Bagian Ini",
    "Jumlah Sementara",
)

NOTES = (
    "Catatan: angka masih bersifat sementara dan menunggu rekonsiliasi.",
    "*) Data diperbarui setiap akhir triwulan.",
    "Sumber: Subbagian Perencanaan, diolah.",
    "Ket: baris yang kosong berarti belum diperoleh datanya dari bidang.",
    "NB: mohon dikoreksi apabila terdapat kekeliruan penulisan.",
    "**) Termasuk kegiatan yang dilaksanakan bersama kecamatan.",
    "Dokumen asli tersimpan di ruang Sekretariat.",
    "Keterangan: isian ini telah dibahas dalam rapat internal dinas.",
)

LEGENDS = (
    "Y/T",
    "pilih salah satu",
    "(diisi angka)",
    "coret yang tidak perlu",
    "hh/bb/tttt",
    "1=terendah, 5=tertinggi",
)

EXTRAS = (
    "Kecamatan",
    "Titik Koordinat",
    "Paraf",
    "Rak Arsip",
    "Kode Pos",
    "Jarak dari Ibu Kota Kabupaten (km)",
    "Ketinggian (mdpl)",
    "Luas Lahan (m2)",
    "Warna Map",
    "Rangkap (lembar)",
)

SHEETS = (
    "{code} {name}",
    "{number}. {name}",
    "Lamp {number}",
    "{name}",
    "Tabel {number} {name}",
    "Isian {name}",
    "{name} ({code})",
    "F{number}_{name}",
)

GROUPS = (
    "Realisasi per Triwulan",
    "Capaian Tiap Triwulan",
    "Perkembangan Realisasi Triwulanan",
    "Hasil yang Dicapai Setiap Tiga Bulan",
    "Realisasi Kinerja per Kuartal",
    "Pencapaian Target Triwulanan",
)
