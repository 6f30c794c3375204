-- \d curves; SELECT * FROM curve_revisions; SELECT * FROM pg_constraint
SELECT 'curve_latest and curve_revisions' AS said;
