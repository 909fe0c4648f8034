-- This cycle against the one before, whose data are its store or its exports; be it last year's or stage I of this year.
-- Aspects have the published scores. What either cycle does not have is left out.
WITH dimensions AS (
  SELECT dimension_code, dimension_index, running_ratio, absorption, impact_mean FROM summary_dimension_summary
), agencies AS (
  SELECT opd_code, completeness, evidence_coverage FROM summary_opd_summary
), indicators_now AS (
  SELECT opd_code, normalized(name) AS name, MIN(name) AS title, decimal_mean(realized) AS realized
  FROM indicators
  GROUP BY opd_code, normalized(name)
), indicators_before AS (
  SELECT opd_code, normalized(name) AS name, decimal_mean(realized) AS realized
  FROM previous_indicators
  GROUP BY opd_code, normalized(name)
), compared AS (
  SELECT 1 AS part, a.ordinal AS place, 'aspect' AS subject, s.aspect_code AS code, '' AS opd_code, 'score' AS measure,
    decimal_add(s.previous_score, 0) AS previous_value, decimal_add(s.score, 0) AS current_value
  FROM summary_aspect_scores s JOIN aspects a ON a.code = s.aspect_code
  UNION ALL
  SELECT 2, d.ordinal, 'dimension', s.dimension_code, '', 'dimension_index',
    decimal_add(p.dimension_index, 0), decimal_add(s.dimension_index, 0)
  FROM dimensions s JOIN code_dimensions d ON d.code = s.dimension_code
  JOIN previous_dimension_summary p ON p.dimension_code = s.dimension_code
  UNION ALL
  SELECT 3, d.ordinal, 'dimension', s.dimension_code, '', 'running_ratio',
    decimal_add(p.running_ratio, 0), decimal_add(s.running_ratio, 0)
  FROM dimensions s JOIN code_dimensions d ON d.code = s.dimension_code
  JOIN previous_dimension_summary p ON p.dimension_code = s.dimension_code
  UNION ALL
  SELECT 4, d.ordinal, 'dimension', s.dimension_code, '', 'absorption',
    decimal_add(p.absorption, 0), decimal_add(s.absorption, 0)
  FROM dimensions s JOIN code_dimensions d ON d.code = s.dimension_code
  JOIN previous_dimension_summary p ON p.dimension_code = s.dimension_code
  UNION ALL
  SELECT 5, d.ordinal, 'dimension', s.dimension_code, '', 'impact_mean',
    decimal_add(p.impact_mean, 0), decimal_add(s.impact_mean, 0)
  FROM dimensions s JOIN code_dimensions d ON d.code = s.dimension_code
  JOIN previous_dimension_summary p ON p.dimension_code = s.dimension_code
  UNION ALL
  SELECT 6, o.ordinal, 'opd', s.opd_code, s.opd_code, 'completeness',
    decimal_add(p.completeness, 0), decimal_add(s.completeness, 0)
  FROM agencies s JOIN code_opds o ON o.code = s.opd_code
  JOIN previous_opd_summary p ON p.opd_code = s.opd_code
  UNION ALL
  SELECT 7, o.ordinal, 'opd', s.opd_code, s.opd_code, 'evidence_coverage',
    decimal_add(p.evidence_coverage, 0), decimal_add(s.evidence_coverage, 0)
  FROM agencies s JOIN code_opds o ON o.code = s.opd_code
  JOIN previous_opd_summary p ON p.opd_code = s.opd_code
  UNION ALL
  SELECT 8, o.ordinal, 'indicator', n.title, n.opd_code, 'realized', decimal_add(b.realized, 0), decimal_add(n.realized, 0)
  FROM indicators_now n JOIN code_opds o ON o.code = n.opd_code
  JOIN indicators_before b ON b.opd_code = n.opd_code AND b.name = n.name
)
SELECT
  k.subject,
  k.code,
  NULLIF(k.opd_code, '') AS opd_code,
  k.measure,
  c.previous_cycle_id,
  k.previous_value,
  k.current_value,
  decimal_sub(k.current_value, k.previous_value) AS delta
FROM compared k
CROSS JOIN cycle c
WHERE k.previous_value IS NOT NULL AND k.current_value IS NOT NULL
ORDER BY k.part, k.place, k.code
