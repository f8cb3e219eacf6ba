package org.kuanggui.docs;

import java.util.Map;
import java.util.SortedSet;

/** What the library is built on, with licences and reasons. */
final class DependenciesPage {
    private DependenciesPage() {}

    static Page of(Project project) {
        Map<Library, SortedSet<String>> runtime = Library.of(project, "runtime");
        Map<Library, SortedSet<String>> test = Library.of(project, "test");
        test.keySet().removeAll(runtime.keySet());
        Reasons reasons = Reasons.of(project);
        return Page.of("dependencies.md", "runtime", table(runtime, reasons), "test", table(test, reasons));
    }

    private static Table table(Map<Library, SortedSet<String>> libraries, Reasons reasons) {
        Table table = Table.of("artifact", "version", "licence", "of", "why");
        libraries.forEach((library, modules) -> table.row(
                library.artifact(),
                library.version(),
                library.licences(),
                String.join(", ", modules),
                reasons.of(library.group())));
        return table;
    }
}
