package org.kuanggui.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Text;
import org.kuanggui.report.Report;

/** A file with the report on the one document that was judged. Where it was not judged, there is none. */
final class ReportFile {
    private static final Map<String, Function<Report, String>> FORMATS =
            Map.of(".html", Report::toHtml, ".md", Report::toMarkdown, ".txt", Report::toText);

    private final Path path;
    private final Function<Report, String> format;
    private @Nullable Report report;

    private ReportFile(Path path, Function<Report, String> format) {
        this.path = path;
        this.format = format;
    }

    /** A report in the format that its name asks for; empty where it asks for none. */
    static Optional<ReportFile> at(Path path) {
        return FORMATS.keySet().stream()
                .filter(path.toString()::endsWith)
                .findFirst()
                .map(ending -> new ReportFile(path, FORMATS.getOrDefault(ending, Report::toText)));
    }

    Path path() {
        return path;
    }

    void set(Report written) {
        report = written;
    }

    /** Writes the file, in UTF-8; gives what stood against it, where something did. */
    Optional<Text> write() {
        if (report == null) {
            return Optional.empty();
        }
        try {
            Files.writeString(path, format.apply(report));
            return Optional.empty();
        } catch (IOException failed) {
            return Optional.of(Words.NOT_WRITTEN);
        }
    }
}
