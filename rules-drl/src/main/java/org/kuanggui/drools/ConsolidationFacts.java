package org.kuanggui.drools;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Consolidation;
import org.kuanggui.application.ConsolidationMethod;
import org.kuanggui.application.Party;
import org.kuanggui.evaluation.Evidence;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;

/** A consolidation, settled once: its state, and the fact that state rests on. */
final class ConsolidationFacts {
    private static final String PART = "/consolidation";

    private final ConsolidationState state;
    private final Fact fact;

    ConsolidationFacts(@Nullable Consolidation consolidation, @Nullable BigDecimal bulkDensity) {
        if (consolidation == null) {
            state = ConsolidationState.UNKNOWN;
            fact = Fact.unknown(PART, null);
            return;
        }
        List<Party> parties = consolidation.parties();
        int lead = leadAmong(parties, consolidation.lead());
        List<String> missing = new ArrayList<>();
        if (parties.size() < 2) {
            state = ConsolidationState.TOO_FEW_PARTIES;
            fact = Fact.known(Truth.FALSE, new Evidence(PART + "/parties", Integer.toString(parties.size()), "≥ 2"));
        } else if (lead < 0) {
            state = ConsolidationState.LEAD_NOT_A_PARTY;
            fact = leadOf(consolidation);
        } else if (isSmaller(parties, lead, bulkDensity, missing)) {
            state = ConsolidationState.LEAD_SMALLER;
            fact = Fact.joined(Truth.FALSE, scales(parties, lead, bulkDensity, Truth.FALSE), leadOf(consolidation));
        } else if (consolidation.method() == ConsolidationMethod.OTHER) {
            state = ConsolidationState.OTHER_METHOD;
            fact = methodOf(consolidation);
        } else {
            if (consolidation.method() == null) {
                missing.add(PART + "/method");
            }
            state = missing.isEmpty() ? ConsolidationState.AS_PLANNED : ConsolidationState.UNKNOWN;
            fact = missing.isEmpty()
                    ? Fact.joined(
                            Truth.TRUE,
                            methodOf(consolidation),
                            leadOf(consolidation),
                            scales(parties, lead, bulkDensity, Truth.TRUE))
                    : Fact.joined(
                                    Truth.TRUE,
                                    methodOf(consolidation),
                                    leadOf(consolidation),
                                    scales(parties, lead, bulkDensity, Truth.UNKNOWN))
                            .unsettled(missing);
        }
    }

    ConsolidationState state() {
        return state;
    }

    Fact fact() {
        return fact;
    }

    private static Fact leadOf(Consolidation consolidation) {
        return Fact.shown(PART + "/lead", consolidation.lead());
    }

    private static Fact methodOf(Consolidation consolidation) {
        return Fact.shown(PART + "/method", consolidation.method());
    }

    private static int leadAmong(List<Party> parties, String lead) {
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).name().equals(lead)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the lead is known to be smaller than another; notes what is missing for each comparison. */
    private static boolean isSmaller(
            List<Party> parties, int lead, @Nullable BigDecimal bulkDensity, List<String> missing) {
        Quantity leads = parties.get(lead).productionScale();
        boolean smaller = false;
        for (int i = 0; i < parties.size(); i++) {
            Quantity others = parties.get(i).productionScale();
            if (i == lead) {
                continue;
            }
            if (leads == null) {
                missing.add(scalePlace(lead));
            }
            if (others == null) {
                missing.add(scalePlace(i));
            }
            if (leads != null && others != null) {
                Truth atLeast = leads.isAtLeast(others, bulkDensity);
                smaller |= atLeast == Truth.FALSE;
                if (atLeast == Truth.UNKNOWN) {
                    missing.add("/bulkDensity");
                }
            }
        }
        return smaller;
    }

    /** The scales; beside them the bulk density where it made the lead's comparable with another's. */
    private static Fact scales(List<Party> parties, int lead, @Nullable BigDecimal bulkDensity, Truth truth) {
        Fact[] shown = new Fact[parties.size()];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = Fact.shown(scalePlace(i), parties.get(i).productionScale());
        }
        Fact scales = Fact.joined(truth, shown);
        Quantity leads = parties.get(lead).productionScale();
        for (Party party : parties) {
            Quantity others = party.productionScale();
            if (leads != null && others != null) {
                scales = Densities.beside(scales, leads, others, bulkDensity);
            }
        }
        return scales;
    }

    private static String scalePlace(int party) {
        return PART + "/parties/" + party + "/productionScale";
    }
}
