-- F-17: a program is aligned if it names its plan or has a row of its own among the alignments of its agency.
WITH aligned AS (
  SELECT p.opd_code,
    CASE WHEN p.plan_ref IS NOT NULL OR EXISTS (
      SELECT 1 FROM plan_alignments a
      WHERE a.opd_code = p.opd_code AND normalized(a.program_title) = normalized(p.title)
    ) THEN 1 ELSE 0 END AS is_aligned
  FROM programs p
)
SELECT
  a.opd_code,
  COUNT(*) AS programs,
  SUM(a.is_aligned) AS aligned,
  decimal_div(SUM(a.is_aligned), COUNT(*)) AS ratio
FROM aligned a
JOIN code_opds o ON o.code = a.opd_code
GROUP BY a.opd_code, o.ordinal
ORDER BY o.ordinal
