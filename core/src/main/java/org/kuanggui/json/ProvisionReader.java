package org.kuanggui.json;

import static org.kuanggui.json.PlanDataReader.sound;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;
import org.kuanggui.plan.Norm;
import org.kuanggui.plan.PlanEdition;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Reading;
import org.kuanggui.plan.Subject;

/** Reads provisions and readings. */
final class ProvisionReader {
    private final PlanFigures figures;

    /** @param plan whose figures the messages name */
    ProvisionReader(PlanEdition plan) {
        this.figures = new PlanFigures(plan);
    }

    @Nullable
    Provision provision(Part part) {
        String id = part.required("id").text();
        Text title = part.required("title").part(ProvisionReader::text);
        String citation = part.required("citation").text();
        String quote = part.required("quote").text();
        List<Integer> sentences = PlanDataReader.sentences(part);
        Norm norm = part.required("norm").constant(Norm.class);
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        subjects.addAll(PlanDataReader.present(part.required("subjects").list(value -> value.constant(Subject.class))));
        boolean closesMine = part.at("closesMine").truth() == Truth.TRUE;
        Map<String, Text> messages = part.required("messages").map(value -> value.part(figures::message));
        return part.buildIfSound(() -> new Provision(
                sound(id),
                sound(title),
                sound(citation),
                sound(quote),
                sentences,
                sound(norm),
                subjects,
                closesMine,
                messages));
    }

    static @Nullable Reading reading(Part part) {
        String id = part.required("id").text();
        Text doubt = part.required("doubt").part(ProvisionReader::text);
        List<Reading.Choice> choices = PlanDataReader.list(part, "choices", ProvisionReader::choice);
        return part.buildIfSound(() -> new Reading(sound(id), sound(doubt), choices));
    }

    private static Reading.@Nullable Choice choice(Part part) {
        String name = part.required("name").text();
        Text meaning = part.required("meaning").part(ProvisionReader::text);
        return part.buildIfSound(() -> new Reading.Choice(sound(name), sound(meaning)));
    }

    static @Nullable Text text(Part part) {
        String chinese = part.required("zh").text();
        String english = part.required("en").text();
        return part.buildIfSound(() -> new Text(sound(chinese), sound(english)));
    }
}
