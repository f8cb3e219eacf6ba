package org.kuanggui.json;

import org.kuanggui.application.Application;
import org.kuanggui.application.Document;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/**
 * Writes documents of the contract, of whatever kind, in the canonical form of {@link ApplicationWriter}.
 * {@link DocumentReader} reads what is written here as an equal document.
 *
 * <p>Equal documents give the same bytes, on any machine, in any locale and time zone. Every method may be called by any
 * number of threads.
 */
public final class DocumentWriter {
    private DocumentWriter() {}

    /**
     * The canonical document.
     *
     * @throws NullPointerException if the argument is null
     */
    public static String toJson(Document document) {
        return JsonWriter.compact(document, DocumentWriter::write);
    }

    /**
     * The canonical document in UTF-8, without a byte order mark.
     *
     * @throws NullPointerException if the argument is null
     */
    public static byte[] toUtf8(Document document) {
        return JsonWriter.compactUtf8(document, DocumentWriter::write);
    }

    /**
     * The canonical document for people: a line for every field, indented by two spaces.
     *
     * @throws NullPointerException if the argument is null
     */
    public static String toPrettyJson(Document document) {
        return JsonWriter.pretty(document, DocumentWriter::write);
    }

    static void write(JsonWriter json, Document document) {
        if (document instanceof Application application) {
            ApplicationWriter.write(json, application);
        } else if (document instanceof Mine mine) {
            MineWriter.write(json, mine);
        } else {
            LedgerWriter.write(json, (Ledger) document);
        }
    }
}
