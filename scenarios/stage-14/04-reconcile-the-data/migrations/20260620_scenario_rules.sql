ALTER TABLE scenarios ADD CONSTRAINT scenarios_tenant_id_code_key UNIQUE (tenant_id, code);
ALTER TABLE curves ADD CONSTRAINT curves_scenario_id_fkey FOREIGN KEY (scenario_id) REFERENCES scenarios (id);
