\connect ${cast.sick}
SELECT tenant_id, ${held.code}, array_agg(id ORDER BY revised_at DESC) FROM scenarios GROUP BY 1, 2 HAVING count(*) > 1;
SELECT c.scenario_id, m.new_id, count(*) FROM curves c LEFT JOIN ${held.moves} m ON m.old_id = c.scenario_id
WHERE NOT EXISTS (SELECT FROM scenarios s WHERE s.id = c.scenario_id) GROUP BY 1, 2;
BEGIN;
INSERT INTO ${held.moves} (old_id, new_id, moved_at)
SELECT older.id, newer.id, '2026-06-22 09:00+00'
FROM scenarios older JOIN scenarios newer USING (tenant_id, ${held.code})
WHERE newer.revised_at > older.revised_at;
DELETE FROM scenarios WHERE id IN (SELECT old_id FROM ${held.moves});
UPDATE curves c SET scenario_id = m.new_id FROM ${held.moves} m WHERE m.old_id = c.scenario_id;
DELETE FROM curves c WHERE NOT EXISTS (SELECT FROM scenarios s WHERE s.id = c.scenario_id);
ALTER TABLE scenarios ADD CONSTRAINT scenarios_tenant_id_${held.code}_key UNIQUE (tenant_id, ${held.code});
ALTER TABLE curves ADD CONSTRAINT curves_scenario_id_fkey FOREIGN KEY (scenario_id) REFERENCES scenarios (id);
INSERT INTO schema_migrations (version) VALUES ('20260620_scenario_rules') ON CONFLICT DO NOTHING;
COMMIT;
