-- F-05 to F-08, F-10, F-13, F-14 by dimension. Action items and budget lines belong to the dimension of the program
-- they name; where an agency lists one title under several dimensions, to the first of these, so that no rupiah
-- counts twice. Money is that of the cycle's fiscal year.
WITH titles AS (
  SELECT p.opd_code, normalized(p.title) AS title, MIN(d.ordinal) AS ordinal
  FROM programs p
  JOIN code_dimensions d ON d.code = p.dimension
  GROUP BY p.opd_code, normalized(p.title)
), program_counts AS (
  SELECT
    dimension,
    COUNT(*) AS programs,
    SUM(CASE WHEN status IN ('BERJALAN', 'SELESAI') THEN 1 ELSE 0 END) AS running
  FROM programs
  GROUP BY dimension
), planned_programs AS (
  SELECT f.dimension_code, r.amount,
    ROW_NUMBER() OVER (PARTITION BY f.dimension_code ORDER BY r.year DESC, o.ordinal, r.source_row) AS place
  FROM region_facts r
  JOIN code_region_facts f ON f.code = r.fact
  JOIN code_opds o ON o.code = r.opd_code
  WHERE f.dimension_code IS NOT NULL AND r.amount IS NOT NULL
), quarters AS (
  SELECT a.opd_code, normalized(a.program_title) AS title, a.target,
    CASE
      WHEN normalized(a.unit) IN ('persen', 'percent', 'prosen', 'persentase', 'prosentase', 'presentase')
        OR normalized(a.unit) LIKE 'persen %' OR a.unit LIKE '\%%' ESCAPE '\'
        THEN COALESCE(a.realized_q4, a.realized_q3, a.realized_q2, a.realized_q1)
      WHEN COALESCE(a.realized_q1, a.realized_q2, a.realized_q3, a.realized_q4) IS NOT NULL
        THEN decimal_add(
          decimal_add(COALESCE(a.realized_q1, '0'), COALESCE(a.realized_q2, '0')),
          decimal_add(COALESCE(a.realized_q3, '0'), COALESCE(a.realized_q4, '0')))
    END AS realized
  FROM action_items a
), actions AS (
  SELECT t.ordinal, COUNT(*) AS items,
    decimal_mean(decimal_min(decimal_div(q.realized, q.target), 1)) AS achievement
  FROM quarters q
  JOIN titles t ON t.opd_code = q.opd_code AND t.title = q.title
  GROUP BY t.ordinal
), money AS (
  SELECT t.ordinal, decimal_sum(COALESCE(b.revised_ceiling, b.ceiling)) AS ceiling, decimal_sum(b.realized) AS realized
  FROM budget_lines b
  JOIN cycle c ON c.year = b.fiscal_year
  JOIN titles t ON t.opd_code = b.opd_code AND t.title = normalized(b.program_title)
  GROUP BY t.ordinal
), quick_win_counts AS (
  SELECT
    dimension,
    COUNT(*) AS quick_wins,
    SUM(CASE WHEN previous_status = 'BERJALAN' AND current_status IN ('BERJALAN', 'DIKEMBANGKAN') THEN 1 ELSE 0 END)
      AS continuing
  FROM quick_wins
  GROUP BY dimension
), collaboration_counts AS (
  SELECT dimension, COUNT(*) AS running
  FROM collaborations
  WHERE status = 'BERJALAN'
  GROUP BY dimension
), impact AS (
  SELECT s.dimension_code, decimal_mean(i.mean) AS mean
  FROM summary_impact_survey i
  JOIN code_sub_dimensions s ON s.code = i.sub_dimension_code
  GROUP BY s.dimension_code
), scores AS (
  SELECT dimension_code, decimal_mean(score) AS score
  FROM summary_questionnaire
  GROUP BY dimension_code
)
SELECT
  d.code AS dimension_code,
  d.label_id AS dimension,
  COALESCE(p.programs, 0) AS programs,
  COALESCE(p.running, 0) AS programs_running,
  n.amount AS programs_planned,
  decimal_div(COALESCE(p.running, 0), n.amount) AS running_ratio,
  COALESCE(a.items, 0) AS action_items,
  a.achievement AS action_achievement,
  m.ceiling,
  m.realized,
  decimal_div(m.realized, m.ceiling) AS absorption,
  COALESCE(w.quick_wins, 0) AS quick_wins,
  COALESCE(w.continuing, 0) AS quick_wins_continuing,
  COALESCE(k.running, 0) AS collaborations_running,
  i.mean AS impact_mean,
  s.score AS dimension_index
FROM code_dimensions d
LEFT JOIN program_counts p ON p.dimension = d.code
LEFT JOIN planned_programs n ON n.dimension_code = d.code AND n.place = 1
LEFT JOIN actions a ON a.ordinal = d.ordinal
LEFT JOIN money m ON m.ordinal = d.ordinal
LEFT JOIN quick_win_counts w ON w.dimension = d.code
LEFT JOIN collaboration_counts k ON k.dimension = d.code
LEFT JOIN impact i ON i.dimension_code = d.code
LEFT JOIN scores s ON s.dimension_code = d.code
ORDER BY d.ordinal
