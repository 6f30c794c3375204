-- \d curves; SELECT * FROM ${history.table}; SELECT * FROM pg_constraint
SELECT '${history.view} and ${history.table}' AS said;
