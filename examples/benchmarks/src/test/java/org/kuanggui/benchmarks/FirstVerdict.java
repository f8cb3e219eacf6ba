package org.kuanggui.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.json.ApplicationReader;

/** What a service does first: reads one application, judges it, says the verdict; then what the evaluator holds on to, if asked. */
public final class FirstVerdict {
    /** The application it judges, beside it in its jar. */
    static final String APPLICATION = "/org/kuanggui/applications/m-new-limestone-conforms.json";
    /** As the argument: a second line says how many bytes of heap are in use after the verdict and a collection. */
    static final String AND_HEAP = "heap";

    private FirstVerdict() {}

    public static void main(String[] arguments) throws IOException {
        try (InputStream application = FirstVerdict.class.getResourceAsStream(APPLICATION)) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
            PlanEvaluator evaluator = PlanEvaluator.create();
            out.println(evaluator.evaluate(ApplicationReader.read(application)).verdict());
            if (arguments.length > 0 && arguments[0].equals(AND_HEAP)) {
                try {
                    System.gc();
                    out.println(Runtime.getRuntime().totalMemory()
                            - Runtime.getRuntime().freeMemory());
                } finally {
                    Reference.reachabilityFence(evaluator);
                }
            }
        }
    }
}
