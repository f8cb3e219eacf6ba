package org.kuanggui.drools;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.Text;
import org.kuanggui.json.PlanDataReader;
import org.kuanggui.plan.PlanData;
import org.kuanggui.plan.PlanEdition;
import org.kuanggui.plan.Provision;

/** Data of another edition, before rules are asked to judge by them. For one use. */
final class EditedPlan {
    private static final Text NO_PROVISION = new Text("没有条款", "nothing");

    private final PlanData data;
    private final Checks checks = new Checks();

    EditedPlan(PlanData data) {
        this.data = data;
    }

    /**
     * Holds the data against those that the rules were written for: what rules go by has to be the same.
     *
     * @throws org.kuanggui.fact.InvalidInputException if the data cannot be read, or are of another form; it lists everything
     */
    void checkAgainst(PlanEdition shipped, List<Provision> shippedProvisions) {
        PlanEdition plan = checks.part("", () -> PlanDataReader.plan(data.plan()));
        PlanEdition figures = plan == null ? shipped : plan;
        List<Provision> provisions = checks.part("", () -> PlanDataReader.provisions(data.provisions(), figures));
        if (plan != null && plan.id().equals(shipped.id()) && plan.version().equals(shipped.version())) {
            checks.refuse(
                    "/version",
                    Text.plain(plan.version()),
                    new Text("与所改原数据不同的 id 或版本", "another id or version than that of the data these differ from"));
        }
        if (provisions != null) {
            sameForm(shippedProvisions, provisions);
        }
        checks.done();
    }

    private void sameForm(List<Provision> shipped, List<Provision> edited) {
        for (int i = 0; i < Math.max(shipped.size(), edited.size()); i++) {
            Provision was = i < shipped.size() ? shipped.get(i) : null;
            Provision is = i < edited.size() ? edited.get(i) : null;
            String place = "/provisions/" + i;
            if (was == null || is == null || !was.id().equals(is.id())) {
                checks.refuse(place + "/id", id(is), id(was));
                return;
            }
            same(place + "/norm", was, is, Provision::norm);
            same(place + "/subjects", was, is, Provision::subjects);
            same(place + "/closesMine", was, is, Provision::closesMine);
            same(place + "/messages", was, is, provision -> provision.messages().keySet().stream()
                    .sorted()
                    .toList());
        }
    }

    private static Text id(@Nullable Provision provision) {
        return provision == null ? NO_PROVISION : Text.plain(provision.id());
    }

    private void same(String place, Provision was, Provision is, Function<Provision, Object> part) {
        if (!part.apply(was).equals(part.apply(is))) {
            checks.refuse(
                    place,
                    Text.plain(part.apply(is).toString()),
                    Text.plain(part.apply(was).toString()).then(new Text("（规则以此为准）", ", which rules go by")));
        }
    }
}
