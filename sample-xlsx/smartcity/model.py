"""The forms SC-00 to SC-18 and their tables, as the design describes them."""

from __future__ import annotations

from dataclasses import dataclass

CYCLE_ID = "2024-II"
CYCLE_YEAR = 2024
REGION_NAME = "Kabupaten Probolinggo"
EVALUATION_DATE = "2024-11-07"


@dataclass(frozen=True)
class Field:
    """One column of a form.

    `type` is text, integer, number, money, percent, date, boolean, code or codes; `codes` names the code list of the
    last two. `group` is the caption above the column where the official header has two rows.
    """

    name: str
    label: str
    type: str = "text"
    codes: str = ""
    required: bool = False
    group: str = ""

    @property
    def flat_label(self) -> str:
        """The label of a header that has one row only."""
        return f"{self.group} {self.label}" if self.group else self.label


@dataclass(frozen=True)
class Form:
    """One sheet of the workbook and the table it fills.

    `computed` lists the columns that the tool adds; `repeats` says that blanks in the first column mean "as above".
    """

    code: str
    name: str
    table: str
    fields: tuple[Field, ...]
    repeats: bool = False
    computed: tuple[str, ...] = ()

    @property
    def sheet_name(self) -> str:
        """The official name of the sheet."""
        return f"{self.code} {self.name}"

    def field(self, name: str) -> Field:
        """The field of that name."""
        return next(field for field in self.fields if field.name == name)


def _field(line: str) -> Field:
    """A field from `name|label|type|flags`, where flags are `R` and `group=…`."""
    name, label, type_, *flags = (part.strip() for part in line.split("|"))
    type_, _, codes = type_.partition(":")
    group = next((flag[6:] for flag in flags if flag.startswith("group=")), "")
    return Field(name, label, type_, codes, "R" in flags, group)


def _form(
    code: str, name: str, table: str, lines: str, *, repeats: bool = False, computed: tuple[str, ...] = ()
) -> Form:
    fields = tuple(_field(line) for line in lines.strip().splitlines())
    return Form(code, name, table, fields, repeats, computed)


IDENTITY_LABELS = (
    "OPD",
    "Kabupaten",
    "Tahun",
    "Tahap",
    "Nama Pengisi",
    "NIP",
    "Jabatan",
    "No. HP",
    "Tanggal Pengisian",
)

FORMS: tuple[Form, ...] = (
    _form(
        "SC-01",
        "Regulasi",
        "legal_documents",
        """
        document_type|Jenis Dokumen|code:document_types|R
        number|Nomor|text|R
        year|Tahun|integer|R
        title|Judul/Tentang|text|R
        enacted_on|Tanggal Penetapan|date
        valid_from|Berlaku Mulai|date
        valid_to|Berlaku Sampai|date
        status|Status|code:legal_statuses|R
        url|Tautan|text
        """,
    ),
    _form(
        "SC-02",
        "Kelembagaan",
        "meetings",
        """
        body|Lembaga|code:bodies|R
        held_on|Tanggal Rapat|date|R
        topic|Agenda|text|R
        participants|Jumlah Peserta|integer
        external_present|Unsur Eksternal (Ya/Tidak)|boolean
        evidence|Bukti|text
        """,
    ),
    _form(
        "SC-03",
        "Keselarasan",
        "plan_alignments",
        """
        program_title|Program/Inovasi|text|R
        plan_document|Dokumen Perencanaan|code:plan_documents|R
        mission|Misi|text
        objective|Sasaran|text|R
        plan_indicator|Indikator|text
        plan_target|Target|text
        note|Keterangan|text
        """,
        repeats=True,
    ),
    _form(
        "SC-04",
        "Program",
        "programs",
        """
        title|Nama Program/Inovasi|text|R
        dimension|Dimensi|code:dimensions|R
        sub_dimension|Subdimensi|code:sub_dimensions|R
        kind|Jenis|code:program_kinds|R
        nomenclature_code|Kode Nomenklatur|text
        masterplan_ref|Rujukan Masterplan|text|R
        plan_ref|Rujukan RPJMD/RPD|text
        start_year|Tahun Mulai|integer
        status|Status|code:program_statuses|R
        is_it_based|Berbasis TI (Ya/Tidak)|boolean
        active_users|Pengguna Aktif|integer
        tangible_result|Hasil Nyata|text
        impact_area|Dampak Pada|code:impact_areas
        evidence|Bukti Dukung|text
        """,
        computed=("account_code",),
    ),
    _form(
        "SC-05",
        "Rencana Aksi",
        "action_items",
        """
        program_title|Program Induk|text|R
        component|Komponen|code:components|R
        description|Rencana Aksi|text|R
        indicator|Indikator|text|R
        unit|Satuan|text|R
        target|Target|number|R
        realized_q1|TW I|number|group=Realisasi
        realized_q2|TW II|number|group=Realisasi
        realized_q3|TW III|number|group=Realisasi
        realized_q4|TW IV|number|group=Realisasi
        stated_achievement|Capaian (%)|percent
        budget|Anggaran (Rp)|money
        funding_source|Sumber Dana|code:funding_sources
        responsible_opd|OPD Penanggung Jawab|code:opds|R
        evidence|Bukti|text
        obstacle|Kendala/Tindak Lanjut|text
        """,
        repeats=True,
        computed=("achievement",),
    ),
    _form(
        "SC-06",
        "Anggaran",
        "budget_lines",
        """
        program_title|Program/Kegiatan|text|R
        nomenclature_code|Kode Sub Kegiatan|text
        fiscal_year|Tahun Anggaran|integer|R
        funding_source|Sumber Dana|code:funding_sources|R
        ceiling|Pagu (Rp)|money|R
        revised_ceiling|Pagu Perubahan (Rp)|money
        realized|Realisasi (Rp)|money
        as_of|Per Tanggal|date
        note|Keterangan|text
        """,
        repeats=True,
        computed=("account_code",),
    ),
    _form(
        "SC-07",
        "Indikator",
        "indicators",
        """
        program_title|Program/Inovasi|text|R
        level|Tingkat|code:indicator_levels|R
        impact_area|Dampak Pada|code:impact_areas
        name|Indikator|text|R
        unit|Satuan|text|R
        trend|Tren|code:trends|R
        baseline_value|Nilai Awal (Baseline)|number|R
        baseline_year|Tahun Baseline|integer|R
        target|Target|number|R
        realized|Realisasi|number
        stated_achievement|Capaian (%)|percent
        data_source|Sumber Data|text
        plan_indicator|Indikator RPJMD|text
        """,
        repeats=True,
        computed=("achievement",),
    ),
    _form(
        "SC-08",
        "Quick Win",
        "quick_wins",
        """
        title|Nama Quick Win|text|R
        dimension|Dimensi|code:dimensions|R
        first_year|Tahun Pertama|integer|R
        previous_status|Status Tahun Lalu|code:previous_statuses
        current_status|Status Tahun Ini|code:current_statuses|R
        stop_reason|Alasan Berhenti|text
        strategic_issue|Isu Strategis RPJMD|text
        uniqueness|Keunikan|text
        partners|Mitra|text
        resources|Sumber Daya|text
        continuity_strategy|Strategi Keberlanjutan|text
        beneficiaries|Penerima Manfaat|text
        active_users|Pengguna Aktif|integer
        """,
    ),
    _form(
        "SC-09",
        "Risiko Quick Win",
        "quick_win_risks",
        """
        quick_win_title|Nama Quick Win|text|R
        description|Risiko|text|R
        likelihood|Kemungkinan (1-5)|integer|R
        impact|Dampak (1-5)|integer|R
        mitigation|Mitigasi|text
        owner|Penanggung Jawab|text
        status|Status|text
        """,
        repeats=True,
        computed=("risk_level",),
    ),
    _form(
        "SC-10",
        "Kolaborasi",
        "collaborations",
        """
        title|Program Kolaborasi/Kontribusi|text|R
        dimension|Dimensi|code:dimensions|R
        type|Jenis|code:collaboration_types|R
        partner_regions|Daerah Mitra|codes:regions
        area_code|Kawasan|code:areas|R
        agreement|Dasar Kerja Sama|text
        starts_on|Mulai|date
        ends_on|Berakhir|date
        status|Status|code:collaboration_statuses|R
        output|Keluaran|text
        area_benefit|Manfaat bagi Kawasan|text
        budget|Anggaran (Rp)|money
        """,
    ),
    _form(
        "SC-11",
        "Survei Dampak",
        "impact_survey_items",
        """
        service_name|Layanan/Quick Win|text|R
        item_id|Kode Butir|text|R
        respondents|Jumlah Responden|integer|R
        population|Jumlah Pengguna|integer
        scale_min|Skala Min|number|R
        scale_max|Skala Maks|number|R
        mean|Nilai Rata-rata|number|R
        method|Metode|text
        period|Periode|text
        """,
        repeats=True,
    ),
    _form(
        "SC-12",
        "SKM",
        "satisfaction_survey_items",
        """
        service_name|Unit Layanan|text|R
        element|Unsur|code:skm_elements|R
        mean|Nilai Rata-rata|number|R
        respondents|Jumlah Responden|integer|R
        stated_index|IKM Tertulis|number
        stated_grade|Mutu Tertulis|text
        surveyed_on|Tanggal Survei|date
        """,
        repeats=True,
    ),
    _form(
        "SC-13",
        "Kuesioner",
        "questionnaire_answers",
        """
        question_id|Kode|text|R
        question|Pertanyaan|text
        answer|Jawaban|text
        claimed_score|Skor Mandiri (0-4)|number
        evidence|Bukti|text
        note|Catatan|text
        """,
    ),
    _form(
        "SC-14",
        "Bukti Dukung",
        "evidence_items",
        """
        reference|Form/Baris|text|R
        title|Judul|text|R
        kind|Jenis|code:evidence_kinds
        dated_on|Tanggal|date
        url|Tautan/Nama Berkas|text|R
        """,
    ),
    _form(
        "SC-15",
        "Tindak Lanjut",
        "follow_ups",
        """
        recommendation|Rekomendasi Tahun Lalu|text|R
        aspect|Aspek|code:aspects
        dimension|Dimensi|code:dimensions
        status|Status|code:follow_up_statuses|R
        response|Tindak Lanjut|text
        evidence|Bukti|text
        """,
    ),
    _form(
        "SC-16",
        "Data Daerah",
        "region_facts",
        """
        fact|Data|code:facts|R
        year|Tahun|integer|R
        amount|Nilai|number|R
        data_source|Sumber|text
        """,
    ),
    _form(
        "SC-17",
        "Indeks Eksternal",
        "external_indices",
        """
        name|Indeks|code:external_index_names|R
        year|Tahun|integer|R
        index_value|Nilai|number
        predicate|Predikat|text
        publisher|Penerbit|text
        """,
    ),
    _form(
        "SC-18",
        "Skor Asesor",
        "assessor_scores",
        """
        question_id|Kode|text|R
        assessor|Asesor|text|R
        score|Skor (0-4)|number|R
        """,
    ),
)

FORM_BY_CODE = {form.code: form for form in FORMS}
FORM_BY_TABLE = {form.table: form for form in FORMS}
OPD_FORMS = tuple(form for form in FORMS if form.code <= "SC-15")
REGION_FORMS = tuple(form for form in FORMS if form.code > "SC-15")
