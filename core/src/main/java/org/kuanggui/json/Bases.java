package org.kuanggui.json;

import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Document;

/** Where the base documents of scenarios are. */
@FunctionalInterface
interface Bases {
    /** Nowhere: a text may come from anywhere. */
    Bases NONE = base -> {
        base.refuse(
                "a base, which lies in a folder, beside a text that lies in none",
                "a document; a base where a file is read: ScenarioReader.read(Path)");
        return null;
    };

    /** Reads the document that is named; {@code null} where something was refused, which is noted there. */
    @Nullable
    Document read(Value base);
}
