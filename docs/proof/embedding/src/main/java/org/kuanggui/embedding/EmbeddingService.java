package org.kuanggui.embedding;

import org.kuanggui.PlanEvaluator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** A service with one bean of the library's. */
@SpringBootApplication
public class EmbeddingService {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(EmbeddingService.class, arguments);
    }

    @Bean
    PlanEvaluator evaluator() {
        return PlanEvaluator.create();
    }
}
