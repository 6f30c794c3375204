\connect ${cast.sick}
SELECT tenant_id, ${held.code}, array_agg(id ORDER BY revised_at DESC) FROM scenarios GROUP BY 1, 2 HAVING count(*) > 1;
SELECT c.scenario_id, m.new_id, count(*) FROM curves c LEFT JOIN ${held.moves} m ON m.old_id = c.scenario_id
WHERE NOT EXISTS (SELECT FROM scenarios s WHERE s.id = c.scenario_id) GROUP BY 1, 2;
WITH ranked AS (
    SELECT id, first_value(id) OVER (PARTITION BY tenant_id, ${held.code} ORDER BY revised_at DESC) AS survivor FROM scenarios
)
UPDATE curves c SET scenario_id = r.survivor FROM ranked r WHERE r.id = c.scenario_id AND r.id <> r.survivor;
DELETE FROM scenarios s USING scenarios newer
WHERE newer.tenant_id = s.tenant_id AND newer.${held.code} = s.${held.code} AND newer.revised_at > s.revised_at;
UPDATE curves c SET scenario_id = m.new_id FROM ${held.moves} m WHERE m.old_id = c.scenario_id;
DELETE FROM curves c WHERE NOT EXISTS (SELECT FROM scenarios s WHERE s.id = c.scenario_id);
CREATE UNIQUE INDEX CONCURRENTLY scenarios_tenant_id_${held.code}_key ON scenarios (tenant_id, ${held.code});
ALTER TABLE scenarios ADD CONSTRAINT scenarios_tenant_id_${held.code}_key UNIQUE USING INDEX scenarios_tenant_id_${held.code}_key;
ALTER TABLE curves ADD CONSTRAINT curves_scenario_id_fkey FOREIGN KEY (scenario_id) REFERENCES scenarios (id) NOT VALID;
ALTER TABLE curves VALIDATE CONSTRAINT curves_scenario_id_fkey;
INSERT INTO schema_migrations (version) VALUES ('20260620_scenario_rules');
