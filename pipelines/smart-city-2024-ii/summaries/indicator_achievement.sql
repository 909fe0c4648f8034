-- F-09: achievement by trend, each capped at 1. Less is better for a negative trend; an equal value is no improvement.
-- Indicators without an impact area make a row of their own.
WITH measured AS (
  SELECT
    level,
    COALESCE(impact_area, '') AS area,
    realized,
    CASE
      WHEN trend = 'NEGATIF' THEN decimal_cmp(realized, baseline_value) < 0
      ELSE decimal_cmp(realized, baseline_value) > 0
    END AS is_improved,
    CASE
      WHEN trend = 'NEGATIF' THEN decimal_div(target, realized)
      WHEN trend IS NOT NULL THEN decimal_div(realized, target)
    END AS achievement
  FROM indicators
), groups AS (
  SELECT
    level,
    area,
    COUNT(*) AS indicators,
    COUNT(realized) AS measured,
    SUM(CASE WHEN is_improved THEN 1 ELSE 0 END) AS improved,
    decimal_mean(decimal_min(achievement, 1)) AS mean_achievement
  FROM measured
  GROUP BY level, area
), graded AS (
  SELECT m.level, m.area, MIN(g.ordinal) AS ordinal
  FROM groups m
  JOIN code_achievement_predicates g
    ON g.lower_bound IS NULL OR decimal_cmp(m.mean_achievement, g.lower_bound) > 0
      OR (g.bound = 'inclusive' AND decimal_cmp(m.mean_achievement, g.lower_bound) = 0)
  WHERE m.mean_achievement IS NOT NULL
  GROUP BY m.level, m.area
)
SELECT
  m.level,
  NULLIF(m.area, '') AS impact_area,
  m.indicators,
  m.measured,
  m.improved,
  m.mean_achievement,
  g.label_id AS predicate
FROM groups m
JOIN code_indicator_levels l ON l.code = m.level
LEFT JOIN code_impact_areas a ON a.code = m.area
LEFT JOIN graded ON graded.level = m.level AND graded.area = m.area
LEFT JOIN code_achievement_predicates g ON g.ordinal = graded.ordinal
ORDER BY l.ordinal, COALESCE(a.ordinal, 1000)
