/// The tables and columns that every export has, whatever the pipeline: they can be described in `metadata.yaml` too.
public enum OwnTables {
  /// The columns around the fields of each row of a form.
  public static let rowColumns = [
    "id", "opd_code", "cycle_id", "submission_id", "source_sheet", "source_row",
  ]

  /// The columns of each code list, before its own.
  public static let codeColumns = [
    "code", "label_id", "label_en", "ordinal", "valid_from", "valid_to",
  ]

  /// The code lists that are made from the instrument where the pipeline has none.
  public static let instrumentLists = ["aspects", "questions"]

  /// The columns of the records of the processing and of the tables made from the settings, by table.
  public static let columns: [String: [String]] = [
    "submissions": [
      "submission_id", "opd_code", "cycle_id", "revision", "status", "file_name", "sha256",
      "byte_count", "received_at", "cells_total", "cells_mapped", "cells_header",
      "cells_decoration", "cells_unknown", "rows_accepted", "rows_quarantined", "errors",
      "warnings", "infos", "completeness", "quality_score",
    ],
    "findings": [
      "rule_id", "severity", "responsibility", "opd_code", "file_name", "sha256", "sheet", "cell",
      "table", "field", "row_key", "value", "expected", "message_id", "message_en", "fix",
      "waiver_reason", "waiver_approved_by", "waiver_until",
    ],
    "quarantine": [
      "id", "opd_code", "cycle_id", "table", "form", "rule_ids", "cells", "submission_id",
      "source_sheet", "source_row",
    ],
    "column_mappings": [
      "submission_id", "sheet", "form", "field", "column", "header_text", "match", "confidence",
    ],
    "value_states": ["table", "id", "field", "state", "raw", "cell"],
    "form_statuses": [
      "submission_id", "opd_code", "form", "status", "rows", "required_cells", "filled_cells",
    ],
    "cycle": [
      "cycle_id", "year", "stage", "cluster", "region_code", "area_code", "evaluation_date",
      "period_start", "period_end", "previous_cycle_id", "previous_index",
    ],
    "aspects": ["code", "title_id", "title_en", "weight", "previous_score", "ordinal"],
    "questions": [
      "question_id", "aspect_code", "dimension_code", "sub_dimension_code", "printed_number",
      "text_id", "text_en", "ordinal",
    ],
    "forms": [
      "form", "title_id", "title_en", "table_name", "required_of", "required_fields", "ordinal",
    ],
    "region_opds": ["opd_code", "ordinal"],
    "parameters": ["name", "value"],
  ]
}
