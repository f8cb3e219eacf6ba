package org.kuanggui.approval;

import java.io.IOException;
import java.nio.file.Path;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.json.GroundLayersReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One evaluator for the whole service: it is immutable, and safe for any number of threads. */
@Configuration
class JudgingConfiguration {

    /** A faulty folder of layers, reading or choice ends the start, with everything that is wrong with it. */
    @Bean
    PlanEvaluator evaluator(JudgingProperties judging) throws IOException {
        PlanEvaluator.Builder builder = PlanEvaluator.builder();
        judging.readings().forEach(builder::reading);
        Path layers = judging.layers();
        if (layers != null) {
            builder.layers(GroundLayersReader.read(layers));
        }
        return builder.build();
    }
}
