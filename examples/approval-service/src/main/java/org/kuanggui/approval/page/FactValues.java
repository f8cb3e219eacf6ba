package org.kuanggui.approval.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Text;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What values of a document are for people. */
@Component
public class FactValues {
    private static final String VALUE = "value";
    private static final String UNIT = "unit";
    private static final String COORDINATES = "coordinates";

    /** What stands for any answer but those that were tried. */
    private static final String ANOTHER = "—";

    private static final String AT_LEAST = "≥ ";

    private final MessageSource messages;
    private final Forms forms;
    private final FactNames names;

    FactValues(MessageSource messages, Forms forms, FactNames names) {
        this.messages = messages;
        this.forms = forms;
        this.names = names;
    }

    /** Answers to a fact, any of them: {@code 是}, {@code 煤 / 石膏}. */
    public String anyOf(String kind, String pointer, List<String> answers, Locale locale) {
        return answers.stream().map(answer -> of(kind, pointer, answer, locale)).collect(Collectors.joining(" / "));
    }

    /**
     * A value: {@code 100 万吨/年}, {@code 是}; an area by that word, for nobody reads its corners.
     *
     * @param kind of the document
     * @param pointer where it stands
     * @param json as the document has it; what is none stays as it is
     */
    public String of(String kind, String pointer, String json, Locale locale) {
        try {
            return told(kind, pointer, FilledForm.parsed(json), locale);
        } catch (JsonProcessingException none) {
            return json;
        }
    }

    private String told(String kind, String pointer, JsonNode value, Locale locale) {
        if (value.isBoolean()) {
            return message(value.asBoolean() ? "form.yes" : "form.no", locale);
        }
        if (value.size() == 2
                && value.path(VALUE).isNumber()
                && value.path(UNIT).isTextual()) {
            return value.get(VALUE).asText() + " " + value.get(UNIT).asText();
        }
        if (value.path(COORDINATES).isArray()) {
            return message("answer.area", locale);
        }
        if (value.isContainerNode()) {
            return parts(kind, pointer, value, locale);
        }
        String text = value.asText();
        return text.equals(ANOTHER)
                ? message("answer.another", locale)
                : forms.label(kind, pointer, text)
                        .map(label -> label.in(locale))
                        .orElse(text);
    }

    private String parts(String kind, String pointer, JsonNode value, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(item -> parts.add(told(kind, pointer, item, locale)));
            return String.join(message("answer.items", locale), parts);
        }
        value.properties().forEach(field -> {
            String place = pointer + "/" + field.getKey();
            parts.add(names.nameOf(place, locale) + " " + told(kind, place, field.getValue(), locale));
        });
        return String.join(message("answer.parts", locale), parts);
    }

    /** What was stated, and what is asked for: {@code 95 万吨/年（要求：≥ 100 万吨/年）}. */
    public String evidence(String kind, Evidence fact, Locale locale) {
        String stated = shown(kind, fact.fact(), fact.stated().orElse(null), locale);
        return fact.required()
                .map(required -> shown(kind, fact.fact(), required, locale))
                .map(required -> message("answer.required", locale, stated, required))
                .orElse(stated);
    }

    /**
     * What evidence shows, for people: yes and no, constants by their names; the rest as it is.
     *
     * @param shown null where nothing was stated
     */
    public String shown(String kind, String pointer, @Nullable String shown, Locale locale) {
        if (shown == null) {
            return message("answer.not-stated", locale);
        }
        if (shown.equals("true") || shown.equals("false")) {
            return of(kind, pointer, shown, locale);
        }
        String bound = shown.startsWith(AT_LEAST) ? AT_LEAST : "";
        List<Optional<Text>> labels = Stream.of(shown.substring(bound.length()).split(", ", -1))
                .map(constant -> forms.label(kind, pointer, constant))
                .toList();
        return labels.stream().allMatch(Optional::isPresent)
                ? bound + joined(labels, locale)
                : EvidenceWords.in(shown, locale);
    }

    private String joined(List<Optional<Text>> labels, Locale locale) {
        return labels.stream()
                .flatMap(Optional::stream)
                .map(label -> label.in(locale))
                .collect(Collectors.joining(message("answer.items", locale)));
    }

    private String message(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
