package org.kuanggui.second;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Application;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.Mine;

/** Judges an application, a mine or the district by the catalogue, row by row. */
public final class SecondOpinion {
    private SecondOpinion() {}

    /** The second opinion on a question of whatever sort. */
    static Opinion of(Question question) {
        if (question.subject() instanceof Mine mine) {
            return inspect(mine, question);
        }
        if (question.subject() instanceof Application application) {
            return judge(application, question.layers(), question.asOf(), question.ledger(), question.readings());
        }
        return monitor((Ledger) question.subject(), question.asOf(), question.readings());
    }

    /**
     * The second opinion on an application as stated: no ground, no layers, no ledger.
     *
     * @param asOf the date of judgement
     * @param choices choices by reading id; a reading that is not among them has its default
     */
    public static Opinion judge(Application application, LocalDate asOf, Map<String, String> choices) {
        return judge(application, asOf, null, choices);
    }

    /**
     * The second opinion on an application with the district's ledger beside it.
     *
     * @param asOf the date of judgement
     * @param ledger of which the rights, or the exploration blocks that were granted, are read; {@code null} for none
     * @param choices choices by reading id; a reading that is not among them has its default
     */
    public static Opinion judge(
            Application application, LocalDate asOf, @Nullable Ledger ledger, Map<String, String> choices) {
        return judge(application, Atlas.NONE, asOf, ledger, choices);
    }

    private static Opinion judge(
            Application application,
            Atlas layers,
            LocalDate asOf,
            @Nullable Ledger ledger,
            Map<String, String> choices) {
        Choices read = new Choices(choices);
        Place place = Place.of(application.site(), layers);
        if (application instanceof MiningApplication mining) {
            return mining(new MiningQuestion(mining, place, ledger, asOf, read));
        }
        return exploration(new ExplorationQuestion((ExplorationApplication) application, place, ledger, asOf, read));
    }

    /**
     * The second opinion on a mine under supervision, likewise.
     *
     * @param asOf the date of judgement, not before the grant
     * @param choices choices by reading id; a reading that is not among them has its default
     * @param calendar which days are worked
     */
    public static Opinion inspect(Mine mine, LocalDate asOf, Map<String, String> choices, WorkCalendar calendar) {
        return inspect(mine, new Question(mine, null, asOf, choices, Atlas.NONE, calendar));
    }

    private static Opinion inspect(Mine mine, Question asked) {
        Place place = Place.of(mine.site(), asked.layers());
        MineQuestion question =
                new MineQuestion(mine, place, asked.asOf(), new Choices(asked.readings()), asked.calendar());
        Notes notes = new Notes(false);
        if (Scope.districtAndPeriod(place, question.asOf(), question.choices(), notes)) {
            return Opinion.of(true, notes.lines());
        }
        Directions.mine(question, notes);
        Consolidations.mine(question, notes);
        Closures.mine(question, notes);
        Layout.mine(question, notes);
        MiningAdmission.mine(question, notes);
        Restoration.mine(question, notes);
        return Opinion.of(false, notes.lines());
    }

    /**
     * The second opinion on the district, by its ledger.
     *
     * @param asOf the date of judgement
     * @param choices choices by reading id; a reading that is not among them has its default
     */
    public static Opinion monitor(Ledger ledger, LocalDate asOf, Map<String, String> choices) {
        Notes notes = new Notes(false);
        if (Scope.districtAndPeriod(ledger, asOf, new Choices(choices), notes)) {
            return Opinion.of(true, notes.lines());
        }
        DistrictTargets.explorationBlocks(ledger, asOf, notes);
        notes.noted("2.3.2-green-mine-share");
        Quotas.district(ledger, notes);
        notes.noted("4.0.1-key-zone");
        DistrictTargets.largeAndMedium(ledger, asOf, notes);
        notes.noted("6.2-increment-control");
        return Opinion.of(false, notes.lines());
    }

    private static Opinion mining(MiningQuestion question) {
        Notes notes = new Notes(question.plain());
        boolean outOfScope = mining(question, notes);
        List<Line> lines = LessGround.with(question.place(), notes.lines(), less -> {
            Notes again = new Notes(question.plain());
            mining(question.of(question.application(), less), again);
            return again.lines();
        });
        return Opinion.of(outOfScope, lines);
    }

    /** @return whether it is out of scope */
    private static boolean mining(MiningQuestion question, Notes notes) {
        if (Scope.districtAndPeriod(question.place(), question.asOf(), question.choices(), notes)) {
            return true;
        }
        if (!question.reviewed()) {
            Scope.notReviewed(question.asOf(), question.choices(), notes);
        }
        Directions.mining(question, notes);
        Consolidations.judge(question, notes);
        Closures.judge(question, notes);
        Layout.judge(question, notes);
        Blocks.mining(question, notes);
        Quotas.mining(question, notes);
        Scales.judge(question, notes);
        SmallMines.judge(question, notes);
        Land.mining(question, notes);
        MiningAdmission.judge(question, notes);
        Restoration.judge(question, notes);
        Safeguards.mining(question, notes);
        return false;
    }

    private static Opinion exploration(ExplorationQuestion question) {
        Notes notes = new Notes(false);
        boolean outOfScope = exploration(question, notes);
        List<Line> lines = LessGround.with(question.place(), notes.lines(), less -> {
            Notes again = new Notes(false);
            exploration(question.on(less), again);
            return again.lines();
        });
        return Opinion.of(outOfScope, lines);
    }

    /** @return whether it is out of scope */
    private static boolean exploration(ExplorationQuestion question, Notes notes) {
        if (Scope.districtAndPeriod(question.place(), question.asOf(), question.choices(), notes)) {
            return true;
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
        return false;
    }
}
