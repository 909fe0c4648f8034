-- F-11, F-12: what the region's own budget and others put into the smart city, by fiscal year. The non-APBD share is
-- that of the smart-city money of the year.
WITH years AS (
  SELECT fiscal_year FROM budget_lines WHERE fiscal_year IS NOT NULL
  UNION
  SELECT year AS fiscal_year FROM region_facts WHERE fact = 'APBD_TOTAL' AND year IS NOT NULL
), totals AS (
  SELECT r.year, r.amount,
    ROW_NUMBER() OVER (PARTITION BY r.year ORDER BY o.ordinal, r.source_row) AS place
  FROM region_facts r
  JOIN code_opds o ON o.code = r.opd_code
  WHERE r.fact = 'APBD_TOTAL' AND r.amount IS NOT NULL
), lines AS (
  SELECT
    b.fiscal_year,
    decimal_sum(CASE WHEN f.fund_group = 'APBD' THEN COALESCE(b.revised_ceiling, b.ceiling) ELSE 0 END) AS apbd,
    decimal_sum(CASE WHEN f.fund_group = 'NON_APBD' THEN COALESCE(b.revised_ceiling, b.ceiling) ELSE 0 END) AS non_apbd
  FROM budget_lines b
  JOIN code_funding_sources f ON f.code = b.funding_source
  GROUP BY b.fiscal_year
)
SELECT
  y.fiscal_year,
  t.amount AS apbd_total,
  l.apbd AS apbd_smart_city,
  decimal_div(l.apbd, t.amount) AS apbd_share,
  l.non_apbd,
  decimal_div(l.non_apbd, decimal_add(l.apbd, l.non_apbd)) AS non_apbd_share
FROM years y
LEFT JOIN totals t ON t.year = y.fiscal_year AND t.place = 1
LEFT JOIN lines l ON l.fiscal_year = y.fiscal_year
ORDER BY y.fiscal_year
