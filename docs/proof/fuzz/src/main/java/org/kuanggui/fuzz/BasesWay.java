package org.kuanggui.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.LedgerWriter;
import org.kuanggui.json.ScenarioFolder;
import org.kuanggui.mine.Ledger;
import org.kuanggui.scenario.Scenario;

/**
 * Scenarios in a folder that has {@code base/good.json} and {@code base/faulty.json}, and {@code secret.json} beside it.
 * The scenario {@code cases/one.yaml} is what comes in, up to a byte 0; what is behind it becomes {@code base/own.yaml}.
 */
final class BasesWay implements Way {
    private static final String SECRET = "lies-elsewhere";
    private static final ScratchFolder SCRATCH = scratch();
    private static final Path CASE = SCRATCH.path().resolve("scenarios/cases/one.yaml");
    private static final ScenarioFolder SCENARIOS =
            new ScenarioFolder(SCRATCH.path().resolve("scenarios"));

    @Override
    public void take(byte[] input) throws IOException {
        Halves halves = Halves.of(input);
        SCRATCH.write("scenarios/cases/one.yaml", halves.first());
        SCRATCH.write("scenarios/base/own.yaml", halves.second());
        Optional<Scenario> one = one();
        one.ifPresent(BasesWay::check);
        try {
            Map<Path, Scenario> all = SCENARIOS.readAll();
            Expect.same(one, Optional.ofNullable(all.get(CASE)), "what the folder has");
        } catch (InvalidInputException refused) {
            Expect.refusal(refused);
        }
    }

    private static Optional<Scenario> one() throws IOException {
        try {
            return Optional.of(SCENARIOS.read(CASE));
        } catch (InvalidInputException refused) {
            Expect.refusal(refused);
            return Optional.empty();
        }
    }

    private static void check(Scenario scenario) {
        Expect.that(!scenario.document().id().equals(SECRET), "a base out of the folder");
        ScenarioWay.check(scenario);
    }

    private static ScratchFolder scratch() {
        try {
            ScratchFolder scratch = new ScratchFolder();
            scratch.write("secret.json", ledger(SECRET));
            scratch.write("scenarios/base/good.json", ledger("good"));
            scratch.write("scenarios/base/faulty.json", ledger("faulty").replace("T3-1", "T9-9\",\""));
            return scratch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ledger(String id) {
        return LedgerWriter.toJson(
                new Ledger(id, LocalDate.of(2024, 6, 30), "500111", List.of(), List.of("T3-1"), List.of()));
    }
}
