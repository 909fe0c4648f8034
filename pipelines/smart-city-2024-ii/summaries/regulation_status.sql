-- Each regulation once, however many agencies cite it. Where they disagree on its status, the worse one counts:
-- revoked or expired, then draft, then in force.
WITH cited AS (
  SELECT
    l.document_type,
    COALESCE(normalized(l.number), '') AS number,
    COALESCE(l.year, 0) AS year,
    CASE WHEN l.number IS NULL THEN COALESCE(normalized(l.title), '') ELSE '' END AS title,
    CASE
      WHEN l.status = 'DRAFT' THEN 2
      WHEN l.status = 'DICABUT' OR l.valid_to < c.evaluation_date THEN 1
      ELSE 3
    END AS standing
  FROM legal_documents l
  CROSS JOIN cycle c
), documents AS (
  SELECT document_type, number, year, title, MIN(standing) AS standing
  FROM cited
  GROUP BY document_type, number, year, title
)
SELECT
  d.document_type,
  COUNT(*) AS documents,
  SUM(CASE WHEN d.standing = 3 THEN 1 ELSE 0 END) AS in_force,
  SUM(CASE WHEN d.standing = 2 THEN 1 ELSE 0 END) AS draft,
  SUM(CASE WHEN d.standing = 1 THEN 1 ELSE 0 END) AS revoked_or_expired
FROM documents d
JOIN code_document_types t ON t.code = d.document_type
GROUP BY d.document_type, t.ordinal
ORDER BY t.ordinal
