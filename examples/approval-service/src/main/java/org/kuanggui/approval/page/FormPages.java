package org.kuanggui.approval.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Problem;
import org.kuanggui.fact.Text;
import org.kuanggui.json.DocumentReader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where a document is filled in; what was filled in is shown as the document it makes, to be judged, changed by hand, or filled in anew. */
@Controller
class FormPages {
    private static final String KIND = "kind";
    private static final Text A_KIND = new Text("mining、exploration 或 mine", "mining, exploration or mine");
    private static final Text NO_JSON = new Text("不是 JSON", "no JSON");
    private static final Text A_DOCUMENT = new Text("JSON 格式的申请或矿山", "an application or a mine, as JSON");

    private final Forms forms;

    FormPages(Forms forms) {
        this.forms = forms;
    }

    @GetMapping("/fill-in/{kind}")
    ModelAndView form(@PathVariable String kind) {
        return form(kind, fields(kind), FormValues.NONE, Sent.NOTHING);
    }

    /** Puts a document that was pasted or uploaded into the form of its kind. */
    @PostMapping("/fill-in")
    ModelAndView put(
            @ModelAttribute Sent sent,
            @RequestParam(required = false) @Nullable MultipartFile documentFile,
            @RequestParam(required = false) @Nullable MultipartFile ledgerFile)
            throws IOException {
        Sent whole;
        try {
            whole = sent.with(documentFile, ledgerFile);
        } catch (InvalidInputException unread) {
            return JudgePages.unread(sent, unread);
        }
        try {
            JsonNode document = parsed(whole.document());
            String kind = document.path(KIND).asText();
            List<FormField> fields =
                    forms.fields(kind).orElseThrow(() -> refused("/" + KIND, told(document.path(KIND)), A_KIND));
            ModelAndView page = form(kind, fields, FormValues.of(document, fields), whole);
            page.addObject("again", whole);
            page.addObject("againAt", "/fill-in");
            return page;
        } catch (InvalidInputException refused) {
            ModelAndView page = JudgePages.ask(
                    whole,
                    refused.problems().stream()
                            .map(problem -> problem.under("/document"))
                            .toList());
            page.addObject("againAt", "/fill-in");
            return page;
        }
    }

    @PostMapping("/fill-in/{kind}")
    ModelAndView filledIn(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> filledIn,
            @ModelAttribute Sent sent) {
        String document = forms.document(kind, fields(kind), pointer -> filledIn.getOrDefault(pointer, List.of()));
        return JudgePages.ask(new Sent(document, sent.ledger(), sent.asOf(), sent.changes()), List.of());
    }

    private static ModelAndView form(String kind, List<FormField> fields, FormValues values, Sent sent) {
        return new ModelAndView("form", Map.of("kind", kind, "fields", fields, "values", values, "sent", sent));
    }

    private List<FormField> fields(String kind) {
        return forms.fields(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static JsonNode parsed(String document) {
        try {
            return FilledForm.parsed(document);
        } catch (JsonProcessingException none) {
            DocumentReader.read(document); // says where it is none
            throw refused("", NO_JSON, A_DOCUMENT);
        }
    }

    private static Text told(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? Phrases.NOTHING : Text.plain(value.asText());
    }

    private static InvalidInputException refused(String pointer, Text found, Text expected) {
        return new InvalidInputException(List.of(new Problem(pointer, found, expected)));
    }
}
