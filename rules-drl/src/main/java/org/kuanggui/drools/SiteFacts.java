package org.kuanggui.drools;

import org.kuanggui.application.Site;
import org.kuanggui.fact.Truth;

/** Where it lies, as facts. */
public final class SiteFacts {
    private static final String PROTECTION_AREA = "protection-area";

    private final Site site;
    private final Knowledge knowledge;

    SiteFacts(Site site, Knowledge knowledge) {
        this.site = site;
        this.knowledge = knowledge;
    }

    public Fact township() {
        return Fact.shown("/site/township", site.township());
    }

    public Fact inEcologicalRedLine() {
        return Fact.stated("/site/inEcologicalRedLine", site.inEcologicalRedLine());
    }

    public Fact onPermanentBasicFarmland() {
        return Fact.stated("/site/onPermanentBasicFarmland", site.onPermanentBasicFarmland());
    }

    /** On permanent basic farmland, and damaging it. */
    public Fact damagesPermanentBasicFarmland() {
        return Fact.all(
                onPermanentBasicFarmland(),
                Fact.stated("/site/damagesPermanentBasicFarmland", site.damagesPermanentBasicFarmland()));
    }

    public Fact onCultivatedLand() {
        return Fact.stated("/site/onCultivatedLand", site.onCultivatedLand());
    }

    public Fact inUrbanDevelopmentBoundary() {
        return Fact.stated("/site/inUrbanDevelopmentBoundary", site.inUrbanDevelopmentBoundary());
    }

    public Fact inKeyMiningZone() {
        return Fact.stated("/site/inKeyMiningZone", site.inKeyMiningZone());
    }

    /** Within 生态保护区, by the reading {@code protection-area}. */
    public Fact inProtectionArea() {
        Fact fact =
                switch (knowledge.readings().choice(PROTECTION_AREA)) {
                    case "RED_LINE" -> inEcologicalRedLine();
                    case "NATURE_RESERVE" -> inNatureReserve();
                    default -> inEither();
                };
        return fact.by(knowledge.readings().named(PROTECTION_AREA));
    }

    private Fact inNatureReserve() {
        return Fact.stated("/site/inNatureReserve", site.inNatureReserve());
    }

    /** True where one of the three is; false where the area itself is denied, or both that could make it up are. */
    private Fact inEither() {
        Truth itself = site.inEcologicalProtectionArea();
        Truth parts = site.inEcologicalRedLine().or(site.inNatureReserve());
        Truth either = itself.or(parts);
        if (either == Truth.UNKNOWN && (itself == Truth.FALSE || parts == Truth.FALSE)) {
            either = Truth.FALSE;
        }
        return Fact.joined(
                either,
                Fact.stated("/site/inEcologicalProtectionArea", itself),
                inEcologicalRedLine(),
                inNatureReserve());
    }
}
