-- The same for who makes both policies anew.
ALTER POLICY ${guard.policy} ON ${guard.gone} WITH CHECK (region = current_setting('app.current_region'));
ALTER POLICY ${guard.policy} ON ${guard.exempt} WITH CHECK (region = current_setting('app.current_region'));
