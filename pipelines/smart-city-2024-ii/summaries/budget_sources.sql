-- F-10: money of the cycle's fiscal year by source; the share is that of all sources together.
WITH sources AS (
  SELECT
    b.funding_source,
    decimal_sum(COALESCE(b.revised_ceiling, b.ceiling)) AS ceiling,
    decimal_sum(b.realized) AS realized
  FROM budget_lines b
  JOIN cycle c ON c.year = b.fiscal_year
  GROUP BY b.funding_source
), total AS (
  SELECT decimal_sum(ceiling) AS ceiling FROM sources
)
SELECT
  f.fund_group,
  s.funding_source,
  s.ceiling,
  s.realized,
  decimal_div(s.realized, s.ceiling) AS absorption,
  decimal_div(s.ceiling, t.ceiling) AS share
FROM sources s
JOIN code_funding_sources f ON f.code = s.funding_source
CROSS JOIN total t
ORDER BY f.ordinal
