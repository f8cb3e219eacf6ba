package org.kuanggui.dazu;

import org.kuanggui.application.ExplorationApplicationBuilder;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.Planning;
import org.kuanggui.application.Site;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Unit;
import org.kuanggui.scenario.StartingDocuments;

/** Applications that conform as built; a test says only what differs. */
public final class Applications {
    private Applications() {}

    /** A new open pit for building-stone limestone of 120 万吨/年; complete, so that any other action conforms too. */
    public static MiningApplicationBuilder aMiningApplication() {
        return StartingDocuments.aMiningApplication();
    }

    /** An existing mine that asks for something else than a new right. */
    public static MiningApplicationBuilder anExistingMine(MiningAction action) {
        return aMiningApplication().action(action);
    }

    /** The planned exploration of geothermal water in block T3-1; nothing but its duty to restore is left. */
    public static ExplorationApplicationBuilder anExplorationApplication() {
        return StartingDocuments.anExplorationApplication();
    }

    /** The same application for another mineral; a mineral that is not listed gets a name. */
    public static MiningApplicationBuilder aMiningApplication(Mineral mineral) {
        return aMiningApplication().mineral(mineral).mineralName(mineral == Mineral.OTHER ? "重晶石" : null);
    }

    /** The same exploration for another mineral; a mineral that is not listed gets a name. */
    public static ExplorationApplicationBuilder anExplorationApplication(Mineral mineral) {
        return anExplorationApplication().mineral(mineral).mineralName(mineral == Mineral.OTHER ? "重晶石" : null);
    }

    /** In Dazu, 古龙镇, clear of everything that is kept clear. */
    public static Site aSite() {
        return StartingDocuments.aSite();
    }

    /** Everything an authority can state in favour. */
    public static Planning aPlanning() {
        return StartingDocuments.aPlanning();
    }

    /** A production scale in 万吨/年. */
    public static Quantity scale(String value) {
        return Quantity.of(value, Unit.WAN_TONNES_PER_YEAR);
    }

    /** A production scale in 万立方米/年. */
    public static Quantity volume(String value) {
        return Quantity.of(value, Unit.WAN_CUBIC_METRES_PER_YEAR);
    }

    /** Reserves in 万吨. */
    public static Quantity reserves(String value) {
        return Quantity.of(value, Unit.WAN_TONNES);
    }

    /** A quantity as reports print it: {@code 95 万吨/年}. */
    public static Quantity quantity(String text) {
        int space = text.indexOf(' ');
        return Quantity.of(
                text.substring(0, space), Unit.named(text.substring(space + 1)).orElseThrow());
    }
}
