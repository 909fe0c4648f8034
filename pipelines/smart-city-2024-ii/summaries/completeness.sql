-- F-18: for each agency and form. An agency without a current submission owes every required form, each with the
-- required fields of one row; the forms of the region are owed by the first of their agencies if none of them sent
-- anything.
WITH owed AS (
  SELECT o.code AS opd_code, f.form,
    CASE
      WHEN f.required_of = 'every' THEN 1
      WHEN f.required_of = 'region' AND r.ordinal = 1 AND NOT EXISTS (
        SELECT 1 FROM submissions s JOIN region_opds x ON x.opd_code = s.opd_code
      ) THEN 1
      ELSE 0
    END AS is_owed,
    f.required_fields
  FROM code_opds o
  CROSS JOIN forms f
  LEFT JOIN region_opds r ON r.opd_code = o.code
)
SELECT
  w.opd_code,
  w.form,
  CASE WHEN t.status IS NOT NULL THEN t.status WHEN w.is_owed = 1 THEN 'missing' ELSE 'not_required' END AS status,
  COALESCE(t.rows, 0) AS rows,
  COALESCE(t.required_cells, w.is_owed * w.required_fields) AS required_cells,
  COALESCE(t.filled_cells, 0) AS filled_cells,
  decimal_div(COALESCE(t.filled_cells, 0), COALESCE(t.required_cells, w.is_owed * w.required_fields))
    AS completeness
FROM owed w
JOIN code_opds o ON o.code = w.opd_code
JOIN forms f ON f.form = w.form
LEFT JOIN form_statuses t ON t.opd_code = w.opd_code AND t.form = w.form
ORDER BY o.ordinal, f.ordinal
