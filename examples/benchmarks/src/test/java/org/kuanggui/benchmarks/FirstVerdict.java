package org.kuanggui.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.json.ApplicationReader;

/** What a service does first: reads one application, judges it, says the verdict. */
public final class FirstVerdict {
    private FirstVerdict() {}

    public static void main(String[] arguments) throws IOException {
        try (InputStream application = FirstVerdict.class.getResourceAsStream(arguments[0])) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
            out.println(PlanEvaluator.create()
                    .evaluate(ApplicationReader.read(application))
                    .verdict());
        }
    }
}
