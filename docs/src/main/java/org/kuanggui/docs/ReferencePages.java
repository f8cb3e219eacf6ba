package org.kuanggui.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pages of docs/reference that are generated. */
final class ReferencePages {
    private ReferencePages() {}

    static List<Page> all(Material material) {
        return List.of(
                ProvisionsPage.of(material),
                SentencesPage.of(material),
                ReadingsPage.of(material),
                ContractPage.of(material),
                StandardsPage.of(material),
                DictionaryPage.of());
    }

    static void write(Project project, List<Page> pages) throws IOException {
        for (Page page : pages) {
            Path file = project.root().resolve(page.path());
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, page.text());
        }
    }
}
