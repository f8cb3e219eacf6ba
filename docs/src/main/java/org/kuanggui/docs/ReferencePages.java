package org.kuanggui.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pages of docs/reference that are generated, the tables and charts beside them, and the schemas in the jar. */
final class ReferencePages {
    private ReferencePages() {}

    static List<Page> all(Material material) {
        List<Page> pages = new ArrayList<>(List.of(
                ProvisionsPage.of(material),
                SentencesPage.of(material),
                ReadingsPage.of(material),
                ContractPage.of(material),
                StandardsPage.of(material),
                DictionaryPage.of(),
                DependenciesPage.of(material.project()),
                ProofPage.of()));
        pages.addAll(ApplicabilityPage.of(material));
        pages.addAll(GrowthCharts.all());
        pages.addAll(SampleReports.of(material.project()));
        pages.addAll(SchemaFile.all(material.project()));
        pages.add(EvaluationSchema.of(material.project()));
        return List.copyOf(pages);
    }

    static void write(Project project, List<Page> pages) throws IOException {
        for (Page page : pages) {
            Path file = project.root().resolve(page.path());
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, page.text());
        }
    }
}
