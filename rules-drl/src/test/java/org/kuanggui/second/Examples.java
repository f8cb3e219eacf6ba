package org.kuanggui.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Applicant;
import org.kuanggui.application.ApplicantType;
import org.kuanggui.application.Application;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.Consolidation;
import org.kuanggui.application.ConsolidationMethod;
import org.kuanggui.application.ExistingRight;
import org.kuanggui.application.ExistingRightBuilder;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Funding;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningApplicationBuilder;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Party;
import org.kuanggui.application.Planning;
import org.kuanggui.application.Site;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;

/** Applications that state little, and the second opinion on them. */
final class Examples {
    static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    private Examples() {}

    static Line consolidated(Quantity lead, Party... others) {
        List<Party> parties = new ArrayList<>(List.of(new Party("甲矿", lead)));
        parties.addAll(List.of(others));
        MiningApplication application = mining().action(MiningAction.CONSOLIDATION)
                .consolidation(new Consolidation("甲矿", ConsolidationMethod.ACQUISITION, parties))
                .build();
        return line(judge(application), "3.3.1-consolidation-method");
    }

    static Application exploration(@Nullable String township, String area) {
        return ExplorationApplication.builder()
                .id("exploration")
                .submittedOn(DAY)
                .action(ExplorationAction.NEW)
                .mineral(Mineral.GEOTHERMAL)
                .stage(ExplorationStage.GENERAL_EXPLORATION)
                .applicant(Applicant.of("申请人", ApplicantType.INSTITUTION_LEGAL_PERSON))
                .site(Site.builder()
                        .township(township)
                        .areaKm2(new BigDecimal(area))
                        .build())
                .planning(Planning.builder()
                        .block(new BlockReference("T3-1", Truth.UNKNOWN))
                        .build())
                .funding(new Funding(new BigDecimal("123.45678"), new BigDecimal("123.4567")))
                .build();
    }

    static MiningApplicationBuilder mining() {
        return MiningApplication.builder()
                .id("mining")
                .submittedOn(DAY)
                .action(MiningAction.NEW)
                .mineral(Mineral.BUILDING_STONE_LIMESTONE)
                .method(MiningMethod.OPEN_PIT)
                .applicant(Applicant.of("申请人", ApplicantType.ENTERPRISE_LEGAL_PERSON));
    }

    static MiningApplicationBuilder renewal() {
        return mining().action(MiningAction.RENEWAL);
    }

    static ExistingRightBuilder existing() {
        return ExistingRight.builder();
    }

    static Quantity massAYear(String value) {
        return Quantity.of(value, Unit.WAN_TONNES_PER_YEAR);
    }

    static Quantity mass(String value) {
        return Quantity.of(value, Unit.WAN_TONNES);
    }

    static Remedy raised(String from, String to) {
        return Remedy.of("/productionScale", new BigDecimal(from), new BigDecimal(to), "万吨/年");
    }

    static Opinion judge(Application application) {
        return judge(application, DAY);
    }

    static Opinion judge(Application application, LocalDate asOf) {
        return SecondOpinion.judge(application, asOf, Map.of());
    }

    static Line line(Opinion opinion, String provision) {
        return Objects.requireNonNull(opinion.line(provision), provision);
    }
}
