package org.kuanggui.docs;

import java.util.List;

/** What is done to find wrong answers, and what it has found. The figures stand in the page's own text. */
final class ProofPage {
    static final String NAME = "proof.md";

    private ProofPage() {}

    static Page of() {
        return Page.of(NAME, "found", found(), "seeded", seeded(), "command", SeededFaults.COMMAND);
    }

    private static Table found() {
        Table table = Table.of("fault", "kind", "found by", "mended by");
        Resource.rows("found-faults.csv")
                .forEach(row -> table.row(row.get(0), row.get(1), row.get(2), "“" + row.get(3) + "”"));
        return table;
    }

    private static Table seeded() {
        Table table = Table.of("", "kind", "fault", "where", "found by");
        List<SeededFault> faults = SeededFault.all();
        for (int i = 0; i < faults.size(); i++) {
            SeededFault fault = faults.get(i);
            table.row(
                    i + 1,
                    fault.kind(),
                    fault.what(),
                    Words.file(fault.fileName(), fault.file()),
                    Words.code(fault.check()));
        }
        return table;
    }
}
