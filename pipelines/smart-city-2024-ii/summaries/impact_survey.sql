-- F-06: an item is the mean over its surveys weighted by respondents, a sub-dimension the mean of its items. Only
-- surveys on the configured scale enter. A service is counted once, whatever the number of its items.
WITH scale AS (
  SELECT
    MAX(CASE WHEN name = 'impact_scale_minimum' THEN value END) AS lowest,
    MAX(CASE WHEN name = 'impact_scale_maximum' THEN value END) AS highest
  FROM parameters
), surveys AS (
  SELECT q.sub_dimension_code, i.item_id, i.opd_code, i.service_name, i.respondents, i.mean
  FROM impact_survey_items i
  JOIN questions q ON q.question_id = i.item_id
  CROSS JOIN scale
  WHERE q.sub_dimension_code IS NOT NULL AND i.mean IS NOT NULL
    AND decimal_cmp(i.scale_min, scale.lowest) = 0 AND decimal_cmp(i.scale_max, scale.highest) = 0
), items AS (
  SELECT sub_dimension_code, item_id, decimal_wmean(mean, respondents) AS mean
  FROM surveys
  GROUP BY sub_dimension_code, item_id
), item_means AS (
  SELECT sub_dimension_code, COUNT(mean) AS items, decimal_mean(mean) AS mean
  FROM items
  GROUP BY sub_dimension_code
), services AS (
  SELECT sub_dimension_code, opd_code, service_name, MAX(respondents) AS respondents
  FROM surveys
  GROUP BY sub_dimension_code, opd_code, service_name
), service_counts AS (
  SELECT sub_dimension_code, COUNT(*) AS services, decimal_sum(respondents) AS respondents
  FROM services
  GROUP BY sub_dimension_code
)
SELECT d.code AS sub_dimension_code, m.items, m.mean, s.respondents, s.services
FROM item_means m
JOIN service_counts s ON s.sub_dimension_code = m.sub_dimension_code
JOIN code_sub_dimensions d ON d.code = m.sub_dimension_code
ORDER BY d.ordinal
