package org.kuanggui.docs;

import java.util.Set;
import java.util.TreeSet;
import org.kuanggui.application.Document;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Problem;
import org.kuanggui.json.DocumentReader;

/** Which fields a document cannot do without: the reader itself is asked, of each part while it is empty. */
final class RequiredFields {
    private RequiredFields() {}

    /** JSON pointers, of every part of a document. */
    static Set<String> of(ContractPart document) {
        Set<String> required = new TreeSet<>();
        document.all().forEach(part -> {
            String parent = part.pointer() + "/";
            refusal(with(document, part, "")).problems().stream()
                    .filter(problem -> problem.found().equals("nothing"))
                    .map(Problem::pointer)
                    .filter(pointer -> pointer.startsWith(parent) && pointer.indexOf('/', parent.length()) < 0)
                    .forEach(required::add);
        });
        return required;
    }

    /** What the reader refuses of a document that states too little to be read. */
    static InvalidInputException refusal(String json) {
        try {
            Document read = DocumentReader.read(json);
            throw new IllegalStateException("a document that states nothing was read: " + read);
        } catch (InvalidInputException refused) {
            return refused;
        }
    }

    /**
     * A document of nothing but one part: {@code {"kind": "mining", "site": {"elevation": {}}}}.
     *
     * @param fields the part's own, as JSON has them; empty for none
     */
    static String with(ContractPart document, ContractPart part, String fields) {
        StringBuilder json = new StringBuilder("{\"kind\":\"" + document.kind().orElseThrow() + "\"");
        StringBuilder ends = new StringBuilder("}");
        String comma = ",";
        for (String name : part.pointer().replace("/0", "[").split("/", -1)) {
            if (!name.isEmpty()) {
                boolean isList = name.endsWith("[");
                json.append(comma).append('"').append(name.replace("[", "")).append(isList ? "\":[{" : "\":{");
                ends.insert(0, isList ? "}]" : "}");
                comma = "";
            }
        }
        return json.append(fields.isEmpty() ? "" : comma)
                .append(fields)
                .append(ends)
                .toString();
    }
}
