package dev.ride.runner.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A pack with one small, valid scenario, written for a test to spoil. */
public final class PackOnDisk {
    public static final String ID = "stage-01/01-column-lost";

    private final Path folder;

    private PackOnDisk(Path folder) {
        this.folder = folder;
    }

    public static PackOnDisk in(Path folder) {
        var pack = new PackOnDisk(folder);
        pack.write("scenario.yaml", """
                format: 1
                ride: "0.1"
                title: A page fails for one customer
                topic: Migrations
                level: L1
                minutes: 5
                choose:
                  sick: [tenant_01, tenant_02, tenant_03]
                brief: |
                  The page fails:

                      ERROR: column "note" does not exist
                roles:
                  - { name: app, login: true }
                groups:
                  - name: all
                    tenants: ["tenant_{01..03}"]
                    baseline: baseline.sql
                    migrations: migrations
                    ledger: { table: public.ledger, version: version, times: { "001": 2026-01-01T00:00:00Z } }
                application:
                  - { name: page, title: The page, role: app, sql: SELECT note FROM things }
                questions:
                  - { id: which, ask: Which tenant?, kind: tenants }
                """);
        pack.write("drift.yaml", """
                format: 1
                steps:
                  - { tenants: ["${sick}"], skip: ["001"] }
                symptoms:
                  - { statement: page, tenants: ["${sick}"], sqlstate: "42703" }
                """);
        pack.write("rubric.yaml", """
                format: 1
                answers: { which: [["${sick}"]] }
                criteria:
                  - { id: named, dimension: detect, title: Named it, points: 40, check: { answer: { question: which } }, reason: Not named. }
                  - { id: mended, dimension: fix, title: Mended, points: 40, check: { schema: { tenants: ["${sick}"] } }, reason: Not mended. }
                  - id: others-kept
                    dimension: trap
                    title: The others are as they were
                    points: 20
                    fatal: true
                    check: { schema: { tenants: ["tenant_{01..03}", "but ${sick}"] } }
                    reason: They are not.
                    safe: Leave them alone.
                """);
        pack.write("proofs/proofs.yaml", """
                format: 1
                answers: { which: ["${sick}"] }
                proofs:
                  - { id: nothing, kind: nothing, title: Nothing, answers: {}, detect: 0, fix: 0, trap: 0, solved: false }
                  - { id: right, kind: solution, title: Right, script: right.sql, detect: 40, fix: 40, trap: 20, solved: true }
                  - { id: wrong, kind: trap, title: Wrong, script: wrong.sql, detect: 40, fix: 0, trap: 0, solved: false, sprung: [others-kept] }
                """);
        pack.write("proofs/right.sql", "\\connect ${sick}\nALTER TABLE things ADD COLUMN note text;\n");
        pack.write(
                "proofs/wrong.sql",
                "DROP TABLE things;\n\\c tenant_02\nDROP TABLE things;\n\\c tenant_03\nDROP TABLE things;\n");
        pack.write(
                "baseline.sql",
                "CREATE TABLE ledger (version text);\nCREATE TABLE things (id int PRIMARY KEY);\nGRANT SELECT ON things TO app;\n");
        pack.write("migrations/001.sql", "ALTER TABLE things ADD COLUMN note text;\n");
        pack.write("postmortem.md", "# ${sick} was passed over\n");
        pack.at(folder.resolve("hints/" + ID + ".md"), "## Where\nLook.\n\n## What\nSee.\n\n## How\nMend.\n");
        return pack;
    }

    public PackOnDisk write(String file, String text) {
        return at(file(file), text);
    }

    /** Puts one text in place of another, which must be there. */
    public PackOnDisk replace(String file, String before, String after) {
        var text = read(file(file));
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " does not hold " + before);
        }
        return write(file, text.replace(before, after));
    }

    public Path file(String file) {
        return folder.resolve("scenarios").resolve(ID).resolve(file);
    }

    public Path hints() {
        return folder.resolve("hints/" + ID + ".md");
    }

    public ScenarioFolder scenario() {
        return new ScenarioFolder(Pack.in(folder), ID);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PackOnDisk at(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
