package org.kuanggui.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Application;
import org.kuanggui.fact.InvalidInputException;

/**
 * Reads applications from JSON documents of the contract.
 *
 * <p>A document is read strictly: what is not in the contract, stands twice, has another type, contradicts itself or
 * exceeds {@link JsonLimits} is refused, and all problems of a document are told at once, in its order, each with a JSON
 * pointer. Where the text is no JSON, or a limit of {@link JsonLimits} ends the reading, the pointer is that of the
 * object or list in which it broke off; where it is no JSON, line and column are told as well.
 *
 * <p>Every method may be called by any number of threads. No method throws anything but what it names.
 */
public final class ApplicationReader {
    /** Kinds of documents in the contract. */
    private enum Kind {
        MINING,
        EXPLORATION,
        MINE,
        LEDGER;

        private static final Vocabulary<Kind> WORDS = new Vocabulary<>(
                "\"mining\" or \"exploration\"",
                Kind::named,
                word -> Nearest.to(word, List.of(MINING.word(), EXPLORATION.word())));

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Optional<Kind> named(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }

    private ApplicationReader() {}

    /**
     * Reads an application.
     *
     * @param json UTF-8, with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws NullPointerException if the argument is null
     */
    public static Application read(byte[] json) {
        return JsonDocument.read(json, ApplicationReader::application);
    }

    /**
     * Reads an application. The stream is read to its end, but never further than one byte past
     * {@link JsonLimits#LARGEST_DOCUMENT}; it is not closed.
     *
     * @param json UTF-8, with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws IOException if the stream fails
     * @throws NullPointerException if the argument is null
     */
    public static Application read(InputStream json) throws IOException {
        return JsonDocument.read(json, ApplicationReader::application);
    }

    /**
     * Reads an application.
     *
     * @param json with or without a byte order mark
     * @throws InvalidInputException if anything is wrong with the document; it lists everything
     * @throws NullPointerException if the argument is null
     */
    public static Application read(String json) {
        return JsonDocument.read(json, ApplicationReader::application);
    }

    private static @Nullable Application application(Part document) {
        Value stated = document.required("kind");
        Kind kind = stated.word(Kind.WORDS);
        if (kind == null) {
            document.ignoreRest();
            return null;
        }
        return switch (kind) {
            case MINING -> MiningApplicationReader.read(document);
            case EXPLORATION -> ExplorationApplicationReader.read(document);
            case MINE, LEDGER -> {
                stated.refuse(
                        "the kind " + kind.word(), "mining or exploration; this version judges no mine or ledger");
                document.ignoreRest();
                yield null;
            }
        };
    }
}
