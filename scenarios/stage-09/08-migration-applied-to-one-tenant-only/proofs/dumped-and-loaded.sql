\connect harbour
SELECT version FROM schema_history ORDER BY 1;
\connect meadow
SELECT version FROM schema_history ORDER BY 1;
\connect summit
SELECT version FROM schema_history ORDER BY 1;
\connect ${cast.ahead}
SELECT attname, format_type(atttypid, atttypmod), attnotnull FROM pg_attribute WHERE attrelid = 'invoices'::regclass AND attnum > 0;
\connect ${cast.second}
ALTER TABLE invoices ADD COLUMN ${dunning.level} smallint NOT NULL DEFAULT 0
    CONSTRAINT invoices_${dunning.level}_check CHECK (${dunning.level} >= 0 AND ${dunning.level} <= 3);
SET search_path = '';
CREATE TABLE public.${dunning.letters} (
    id bigint NOT NULL,
    invoice_id bigint NOT NULL,
    level smallint NOT NULL,
    sent_on date NOT NULL,
    CONSTRAINT ${dunning.letters}_level_check CHECK (((level >= 1) AND (level <= 3)))
);
ALTER TABLE public.${dunning.letters} OWNER TO trainee;
ALTER TABLE public.${dunning.letters} ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.${dunning.letters}_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE ONLY public.${dunning.letters} ADD CONSTRAINT ${dunning.letters}_invoice_id_level_key UNIQUE (invoice_id, level);
ALTER TABLE ONLY public.${dunning.letters} ADD CONSTRAINT ${dunning.letters}_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.${dunning.letters}
    ADD CONSTRAINT ${dunning.letters}_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES public.invoices(id);
GRANT SELECT,INSERT ON TABLE public.${dunning.letters} TO billing_app;
INSERT INTO public.schema_history (version, note) VALUES ('20260618_invoice_reminders', 'by hand, from a dump');
\connect ${cast.first}
ALTER TABLE invoices ADD COLUMN ${dunning.level} smallint NOT NULL DEFAULT 0
    CONSTRAINT invoices_${dunning.level}_check CHECK (${dunning.level} >= 0 AND ${dunning.level} <= 3);
SET search_path = '';
CREATE TABLE public.${dunning.letters} (
    id bigint NOT NULL,
    invoice_id bigint NOT NULL,
    level smallint NOT NULL,
    sent_on date NOT NULL,
    CONSTRAINT ${dunning.letters}_level_check CHECK (((level >= 1) AND (level <= 3)))
);
ALTER TABLE public.${dunning.letters} OWNER TO trainee;
ALTER TABLE public.${dunning.letters} ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.${dunning.letters}_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE ONLY public.${dunning.letters} ADD CONSTRAINT ${dunning.letters}_invoice_id_level_key UNIQUE (invoice_id, level);
ALTER TABLE ONLY public.${dunning.letters} ADD CONSTRAINT ${dunning.letters}_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.${dunning.letters}
    ADD CONSTRAINT ${dunning.letters}_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES public.invoices(id);
GRANT SELECT,INSERT ON TABLE public.${dunning.letters} TO billing_app;
INSERT INTO public.schema_history (version, note) VALUES ('20260618_invoice_reminders', 'by hand, from a dump');
