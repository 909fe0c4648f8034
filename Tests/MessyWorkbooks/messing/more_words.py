"""Further wordings of codes, states, totals, notes, titles and sheet names, as different offices write them."""

from __future__ import annotations

from . import wordings
from .wordings import CODE_WORDINGS, IDENTITY_WORDINGS, STATE_WORDS


def _more(name: str, text: str) -> None:
    codes = CODE_WORDINGS.setdefault(name, {})
    for line in text.strip().splitlines():
        code, _, words = line.strip().partition(": ")
        codes[code] = codes.get(code, ()) + tuple(word.strip() for word in words.split(" | "))


_more(
    "document_types",
    """
    PERDA: Perda Kab. Probolinggo | PERATURAN DAERAH
    PERBUP: Peraturan Bupati (Perbup) | Per Bup
    KEPBUP: Surat Keputusan Bupati | Kep Bupati
    MOU: Nota Kesepahaman (MoU) | Kesepakatan Bersama
    PKS: Perjanjian Kerja Sama (PKS)
    RPJMD: Dokumen RPJMD | RPJMD Kabupaten
    RENSTRA: Renstra Perangkat Daerah | Dokumen Renstra
    RENJA: Renja Perangkat Daerah | Dokumen Renja
    MASTERPLAN: Master Plan | Masterplan Smart City
    ROADMAP: Road Map | Peta Jalan Smart City
    """,
)
_more("legal_statuses", "BERLAKU: Masih Aktif | Berlaku (aktif)\nDRAFT: Masih draf | Rancangan (draf)\nDICABUT: Tidak berlaku lagi")
_more(
    "program_statuses",
    """
    RENCANA: Tahap perencanaan | Rencana (belum mulai)
    BERJALAN: Berjalan baik | Sdh berjalan | Sedang dilaksanakan
    SELESAI: Selesai 100% | Selesai dilaksanakan
    BERHENTI: Tidak dilanjutkan | Sudah berhenti
    TERTUNDA: Masih tertunda | Ditunda tahun depan
    """,
)
_more("impact_areas", "BIROKRASI: Tata kelola birokrasi\nPELAYANAN_PUBLIK: Pelayanan Publik\nKUALITAS_HIDUP: Kualitas hidup")
_more(
    "components",
    """
    SDM: Pengembangan SDM | Sumber daya manusia (SDM)
    INFRASTRUKTUR: Sarana dan prasarana | Infrastruktur TIK
    APLIKASI: Aplikasi/Sistem Informasi | Sistem informasi
    KEBIJAKAN: Kebijakan/Regulasi
    KELEMBAGAAN: Penguatan kelembagaan
    """,
)
_more(
    "funding_sources",
    """
    PAD: PAD (APBD) | APBD - PAD
    DAU: APBD (DAU) | DAU APBD
    DAK_FISIK: DAK (Fisik) | APBD - DAK Fisik
    DAK_NONFISIK: DAK Non-Fisik | Dana Alokasi Khusus Nonfisik
    DBHCHT: DBH CHT | Dana Bagi Hasil Cukai Hasil Tembakau
    DBH: Dana Bagi Hasil
    DANA_DESA: Dana Desa (DD) | DD
    CSR_TJSL: CSR/TJSL | Dana CSR
    BLUD: Dana BLUD
    SWADAYA: Swadaya masyarakat
    HIBAH: Dana hibah
    """,
)
_more("indicator_levels", "OUTPUT: Output (keluaran)\nOUTCOME: Outcome (hasil)\nIMPACT: Impact (dampak)")
_more("trends", "POSITIF: Naik | Positif (+)\nNEGATIF: Turun | Negatif (-)\nPERSENTASE: Persen\nNILAI_AKHIR: Kondisi akhir")
_more("previous_statuses", "BERJALAN: Sudah berjalan\nBELUM_ADA: Belum ada (baru)\nBERHENTI: Sudah berhenti")
_more("current_statuses", "BERJALAN: Berlanjut | Dilanjutkan\nBERHENTI: Tidak dilanjutkan\nDIKEMBANGKAN: Pengembangan")
_more("collaboration_types", "KOLABORASI_DAERAH: Kolaborasi antar daerah\nKONTRIBUSI_MANDIRI: Kontribusi Mandiri (sendiri)")
_more("areas", "BTS: Bromo Tengger Semeru | KPPN Bromo-Tengger-Semeru | Kawasan Bromo Tengger Semeru (BTS)\nIKN: Ibu Kota Nusantara (IKN)")
_more(
    "evidence_kinds",
    """
    PERATURAN: Peraturan/SK | Regulasi
    FOTO: Foto | Dokumentasi foto
    TANGKAPAN_LAYAR: Tangkapan layar aplikasi | Screen shot
    BERITA_ACARA: BA | Berita Acara Rapat
    DATA: Data dukung
    TAUTAN: Link | URL
    """,
)
_more("follow_up_statuses", "SELESAI: Tuntas | Selesai ditindaklanjuti\nPROSES: Sedang proses | Masih proses\nBELUM: Belum ada tindak lanjut")
_more("dimensions", "SG: Smart Governance (SG)\nSS: Smart Society / Masyarakat Cerdas\nSV: Lingkungan Cerdas\nSL: Smart Living (SL)\nSE: Ekonomi Cerdas")


def _also(table: dict[str, tuple[str, ...]], **words: tuple[str, ...]) -> None:
    for name, more in words.items():
        table[name] = table.get(name, ()) + more


_also(
    STATE_WORDS,
    nil=("nihil.", "—", "--", "Tdk ada", "Tidak Ada", "TIDAK ADA", "(nihil)"),
    not_applicable=("NA", "n.a.", "Tidak Berlaku", "tdk berlaku"),
    not_yet=("Belum", "Belum Ada", "belum ada data", "Belum terlaksana", "blm ada", "belum tersedia"),
    placeholder=("...", "……", "(isi di sini)", "Y/T", "[diisi]"),
)
BOOLEANS = {
    True: ("Ya", "ya", "YA", "Y", "Yes", "Ada", "√", "✓", "V", "v", "iya"),
    False: ("Tidak", "tidak", "TIDAK", "T", "No", "Tdk", "tdk", "Bukan"),
}
wordings.DITTO_MARKS += ("idem.", "sda.", "s.d.a.", "〃", "''", "- idem -", "sama dengan di atas", "Sda")
wordings.NUMBER_TITLES += ("Nomor", "Nomor Urut", "NO.", "#", "No Urut", "N o")
wordings.TOTAL_WORDS += ("JUMLAH TOTAL", "Total Keseluruhan", "Grand Total", "Jumlah Seluruhnya", "TOTAL :", "Jumlah (Rp)", "J U M L A H")
wordings.SUBTOTAL_WORDS += ("Jumlah Program", "Sub-total", "Sub jumlah", "Subjumlah program ini")
wordings.EXTRA_TITLES += ("Unnamed: 12", "Verifikasi", "Diperiksa oleh", "Column2", "Nilai Verifikator", "Tanda Terima")
wordings.NOTES += (
    "Keterangan : data fiktif",
    "Catatan: angka realisasi belum diaudit",
    "* data sampai dengan 31 Oktober 2024",
    "NB: lampirkan bukti dukung",
    "**) dapat ditambah baris sesuai kebutuhan",
    "Sumber : Dinas terkait (fiktif)",
    "Cara pengisian: isi sesuai dokumen",
)
wordings.LEGENDS += ("1 = Rendah; 2 = Sedang; 3 = Tinggi", "Ya = Y, Tidak = T", "P=Positif, N=Negatif", "A: lengkap, B: kurang")
wordings.CAPTIONS += ("Informasi Umum", "Pelaksanaan Tahun 2024", "Capaian dan Anggaran", "Isian OPD", "Kondisi Saat Ini", "I. Umum")
wordings.GROUP_WORDINGS["Realisasi"] += ("Realisasi Tahun 2024", "Realisasi Target", "Capaian Realisasi", "Realisasi Triwulanan")
wordings.SHEET_NAMES += ("{name} OPD", "SC{number}", "Form-{number}", "{number} {name}", "Tabel {number}", "{code}", "form {number} ok")
wordings.TITLE_BLOCKS += (
    ("INSTRUMEN EVALUASI SMART CITY", "{code} {name}", "Nama OPD : {opd}", "Kabupaten : Probolinggo", "Tahun : {year}  Tahap : {stage}"),
    ("LAMPIRAN {code}", "DATA {name} {opd}", "KABUPATEN PROBOLINGGO TAHUN {year}, TAHAP {stage}"),
    ("Tabel {name} Tahap {stage} Tahun {year} - {opd} Kabupaten Probolinggo",),
    ("FORM {name}", "Perangkat Daerah: {opd}", "Evaluasi Tahap {stage} Tahun {year}"),
    ("{name}",),
    (),
)
_also(
    IDENTITY_WORDINGS,
    OPD=("Nama Perangkat Daerah (OPD)", "Unit Kerja", "SKPD", "Instansi"),
    Kabupaten=("Kab/Kota", "Kabupaten / Kota", "Daerah", "Pemerintah Daerah"),
    Tahun=("Tahun Penilaian", "Tahun Pelaksanaan Evaluasi", "Thn"),
    Tahap=("Tahap Penilaian", "Tahap ke-"),
    NIP=("N I P", "NIP Pengisi", "NIP."),
    Jabatan=("Jabatan Pengisi", "Jabatan Petugas"),
)
IDENTITY_WORDINGS["Nama Pengisi"] += ("Nama Pengisi Data", "Petugas", "Nama Operator", "PIC")
IDENTITY_WORDINGS["No. HP"] += ("No HP/WA", "Nomor WhatsApp", "Telepon", "Kontak")
IDENTITY_WORDINGS["Tanggal Pengisian"] += ("Tanggal Isi", "Diisi Tanggal", "Tanggal")
SECTIONS = ("A. Kegiatan Utama", "B. Kegiatan Pendukung", "Dimensi Smart Governance", "II. Lanjutan", "PROGRAM PRIORITAS", "Kelompok 1")
