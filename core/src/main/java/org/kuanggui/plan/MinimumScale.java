package org.kuanggui.plan;

import java.util.List;
import java.util.Set;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.SharedChecks;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Text;

/**
 * A row of the table of minimum production scales (专栏5).
 *
 * @param minerals the minerals it holds for
 * @param scope for which mines
 * @param scale the lowest production scale, included
 */
public record MinimumScale(Set<Mineral> minerals, Scope scope, Quantity scale) {

    /** @throws InvalidInputException if it holds for no mineral, or for one of which no use is stated, or the scale is no yearly output above 0 */
    public MinimumScale {
        minerals = Set.copyOf(minerals);
        Checks checks = new Checks();
        PlanChecks.minerals(checks, minerals);
        minerals.stream()
                .filter(Mineral::isOfUnstatedUse)
                .sorted()
                .forEach(mineral -> checks.refuse(
                        "/minerals",
                        new Text(mineral + "，未写明用途", mineral + ", whose use is not stated"),
                        new Text("写明用途的矿种", "minerals with their use")));
        SharedChecks.scale(checks, "/scale", scale);
        checks.positive("/scale/value", scale.value());
        checks.done();
    }

    /** Mineral and mines, of each mineral and both sorts of mine: {@code LIMESTONE NEW_MINES}. */
    List<String> keys() {
        List<Scope> scopes = scope == Scope.ALL_MINES ? List.of(Scope.NEW_MINES, Scope.EXISTING_MINES) : List.of(scope);
        return minerals.stream()
                .flatMap(mineral -> scopes.stream().map(each -> mineral + " " + each))
                .sorted()
                .toList();
    }

    /** Which mines a row speaks of. */
    public enum Scope {
        /** 新建矿山. */
        NEW_MINES,
        /** 整合及采矿证到期后新增划资源的矿山, and the closest row for every other action. */
        EXISTING_MINES,
        /** A mineral that has one row. */
        ALL_MINES
    }
}
