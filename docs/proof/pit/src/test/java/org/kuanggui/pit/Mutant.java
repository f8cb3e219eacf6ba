package org.kuanggui.pit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The library with one change, and what the tests said of it.
 *
 * @param change what is different
 * @param status of PIT, such as {@code KILLED}
 */
record Mutant(Change change, String status) {
    /** Every mutant of a report. */
    static List<Mutant> all(Path report) throws IOException {
        try (InputStream xml = Files.newInputStream(report)) {
            NodeList elements = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getElementsByTagName("mutation");
            List<Mutant> mutants = new ArrayList<>();
            for (int i = 0; i < elements.getLength(); i++) {
                mutants.add(of((Element) elements.item(i)));
            }
            return mutants;
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException("no report of PIT: " + report, broken);
        }
    }

    private static Mutant of(Element mutation) {
        Change change = new Change(
                text(mutation, "mutatedClass"), text(mutation, "mutatedMethod"), text(mutation, "description"));
        return new Mutant(change, mutation.getAttribute("status"));
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }

    /** Whether the tests did not end: slow ones on a busy machine, a loop, or more than there is memory for. */
    boolean cameToNoEnd() {
        return status.equals("TIMED_OUT") || status.equals("MEMORY_ERROR");
    }

    /** Whether the tests passed all the same, or none came by. */
    boolean survived() {
        return status.equals("SURVIVED") || status.equals("NO_COVERAGE");
    }
}
