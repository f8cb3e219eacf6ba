package org.kuanggui.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.evaluation.Finding;
import org.kuanggui.evaluation.OnGround;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.RuleBaseIdentity;
import org.kuanggui.fact.Text;
import org.kuanggui.plan.Norm;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Subject;

/** Evaluations as rules would give them. */
public final class Evaluations {
    private Evaluations() {}

    /** An evaluation of 20 May 2024 with findings in this order. */
    public static Evaluation evaluation(String subject, Finding... findings) {
        return evaluation(subject, LocalDate.of(2024, 5, 20), findings);
    }

    public static Evaluation evaluation(String subject, LocalDate asOf, Finding... findings) {
        return Evaluation.of(
                subject, asOf, List.of(findings), false, new RuleBaseIdentity("dazu-2021-2025", "0.1.0", "0"));
    }

    /** A finding of a provision that knows duties: its title is its id, and its message names the last day. */
    public static Finding finding(String provision, @Nullable String detail, Outcome outcome, @Nullable String due) {
        return finding(
                provision,
                detail,
                outcome,
                due == null ? null : LocalDate.parse(due),
                new Text(provision, provision),
                new Text("应当在 {due} 以前提交", "due by {due}"));
    }

    /** A finding of a provision that knows no duties. */
    public static Finding undetermined(String provision) {
        Text text = new Text(provision, provision);
        return finding(provision, null, Outcome.UNDETERMINED, null, text, Map.of("UNDETERMINED", text));
    }

    public static Finding finding(
            String provision,
            @Nullable String detail,
            Outcome outcome,
            @Nullable LocalDate due,
            Text title,
            Text message) {
        Map<String, Text> messages = new HashMap<>(Map.of("DUTY/not-begun", message));
        messages.put(outcome.name(), message);
        return finding(provision, detail, outcome, due, title, messages);
    }

    private static Finding finding(
            String provision,
            @Nullable String detail,
            Outcome outcome,
            @Nullable LocalDate due,
            Text title,
            Map<String, Text> messages) {
        return new Finding(
                new Provision(
                        provision,
                        title,
                        "五（三）2",
                        "每年12月31日前",
                        List.of(266),
                        Norm.DUTY,
                        Set.of(Subject.MINE),
                        false,
                        messages),
                outcome,
                "",
                detail,
                List.of(),
                List.of(),
                due,
                List.of("month-count=REST_DAYS_ROLL", "plan-before-grant=LATER"),
                List.of(),
                List.of(),
                OnGround.NONE,
                null);
    }
}
