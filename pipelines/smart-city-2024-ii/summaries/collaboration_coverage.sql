-- F-14: collaborations and own contributions by dimension and area; those without an area make a row of their own.
WITH counted AS (
  SELECT
    dimension,
    COALESCE(area_code, '') AS area,
    COUNT(*) AS collaborations,
    SUM(CASE WHEN status = 'BERJALAN' THEN 1 ELSE 0 END) AS running,
    SUM(CASE WHEN type = 'KONTRIBUSI_MANDIRI' THEN 1 ELSE 0 END) AS own_contributions
  FROM collaborations
  GROUP BY dimension, COALESCE(area_code, '')
), partners AS (
  SELECT k.dimension, COALESCE(k.area_code, '') AS area, joined_codes(r.code) AS codes
  FROM collaborations k
  JOIN code_regions r ON ';' || k.partner_regions || ';' LIKE '%;' || r.code || ';%'
  GROUP BY k.dimension, COALESCE(k.area_code, '')
)
SELECT
  k.dimension AS dimension_code,
  NULLIF(k.area, '') AS area_code,
  k.collaborations,
  k.running,
  k.own_contributions,
  p.codes AS partner_regions
FROM counted k
JOIN code_dimensions d ON d.code = k.dimension
LEFT JOIN code_areas a ON a.code = k.area
LEFT JOIN partners p ON p.dimension = k.dimension AND p.area = k.area
ORDER BY d.ordinal, COALESCE(a.ordinal, 1000)
