-- SELECT * FROM scenarios, curves, ${held.moves}
SELECT 'scenarios, curves, ${held.moves}' AS said;
