package org.kuanggui.json;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;
import org.kuanggui.record.DecisionRecord;
import org.kuanggui.scenario.Scenario;

/**
 * A kind of document in the contract.
 *
 * @param word as the field {@code kind} has it
 * @param reader the public class for documents of this kind
 * @param fields reads the fields after {@code kind}; gives {@code null} only where something was refused
 */
record Kind<T>(String word, Class<?> reader, Function<Part, @Nullable T> fields) {
    static final Kind<MiningApplication> MINING =
            new Kind<>("mining", ApplicationReader.class, MiningApplicationReader::read);
    static final Kind<ExplorationApplication> EXPLORATION =
            new Kind<>("exploration", ApplicationReader.class, ExplorationApplicationReader::read);
    static final Kind<Mine> MINE = new Kind<>("mine", MineReader.class, MineFieldsReader::read);
    static final Kind<Ledger> LEDGER = new Kind<>("ledger", LedgerReader.class, LedgerFieldsReader::read);
    static final Kind<Scenario> SCENARIO = scenario(Bases.NONE);
    static final Kind<DecisionRecord> RECORD = new Kind<>("record", RecordReader.class, RecordFieldsReader::read);

    /** Every kind there is. */
    static final List<Kind<?>> ALL = List.of(MINING, EXPLORATION, MINE, LEDGER, SCENARIO, RECORD);

    /** A scenario whose base documents are somewhere. */
    static Kind<Scenario> scenario(Bases bases) {
        return new Kind<>("scenario", ScenarioReader.class, part -> ScenarioFieldsReader.read(part, bases));
    }
}
