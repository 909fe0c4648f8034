-- F-02: the mean of the assessors' scores; without any, that of the claimed scores, and then it is provisional.
WITH assessed AS (
  SELECT question_id, decimal_mean(score) AS score, COUNT(DISTINCT assessor) AS assessors
  FROM assessor_scores
  WHERE score IS NOT NULL
  GROUP BY question_id
), claimed AS (
  SELECT
    question_id,
    decimal_mean(claimed_score) AS score,
    COUNT(claimed_score) AS claims,
    SUM(CASE WHEN LOWER(evidence) LIKE '%http://%' OR LOWER(evidence) LIKE '%https://%' THEN 1 ELSE 0 END)
      AS evidence_count
  FROM questionnaire_answers
  GROUP BY question_id
)
SELECT
  q.question_id,
  q.aspect_code,
  q.dimension_code,
  q.text_id AS question,
  COALESCE(a.score, c.score) AS score,
  COALESCE(a.assessors, 0) AS assessors,
  COALESCE(c.claims, 0) AS claims,
  COALESCE(c.evidence_count, 0) AS evidence_count,
  CASE WHEN a.score IS NULL AND c.score IS NOT NULL THEN 1 ELSE 0 END AS provisional
FROM questions q
LEFT JOIN assessed a ON a.question_id = q.question_id
LEFT JOIN claimed c ON c.question_id = q.question_id
ORDER BY q.ordinal
