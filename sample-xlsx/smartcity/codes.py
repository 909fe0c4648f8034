"""The code lists: for every list its codes and the labels that people write for them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Agency:
    """One OPD of the registry (illustrative, as in the design)."""

    code: str
    name: str
    short_names: tuple[str, ...] = ()


def _agencies(text: str) -> tuple[Agency, ...]:
    rows = [[part.strip() for part in line.split("|")] for line in text.strip().splitlines()]
    return tuple(Agency(code, name, tuple(short)) for code, name, *short in rows)


AGENCIES = _agencies(
    """
    DISKOMINFO|Dinas Komunikasi, Informatika, Statistik dan Persandian
    BAPELITBANGDA|Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah|Bappeda|Bappelitbangda
    DISPENDUKCAPIL|Dinas Kependudukan dan Pencatatan Sipil|Dukcapil
    DPMPTSP|Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu
    BKPSDM|Badan Kepegawaian dan Pengembangan Sumber Daya Manusia
    BPPKAD|Badan Pendapatan, Pengelolaan Keuangan dan Aset Daerah
    INSPEKTORAT|Inspektorat Daerah
    DISPORAPAR|Dinas Kepemudaan, Olahraga dan Pariwisata|Dispopar
    DKUPP|Dinas Koperasi, Usaha Mikro, Perdagangan dan Perindustrian
    DIPERTA|Dinas Pertanian
    DISKAN|Dinas Perikanan
    DISNAKER|Dinas Tenaga Kerja
    DINSOS|Dinas Sosial
    DINKES|Dinas Kesehatan
    DPUPR|Dinas Pekerjaan Umum dan Penataan Ruang
    DPKPP|Dinas Perumahan, Kawasan Permukiman dan Pertanahan|Perkim
    DISHUB|Dinas Perhubungan
    DIKDAYA|Dinas Pendidikan dan Kebudayaan|Dispendik|Disdikbud
    DPMD|Dinas Pemberdayaan Masyarakat dan Desa|PMD
    SATPOLPP|Satuan Polisi Pamong Praja
    BPBD|Badan Penanggulangan Bencana Daerah
    DLH|Dinas Lingkungan Hidup
    """
)
AGENCY_BY_CODE = {agency.code: agency for agency in AGENCIES}

DIMENSIONS = {
    "SG": "Smart Governance",
    "SB": "Smart Branding",
    "SE": "Smart Economy",
    "SL": "Smart Living",
    "SS": "Smart Society",
    "SV": "Smart Environment",
}
SUB_DIMENSIONS = {
    "SG.1": "Layanan Publik",
    "SG.2": "Tata Kelola Birokrasi",
    "SG.3": "Kebijakan Publik",
    "SB.1": "Ekosistem Pariwisata",
    "SB.2": "Ekosistem Bisnis Daerah",
    "SB.3": "Wajah Kota",
    "SE.1": "Ekosistem Industri",
    "SE.2": "Kesejahteraan Rakyat",
    "SE.3": "Ekosistem Transaksi Keuangan",
    "SL.1": "Harmonisasi Tata Ruang",
    "SL.2": "Prasarana Kesehatan",
    "SL.3": "Sarana Telekomunikasi & Transportasi",
    "SS.1": "Interaksi Masyarakat (Komunitas)",
    "SS.2": "Ekosistem Belajar",
    "SS.3": "Sistem Keamanan Masyarakat",
    "SV.1": "Proteksi Lingkungan",
    "SV.2": "Tata Kelola Sampah dan Limbah",
    "SV.3": "Tata Kelola Energi",
}
SKM_ELEMENTS = {
    "U1": "Persyaratan",
    "U2": "Sistem, mekanisme dan prosedur",
    "U3": "Waktu penyelesaian",
    "U4": "Biaya/tarif",
    "U5": "Produk spesifikasi jenis pelayanan",
    "U6": "Kompetensi pelaksana",
    "U7": "Perilaku pelaksana",
    "U8": "Penanganan pengaduan",
    "U9": "Sarana dan prasarana",
}
REGIONS = {
    "35.07": "Kab. Malang",
    "35.08": "Kab. Lumajang",
    "35.13": "Kab. Probolinggo",
    "35.14": "Kab. Pasuruan",
    "35.73": "Kota Malang",
    "35.74": "Kota Probolinggo",
    "35.75": "Kota Pasuruan",
    "35.79": "Kota Batu",
}
APBD_SOURCES = (
    "PAD",
    "DAU",
    "DAU_SG",
    "DBH",
    "DBHCHT",
    "DAK_FISIK",
    "DAK_NONFISIK",
    "INSENTIF_FISKAL",
    "BK_PROV",
    "BLUD",
    "APBD",
)
NON_APBD_SOURCES = (
    "APBN",
    "DANA_DESA",
    "CSR_TJSL",
    "KPBU",
    "HIBAH",
    "BUMN_BUMD",
    "SWASTA",
    "SWADAYA",
    "LAINNYA",
)
UPPER_WORDS = {
    "SDM",
    "DAU",
    "DBH",
    "DAK",
    "APBD",
    "APBN",
    "PAD",
    "BLUD",
    "KPBU",
    "SE",
    "MOU",
    "PKS",
    "SK",
    "RPJMD",
    "RPD",
}
UPPER_WORDS |= {"RKPD", "DBHCHT", "CSR", "TJSL", "BUMN", "BUMD", "BK", "SG", "OPD", "TI", "SB", "SL", "SS", "SV"}
UPPER_WORDS |= {"SPBE", "AKIP", "BPK", "EPPD", "SINOVIK", "IID", "IPM"}


def _plain(words: str) -> dict[str, str]:
    """Codes whose labels are the words themselves: `TIM_PELAKSANA` is `Tim Pelaksana`."""
    return {code: _label(code) for code in words.split()}


def _label(code: str) -> str:
    return " ".join(word if word in UPPER_WORDS else word.capitalize() for word in code.split("_"))


FACTS = (
    "APBD_TOTAL",
    *(f"PROGRAM_MASTERPLAN_{code}" for code in DIMENSIONS),
    "PROGRAM_TAHUN_LALU",
    "RENCANA_AKSI_TAHUN_LALU",
)

CODE_LISTS: dict[str, dict[str, str]] = {
    "document_types": _plain(
        "PERDA PERBUP KEPBUP SE MOU PKS RPJMD RPD RENSTRA RENJA MASTERPLAN ROADMAP SK_DEWAN SK_TIM"
    ),
    "legal_statuses": _plain("BERLAKU DRAFT DICABUT"),
    "bodies": _plain("DEWAN TIM_PELAKSANA FORUM RAKOR_OPD"),
    "plan_documents": _plain("RPJMD RPD RENSTRA RENJA RKPD"),
    "dimensions": DIMENSIONS,
    "sub_dimensions": SUB_DIMENSIONS,
    "program_kinds": _plain("PROGRAM INOVASI APLIKASI LAYANAN"),
    "program_statuses": _plain("RENCANA BERJALAN SELESAI BERHENTI TERTUNDA"),
    "impact_areas": _plain("BIROKRASI PELAYANAN_PUBLIK KUALITAS_HIDUP"),
    "components": _plain("SDM INFRASTRUKTUR APLIKASI LITERASI KEBIJAKAN KELEMBAGAAN"),
    "funding_sources": _plain(" ".join(APBD_SOURCES + NON_APBD_SOURCES)),
    "opds": {agency.code: agency.name for agency in AGENCIES},
    "indicator_levels": _plain("OUTPUT OUTCOME IMPACT"),
    "trends": _plain("POSITIF NEGATIF PERSENTASE NILAI_AKHIR"),
    "previous_statuses": _plain("BERJALAN BELUM_ADA BERHENTI"),
    "current_statuses": _plain("BERJALAN BERHENTI DIKEMBANGKAN"),
    "collaboration_types": {
        "KOLABORASI_DAERAH": "Kolaborasi antardaerah",
        "KONTRIBUSI_MANDIRI": "Kontribusi mandiri",
    },
    "collaboration_statuses": _plain("BERJALAN RENCANA SELESAI"),
    "regions": REGIONS,
    "areas": {"BTS": "Bromo-Tengger-Semeru", "IKN": "IKN", "NIHIL": "Nihil"},
    "skm_elements": SKM_ELEMENTS,
    "evidence_kinds": _plain("PERATURAN FOTO TANGKAPAN_LAYAR LAPORAN BERITA_ACARA DATA TAUTAN"),
    "aspects": {code: code for code in ("BAS", "OUT", "OTC", "IMP", "QWN", "KOL")},
    "follow_up_statuses": _plain("SELESAI PROSES BELUM"),
    "facts": {code: _label(code) for code in FACTS},
    "external_index_names": _plain("SPBE AKIP BPK EPPD SINOVIK IID IPM KEMISKINAN STUNTING"),
}
