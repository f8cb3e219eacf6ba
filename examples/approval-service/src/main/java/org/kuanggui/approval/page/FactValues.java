package org.kuanggui.approval.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What values of a document are for people. */
@Component
public class FactValues {
    private static final String VALUE = "value";
    private static final String UNIT = "unit";
    private static final String COORDINATES = "coordinates";

    private final MessageSource messages;
    private final Forms forms;

    FactValues(MessageSource messages, Forms forms) {
        this.messages = messages;
        this.forms = forms;
    }

    /** Answers to a fact, any of them: {@code 是}, {@code 煤 COAL / 石膏 GYPSUM}. */
    public String anyOf(String pointer, List<String> answers, Locale locale) {
        return answers.stream().map(answer -> of(pointer, answer, locale)).collect(Collectors.joining(" / "));
    }

    /**
     * A value: {@code 100 万吨/年}, {@code 是}; an area by that word, for nobody reads its corners.
     *
     * @param pointer where it stands
     * @param json as the document has it; what is none stays as it is
     */
    public String of(String pointer, String json, Locale locale) {
        JsonNode value;
        try {
            value = FilledForm.parsed(json);
        } catch (JsonProcessingException none) {
            return json;
        }
        if (value.isBoolean()) {
            return messages.getMessage(value.asBoolean() ? "form.yes" : "form.no", null, locale);
        }
        if (value.isObject()
                && value.size() == 2
                && value.path(VALUE).isNumber()
                && value.path(UNIT).isTextual()) {
            return value.get(VALUE).asText() + " " + value.get(UNIT).asText();
        }
        if (value.path(COORDINATES).isArray()) {
            return messages.getMessage("answer.area", null, locale);
        }
        return value.isTextual() ? forms.label(pointer, value.asText()) : json;
    }
}
