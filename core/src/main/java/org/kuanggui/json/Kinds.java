package org.kuanggui.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Nearest;
import org.kuanggui.fact.Text;

/**
 * The kinds of documents that one reader takes.
 *
 * @param words their words, with what they mean
 */
record Kinds<T>(Vocabulary<Kind<? extends T>> words) {

    static <T> Kinds<T> of(List<Kind<? extends T>> kinds) {
        return new Kinds<>(new Vocabulary<>(expected(kinds), word -> named(kinds, word), word -> guess(kinds, word)));
    }

    /** Reads a document by its {@code kind}; of one whose kind is not taken, nothing else is looked at. */
    @Nullable
    T read(Part document) {
        Kind<? extends T> kind = document.required("kind").word(words);
        if (kind == null) {
            document.ignoreRest();
            return null;
        }
        return kind.fields().apply(document);
    }

    /** Whether documents of a kind are taken, by its word. */
    boolean takes(String word) {
        return words.named().apply(word).isPresent();
    }

    private static Text expected(List<? extends Kind<?>> kinds) {
        List<String> words =
                kinds.stream().map(kind -> JsonText.quoted(kind.word())).toList();
        return new Text(String.join(" 或 ", words), String.join(" or ", words));
    }

    private static <K extends Kind<?>> Optional<K> named(List<K> kinds, String word) {
        return kinds.stream().filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The reader of the kind that is named, or the nearest kind that is taken. */
    private static Optional<Text> guess(List<? extends Kind<?>> taken, String word) {
        return named(Kind.ALL, word).map(Kinds::reading).or(() -> Nearest.to(
                        word, taken.stream().map(kind -> kind.word()).toList())
                .map(Text::plain));
    }

    private static Text reading(Kind<?> kind) {
        String reader = kind.reader().getSimpleName();
        Text named = new Text("由 " + reader + " 读取", reader + " is to read it");
        return isOfDocument(kind)
                ? named.then(new Text("；DocumentReader 可读各类文档", "; DocumentReader reads every kind"))
                : named;
    }

    private static boolean isOfDocument(Kind<?> kind) {
        return DocumentReader.KINDS.words().named().apply(kind.word()).isPresent();
    }
}
