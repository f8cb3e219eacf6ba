package org.kuanggui.json;

import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningApplication;

/**
 * Writes applications as JSON documents of the contract, in the canonical form: fields in the contract's order,
 * constants, canonical units, plain numbers, no white space, nothing that is unknown. {@link ApplicationReader} reads
 * what is written here as an equal application.
 *
 * <p>Equal applications give the same bytes, on any machine, in any locale and time zone. Every method may be called by
 * any number of threads.
 */
public final class ApplicationWriter {
    private ApplicationWriter() {}

    /**
     * The canonical document.
     *
     * @throws NullPointerException if the argument is null
     */
    public static String toJson(Application application) {
        return JsonWriter.compact(application, ApplicationWriter::write);
    }

    /**
     * The canonical document in UTF-8, without a byte order mark.
     *
     * @throws NullPointerException if the argument is null
     */
    public static byte[] toUtf8(Application application) {
        return JsonWriter.compactUtf8(application, ApplicationWriter::write);
    }

    /**
     * The canonical document for people: a line for every field, indented by two spaces.
     *
     * @throws NullPointerException if the argument is null
     */
    public static String toPrettyJson(Application application) {
        return JsonWriter.pretty(application, ApplicationWriter::write);
    }

    static void write(JsonWriter json, Application application) {
        if (application instanceof MiningApplication mining) {
            MiningApplicationWriter.write(json, mining);
        } else {
            ExplorationApplicationWriter.write(json, (ExplorationApplication) application);
        }
    }
}
