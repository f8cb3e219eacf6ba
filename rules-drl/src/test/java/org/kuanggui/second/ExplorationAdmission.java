package org.kuanggui.second;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.ApplicantType;
import org.kuanggui.application.Compliance;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.Funding;
import org.kuanggui.evaluation.Outcome;

/** Catalogue, 4.1.1: 勘查准入. */
final class ExplorationAdmission {
    private ExplorationAdmission() {}

    static void judge(ExplorationQuestion question, Notes notes) {
        ExplorationApplication application = question.application();
        Compliance compliance = application.compliance();
        boolean staying = !question.leaving();
        // 探矿权人必须严格遵守法律、法规及有关产业政策
        if (staying) {
            notes.tri("4.1.1-lawful", Said.of(compliance.lawful(), "/compliance/lawful"));
        }
        if (question.reviewed()) {
            mineralInPlans(application, notes);
        }
        if (staying) {
            legalPerson(application.applicant().type(), notes);
            // 申请资料必须完整、真实，并按审批程序逐级报批备案
            notes.tri(
                    "4.1.1-documents",
                    Said.of(compliance.documentsComplete(), "/compliance/documentsComplete")
                            .and(Said.of(compliance.documentsTruthful(), "/compliance/documentsTruthful"))
                            .and(Said.of(compliance.submittedThroughLevels(), "/compliance/submittedThroughLevels")));
        }
        if (question.reviewed()) {
            // 编制科学合理的绿色勘查实施方案
            notes.tri(
                    "4.1.1-green-exploration-scheme",
                    Said.of(application.greenExploration().schemePrepared(), "/greenExploration/schemePrepared"));
            notes.add(funding(application.funding()));
        }
        // 谁勘查谁负责、谁施工谁恢复、谁破坏谁治理: whoever explores, leaving or not
        notes.duty("4.1.1-responsibility");
    }

    /** 4.1.1-mineral-in-plans: 申请勘查矿种必须符合市级与区级《规划》要求. */
    private static void mineralInPlans(ExplorationApplication application, Notes notes) {
        String provision = "4.1.1-mineral-in-plans";
        if (Minerals.prohibited(application)) {
            // nothing can help, whether or not the municipal plan stands in the way as well
            notes.add(Line.of(provision, Outcome.VIOLATED).with(Remedy.NONE));
            return;
        }
        switch (application.planning().municipalPlanConforms()) {
            case FALSE -> notes.violated(provision);
            case UNKNOWN -> notes.undetermined(provision, "/planning/municipalPlanConforms");
            case TRUE ->
                notes.add(Line.of(provision, Minerals.restricted(application) ? Outcome.REVIEW : Outcome.SATISFIED));
        }
    }

    /** 4.1.1-legal-person: 探矿权申请人必须是能独立承担相应责任的企事业法人. */
    private static void legalPerson(@Nullable ApplicantType type, Notes notes) {
        if (type == null) {
            notes.undetermined("4.1.1-legal-person", "/applicant/type");
        } else if (type == ApplicantType.ENTERPRISE_LEGAL_PERSON || type == ApplicantType.INSTITUTION_LEGAL_PERSON) {
            notes.satisfied("4.1.1-legal-person");
        } else {
            notes.violated("4.1.1-legal-person");
        }
    }

    /** 4.1.1-funding: 勘查项目资金符合总体勘查方案的预算投入. */
    private static Line funding(Funding funding) {
        String provision = "4.1.1-funding";
        BigDecimal budget = funding.budget();
        BigDecimal committed = funding.committed();
        if (budget == null || committed == null) {
            // doubt: any money would be enough for a budget of 0; what nobody stated is asked for all the same
            List<String> missing = new ArrayList<>(2);
            if (budget == null) {
                missing.add("/funding/budget");
            }
            if (committed == null) {
                missing.add("/funding/committed");
            }
            return Line.undetermined(provision, missing, List.of());
        }
        if (committed.compareTo(budget) >= 0) {
            return Line.of(provision, Outcome.SATISFIED);
        }
        // raised to the smallest multiple of 0.0001 万元 that is enough; tried before it is offered
        BigDecimal to = Amounts.plain(Amounts.roundedUp(budget));
        Remedy remedy = to != null && to.compareTo(budget) >= 0
                ? Remedy.of("/funding/committed", committed, to, null)
                : Remedy.NONE;
        return Line.of(provision, Outcome.VIOLATED).with(remedy);
    }
}
