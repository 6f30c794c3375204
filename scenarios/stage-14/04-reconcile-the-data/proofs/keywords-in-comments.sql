-- SELECT * FROM scenarios, curves, scenario_moves
SELECT 'scenarios, curves, scenario_moves' AS said;
