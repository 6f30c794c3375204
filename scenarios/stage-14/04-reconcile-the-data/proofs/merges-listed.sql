\connect ${cast.sick}
SELECT tenant_id, code, array_agg(id ORDER BY revised_at DESC) FROM scenarios GROUP BY 1, 2 HAVING count(*) > 1;
SELECT c.scenario_id, m.new_id, count(*) FROM curves c LEFT JOIN scenario_moves m ON m.old_id = c.scenario_id
WHERE NOT EXISTS (SELECT FROM scenarios s WHERE s.id = c.scenario_id) GROUP BY 1, 2;
BEGIN;
INSERT INTO scenario_moves (old_id, new_id, moved_at)
SELECT older.id, newer.id, '2026-06-22 09:00+00'
FROM scenarios older JOIN scenarios newer USING (tenant_id, code)
WHERE newer.revised_at > older.revised_at;
DELETE FROM scenarios WHERE id IN (SELECT old_id FROM scenario_moves);
UPDATE curves c SET scenario_id = m.new_id FROM scenario_moves m WHERE m.old_id = c.scenario_id;
DELETE FROM curves c WHERE NOT EXISTS (SELECT FROM scenarios s WHERE s.id = c.scenario_id);
ALTER TABLE scenarios ADD CONSTRAINT scenarios_tenant_id_code_key UNIQUE (tenant_id, code);
ALTER TABLE curves ADD CONSTRAINT curves_scenario_id_fkey FOREIGN KEY (scenario_id) REFERENCES scenarios (id);
INSERT INTO schema_migrations (version) VALUES ('20260620_scenario_rules') ON CONFLICT DO NOTHING;
COMMIT;
