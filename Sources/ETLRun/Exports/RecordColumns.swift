import Findings

/// What the tables and columns mean that are the tool's own, not the pipeline's.
enum RecordColumns {
  /// What a row of a table says.
  static let tables: [String: LocalizedText] = [
    "submissions": text(
      "Satu kiriman buku kerja dan nasibnya.",
      "One workbook that was submitted, and its fate."
    ),
    "findings": text(
      "Satu hal yang salah atau perlu diketahui.",
      "One thing that is wrong or worth knowing."
    ),
    "quarantine": text(
      "Satu baris yang ditahan karena galat.",
      "One row kept out of the data by an error."
    ),
    "column_mappings": text(
      "Satu kolom lembar dan bidang tempat ia dibaca.",
      "One column of a sheet and the field it was read as."
    ),
    "value_states": text(
      "Satu bidang tanpa nilai dan sebabnya.",
      "One field without a value, and why."
    ),
    "form_statuses": text(
      "Satu formulir satu kiriman dan kelengkapannya.",
      "One form of one submission and how complete it is."
    ),
  ]

  /// The title and meaning of a column that many tables have, or of one table's own.
  static func texts(of column: String, in table: String) -> (
    title: LocalizedText, meaning: LocalizedText
  )? {
    (own[table]?[column] ?? shared[column]).map { ($0.0, $0.1) }
  }

  private typealias Texts = (LocalizedText, LocalizedText)

  private static let shared: [String: Texts] = [
    "id": (
      text("ID", "ID"),
      text(
        "Pengenal baris, sama setiap kali berkas yang sama dibaca.",
        "The row's identifier, the same whenever the same file is read."
      )
    ),
    "opd_code": (
      text("Kode OPD", "Agency code"), text("OPD yang mengirim.", "The agency that submitted.")
    ),
    "cycle_id": (text("Siklus", "Cycle"), text("Siklus evaluasi.", "The evaluation cycle.")),
    "submission_id": (
      text("Kiriman", "Submission"),
      text("16 digit pertama SHA-256 buku kerja.", "The first 16 digits of the workbook's SHA-256.")
    ),
    "source_sheet": (text("Lembar", "Sheet"), text("Lembar asal.", "The sheet it comes from.")),
    "source_row": (
      text("Baris", "Row"),
      text("Nomor baris seperti terlihat di lembar.", "The row number as people see it.")
    ),
    "file_name": (text("Berkas", "File"), text("Nama buku kerja.", "The workbook's name.")),
    "sha256": (text("SHA-256", "SHA-256"), text("SHA-256 buku kerja.", "The workbook's SHA-256.")),
    "sheet": (text("Lembar", "Sheet"), text("Nama lembar.", "The sheet's name.")),
    "cell": (text("Sel", "Cell"), text("Alamat atau rentang A1.", "The A1 address or range.")),
    "table": (text("Tabel", "Table"), text("Tabel yang dimaksud.", "The table concerned.")),
    "field": (text("Bidang", "Field"), text("Bidang yang dimaksud.", "The field concerned.")),
    "form": (text("Formulir", "Form"), text("Kode formulir.", "The form's code.")),
    "status": (text("Status", "Status"), text("Status.", "The status.")),
    "code": (text("Kode", "Code"), text("Kode.", "The code.")),
    "label_id": (
      text("Uraian", "Label (Indonesian)"), text("Uraian kode.", "The label in Bahasa Indonesia.")
    ),
    "label_en": (
      text("Uraian (Inggris)", "Label"),
      text("Uraian kode dalam bahasa Inggris.", "The label in English.")
    ),
    "ordinal": (
      text("Urutan", "Order"), text("Urutan tampil, mulai 1.", "The order of display, from 1.")
    ),
  ]

  private static let own: [String: [String: Texts]] = [
    "submissions": [
      "revision": (
        text("Revisi", "Revision"),
        text(
          "Kiriman keberapa dari OPD itu pada siklus ini.",
          "Which submission of the agency in the cycle it is."
        )
      ),
      "status": (
        text("Status", "Status"),
        text(
          "accepted, partial (ada baris ditahan), rejected atau superseded.",
          "accepted, partial (rows in quarantine), rejected or superseded."
        )
      ),
      "byte_count": (
        text("Ukuran", "Size"), text("Ukuran berkas dalam byte.", "The size of the file in bytes.")
      ),
      "received_at": (
        text("Diterima", "Received"), text("Saat diterima, UTC.", "When it arrived, in UTC.")
      ),
      "cells_total": (
        text("Sel", "Cells"), text("Semua sel yang tidak kosong.", "All non-empty cells.")
      ),
      "cells_mapped": (
        text("Sel terbaca", "Cells mapped"),
        text("Sel yang menjadi data.", "Cells that became data.")
      ),
      "cells_header": (
        text("Sel kepala", "Cells of headers"), text("Sel kepala tabel.", "Cells of headers.")
      ),
      "cells_decoration": (
        text("Sel hiasan", "Cells of decoration"),
        text("Judul, catatan, tanda tangan, jumlah.", "Titles, notes, signatures, totals.")
      ),
      "cells_unknown": (
        text("Sel tak dikenal", "Unknown cells"),
        text("Sel yang tidak dapat ditempatkan.", "Cells nobody could place.")
      ),
      "rows_accepted": (
        text("Baris diterima", "Rows accepted"), text("Baris yang masuk data.", "Rows in the data.")
      ),
      "rows_quarantined": (
        text("Baris ditahan", "Rows in quarantine"),
        text("Baris yang ditahan karena galat.", "Rows kept out by an error.")
      ),
      "errors": (
        text("Galat", "Errors"), text("Jumlah temuan galat.", "Findings of severity error.")
      ),
      "warnings": (
        text("Peringatan", "Warnings"),
        text("Jumlah temuan peringatan.", "Findings of severity warning.")
      ),
      "infos": (
        text("Catatan", "Notes"), text("Jumlah temuan catatan.", "Findings of severity info.")
      ),
      "completeness": (
        text("Kelengkapan", "Completeness"),
        text(
          "Sel wajib yang terisi dibagi sel wajib.",
          "Required cells filled over required cells."
        )
      ),
      "quality_score": (
        text("Mutu", "Quality"), text("Skor mutu 0-100.", "The quality score, 0 to 100.")
      ),
    ],
    "findings": [
      "rule_id": (text("Aturan", "Rule"), text("Kode aturan.", "The rule's code.")),
      "severity": (
        text("Tingkat", "Severity"), text("error, warning atau info.", "error, warning or info.")
      ),
      "responsibility": (
        text("Tugas", "Responsibility"),
        text(
          "Siapa yang memperbaiki: opd, evaluator atau tool.",
          "Whose job it is: opd, evaluator or tool."
        )
      ),
      "row_key": (
        text("Baris", "Row"),
        text(
          "Sebutan baris, misalnya judul program.",
          "What people call the row, such as the programme's title."
        )
      ),
      "value": (text("Ditemukan", "Found"), text("Isi yang ditemukan.", "What was found.")),
      "expected": (
        text("Diharapkan", "Expected"), text("Isi yang diharapkan.", "What was expected.")
      ),
      "message_id": (
        text("Pesan", "Message (Indonesian)"),
        text("Pesan dalam bahasa Indonesia.", "The message in Bahasa Indonesia.")
      ),
      "message_en": (
        text("Pesan (Inggris)", "Message"),
        text("Pesan dalam bahasa Inggris.", "The message in English.")
      ),
      "fix": (text("Perbaikan", "Fix"), text("Cara memperbaiki.", "How to mend it.")),
      "waiver_reason": (
        text("Alasan pembebasan", "Reason of the waiver"),
        text("Mengapa temuan ini dibebaskan.", "Why the finding is waived.")
      ),
      "waiver_approved_by": (
        text("Disetujui oleh", "Approved by"),
        text("Siapa yang menyetujui pembebasan.", "Who allowed the waiver.")
      ),
      "waiver_until": (
        text("Berlaku sampai", "Valid until"),
        text("Hari terakhir pembebasan.", "The last day of the waiver.")
      ),
    ],
    "quarantine": [
      "rule_ids": (
        text("Aturan", "Rules"),
        text(
          "Aturan yang menahan, dipisah titik koma.",
          "The rules that keep it out, with semicolons between."
        )
      ),
      "cells": (
        text("Isi", "Cells"),
        text(
          "Alamat, keadaan dan isi tiap bidang sebagai JSON.",
          "Address, state and content of each field as JSON."
        )
      ),
    ],
    "column_mappings": [
      "column": (
        text("Kolom", "Column"), text("Huruf kolom di lembar.", "The letter of the column.")
      ),
      "header_text": (
        text("Kepala kolom", "Header"),
        text("Kepala kolom seperti tertulis.", "The header as written.")
      ),
      "match": (
        text("Kecocokan", "Match"),
        text("exact, alias, fuzzy atau position.", "exact, alias, fuzzy or position.")
      ),
      "confidence": (
        text("Keyakinan", "Confidence"), text("Keyakinan 0 sampai 1.", "The certainty, 0 to 1.")
      ),
    ],
    "value_states": [
      "id": (text("ID baris", "Row ID"), text("Baris tempat bidang itu.", "The row of the field.")),
      "state": (
        text("Keadaan", "State"),
        text(
          "nil, not_applicable, not_yet, placeholder, error atau unreadable.",
          "nil, not_applicable, not_yet, placeholder, error or unreadable."
        )
      ),
      "raw": (
        text("Tertulis", "Written"), text("Isi sel seperti tertulis.", "What stands in the cell.")
      ),
    ],
    "form_statuses": [
      "status": (
        text("Status", "Status"),
        text(
          "submitted, nil, missing atau not_required.",
          "submitted, nil, missing or not_required."
        )
      ),
      "rows": (
        text("Baris", "Rows"),
        text(
          "Baris yang terbaca, termasuk yang ditahan.",
          "Rows read, those in quarantine included."
        )
      ),
      "required_cells": (
        text("Sel wajib", "Required cells"),
        text("Sel wajib pada baris itu.", "The required cells of these rows.")
      ),
      "filled_cells": (
        text("Sel terisi", "Filled cells"),
        text("Sel wajib yang terisi.", "The required cells that are filled.")
      ),
    ],
  ]

  private static func text(_ indonesian: String, _ english: String) -> LocalizedText {
    LocalizedText(indonesian: indonesian, english: english)
  }
}
