"""A vocabulary to practice on: what clerks of twelve imagined offices would write, away from the official words, written without sight of the pipeline or the reader."""

from __future__ import annotations

LABELS = """
legal_documents.document_type: Bentuk Produk Hukum | Golongan Naskah | Rupa Peraturan | Macam Aturan | Klasifikasi Dasar Hukum | Peraturan Berupa | Tingkatan Regulasi
legal_documents.number: No. Produk Hukum | Nomer Naskah | No. SK/Perbup | No. Register | No. Aturan | Bernomor | No. Surat Keputusan
legal_documents.year: Thn Terbit | Terbit Tahun | Tahun Keluarnya Aturan | Thn Produk Hukum | Angka Tahun | Thn Pengundangan | Keluaran Tahun
legal_documents.title: Perihal | Isi Pokok Aturan | Mengatur Tentang | Hal yang Diatur | Bunyi Peraturan | Uraian Produk Hukum | Nama Lengkap Naskah
legal_documents.enacted_on: Tgl Ditandatangani | Diteken Pada | Tgl Diundangkan | Tgl Pengesahan | Disahkan Tgl | Tgl SK | Tgl Ttd Bupati
legal_documents.valid_from: Efektif Sejak | Mulai Diterapkan | TMT | Dipakai Mulai Tgl | Awal Masa Laku | Terhitung Mulai Tgl | Awal Keberlakuan
legal_documents.valid_to: Habis Masa Laku | Kedaluwarsa Tgl | Batas Akhir Masa Laku | s.d. Tgl | Sampai Dengan | Tidak Dipakai Lagi Sejak | Akhir Keberlakuan
legal_documents.status: Kondisi Aturan Kini | Masih Dipakai/Tidak | Posisi Regulasi | Keadaan Produk Hukum | Masih Hidup? | Posisi Saat Ini | Kekuatan Aturan
legal_documents.url: Alamat JDIH | Link Unduh | Laman Dokumen | URL Salinan | Bisa Diunduh Di | Google Drive | Lokasi Naskah Daring
meetings.body: Wadah Koordinasi | Penyelenggara Rapat | Yang Bersidang | Organ Smart City | Perangkat Kelembagaan | Kelompok yang Rapat | Unsur Pengelola
meetings.held_on: Hari/Tgl | Waktu Pelaksanaan | Dilaksanakan Tgl | Tgl Sidang | Kapan Diadakan | Tgl Pertemuan | Pelaksanaan (tgl)
meetings.topic: Pokok Bahasan | Acara | Materi yang Dibahas | Hal yang Dirapatkan | Isi Pembahasan | Membahas Tentang | Mata Acara
meetings.participants: Yg Hadir (org) | Banyaknya Hadirin | Kehadiran (orang) | Jml Undangan Hadir | Daftar Hadir (org) | Hadir L+P | Org yang Ikut
meetings.external_present: Ada Pihak Luar? | Melibatkan Non Pemda | Dihadiri Akademisi/Swasta (Y/T) | Unsur Luar Pemkab | Ikut Serta Pihak Ketiga | Pentahelix Hadir? | Ada Tamu dari Luar
meetings.evidence: Notulen/Absen | Dokumentasi | Berkas Pendukung | Eviden | Undangan & Notulensi | Lampiran Rapat | Arsip Notulen
plan_alignments.program_title: Nama Kegiatan Smart City | Yang Diselaraskan | Judul Terobosan | Prog. Perangkat Daerah | Inovasi OPD | Kegiatan Prioritas | Nomenklatur Prog.
plan_alignments.plan_document: Termuat Dalam | Naskah Perencanaan | Dokren Acuan | Tercantum di | Sumber Perencanaan | Acuan Rencana | Dok. Rencana Daerah
plan_alignments.mission: Misi Bupati ke- | Mendukung Misi | Misi Kepala Daerah | Misi yang Ditopang | Amanat Misi | Misi Kab. | Butir Misi
plan_alignments.objective: Sasaran PD | Kondisi yang Dituju | Hendak Mencapai | Arah Sasaran | Sasaran yang Didukung | SS (Sasaran Strategis) | Sasaran Pemkab
plan_alignments.plan_indicator: IKU | Tolok Ukur | Ukuran Keberhasilan | IKU/IKD Terkait | Parameter Kinerja | Alat Ukur Sasaran | Kinerja yang Diukur
plan_alignments.plan_target: Angka Rencana | Besaran yang Direncanakan | Rencana Capaian | Yang Ditargetkan | Tgt | Volume Rencana | Angka yang Dijanjikan
plan_alignments.note: Ket | Catatan OPD | Hal Lain | Penjelasan Tambahan | Lain-lain | Info Tambahan | Catatan Penyusun
programs.title: Judul Terobosan | Nama Kegiatan Unggulan | Sebutan Program | Nama Aplikasi/Layanan | Uraian Program | Program Kerja OPD | Nama Inisiatif
programs.dimension: Pilar | Pilar Smart City | Klaster Cerdas | Masuk Smart Apa | Rumpun Smart | Bidang Kota Cerdas | Kelompok Smart
programs.sub_dimension: Anak Pilar | Sub Pilar | Rincian Dimensi | Turunan Dimensi | Cabang Pilar | Sub Rumpun | Sub Klaster
programs.kind: Wujud | Bentuk Kegiatan | Program/Inovasi/Aplikasi? | Macam | Tipe Inisiatif | Tergolong Sebagai | Kategori Program
programs.nomenclature_code: Kode SIPD | Kd. Prog | No. Rekening Kegiatan | Kode Kepmendagri 050 | Kode DPA | Kd. Sub Keg. | No. Kode Prog/Keg
programs.masterplan_ref: Hal. Masterplan | Letak di Buku Induk | Ada di Masterplan Bab | Acuan Buku Masterplan | Bab/Hal Dok. Masterplan | Tabel Masterplan ke- | MP Smart City (hal)
programs.plan_ref: Hal. RPJMD | Cantolan RPD | Dasar Perencanaan (RPJMD) | Termuat di RPJMD Hal | Amanat RPJMD | Acuan Jangka Menengah | Bab RPJMD/RPD
programs.start_year: Dirintis Sejak | Thn Awal | Sejak Tahun | Dimulai Thn | Thn Peluncuran | Tahun Inisiasi | Launching (thn)
programs.status: Perkembangan | Posisi Pelaksanaan | Sdh Jalan/Blm | Kondisi Saat Ini | Tahap Pelaksanaan | Keadaan Sekarang | Progres Kegiatan
programs.is_it_based: Pakai Aplikasi? | Digital (Y/T) | Menggunakan TIK | Memakai Sistem Elektronik | Sudah Digital? | Unsur TIK Ada? | Ada Perangkat IT-nya
programs.active_users: Jml Pemakai | Pemakai Rutin (org) | Akun Aktif | Banyaknya Pengakses | Pelanggan Aktif | User yg Aktif | Yang Memanfaatkan (org)
programs.tangible_result: Hasil yang Dirasakan | Manfaat Riil | Perubahan yang Terjadi | Capaian Konkret | Hasil di Lapangan | Wujud Hasil | Perbaikan Setelah Ada Program
programs.impact_area: Berpengaruh Terhadap | Area Terdampak | Sasaran Dampak | Ranah Pengaruh | Lingkup Dampak | Imbas Bagi | Membawa Dampak ke
programs.evidence: Eviden | Dok. Penunjang | Berkas Lampiran | Arsip Kegiatan | Lampiran Pembuktian | Dokumentasi | Dokumen Pembuktian
action_items.program_title: Prog. Utama | Menginduk Pada | Program Payung | Turunan dari Program | Nama Prog. OPD | Kegiatan Induk | Bagian dari Inovasi
action_items.component: Unsur Pendukung | Aspek Penguatan | Ranah Kesiapan | Jenis Dukungan | Elemen Kesiapan | Bidang Pembenahan | Pengungkit
action_items.description: Langkah Kerja | Uraian Kegiatan | Aktivitas | Yang Dikerjakan | Tahapan Kegiatan | Upaya | Detail Pekerjaan
action_items.indicator: Tolok Ukur | Ukuran Keberhasilan | Parameter Kinerja | Penanda Keberhasilan | IKK | Tanda Berhasil | Alat Ukur
action_items.unit: Sat. | Ukuran (org/dok/unit) | Dinyatakan Dalam | Hitungan | Sat. Volume | Besaran Dalam | Per Apa
action_items.target: Volume Setahun | Angka Rencana | Tgt 1 Thn | Rencana Fisik | Yang Hendak Dicapai | Rencana Keluaran | Sasaran Angka
action_items.realized_q1: Jan-Mar | Kuartal Pertama | Trw. 1 | Triwulan Kesatu | Januari s.d. Maret | Q-1 | 3 Bln Pertama
action_items.realized_q2: Apr-Jun | Kuartal Kedua | Trw. 2 | Triwulan Kedua | April s.d. Juni | Q-2 | 3 Bln Kedua
action_items.realized_q3: Jul-Sep | Kuartal Ketiga | Trw. 3 | Triwulan Ketiga | Juli s.d. September | Q-3 | 3 Bln Ketiga
action_items.realized_q4: Okt-Des | Kuartal Keempat | Trw. 4 | Triwulan Keempat | Oktober s.d. Desember | Q-4 | 3 Bln Terakhir
action_items.stated_achievement: % Kinerja | Tk. Capaian | Prosentase | Persen Terpenuhi | Rasio R/T | % Fisik | Tingkat Ketercapaian
action_items.budget: Pagu DPA | Kebutuhan Dana | Biaya | Alokasi Belanja | Nilai Kegiatan (Rp) | Rupiah | Plafon
action_items.funding_source: Asal Dana | Dibiayai Dari | Pendanaan | Dibebankan Pada | Kantong Dana | Dana Berasal dari | Jenis Pembiayaan
action_items.responsible_opd: Leading Sector | Pengampu | PD Pelaksana | Dinas yang Menangani | Instansi Penggerak | SKPD Koordinator | Pemilik Kegiatan
action_items.evidence: Eviden | Dok. Penunjang | Berkas Lampiran | Arsip Kegiatan | Lampiran Pembuktian | Dokumentasi | Laporan/Foto Kegiatan
action_items.obstacle: Hambatan & Solusi | Permasalahan | Faktor Penghambat | Masalah/Jalan Keluar | Ganjalan di Lapangan | Sebab Tidak Tercapai | Hambatan dan RTL
budget_lines.program_title: Uraian Belanja | Nama Sub Keg. | Mata Anggaran | Prog/Keg/Sub Keg | Uraian DPA | Pekerjaan | Nama Paket
budget_lines.nomenclature_code: Kode SIPD | Kd. Rek | No. Rekening | Kode DPA | Kd. Sub Keg. | No. Kode Prog/Keg | Kode Kepmendagri 050
budget_lines.fiscal_year: T.A. | Thn DPA | Masa Anggaran | APBD Tahun | Thn Pembiayaan | Anggaran Thn | Tahun Berkenaan
budget_lines.funding_source: Asal Dana | Dibiayai Dari | Pendanaan | Dibebankan Pada | Kantong Dana | Sumber Pembiayaan | Jenis Dana
budget_lines.ceiling: DPA Murni | Plafon Semula | Sebelum PAK | APBD Induk (Rp) | Alokasi Semula | Dana Awal | Anggaran Murni
budget_lines.revised_ceiling: DPPA | Sesudah PAK | Plafon Menjadi | Setelah Pergeseran | Alokasi Menjadi | Dana P-APBD | Anggaran Geser/PAK
budget_lines.realized: Penyerapan (Rp) | Dana Terserap | SP2D Terbit | Sudah Dicairkan | Belanja Terpakai | Nilai SPJ | Pengeluaran
budget_lines.as_of: Posisi Tgl | Cut Off | Keadaan Pada Tgl | s.d. Tgl | Data Tgl | Tarikan SIPD Tgl | Tutup Buku
budget_lines.note: Ket | Catatan OPD | Hal Lain | Penjelasan Tambahan | Lain-lain | Info Tambahan | Catatan Bendahara
indicators.program_title: Nama Kegiatan Smart City | Judul Terobosan | Prog. OPD | Mengukur Program | Kegiatan Unggulan | Prog. Perangkat Daerah | Inisiatif
indicators.level: Jenjang | Tataran | Kelas Indikator | Logframe | Output/Outcome? | Lapis Kinerja | Strata Ukuran
indicators.impact_area: Berpengaruh Terhadap | Area Terdampak | Sasaran Dampak | Ranah Pengaruh | Lingkup Dampak | Imbas Bagi | Dirasakan pada
indicators.name: Tolok Ukur | Ukuran Keberhasilan | Parameter Kinerja | Penanda Keberhasilan | Uraian IKU | Alat Ukur | Yang Diukur
indicators.unit: Sat. | Ukuran (org/dok/unit) | Dinyatakan Dalam | Hitungan | Besaran Dalam | Sat. Hitung | Per Apa
indicators.trend: Arah Kinerja | Sifat Indikator | Polarisasi | Kecenderungan | Maks/Min | Arah yang Diharapkan | Rumus Arah
indicators.baseline_value: Kondisi Semula | Angka Pijakan | Titik Nol | Keadaan Awal | Data Dasar | Posisi Awal RPJMD | Angka Sebelum Program
indicators.baseline_year: Thn Pijakan | Thn Dasar | Data Awal Thn | Tahun Acuan | Thn Kondisi Semula | Diukur Pertama Thn | Thn Keadaan Awal
indicators.target: Angka Rencana | Tgt | Yang Hendak Dicapai | Perjanjian Kinerja | Angka PK | Sasaran Angka | Rencana Setahun
indicators.realized: Yang Dicapai | Hasil Pengukuran | Kinerja Nyata | Diperoleh | Angka Riil | Terealisir | Hasil Akhir Tahun
indicators.stated_achievement: % Kinerja | Tk. Capaian | Prosentase | Persen Terpenuhi | Rasio R/T | Tingkat Ketercapaian | % Keberhasilan
indicators.data_source: Asal Data | Diambil Dari | Wali Data | Rujukan Angka | Produsen Data | Dok. Sumber | Data Diperoleh dari
indicators.plan_indicator: IKU Bupati Terkait | IKU RPJMD | Padanan di RPJMD | Cantolan IKU | Mendukung IKU | IKD yang Ditopang | Ukuran RPJMD
quick_wins.title: Gebrakan | Nama Program Cepat | Program Percepatan | Judul Hasil Cepat | Unggulan Tahunan | Judul Terobosan | Nama QW
quick_wins.dimension: Pilar | Pilar Smart City | Klaster Cerdas | Masuk Smart Apa | Rumpun Smart | Bidang Kota Cerdas | Kelompok Smart
quick_wins.first_year: Dirintis Sejak | Thn Awal | Sejak Tahun | Dimulai Thn | Thn Peluncuran | Tahun Inisiasi | Launching (thn)
quick_wins.previous_status: Posisi Thn N-1 | Keadaan Tahun Sebelumnya | Kondisi Th. Lampau | Waktu Evaluasi Lalu | Riwayat Thn Kemarin | Kemarin Bagaimana | Perkembangan Thn Lalu
quick_wins.current_status: Posisi Thn N | Keadaan Kini | Kondisi Th. Berjalan | Saat Evaluasi Ini | Perkembangan Terakhir | Sekarang Bagaimana | Posisi Sekarang
quick_wins.stop_reason: Mengapa Tidak Lanjut | Penyebab Mandek | Sebab Dihentikan | Kenapa Macet | Faktor Tidak Berlanjut | Bila Mandek Karena | Dasar Penghentian
quick_wins.strategic_issue: Permasalahan RPJMD | Isu Daerah yang Dijawab | Menjawab Masalah | Latar Masalah Daerah | Tantangan Pembangunan | Isu Pokok | Masalah Pembangunan Daerah
quick_wins.uniqueness: Kebaruan | Pembeda | Nilai Lebih | Ciri Khas | Sisi Menarik | Yang Membedakan | Kekhasan
quick_wins.partners: Yang Digandeng | Rekanan | Pihak yg Terlibat | Stakeholder | Bekerja Sama Dengan | Pendukung Luar | Pemangku Kepentingan
quick_wins.resources: Modal yang Dipunyai | Dukungan SDM/Dana/Alat | Sarpras & Tenaga | Man-Money-Material | Input yang Dipakai | Tenaga dan Biaya Tersedia | Bekal Pelaksanaan
quick_wins.continuity_strategy: Cara Melanjutkan | Upaya Agar Lestari | Rencana Ke Depan | Jaminan Kelanjutan | Langkah Pelestarian | Biar Tetap Jalan | Keberlangsungan
quick_wins.beneficiaries: Yang Merasakan | Kelompok Sasaran | Warga yang Terbantu | Untuk Siapa | KPM | Pihak yang Diuntungkan | Golongan yang Dilayani
quick_wins.active_users: Jml Pemakai | Pemakai Rutin (org) | Akun Aktif | Banyaknya Pengakses | Pelanggan Aktif | User yg Aktif | Yang Memanfaatkan (org)
quick_win_risks.quick_win_title: Gebrakan | Nama Program Cepat | Program Percepatan | Judul Hasil Cepat | Unggulan Tahunan | Judul Terobosan | Konteks (QW)
quick_win_risks.description: Kejadian yang Dikhawatirkan | Ancaman | Uraian Bahaya | Hal yang Bisa Menggagalkan | Potensi Masalah | Peristiwa Merugikan | Pernyataan Kejadian
quick_win_risks.likelihood: Probabilitas | Skor K | Peluang Terjadi | Keseringan | Frekuensi | Tk. Keterjadian | Nilai P
quick_win_risks.impact: Bobot Akibat | Skor D | Konsekuensi | Besarnya Kerugian | Keparahan | Nilai Akibat | Tk. Kerugian
quick_win_risks.mitigation: RTP | Pengendalian | Cara Mencegah | Langkah Antisipasi | Penanganan | Tindakan Pencegahan | Perlakuan Risiko
quick_win_risks.owner: Pemilik Risiko | PIC | Pengampu | Yang Menangani | Unit Pemilik | Petugas Pengendali | Bidang Pengelola
quick_win_risks.status: Perkembangan Penanganan | Keadaan Risiko | Terbuka/Tertutup | Posisi Kini | Sudah Ditangani? | Kondisi RTP | Progres Pengendalian
collaborations.title: Nama Kegiatan Bersama | Program Lintas Daerah | Judul Sinergi | Andil Kabupaten | Kegiatan Kemitraan | Yang Dikerjasamakan | Sumbangsih Daerah
collaborations.dimension: Pilar | Pilar Smart City | Klaster Cerdas | Masuk Smart Apa | Rumpun Smart | Bidang Kota Cerdas | Kelompok Smart
collaborations.type: Bareng/Sendiri | Pola Pelaksanaan | Sifat Kerja Sama | Skema | Bersama atau Mandiri | Model Kemitraan | Macam Kolaborasi
collaborations.partner_regions: Kab/Kota yang Digandeng | Daerah yang Diajak | Bersama Kab/Kota | Wilayah Rekanan | Pemkab/Pemkot Lain | Pihak Kedua (Pemda) | Kabupaten Tetangga
collaborations.area_code: KPPN | Destinasi Prioritas | Wilayah Wisata | KSPN | Zona Pariwisata | Destinasi yang Didukung | Lokus Wisata
collaborations.agreement: Landasan MoU | Naskah Perjanjian | No. PKS/MoU | Payung Hukum | Kesepakatan Bersama | Surat Perjanjian | Dokumen KSB
collaborations.starts_on: Tgl Awal | TMT | Dimulai Tgl | Sejak Tgl | Awal Kerja Sama | Awal Periode | Dari Tgl
collaborations.ends_on: Tgl Akhir | Hingga Tgl | Usai Tgl | s.d. Tgl | Jatuh Tempo | Akhir Periode | Habis Kontrak
collaborations.status: Perkembangan | Posisi Pelaksanaan | Sdh Jalan/Blm | Kondisi Saat Ini | Tahap Pelaksanaan | Keadaan Sekarang | Progres Kegiatan
collaborations.output: Produk Bersama | Yang Dihasilkan | Hasil Fisik | Luaran | Produk Kegiatan | Barang/Jasa yang Jadi | Wujud Hasil
collaborations.area_benefit: Faedah Buat BTS | Guna bagi Destinasi | Sumbangan ke Kawasan | Imbas ke Wisata | Nilai Tambah Kawasan | Untungnya bagi KPPN | Kegunaan bagi Wilayah
collaborations.budget: Pagu DPA | Kebutuhan Dana | Biaya | Alokasi Belanja | Nilai Kegiatan (Rp) | Rupiah | Plafon
impact_survey_items.service_name: Jenis Pelayanan | Objek Survei | Yang Dinilai | Gebrakan yang Disurvei | Nama Pelayanan | Pelayanan Dinilai | Sasaran Survei
impact_survey_items.item_id: No. Butir | ID Pertanyaan | Kd. Item | No. Angket | Kd. Pernyataan | Butir ke- | Kode Soal
impact_survey_items.respondents: Jml Sampel | n (sampel) | Yang Mengisi (org) | Banyaknya Pengisi | Angket Masuk | Org Disurvei | Kuesioner Kembali
impact_survey_items.population: N (populasi) | Seluruh Pemakai | Jml Penerima Layanan | Pelanggan Setahun | Total User | Ukuran Populasi | Banyaknya Pemakai Semua
impact_survey_items.scale_min: Batas Bawah Skala | Likert Dari | Angka Terkecil Skala | Skala Mulai | Skala Terendah | Ujung Bawah Likert | Pilihan Terkecil
impact_survey_items.scale_max: Batas Atas Skala | Likert Sampai | Angka Terbesar Skala | Skala Hingga | Skala Tertinggi | Ujung Atas Likert | Pilihan Terbesar
impact_survey_items.mean: Rerata | Skor Rata2 | NRR | Mean | Purata | Rata2 Jawaban | Skor Didapat
impact_survey_items.method: Cara Survei | Teknik Ambil Data | Disurvei Dengan | Teknik Sampling | Lewat Apa | Jenis Survei | Media Angket
impact_survey_items.period: Kurun | Rentang Waktu | Bulan Survei | Semester | Dilakukan Bulan | Masa Survei | Waktu Pengumpulan
satisfaction_survey_items.service_name: Loket | Jenis Pelayanan | UPP | Tempat Pelayanan | Unit yang Dinilai | Ruang/Poli | Instalasi
satisfaction_survey_items.element: Butir SKM | Komponen Penilaian | Aspek Pelayanan | U1-U9 | Yang Dinilai | Ruang Lingkup SKM | Parameter SKM
satisfaction_survey_items.mean: NRR | Rerata | Skor 1-4 | Rata2 Jawaban | NRR per Unsur | Skor Rata2 | Purata
satisfaction_survey_items.respondents: Jml Sampel | n (sampel) | Yang Mengisi (org) | Banyaknya Pengisi | Angket Masuk | Org Disurvei | Kuesioner Kembali
satisfaction_survey_items.stated_index: Hasil IKM | Konversi | NI x 25 | Indeks Tertera | Nilai SKM Unit | Angka Indeks | IKM Konversi
satisfaction_survey_items.stated_grade: Mutu Layanan | Huruf Mutu | Kinerja Unit | Kategori Mutu | Grade | Peringkat Mutu | Mutu A s.d. D
satisfaction_survey_items.surveyed_on: Hari/Tgl | Waktu Pelaksanaan | Disurvei Tgl | Tgl Sebar Angket | Dilaksanakan Tgl | Tgl Ambil Data | Kapan Disurvei
questionnaire_answers.question_id: No. Soal | No. Butir | ID Soal | Kd. Pertanyaan | No. Instrumen | Butir ke- | Kd. Item
questionnaire_answers.question: Bunyi Soal | Uraian Pertanyaan | Yang Ditanyakan | Isi Butir | Redaksi Soal | Pokok Pertanyaan | Kalimat Tanya
questionnaire_answers.answer: Tanggapan | Isian OPD | Respon | Diisi Dinas | Uraian Jawaban | Penjelasan OPD | Jwb
questionnaire_answers.claimed_score: Penilaian Sendiri | PM (0-4) | Self Assessment | Nilai OPD | Skor yang Diajukan | Nilai Usulan | Angka Mandiri
questionnaire_answers.evidence: Eviden | Dok. Penunjang | Berkas Lampiran | Arsip Kegiatan | Lampiran Pembuktian | Dokumentasi | Dokumen Pembuktian
questionnaire_answers.note: Ket | Catatan OPD | Hal Lain | Lain-lain | Info Tambahan | Catatan Penyusun | Penjelasan Tambahan
evidence_items.reference: Untuk Form/Baris | Mendukung Isian | Letak di Form | Dipakai di Form | Asal Baris | Melampiri Form | Form dan No. Urut
evidence_items.title: Nama Eviden | Uraian Berkas | Nama Lampiran | Perihal | Isi Dokumen | Nama Dokumen | Dokumen Tentang
evidence_items.kind: Rupa Berkas | Wujud Eviden | Macam Lampiran | Bentuk Dokumen | Format Eviden | Golongan Dokumen | Kategori Berkas
evidence_items.dated_on: Tgl Dokumen | Bertanggal | Tgl Terbit | Tgl Diambil | Dibuat Tgl | Tertanggal | Tgl Surat
evidence_items.url: Alamat Drive | Lokasi File | Nama File | Letak Penyimpanan | Google Drive | Disimpan Di | Link Eviden
follow_ups.recommendation: Saran Evaluator | Temuan Thn Lalu | Masukan Asesor | Catatan Evaluasi Lalu | Hal yang Perlu Dibenahi | Isi LHE | Butir Saran
follow_ups.aspect: Kelompok Penilaian | Bagian Evaluasi | Komponen Evaluasi | Ranah Penilaian | Sisi yang Disorot | Kriteria | Unsur yang Dinilai
follow_ups.dimension: Pilar | Pilar Smart City | Klaster Cerdas | Masuk Smart Apa | Rumpun Smart | Bidang Kota Cerdas | Kelompok Smart
follow_ups.status: Tuntas/Belum | Posisi TL | Progres | Sudah Dikerjakan? | Tk. Penyelesaian | Perkembangan | Keadaan TL
follow_ups.response: Yang Sudah Dilakukan | Tanggapan OPD | Aksi Perbaikan | Uraian TL | Jawaban Dinas | Langkah Perbaikan | Upaya Pembenahan
follow_ups.evidence: Eviden | Dok. Penunjang | Berkas Lampiran | Arsip Kegiatan | Lampiran Pembuktian | Dokumentasi | Dokumen Pembuktian
region_facts.fact: Uraian | Macam Data | Elemen Data | Variabel | Nama Data | Jenis Angka | Butir Data
region_facts.year: Thn | Keadaan Tahun | Data Tahun | Thn Data | Posisi Thn | Angka Tahun | Untuk Tahun
region_facts.amount: Besaran | Angka | Banyaknya | Angka/Rp | Isian Angka | Jml/Besar | Volume
region_facts.data_source: Asal Data | Diambil Dari | Wali Data | Rujukan Angka | Produsen Data | Dok. Sumber | Data Diperoleh dari
external_indices.name: Alat Ukur | Jenis Penilaian | Indikator Makro | Ukuran Daerah | Pengukuran | Macam Indeks | Uraian IKU
external_indices.year: Thn | Keadaan Tahun | Data Tahun | Thn Penilaian | Posisi Thn | Rilis Thn | Untuk Tahun
external_indices.index_value: Poin | Angka Indeks | Perolehan | Hasil Pengukuran | Skor yang Diraih | Besaran | Angka
external_indices.predicate: Kualifikasi | Sebutan | Opini/Kategori | Golongan Nilai | Peringkat Mutu | Tergolong | Masuk Kategori
external_indices.publisher: Dinilai Oleh | Instansi Penilai | Dikeluarkan Oleh | K/L Penilai | Rilis Dari | Pemberi Nilai | Yang Mengeluarkan
assessor_scores.question_id: No. Soal | No. Butir | ID Soal | Kd. Pertanyaan | No. Instrumen | Butir ke- | Kd. Item
assessor_scores.assessor: Penilai | Nama Evaluator | Juri | Dinilai Oleh | Pemeriksa | Reviewer | Nama Penilai
assessor_scores.score: Poin | Angka 0-4 | Hasil Nilai | Nilai Evaluator | Ponten | Nilai yang Diberikan | Poin Penilai
"""

CODES = """
areas.BTS: Kawasan Bromo | Kawasan B-T-S Bromo | Bromo dsk | Bromo-Semeru | Gunung Bromo dan sekitarnya
areas.TOBA: Kawasan Toba | Danau Toba Sumut | Toba dsk | Destinasi Toba
areas.BOROBUDUR: Kawasan Borobudur | Candi Borobudur | Borobudur dsk | Destinasi Borobudur
areas.MANDALIKA: Kawasan Mandalika | Mandalika NTB | KEK Mandalika | Destinasi Mandalika
areas.LABUAN_BAJO: Kawasan Labuan Bajo | Destinasi Labuan Bajo | Labuhan Bajo | Labuan Bajo NTT
areas.LIKUPANG: Kawasan Likupang | Likupang Sulut | KEK Likupang | Destinasi Likupang
areas.WAKATOBI: Kawasan Wakatobi | Kepulauan Wakatobi | Wakatobi Sultra | Destinasi Wakatobi
areas.RAJA_AMPAT: Kawasan Raja Ampat | Raja Ampat Papua | Kepulauan Raja Ampat | Destinasi Raja Ampat
areas.BABEL: Kawasan Babel | Destinasi Babel | Kep. Babel | Kepulauan Bangka Belitung
areas.MOROTAI: Kawasan Morotai | Pulau Morotai | P. Morotai | KEK Morotai
areas.IKN: Ibu kota negara baru | Kawasan IKN | Nusantara (IKN) | IKN Kaltim
areas.NIHIL: Tidak di kawasan mana pun | Di luar kawasan prioritas | Bukan kawasan | Tanpa kawasan | Tidak termasuk KPPN
aspects.BAS: Kesiapan awal | Keadaan awal | Kondisi dasar | Base line | Aspek awal
aspects.OUT: Luaran | Aspek output | Keluaran kegiatan | Sisi keluaran
aspects.OTC: Aspek outcome | Hasil program | Out come | Sisi hasil
aspects.IMP: Aspek dampak | Dampak ke masyarakat | Impak | Sisi dampak
aspects.QWN: Program percepatan | Hasil cepat | QW | Aspek quick win | Program cepat
aspects.KOL: Kolaborasi | Program kerja sama | Sinergi antarpihak | Prog. kolaborasi | Aspek kolaborasi
bodies.DEWAN: Dewan Kota Cerdas | Dewan SC | Sidang Dewan | Dewan Pengarah Smart City | Rapat Dewan
bodies.TIM_PELAKSANA: Timlak | Tim Pelaksana SC | Pokja pelaksana | Tim pelaksana kabupaten | Rapat tim pelaksana
bodies.FORUM: Forum Kota Cerdas | Forum SC | Forum komunikasi | Pertemuan forum | Forum para pihak
bodies.RAKOR_OPD: Rapat koordinasi dinas | Rakor perangkat daerah | Koordinasi lintas OPD | Rakor antar dinas | Rapat koord. SKPD
collaboration_statuses.BERJALAN: Sedang jalan | Masih dilaksanakan | Lagi dikerjakan | On going | Tengah berlangsung
collaboration_statuses.RENCANA: Baru direncanakan | Masih wacana | Akan dilaksanakan | Tahap usulan | Rencana ke depan
collaboration_statuses.SELESAI: Sudah rampung | Tuntas | Telah berakhir | Sudah kelar | Purna
collaboration_types.KOLABORASI_DAERAH: Bareng kabupaten lain | Kerja sama lintas daerah | Bersama daerah tetangga | KSDD | Kolaborasi antar pemda
collaboration_types.KONTRIBUSI_MANDIRI: Dikerjakan sendiri | Sumbangsih sendiri | Tanpa daerah lain | Mandiri | Andil kabupaten sendiri
components.SDM: Tenaga | Aparatur | Sumber daya manusia | Personel | Kapasitas pegawai
components.INFRASTRUKTUR: Sarpras | Prasarana | Jaringan dan perangkat | Infra | Perangkat keras
components.APLIKASI: Sistem informasi | Perangkat lunak | App | Software | Program komputer
components.LITERASI: Sosialisasi ke warga | Melek digital | Edukasi masyarakat | Literasi digital | Pemahaman warga
components.KEBIJAKAN: Aturan | Regulasi | Dasar hukum | Payung hukum | Kebijakan daerah
components.KELEMBAGAAN: Organisasi | Struktur kelembagaan | Tata organisasi | Lembaga pengelola | Institusi
dimensions.SG: Tata pemerintahan cerdas | Pemerintahan cerdas | Pilar governance | Smart Gov | Tata kelola pintar
dimensions.SB: Citra daerah cerdas | Pencitraan daerah | Pilar branding | Branding daerah | Jenama cerdas
dimensions.SE: Ekonomi cerdas | Perekonomian cerdas | Pilar economy | Ekonomi pintar | Smart Econ
dimensions.SL: Kehidupan cerdas | Hidup cerdas | Pilar living | Penghidupan cerdas | Hunian cerdas
dimensions.SS: Masyarakat cerdas | Warga cerdas | Pilar society | Masyarakat pintar | Smart Soc
dimensions.SV: Lingkungan cerdas | Lingkungan hidup cerdas | Pilar environment | Smart Env | Lingkungan pintar
legal_statuses.BERLAKU: Masih dipakai | Sah dan aktif | Masih hidup | Efektif | Tetap digunakan
legal_statuses.DRAFT: Masih konsep | Rancangan | Sedang disusun | Belum diteken | Naskah awal
legal_statuses.DICABUT: Tidak berlaku lagi | Sudah diganti | Dinyatakan gugur | Sudah dibatalkan | Telah dicabut
document_types.PERDA: Peraturan Daerah | Perda Kab. | Perda Kabupaten Probolinggo | Perda (DPRD dan Bupati) | Produk hukum daerah (Perda)
document_types.PERBUP: Peraturan Bupati | Perbup Probolinggo | Perkada Bupati | Peraturan Kepala Daerah | Perat. Bupati
document_types.KEPBUP: Keputusan Bupati | SK Bupati | Kep. Bupati | Surat Keputusan Bupati | Kepkada Bupati
document_types.SE: Edaran | S.E. Bupati | Srt Edaran | Edaran Sekda | Surat edaran dinas
document_types.MOU: Nota kesepahaman | Memorandum of Understanding | Kesepakatan bersama | Nota kesepakatan | Naskah MoU
document_types.PKS: Perjanjian kerja sama | Kontrak kerja sama | Surat perjanjian kerja sama | Naskah PKS | Dok. PKS
document_types.RPJMD: Rencana jangka menengah daerah | Rencana Pembangunan Jangka Menengah Daerah | Rencana lima tahunan daerah | Dok. RPJMD | RPJM Daerah
document_types.RPD: Rencana Pembangunan Daerah | Dok. RPD | RPD 2024-2026 | Rencana pemb. daerah | RPD Kab.
document_types.RENSTRA: Rencana strategis | Renstra PD | Renstra dinas | Rencana strategis OPD | Dok. Renstra
document_types.RENJA: Rencana kerja | Renja PD | Renja dinas | Rencana kerja tahunan OPD | Dok. Renja
document_types.MASTERPLAN: Rencana induk | Buku induk kota cerdas | Master plan SC | Buku masterplan | Rencana induk Smart City
document_types.ROADMAP: Road map | Peta jalan kota cerdas | Dok. peta jalan | Jalan menuju Smart City | Roadmap SC
document_types.SK_DEWAN: SK pembentukan Dewan | Keputusan tentang Dewan Smart City | SK Dewan Kota Cerdas | Surat keputusan Dewan | SK susunan Dewan
document_types.SK_TIM: SK pembentukan tim | Keputusan tentang Tim Pelaksana | SK timlak | Surat keputusan tim | SK susunan tim
evidence_kinds.PERATURAN: Produk hukum | Salinan aturan | Naskah peraturan | Regulasi | Dasar hukum
evidence_kinds.FOTO: Gambar kegiatan | Foto2 | Dokumentasi foto | Potret kegiatan | Photo
evidence_kinds.TANGKAPAN_LAYAR: Screenshot | Screen shoot | SS layar | Cuplikan layar | Tampilan aplikasi
evidence_kinds.LAPORAN: Lap. | Lap. kegiatan | Laporan akhir | Buku laporan | Laporan pelaksanaan
evidence_kinds.BERITA_ACARA: BA | B.A. rapat | BAP rapat | BA kesepakatan | Brt Acara
evidence_kinds.DATA: Tabel angka | Rekap data | Data mentah | Dataset | Berkas data
evidence_kinds.TAUTAN: Link | URL | Alamat web | Laman | Link daring
follow_up_statuses.SELESAI: Tuntas | Sudah rampung | Beres | Sudah ditindaklanjuti | Clear
follow_up_statuses.PROSES: Masih dikerjakan | Sedang berjalan | Dalam penyelesaian | On progress | Baru sebagian
follow_up_statuses.BELUM: Blm dikerjakan | Belum disentuh | Belum ditindaklanjuti | Belum ada tindakan | Belum mulai
funding_sources.PAD: Pendapatan daerah sendiri | Hasil pajak dan retribusi daerah | P.A.D. | PAD murni | Pendapatan asli kab.
funding_sources.DAU: Alokasi umum | D.A.U. | DAU bebas | Dana alokasi umum pusat | DAU block grant
funding_sources.DAU_SG: DAU earmark | DAU spesifik | DAU SG | DAU specific grant | DAU peruntukan tertentu
funding_sources.DBH: Bagi hasil | D.B.H. | Bagi hasil pajak/SDA | DBH pusat | Dana bagi hasil umum
funding_sources.DBHCHT: Cukai tembakau | DBH cukai | DBH-CHT | Bagi hasil cukai rokok | Dana cukai
funding_sources.DAK_FISIK: DAK bidang fisik | DAK-F | Alokasi khusus fisik | DAK yang fisik | DAK Fisik reguler
funding_sources.DAK_NONFISIK: DAK-NF | DAK bukan fisik | Alokasi khusus non fisik | DAK non-fisik | DAK yang nonfisik
funding_sources.INSENTIF_FISKAL: Dana insentif daerah | D.I.D. | Dana insentif fiskal | Insentif fiskal pusat | IF kinerja
funding_sources.BK_PROV: BK Provinsi | Bankeu Jatim | Bantuan propinsi | Bantuan keuangan gubernur | BKK Provinsi
funding_sources.BLUD: Dana BLUD | Pendapatan RSUD (BLUD) | Kas BLUD | Jasa layanan BLUD | B.L.U.D.
funding_sources.APBD: APBD Kab. | APBD Kabupaten | Kas daerah | APBD II | Anggaran daerah | Dana APBD
funding_sources.APBN: Dana pusat | APBN pusat | Anggaran negara | APBN Kementerian/Lembaga | DIPA kementerian
funding_sources.DANA_DESA: DD | Dana desa (DD) | Transfer desa (DD) | Dandes | Dana desa pusat
funding_sources.CSR_TJSL: Dana CSR | TJSL perusahaan | Tanggung jawab sosial perusahaan | CSR perusahaan | TJSLP
funding_sources.KPBU: Kerja sama badan usaha | Skema KPBU | PPP | KPBU-AP | Kerjasama pemerintah-swasta (KPBU)
funding_sources.HIBAH: Dana hibah | Pemberian hibah | Dana pemberian (hibah) | Hibah pihak lain | Grant
funding_sources.BUMN_BUMD: Dana BUMN | Dari BUMD | BUMN atau BUMD | Perusahaan negara/daerah | Perusda
funding_sources.SWASTA: Pihak swasta | Perusahaan swasta | Dunia usaha | Modal swasta | Investor swasta
funding_sources.SWADAYA: Iuran warga | Swadaya masyarakat | Urunan | Gotong royong warga | Dana warga sendiri
funding_sources.LAINNYA: Sumber lain | Lain2 | Dan lain-lain | Selain di atas | Sumber lain yang sah
impact_areas.BIROKRASI: Kinerja aparatur | Internal pemerintahan | Tata kerja pemda | Birokrasi pemda | Jajaran birokrat
impact_areas.PELAYANAN_PUBLIK: Pelayanan ke warga | Yanlik | Layanan masyarakat | Layanan umum | Pelayanan masyarakat
impact_areas.KUALITAS_HIDUP: Mutu hidup | Taraf hidup warga | Kesejahteraan hidup | Kualitas hidup warga | Kehidupan masyarakat
indicator_levels.OUTPUT: Luaran | Keluaran kegiatan | Produk kegiatan | Tingkat keluaran | Keluaran langsung
indicator_levels.OUTCOME: Hasil program | Hasil nyata program | Tingkat hasil | Hasil jangka menengah | Hasil (bukan keluaran)
indicator_levels.IMPACT: Tingkat dampak | Impak | Dampak jangka panjang | Dampak akhir | Dampak ke masyarakat
plan_documents.RPJMD: Rencana jangka menengah daerah | Rencana Pembangunan Jangka Menengah Daerah | Rencana lima tahunan daerah | Dok. RPJMD | RPJM Daerah
plan_documents.RPD: Rencana Pembangunan Daerah | Dok. RPD | RPD 2024-2026 | Rencana pemb. daerah | RPD Kab.
plan_documents.RENSTRA: Rencana strategis | Renstra PD | Renstra dinas | Rencana strategis OPD | Dok. Renstra
plan_documents.RENJA: Rencana kerja OPD | Renja PD | Renja dinas | Rencana kerja tahunan OPD | Dok. Renja
plan_documents.RKPD: Rencana Kerja Pemerintah Kabupaten | Rencana Kerja Pemda | RKP Daerah | Dok. RKPD | RKPD Kab.
previous_statuses.BERJALAN: Sudah jalan | Waktu itu jalan | Telah dilaksanakan | Sedang jalan | Aktif
previous_statuses.BELUM_ADA: Blm ada | Waktu itu belum dibuat | Belum lahir | Baru muncul tahun ini | Belum dimulai
previous_statuses.BERHENTI: Mandek | Sudah tidak jalan | Macet | Terhenti | Tidak dilanjutkan
program_kinds.PROGRAM: Prog. | Program kerja | Program dinas | Program rutin | Program daerah
program_kinds.INOVASI: Terobosan | Inovasi daerah | Inov. | Pembaruan | Gagasan baru
program_kinds.APLIKASI: Sistem informasi | Perangkat lunak | App | Aplikasi HP/web | Software
program_kinds.LAYANAN: Pelayanan | Jasa layanan | Layanan publik | Pelayanan warga | Layanan masyarakat
program_statuses.RENCANA: Baru direncanakan | Masih wacana | Akan dilaksanakan | Tahap usulan | Masih di atas kertas
program_statuses.BERJALAN: Sedang jalan | Masih dilaksanakan | Lagi dikerjakan | On going | Tengah berlangsung
program_statuses.SELESAI: Sudah rampung | Tuntas | Telah berakhir | Sudah kelar | Beres 100%
program_statuses.BERHENTI: Mandek | Tidak dilanjutkan | Dihentikan | Terhenti | Sudah tidak jalan
program_statuses.TERTUNDA: Ditunda dulu | Diundur | Molor | Pending | Dijadwal ulang
current_statuses.BERJALAN: Sedang jalan | Masih dilaksanakan | Tetap jalan | On going | Tengah berlangsung
current_statuses.BERHENTI: Mandek | Tidak dilanjutkan | Dihentikan | Terhenti | Sudah tidak jalan
current_statuses.DIKEMBANGKAN: Diperluas | Ditingkatkan | Naik kelas | Jalan dan diperluas | Tahap pengembangan
facts.APBD_TOTAL: Besar APBD seluruhnya | APBD kabupaten (total) | Total belanja APBD | Nilai APBD keseluruhan | Seluruh APBD
facts.PROGRAM_MASTERPLAN_SG: Banyaknya prog. SG di masterplan | Prog. masterplan pilar governance | Program Smart Governance menurut buku induk | Jml prog. governance dalam masterplan | Masterplan SG (jml program)
facts.PROGRAM_MASTERPLAN_SB: Banyaknya prog. SB di masterplan | Prog. masterplan pilar branding | Program Smart Branding menurut buku induk | Jml prog. branding dalam masterplan | Masterplan SB (jml program)
facts.PROGRAM_MASTERPLAN_SE: Banyaknya prog. SE di masterplan | Prog. masterplan pilar economy | Program Smart Economy menurut buku induk | Jml prog. ekonomi dalam masterplan | Masterplan SE (jml program)
facts.PROGRAM_MASTERPLAN_SL: Banyaknya prog. SL di masterplan | Prog. masterplan pilar living | Program Smart Living menurut buku induk | Jml prog. living dalam masterplan | Masterplan SL (jml program)
facts.PROGRAM_MASTERPLAN_SS: Banyaknya prog. SS di masterplan | Prog. masterplan pilar society | Program Smart Society menurut buku induk | Jml prog. society dalam masterplan | Masterplan SS (jml program)
facts.PROGRAM_MASTERPLAN_SV: Banyaknya prog. lingkungan di masterplan | Prog. masterplan pilar environment | Program Smart Environment menurut buku induk | Jml prog. environment dalam masterplan | Masterplan SV (jml program)
facts.PROGRAM_TAHUN_LALU: Program jalan thn kemarin | Banyaknya prog. yang jalan tahun lalu | Prog. berjalan N-1 | Jml program aktif tahun sebelumnya | Program terlaksana tahun lalu
facts.RENCANA_AKSI_TAHUN_LALU: Renaksi jalan thn kemarin | Banyaknya renaksi yang jalan tahun lalu | Renaksi berjalan N-1 | Jml rencana aksi aktif tahun sebelumnya | Rencana aksi terlaksana tahun lalu
skm_elements.U1: Syarat pelayanan | Kemudahan syarat | Kesesuaian persyaratan | Berkas syarat | Syarat2
skm_elements.U2: Alur pelayanan | Prosedur | Tata cara pelayanan | Kemudahan prosedur | Sistem dan alur
skm_elements.U3: Kecepatan waktu | Lama pelayanan | Ketepatan waktu | Waktu pelayanan | Jangka waktu selesai
skm_elements.U4: Tarif | Ongkos | Kewajaran biaya | Biaya pelayanan | Tarif/retribusi
skm_elements.U5: Hasil pelayanan | Kesesuaian produk | Produk layanan | Spesifikasi produk | Produk yang diterima
skm_elements.U6: Kemampuan petugas | Kecakapan petugas | Keahlian pegawai | Kompetensi petugas | Keterampilan pelaksana
skm_elements.U7: Sikap petugas | Kesopanan dan keramahan | Keramahan petugas | Perilaku petugas | Budi bahasa petugas
skm_elements.U8: Pengaduan dan saran | Penanganan keluhan | Aduan dan masukan | Layanan aduan | Tindak lanjut keluhan
skm_elements.U9: Sarpras | Fasilitas | Kondisi ruang dan alat | Kelengkapan sarana | Sarana prasarana
trends.POSITIF: Makin tinggi makin baik | Maksimasi | Naik lebih baik | Arah naik | Semakin besar semakin bagus
trends.NEGATIF: Makin rendah makin baik | Minimasi | Turun lebih baik | Arah turun | Semakin kecil semakin bagus
trends.PERSENTASE: Dalam persen | Prosentase | Hitungan persen | Model persen | Berupa persen
trends.NILAI_AKHIR: Posisi akhir tahun | Angka akhir | Nilai terakhir | Kondisi akhir periode | Nilai pada akhir tahun
"""

TITLES = (
    ("PEMERINTAH KABUPATEN PROBOLINGGO", "{opd}", "BLANKO ISIAN {name}", "BAHAN EVALUASI KOTA CERDAS TAHAP {stage} TAHUN {year}"),
    ("Lampiran Surat Kepala {opd}", "Rekapitulasi {name} sampai dengan tahap {stage} th. {year}"),
    ("MATRIK {name}", "Perangkat Daerah : {opd}", "Tahun : {year}", "Tahap : {stage}"),
    ("{opd} KAB. PROBOLINGGO", "DATA {name} UNTUK PENILAIAN SMART CITY", "T.A. {year} (TAHAP {stage})"),
    ("Tabel {name}", "Evaluasi Implementasi Smart City Tahap {stage}", "Disusun oleh {opd}", "Kraksaan, {year}"),
)

SECTIONS = (
    "A. BIDANG REHABILITASI SOSIAL",
    "I. Urusan Wajib Pelayanan Dasar",
    "UPTD Pelabuhan Perikanan",
    "Bagian Organisasi",
    "II. URUSAN PILIHAN",
    "Sekretariat Dinas",
)

CAPTIONS = (
    "DATA POKOK",
    "Diisi oleh Perangkat Daerah",
    "RINCIAN",
    "Informasi Lainnya",
    "Bagian B",
    "Hasil Pendataan",
)

TOTALS = (
    "JUMLAH SELURUHNYA",
    "Total Keseluruhan",
    "Grand Total",
    "J U M L A H",
    "Jml Total",
    "Akumulasi",
    "Jumlah Akhir",
    "TOTAL OPD",
)

SUBTOTALS = (
    "Sub Jumlah",
    "Jumlah per Bidang",
    "Jumlah Dipindahkan",
    "Jml Sementara",
    "Total Bidang",
)

NOTES = (
    "Ket. : angka sementara, menunggu rekonsiliasi",
    "Catatan: baris kosong berarti datanya belum masuk dari UPTD",
    "Sumber: LKjIP dan RFK perangkat daerah, diolah",
    "*) hasil pemutakhiran bulan terakhir",
    "NB: berkas asli ada di Subbag Perencanaan",
    "**) belum diaudit",
    "Sumber data : tarikan SIPD RI",
    "Keterangan: mohon dikoreksi bila ada kekeliruan",
)

LEGENDS = (
    "Y = ya, T = tidak",
    "isi angka saja, tanpa titik dan Rp",
    "1 = rendah s/d 5 = tinggi",
    "(pilih salah satu)",
    "sesuai DPA/DPPA",
    "coret yang tidak perlu",
)

EXTRAS = (
    "Paraf Kabid",
    "No. HP Admin",
    "Titik Koordinat",
    "Kecamatan",
    "Diketik Oleh",
    "Kode Arsip",
    "Jam Input",
    "Eselon",
    "Hal. LKjIP",
    "Warna Map",
)

SHEETS = (
    "{code} isian",
    "Blanko {number}",
    "{number}. {name}",
    "Lamp {number}",
    "{name} ({code})",
    "F{number}",
    "Tab-{number} {name}",
    "Matrik {name}",
)

GROUPS = (
    "Kinerja Triwulanan",
    "Progres Tahun Berjalan",
    "Terlaksana pada",
    "Hasil Tiap TW",
    "Yang Sudah Dicapai per TW",
    "Pelaksanaan Fisik",
)
