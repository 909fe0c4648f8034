-- F-16, F-18, F-19, F-21: every agency of the registry by completeness, then quality, then evidence; never by score.
-- An agency without a current submission is `rejected` if it sent something, else `missing`.
WITH claims AS (
  SELECT opd_code, evidence FROM questionnaire_answers WHERE claimed_score IS NOT NULL OR answer IS NOT NULL
  UNION ALL
  SELECT opd_code, evidence FROM programs
  UNION ALL
  SELECT opd_code, evidence FROM follow_ups
), evidence AS (
  SELECT opd_code, decimal_div(
    SUM(CASE WHEN LOWER(evidence) LIKE '%http://%' OR LOWER(evidence) LIKE '%https://%' THEN 1 ELSE 0 END),
    COUNT(*)) AS coverage
  FROM claims
  GROUP BY opd_code
), filled AS (
  SELECT opd_code, decimal_div(SUM(filled_cells), SUM(required_cells)) AS completeness
  FROM summary_completeness
  GROUP BY opd_code
), latest AS (
  SELECT opd_code, MAX(revision) AS revision FROM ledger WHERE status = 'rejected' GROUP BY opd_code
), money AS (
  SELECT b.opd_code, decimal_sum(COALESCE(b.revised_ceiling, b.ceiling)) AS ceiling, decimal_sum(b.realized) AS realized
  FROM budget_lines b
  JOIN cycle c ON c.year = b.fiscal_year
  GROUP BY b.opd_code
), program_counts AS (
  SELECT opd_code, COUNT(*) AS n FROM programs GROUP BY opd_code
), action_counts AS (
  SELECT opd_code, COUNT(*) AS n FROM action_items GROUP BY opd_code
), quick_win_counts AS (
  SELECT opd_code, COUNT(*) AS n FROM quick_wins GROUP BY opd_code
), summary AS (
  SELECT
    o.code AS opd_code,
    o.label_id AS opd,
    o.ordinal,
    CASE WHEN s.status IS NOT NULL THEN s.status WHEN l.revision IS NOT NULL THEN 'rejected' ELSE 'missing' END
      AS status,
    COALESCE(s.revision, l.revision) AS revision,
    f.completeness,
    CASE WHEN s.cells_mapped > 0 THEN decimal_max(0, decimal_sub(100, decimal_div(
      decimal_mul(100, decimal_add(5 * s.errors + 2 * s.warnings, decimal_div(s.infos, 2))), s.cells_mapped)))
    END AS quality_score,
    e.coverage AS evidence_coverage,
    s.errors,
    s.warnings,
    s.rows_accepted,
    s.rows_quarantined,
    CASE WHEN s.status IS NOT NULL THEN COALESCE(p.n, 0) END AS programs,
    CASE WHEN s.status IS NOT NULL THEN COALESCE(a.n, 0) END AS action_items,
    m.ceiling,
    m.realized,
    decimal_div(m.realized, m.ceiling) AS absorption,
    CASE WHEN s.status IS NOT NULL THEN COALESCE(w.n, 0) END AS quick_wins
  FROM code_opds o
  LEFT JOIN submissions s ON s.opd_code = o.code
  LEFT JOIN latest l ON l.opd_code = o.code
  LEFT JOIN filled f ON f.opd_code = o.code
  LEFT JOIN evidence e ON e.opd_code = o.code
  LEFT JOIN money m ON m.opd_code = o.code
  LEFT JOIN program_counts p ON p.opd_code = o.code
  LEFT JOIN action_counts a ON a.opd_code = o.code
  LEFT JOIN quick_win_counts w ON w.opd_code = o.code
), ranked AS (
  -- Whole billionths, so that the order is that of the numbers in every engine.
  SELECT
    summary.*,
    COALESCE(CAST(decimal_round(decimal_mul(completeness, 1000000000), 0) AS BIGINT), -1) AS first_key,
    COALESCE(CAST(decimal_round(decimal_mul(quality_score, 1000000000), 0) AS BIGINT), -1) AS second_key,
    COALESCE(CAST(decimal_round(decimal_mul(evidence_coverage, 1000000000), 0) AS BIGINT), -1) AS third_key
  FROM summary
)
SELECT
  RANK() OVER (ORDER BY first_key DESC, second_key DESC, third_key DESC) AS rank,
  opd_code,
  opd,
  status,
  revision,
  completeness,
  quality_score,
  evidence_coverage,
  errors,
  warnings,
  rows_accepted,
  rows_quarantined,
  programs,
  action_items,
  ceiling,
  realized,
  absorption,
  quick_wins
FROM ranked
ORDER BY first_key DESC, second_key DESC, third_key DESC, ordinal
