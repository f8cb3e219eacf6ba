package org.kuanggui.embedding;

import org.kuanggui.PlanEvaluator;
import org.kuanggui.Question;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.EvaluationWriter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Judges by the library, which has Jackson 2; tells of itself by the host's Jackson 3. */
@RestController
class JudgingApi {
    private final PlanEvaluator evaluator;
    private final JsonMapper mapper;

    JudgingApi(PlanEvaluator evaluator, JsonMapper mapper) {
        this.evaluator = evaluator;
        this.mapper = mapper;
    }

    @PostMapping(path = "/evaluations", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] evaluate(@RequestBody byte[] document) {
        return EvaluationWriter.toUtf8(evaluator.evaluate(Question.of(DocumentReader.read(document))));
    }

    @GetMapping("/jackson")
    Versions versions() {
        return new Versions(
                mapper.version().getMajorVersion(),
                com.fasterxml.jackson.core.json.PackageVersion.VERSION.getMajorVersion());
    }

    /**
     * Of Jackson, both at once.
     *
     * @param host the host's
     * @param library the library's
     */
    record Versions(int host, int library) {}
}
