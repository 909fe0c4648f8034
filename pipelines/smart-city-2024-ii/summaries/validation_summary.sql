-- Findings of the submissions that count and of those rejected, and those across agencies.
SELECT
  rule_id,
  severity,
  COUNT(*) AS findings,
  COUNT(DISTINCT NULLIF(opd_code, '')) AS opds
FROM findings
GROUP BY rule_id, severity
ORDER BY rule_id, severity
