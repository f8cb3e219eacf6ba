package org.kuanggui.json;

import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Document;
import org.kuanggui.fact.Text;

/** Where the base documents of scenarios are. */
@FunctionalInterface
interface Bases {
    /** Nowhere: a text may come from anywhere. */
    Bases NONE = base -> {
        base.refuse(
                new Text("位于文件夹中的 base，而文本不在任何文件夹中", "a base, which lies in a folder, beside a text that lies in none"),
                new Text(
                        "document；读取文件时可用 base：ScenarioReader.read(Path)",
                        "a document; a base where a file is read: ScenarioReader.read(Path)"));
        return null;
    };

    /** Reads the document that is named; {@code null} where something was refused, which is noted there. */
    @Nullable
    Document read(Value base);
}
