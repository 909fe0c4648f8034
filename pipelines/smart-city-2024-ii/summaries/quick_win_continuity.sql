-- F-13: what became of each quick win, with its highest risk; mitigated if each of its risks has a mitigation.
WITH risks AS (
  SELECT
    opd_code,
    normalized(quick_win_title) AS title,
    MAX(likelihood * impact) AS value,
    MIN(CASE WHEN mitigation IS NULL THEN 0 ELSE 1 END) AS mitigated
  FROM quick_win_risks
  GROUP BY opd_code, normalized(quick_win_title)
), levels AS (
  SELECT r.opd_code, r.title, MIN(g.ordinal) AS ordinal
  FROM risks r
  JOIN code_risk_levels g
    ON g.lower_bound IS NULL OR decimal_cmp(r.value, g.lower_bound) > 0
      OR (g.bound = 'inclusive' AND decimal_cmp(r.value, g.lower_bound) = 0)
  WHERE r.value IS NOT NULL
  GROUP BY r.opd_code, r.title
)
SELECT
  q.opd_code,
  q.title,
  q.dimension AS dimension_code,
  q.first_year,
  q.previous_status,
  q.current_status,
  CASE
    WHEN q.previous_status = 'BERJALAN' AND q.current_status IN ('BERJALAN', 'DIKEMBANGKAN') THEN 'continuing'
    WHEN q.previous_status = 'BERJALAN' AND q.current_status = 'BERHENTI' THEN 'stopped'
    WHEN q.first_year = c.year THEN 'new'
    WHEN q.current_status = 'BERHENTI' THEN 'stopped'
    ELSE 'unknown'
  END AS continuity,
  q.stop_reason,
  g.label_id AS highest_risk_level,
  r.mitigated
FROM quick_wins q
CROSS JOIN cycle c
JOIN code_opds o ON o.code = q.opd_code
LEFT JOIN risks r ON r.opd_code = q.opd_code AND r.title = normalized(q.title)
LEFT JOIN levels l ON l.opd_code = r.opd_code AND l.title = r.title
LEFT JOIN code_risk_levels g ON g.ordinal = l.ordinal
ORDER BY o.ordinal, q.source_sheet, q.source_row
