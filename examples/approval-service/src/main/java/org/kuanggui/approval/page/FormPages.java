package org.kuanggui.approval.page;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where a document is filled in; what was filled in is shown as the document it makes, to be judged or changed by hand. */
@Controller
class FormPages {
    private final Forms forms;

    FormPages(Forms forms) {
        this.forms = forms;
    }

    @GetMapping("/fill-in/{kind}")
    ModelAndView form(@PathVariable String kind) {
        ModelAndView page = new ModelAndView("form", "kind", kind);
        page.addObject("fields", fields(kind));
        return page;
    }

    @PostMapping("/fill-in/{kind}")
    ModelAndView filledIn(@PathVariable String kind, @RequestParam MultiValueMap<String, String> sent) {
        String document = forms.document(kind, fields(kind), pointer -> sent.getOrDefault(pointer, List.of()));
        return JudgePages.ask(new Sent(document, "", "", ""), List.of());
    }

    private List<FormField> fields(String kind) {
        return forms.fields(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
