-- F-08: an item is done when what was realized reaches its target; unmeasured items are not done and enter no mean.
-- For units of percent, which are cumulative, the last reported quarter counts, else the sum of the quarters.
WITH quarters AS (
  SELECT a.component, a.target,
    CASE
      WHEN normalized(a.unit) IN ('persen', 'percent', 'prosen', 'persentase', 'prosentase', 'presentase')
        OR normalized(a.unit) LIKE 'persen %' OR a.unit LIKE '\%%' ESCAPE '\'
        THEN COALESCE(a.realized_q4, a.realized_q3, a.realized_q2, a.realized_q1)
      WHEN COALESCE(a.realized_q1, a.realized_q2, a.realized_q3, a.realized_q4) IS NOT NULL
        THEN decimal_add(
          decimal_add(COALESCE(a.realized_q1, '0'), COALESCE(a.realized_q2, '0')),
          decimal_add(COALESCE(a.realized_q3, '0'), COALESCE(a.realized_q4, '0')))
    END AS realized
  FROM action_items a
), components AS (
  SELECT
    component,
    COUNT(*) AS items,
    SUM(CASE WHEN decimal_cmp(realized, target) >= 0 THEN 1 ELSE 0 END) AS done,
    decimal_mean(decimal_min(decimal_div(realized, target), 1)) AS mean_achievement
  FROM quarters
  GROUP BY component
), graded AS (
  SELECT p.component, MIN(g.ordinal) AS ordinal
  FROM components p
  JOIN code_achievement_predicates g
    ON g.lower_bound IS NULL OR decimal_cmp(p.mean_achievement, g.lower_bound) > 0
      OR (g.bound = 'inclusive' AND decimal_cmp(p.mean_achievement, g.lower_bound) = 0)
  WHERE p.mean_achievement IS NOT NULL
  GROUP BY p.component
)
SELECT
  p.component,
  p.items,
  p.done,
  decimal_div(p.done, p.items) AS done_ratio,
  p.mean_achievement,
  g.label_id AS predicate
FROM components p
JOIN code_components c ON c.code = p.component
LEFT JOIN graded ON graded.component = p.component
LEFT JOIN code_achievement_predicates g ON g.ordinal = graded.ordinal
ORDER BY c.ordinal
