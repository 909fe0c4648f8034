-- What DuckDB needs to run the summaries unchanged over the exported CSV: exact decimals, and the relations by their names.
--
-- Decimals are DECIMAL(38, 15): DuckDB divides decimals as binary floating-point numbers, so that a quotient is made here
-- by long division of whole numbers, five digits at a time. The tables of data/ and reference/ must be there with the types
-- of the Data Package.

CREATE OR REPLACE MACRO decimal_of(a) AS CAST(a AS DECIMAL(38, 15));

-- The number as so many billiardths (10^-15), without sign.
CREATE OR REPLACE MACRO decimal_units(a) AS
  CAST(replace(CAST(abs(decimal_of(a)) AS VARCHAR), '.', '') AS HUGEINT);

-- The quotient of two whole numbers as billiardths, rounded half up, by long division: what is left over is smaller than
-- the divisor, so that five more digits never overflow.
CREATE OR REPLACE MACRO decimal_rest_1(a, b) AS a % b * 100000;
CREATE OR REPLACE MACRO decimal_rest_2(a, b) AS decimal_rest_1(a, b) % b * 100000;
CREATE OR REPLACE MACRO decimal_rest_3(a, b) AS decimal_rest_2(a, b) % b * 100000;
CREATE OR REPLACE MACRO decimal_quotient(a, b) AS
  a // b * 1000000000000000
  + decimal_rest_1(a, b) // b * 10000000000
  + decimal_rest_2(a, b) // b * 100000
  + decimal_rest_3(a, b) // b
  + CASE WHEN 2 * (decimal_rest_3(a, b) % b) >= b THEN 1 ELSE 0 END;

CREATE OR REPLACE MACRO decimal_from_units(units) AS
  CAST(CAST(units // 1000000000000000 AS VARCHAR) || '.'
    || lpad(CAST(units % 1000000000000000 AS VARCHAR), 15, '0') AS DECIMAL(38, 15));

CREATE OR REPLACE MACRO decimal_add(a, b) AS decimal_of(decimal_of(a) + decimal_of(b));
CREATE OR REPLACE MACRO decimal_sub(a, b) AS decimal_of(decimal_of(a) - decimal_of(b));

-- Thirty digits after the point leave room for eight before it; larger products are made with fewer digits.
CREATE OR REPLACE MACRO decimal_mul(a, b) AS COALESCE(
  decimal_of(TRY(decimal_of(a) * decimal_of(b))),
  decimal_of(CAST(a AS DECIMAL(38, 9)) * CAST(b AS DECIMAL(38, 9))));

CREATE OR REPLACE MACRO decimal_div(a, b) AS
  CASE WHEN decimal_of(b) <> 0 AND a IS NOT NULL THEN
    CAST(sign(decimal_of(a)) * sign(decimal_of(b)) AS INTEGER)
      * decimal_from_units(decimal_quotient(decimal_units(a), decimal_units(b)))
  END;

CREATE OR REPLACE MACRO decimal_round(a, digits) AS
  decimal_of(round(round(decimal_of(a), 12), digits));
CREATE OR REPLACE MACRO decimal_min(a, b) AS
  CASE WHEN a IS NOT NULL AND b IS NOT NULL THEN least(decimal_of(a), decimal_of(b)) END;
CREATE OR REPLACE MACRO decimal_max(a, b) AS
  CASE WHEN a IS NOT NULL AND b IS NOT NULL THEN greatest(decimal_of(a), decimal_of(b)) END;
CREATE OR REPLACE MACRO decimal_cmp(a, b) AS CAST(sign(decimal_of(a) - decimal_of(b)) AS INTEGER);

CREATE OR REPLACE MACRO decimal_sum(a) AS decimal_of(sum(decimal_of(a)));
CREATE OR REPLACE MACRO decimal_mean(a) AS decimal_div(sum(decimal_of(a)), count(a));
CREATE OR REPLACE MACRO decimal_wmean(a, weight) AS decimal_div(
  sum(decimal_mul(a, weight)),
  sum(CASE WHEN a IS NOT NULL THEN decimal_of(weight) END));

CREATE OR REPLACE MACRO normalized(a) AS trim(regexp_replace(lower(a), '[^\p{L}\p{N}]+', ' ', 'g'));
CREATE OR REPLACE MACRO joined_codes(a) AS string_agg(DISTINCT a, ';' ORDER BY a);

-- submissions.csv is the whole ledger; the summaries see the current submissions by that name.
ALTER TABLE submissions RENAME TO ledger;
CREATE OR REPLACE VIEW submissions AS SELECT * FROM ledger WHERE status IN ('accepted', 'partial');
