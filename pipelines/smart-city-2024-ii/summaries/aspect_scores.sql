-- F-01: the mean of the questions that have a score; the others are counted, not taken as 0.
SELECT
  a.code AS aspect_code,
  a.title_id AS aspect,
  a.weight,
  COALESCE(q.questions, 0) AS questions,
  COALESCE(q.answered, 0) AS answered,
  q.score,
  decimal_div(decimal_mul(a.weight, q.score), 100) AS weighted_score,
  a.previous_score,
  decimal_sub(q.score, a.previous_score) AS delta,
  COALESCE(q.provisional, 0) AS provisional
FROM aspects a
LEFT JOIN (
  SELECT
    aspect_code,
    COUNT(*) AS questions,
    COUNT(score) AS answered,
    decimal_mean(score) AS score,
    MAX(provisional) AS provisional
  FROM summary_questionnaire
  GROUP BY aspect_code
) q ON q.aspect_code = a.code
ORDER BY a.ordinal
