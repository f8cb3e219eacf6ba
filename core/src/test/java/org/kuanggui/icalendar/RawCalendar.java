package org.kuanggui.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The bytes of an iCalendar file, held against RFC 5545 without any library. */
final class RawCalendar {
    private final List<String> lines = new ArrayList<>();

    /** Checks what holds of every file: UTF-8, CRLF, at most 75 octets, no control characters, pairs of BEGIN and END. */
    RawCalendar(byte[] bytes) throws CharacterCodingException {
        String text = utf8(bytes);
        assertThat(text).endsWith("\r\n").doesNotStartWith("\uFEFF");
        assertThat(text.replace("\r\n", ""))
                .doesNotContain("\r", "\n")
                .doesNotMatch("(?s).*[\\x00-\\x08\\x0A-\\x1F\\x7F].*");
        for (String line : text.lines().toList()) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isBetween(1, 75);
            if (line.startsWith(" ")) {
                assertThat(line).isNotEqualTo(" ");
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line.substring(1));
            } else {
                lines.add(line);
            }
        }
        assertThat(lines).first().isEqualTo("BEGIN:VCALENDAR");
        assertThat(lines).last().isEqualTo("END:VCALENDAR");
        assertThat(lines).containsOnlyOnce("VERSION:2.0");
        assertThat(values("PRODID")).hasSize(1);
        assertThat(values("BEGIN")).containsExactlyInAnyOrderElementsOf(values("END"));
        int entries = (int) values("BEGIN").stream()
                .filter(name -> name.equals("VEVENT") || name.equals("VTODO"))
                .count();
        assertThat(values("BEGIN").size()).as("components").isGreaterThan(1);
        assertThat(values("UID")).hasSize(entries).doesNotHaveDuplicates();
        assertThat(values("DTSTAMP")).hasSize(entries).allMatch(stamp -> stamp.matches("\\d{8}T000000Z"));
        assertThat(values("SUMMARY")).hasSize(entries);
        assertThat(values("DESCRIPTION")).hasSize(entries);
    }

    /** Strict: half a code point, of which folding or a lone surrogate would be the cause, is refused. */
    private static String utf8(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        assertThat(text).doesNotContain("?");
        return text;
    }

    /** The values of a property, as they stand in the file, unfolded; with their parameters where they have any. */
    List<String> values(String property) {
        return lines.stream()
                .filter(line -> line.startsWith(property + ":") || line.startsWith(property + ";"))
                .map(line -> line.substring(property.length() + 1))
                .toList();
    }
}
