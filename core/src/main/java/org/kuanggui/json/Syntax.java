package org.kuanggui.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a document is written in. */
enum Syntax {
    JSON(List.of(".json")) {
        @Override
        Tokens tokens(String text) throws IOException {
            return new JsonTokens(text);
        }
    },
    /** By an optional library, which is loaded for the first document and not before. */
    YAML(List.of(".yaml", ".yml")) {
        @Override
        Tokens tokens(String text) {
            try {
                return new YamlTokens(text);
            } catch (NoClassDefFoundError absent) {
                throw new IllegalStateException(
                        "no YAML library on the class path; add org.snakeyaml:snakeyaml-engine", absent);
            }
        }
    };

    private final List<String> endings;

    Syntax(List<String> endings) {
        this.endings = endings;
    }

    /** The tokens of a document. */
    abstract Tokens tokens(String text) throws IOException;

    /** By the ending of a file's name, in any case; empty for any other. */
    static Optional<Syntax> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(syntax -> syntax.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }
}
