package org.kuanggui.drools;

import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Site;
import org.kuanggui.mine.Ledger;

/** The district by its ledger, as rules see it. */
public final class LedgerCase extends SubjectCase {
    private final Ledger ledger;
    private final SiteFacts site;

    LedgerCase(Ledger ledger, Knowledge knowledge) {
        super(knowledge);
        this.ledger = ledger;
        this.site = new SiteFacts(Site.UNKNOWN, null, knowledge);
    }

    @Override
    public SiteFacts site() {
        return site;
    }

    @Override
    @Nullable
    String statedDistrict() {
        return ledger.district();
    }

    @Override
    String districtPlace() {
        return "/district";
    }
}
