package org.kuanggui.json;

import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerRight;

/**
 * Writes the district's ledger as a JSON document of the contract, in the canonical form of {@link ApplicationWriter}.
 * {@link LedgerReader} reads what is written here as an equal ledger.
 *
 * <p>Equal ledgers give the same bytes, on any machine, in any locale and time zone. Every method may be called by any
 * number of threads.
 */
public final class LedgerWriter {
    private LedgerWriter() {}

    /**
     * The canonical document.
     *
     * @throws NullPointerException if the argument is null
     */
    public static String toJson(Ledger ledger) {
        return JsonWriter.compact(ledger, LedgerWriter::write);
    }

    /**
     * The canonical document in UTF-8, without a byte order mark.
     *
     * @throws NullPointerException if the argument is null
     */
    public static byte[] toUtf8(Ledger ledger) {
        return JsonWriter.compactUtf8(ledger, LedgerWriter::write);
    }

    /**
     * The canonical document for people: a line for every field, indented by two spaces.
     *
     * @throws NullPointerException if the argument is null
     */
    public static String toPrettyJson(Ledger ledger) {
        return JsonWriter.pretty(ledger, LedgerWriter::write);
    }

    static void write(JsonWriter json, Ledger ledger) {
        json.text("kind", Kind.LEDGER.word());
        json.text("id", ledger.id());
        json.date("asOf", ledger.asOf());
        json.text("district", ledger.district());
        json.parts("rights", ledger.rights(), LedgerWriter::right);
        json.textsIfAny("explorationBlocksOffered", ledger.explorationBlocksOffered());
        json.textsIfAny("explorationBlocksGranted", ledger.explorationBlocksGranted());
    }

    private static void right(JsonWriter json, LedgerRight right) {
        json.text("id", right.id());
        json.constant("mineral", right.mineral());
        json.text("mineralName", right.mineralName());
        json.constant("sizeClass", right.sizeClass());
        json.truth("greenMine", right.greenMine());
        json.truth("inKeyMiningZone", right.inKeyMiningZone());
        json.constant("block", right.block());
    }
}
