package org.kuanggui.docs;

import org.kuanggui.plan.Reading;

/** Where the plan's text can be taken in more than one way. */
final class ReadingsPage {
    private ReadingsPage() {}

    static Page of(Material material) {
        StringBuilder open = new StringBuilder();
        Table settled = Table.of("reading", "the doubt", "read as");
        for (Reading reading : material.evaluator().readings().all()) {
            if (reading.isSettled()) {
                settled.row(
                        reading.id(),
                        Words.both(reading.doubt(), "<br>"),
                        Words.both(reading.byDefault().meaning(), "<br>"));
            } else {
                open.append(section(reading));
            }
        }
        return Page.of("readings.md", "open", open, "settled", settled);
    }

    private static String section(Reading reading) {
        Table choices = Table.of("choice", "what follows");
        for (Reading.Choice choice : reading.choices()) {
            boolean byDefault = choice.equals(reading.byDefault());
            choices.row(
                    Words.code(choice.name()) + (byDefault ? " (default)" : ""), Words.both(choice.meaning(), " · "));
        }
        return "### " + reading.id() + "\n\n" + reading.doubt().chinese() + "\n\n"
                + reading.doubt().english() + "\n\n" + choices + "\n";
    }
}
