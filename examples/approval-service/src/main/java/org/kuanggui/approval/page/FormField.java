package org.kuanggui.approval.page;

import java.util.List;
import java.util.stream.Stream;
import org.kuanggui.fact.Text;

/**
 * A field of a form.
 *
 * @param pointer its place in the document: a JSON pointer, which is also the name it is sent by
 * @param name the last part of that
 * @param kind how it is filled in
 * @param description what the schema says it means
 * @param required whether a document has to have it
 * @param options what can be chosen
 * @param fields of a group
 */
public record FormField(
        String pointer,
        String name,
        FieldKind kind,
        String description,
        boolean required,
        List<Option> options,
        List<FormField> fields) {

    /** It, and of a group all that is in it. */
    Stream<FormField> withinAndItself() {
        return Stream.concat(Stream.of(this), fields.stream().flatMap(FormField::withinAndItself));
    }

    /**
     * Something that can be chosen.
     *
     * @param constant as the document has it
     * @param label as people call it
     */
    public record Option(String constant, Text label) {}
}
