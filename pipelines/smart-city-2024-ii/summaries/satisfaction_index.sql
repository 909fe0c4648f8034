-- F-15: each of the nine elements weighs exactly 1/9; a service without all of them has no index. The grade is that of
-- the index rounded to two digits, as the regulation prints it.
WITH constants AS (
  SELECT
    MAX(CASE WHEN name = 'satisfaction_elements_expected' THEN value END) AS elements,
    MAX(CASE WHEN name = 'satisfaction_index_factor' THEN value END) AS factor
  FROM parameters
), elements AS (
  SELECT opd_code, service_name, element, decimal_mean(mean) AS mean, MAX(respondents) AS respondents
  FROM satisfaction_survey_items
  WHERE element IS NOT NULL AND mean IS NOT NULL
  GROUP BY opd_code, service_name, element
), services AS (
  SELECT opd_code, service_name, COUNT(*) AS elements, decimal_sum(mean) AS total, MAX(respondents) AS respondents
  FROM elements
  GROUP BY opd_code, service_name
), indexed AS (
  SELECT
    s.opd_code,
    s.service_name,
    s.elements,
    s.respondents,
    CASE WHEN decimal_cmp(s.elements, k.elements) = 0 THEN decimal_div(s.total, k.elements) END AS ni,
    CASE WHEN decimal_cmp(s.elements, k.elements) = 0
      THEN decimal_div(decimal_mul(s.total, k.factor), k.elements) END AS ikm
  FROM services s
  CROSS JOIN constants k
), graded AS (
  SELECT i.opd_code, i.service_name, MIN(g.ordinal) AS ordinal
  FROM indexed i
  JOIN code_satisfaction_grades g
    ON g.lower_bound IS NULL OR decimal_cmp(decimal_round(i.ikm, 2), g.lower_bound) > 0
      OR (g.bound = 'inclusive' AND decimal_cmp(decimal_round(i.ikm, 2), g.lower_bound) = 0)
  WHERE i.ikm IS NOT NULL
  GROUP BY i.opd_code, i.service_name
)
SELECT
  i.opd_code,
  i.service_name,
  i.elements,
  i.ni,
  i.ikm,
  g.code AS grade,
  g.label_id AS performance,
  i.respondents
FROM indexed i
JOIN code_opds o ON o.code = i.opd_code
LEFT JOIN graded ON graded.opd_code = i.opd_code AND graded.service_name = i.service_name
LEFT JOIN code_satisfaction_grades g ON g.ordinal = graded.ordinal
ORDER BY o.ordinal, i.service_name
