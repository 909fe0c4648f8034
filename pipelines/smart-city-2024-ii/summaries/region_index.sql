-- F-03, F-04: the weighted index over all aspects, and against the previous cycle, both unrounded.
SELECT
  c.cycle_id,
  c.cluster,
  CASE WHEN a.scored = a.aspects THEN a.weighted END AS achievement_index,
  a.weighted AS partial_index,
  c.previous_index,
  CASE WHEN a.scored = a.aspects THEN decimal_sub(a.weighted, c.previous_index) END AS improvement_index,
  a.provisional,
  'indikatif, bukan nilai resmi' AS disclaimer
FROM cycle c
CROSS JOIN (
  SELECT
    COUNT(*) AS aspects,
    COUNT(score) AS scored,
    decimal_sum(weighted_score) AS weighted,
    MAX(provisional) AS provisional
  FROM summary_aspect_scores
) a
