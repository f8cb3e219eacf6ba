package org.kuanggui.second;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Applicant;
import org.kuanggui.application.ApplicantType;
import org.kuanggui.application.BlockReference;
import org.kuanggui.application.Determination;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.Planning;
import org.kuanggui.application.Site;
import org.kuanggui.fact.Truth;

/** Parts that applications of both kinds have. */
final class RandomParts {
    static final List<String> TOWNSHIPS = List.of("玉龙镇", "拾万镇", "雍溪镇", "古龙镇", "万古镇", "三驱镇", "龙水镇", "拾万", "T3-1");
    private static final List<String> BLOCKS = List.of("T3-1", "T3-2", "T3-3", "KQ-07", "t3-1", "T3-10");
    private static final List<String> ELSEWHERE = List.of("500112", "500110", "510100");

    private RandomParts() {}

    static Applicant applicant(Dice dice) {
        ApplicantType legal =
                dice.chance(0.7) ? ApplicantType.ENTERPRISE_LEGAL_PERSON : ApplicantType.INSTITUTION_LEGAL_PERSON;
        ApplicantType other = dice.chance(0.5) ? ApplicantType.OTHER_ORGANIZATION : ApplicantType.NATURAL_PERSON;
        return new Applicant("申请人", dice.stated(legal, other), null);
    }

    /** A site in Dazu that touches nothing, as far as the dice are kind. */
    static Site site(Dice dice, String township, String otherTownship, BigDecimal area, BigDecimal otherArea) {
        boolean elsewhere = !dice.favourable() && dice.chance(0.05);
        return Site.builder()
                .district(dice.stated(elsewhere ? dice.pick(ELSEWHERE) : "500111", "500111"))
                .township(dice.stated(township, otherTownship))
                .areaKm2(dice.figure(area, otherArea))
                .inEcologicalRedLine(dice.fact(false))
                .inNatureReserve(dice.fact(false))
                .inEcologicalProtectionArea(dice.fact(false))
                .onPermanentBasicFarmland(dice.fact(false))
                .damagesPermanentBasicFarmland(dice.fact(dice.chance(0.3)))
                .onCultivatedLand(dice.fact(false))
                .inUrbanDevelopmentBoundary(dice.fact(false))
                .inKeyMiningZone(dice.fact(dice.chance(0.5)))
                .build();
    }

    static Planning planning(Dice dice, String block, boolean exemption, LocalDate asOf) {
        int anotherYear = asOf.getYear() + (dice.chance(0.5) ? 1 : -1);
        Determination found = dice.chance(0.5) ? Determination.RESTRICTED : Determination.PROHIBITED;
        BlockReference reference = new BlockReference(dice.stated(block, dice.pick(BLOCKS)), dice.fact(true));
        return Planning.builder()
                .block(reference)
                .scheduledYear(dice.stated(asOf.getYear(), anotherYear))
                .municipalPlanConforms(dice.fact(true))
                .scaleMatchesReserves(dice.fact(true))
                .exemptionBasis(exemption ? dice.stated("渝规资〔2024〕7号") : null)
                .withinAnnualTargets(dice.fact(true))
                .determination(dice.stated(Determination.NONE, found))
                .build();
    }

    static List<Mineral> associated(Dice dice, Mineral main) {
        List<Mineral> associated = new ArrayList<>();
        if (main == Mineral.NATURAL_GAS && dice.chance(0.5)) {
            associated.add(Mineral.COALBED_METHANE);
        }
        if (!dice.favourable() && dice.chance(0.25)) {
            associated.add(dice.pick(List.of(
                    Mineral.COALBED_METHANE, Mineral.BRICK_CLAY, Mineral.STRONTIUM, Mineral.COAL, Mineral.OTHER)));
        } else if (dice.chance(0.15)) {
            associated.add(dice.pick(List.of(Mineral.COALBED_METHANE, Mineral.BENTONITE, Mineral.OTHER)));
        }
        return associated;
    }

    static @Nullable String nameOf(Mineral mineral) {
        return mineral == Mineral.OTHER ? "硅石" : null;
    }

    /** A day about the date of judgement, mostly before it. */
    static LocalDate dayAbout(Dice dice, LocalDate asOf) {
        return asOf.plusDays(dice.pick(List.of(-400, -31, -30, -1, 0)));
    }

    /** A day after the date of judgement: it has not come yet. */
    static LocalDate dayAfter(Dice dice, LocalDate asOf) {
        return asOf.plusDays(dice.pick(List.of(1, 1, 30, 365)));
    }

    /** A yes or no that may not be stated false. */
    static Truth notFalse(Truth stated) {
        return stated == Truth.FALSE ? Truth.UNKNOWN : stated;
    }
}
