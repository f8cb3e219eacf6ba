package org.kuanggui.second;

import java.time.LocalDate;
import java.util.Map;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningApplication;

/** Judges an application by the catalogue, row by row. */
public final class SecondOpinion {
    private SecondOpinion() {}

    /**
     * The second opinion on an application as stated: no ground, no layers, no ledger.
     *
     * @param asOf the date of judgement
     * @param choices choices by reading id; a reading that is not among them has its default
     */
    public static Opinion judge(Application application, LocalDate asOf, Map<String, String> choices) {
        Choices read = new Choices(choices);
        if (application instanceof MiningApplication mining) {
            return mining(new MiningQuestion(mining, asOf, read));
        }
        return exploration(new ExplorationQuestion((ExplorationApplication) application, asOf, read));
    }

    private static Opinion mining(MiningQuestion question) {
        Notes notes = new Notes(question.plain());
        if (Scope.districtAndPeriod(question.application().site(), question.asOf(), question.choices(), notes)) {
            return Opinion.of(true, notes.lines());
        }
        if (!question.reviewed()) {
            Scope.notReviewed(question.asOf(), question.choices(), notes);
        }
        Directions.mining(question, notes);
        Consolidations.judge(question, notes);
        Closures.judge(question, notes);
        Layout.judge(question, notes);
        Blocks.mining(question, notes);
        Scales.judge(question, notes);
        SmallMines.judge(question, notes);
        Land.mining(question, notes);
        MiningAdmission.judge(question, notes);
        Restoration.judge(question, notes);
        Safeguards.mining(question, notes);
        return Opinion.of(false, notes.lines());
    }

    private static Opinion exploration(ExplorationQuestion question) {
        Notes notes = new Notes(false);
        if (Scope.districtAndPeriod(question.application().site(), question.asOf(), question.choices(), notes)) {
            return Opinion.of(true, notes.lines());
        }
        if (!question.reviewed()) {
            Scope.notReviewed(question.asOf(), question.choices(), notes);
        }
        Directions.exploration(question, notes);
        Blocks.exploration(question, notes);
        Land.exploration(question, notes);
        ExplorationAdmission.judge(question, notes);
        GreenExplorations.judge(question, notes);
        Safeguards.exploration(question, notes);
        return Opinion.of(false, notes.lines());
    }
}
