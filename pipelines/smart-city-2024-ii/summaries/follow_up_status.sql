-- What became of the previous cycle's recommendations, by agency.
SELECT
  f.opd_code,
  COUNT(*) AS recommendations,
  SUM(CASE WHEN f.status = 'SELESAI' THEN 1 ELSE 0 END) AS done,
  SUM(CASE WHEN f.status = 'PROSES' THEN 1 ELSE 0 END) AS in_progress,
  SUM(CASE WHEN f.status = 'BELUM' THEN 1 ELSE 0 END) AS not_started
FROM follow_ups f
JOIN code_opds o ON o.code = f.opd_code
GROUP BY f.opd_code, o.ordinal
ORDER BY o.ordinal
