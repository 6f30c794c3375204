-- USING stands for WITH CHECK where none is given; writing it out says the same.
ALTER POLICY ${guard.policy} ON ${guard.gone} WITH CHECK (region = current_setting('app.current_region'));
