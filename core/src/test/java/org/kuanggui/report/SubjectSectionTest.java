package org.kuanggui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.Question;
import org.kuanggui.application.Applicant;
import org.kuanggui.application.ApplicantType;
import org.kuanggui.application.ExplorationAction;
import org.kuanggui.application.ExplorationApplication;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningAction;
import org.kuanggui.application.MiningApplication;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.application.Site;
import org.kuanggui.fact.Quantity;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.mine.Mine;
import org.kuanggui.mine.MineStatus;

@DisplayName("A report says what was judged")
class SubjectSectionTest {
    private static final Applicant APPLICANT = Applicant.of("大足石料", ApplicantType.ENTERPRISE_LEGAL_PERSON);
    private static final Site SITE = Site.builder()
            .district("500111")
            .township("古龙镇")
            .areaKm2(new BigDecimal("0.6"))
            .ground(Samples.AREA)
            .build();
    private static final Ledger LEDGER = new Ledger(
            "T-6", LocalDate.of(2024, 6, 30), "500111", List.of(right("R1"), right("R2")), List.of(), List.of());

    private static LedgerRight right(String id) {
        return new LedgerRight(id, Mineral.SANDSTONE, null, null, Truth.UNKNOWN, Truth.UNKNOWN, null);
    }

    private static MiningApplication mining() {
        return MiningApplication.builder()
                .id("A-1")
                .submittedOn(Samples.DAY)
                .action(MiningAction.CAPACITY_CHANGE)
                .mineral(Mineral.CEMENT_LIMESTONE)
                .method(MiningMethod.OPEN_PIT)
                .applicant(APPLICANT)
                .site(SITE)
                .productionScale(Quantity.of("95", Unit.WAN_TONNES_PER_YEAR))
                .recoverableReserves(Quantity.of("1200", Unit.WAN_TONNES))
                .build();
    }

    private static ExplorationApplication exploration() {
        return ExplorationApplication.builder()
                .id("E-1")
                .submittedOn(Samples.DAY)
                .action(ExplorationAction.RETENTION)
                .mineral(Mineral.STRONTIUM)
                .stage(ExplorationStage.GENERAL_EXPLORATION)
                .applicant(APPLICANT)
                .site(SITE)
                .build();
    }

    private static Mine mine() {
        return Mine.builder()
                .id("M-1")
                .asOf(Samples.DAY)
                .name("古龙石膏矿")
                .holder("大足石膏")
                .mineral(Mineral.GYPSUM)
                .method(MiningMethod.UNDERGROUND)
                .status(MineStatus.SUSPENDED)
                .rightGrantedOn(LocalDate.of(2015, 3, 1))
                .site(SITE)
                .productionScale(Quantity.of("30", Unit.WAN_TONNES_PER_YEAR))
                .build();
    }

    private static List<String> english(Question question) {
        return Section.of(Report.of(question, Samples.evaluation("x"), Locale.ENGLISH), "1. What was judged");
    }

    private static List<String> chinese(Question question) {
        return Section.of(Report.of(question, Samples.evaluation("x"), Locale.CHINA), "一、基本情况");
    }

    @Test
    @DisplayName("of an application for a mining right, beside a ledger, on another day")
    void ofMining() {
        Question question = Question.of(mining()).beside(LEDGER).on(LocalDate.of(2024, 10, 8));

        assertThat(english(question))
                .containsExactly(
                        "name: A-1",
                        "applied for: mining right, capacity change",
                        "mineral: cement limestone",
                        "mined by: open pit",
                        "applicant: 大足石料",
                        "submitted on: 2024-09-02",
                        "district: 500111",
                        "township: 古龙镇",
                        "area as stated: 0.6 km²",
                        "area: 0.5999 km²",
                        "production scale: 95 万吨/年",
                        "recoverable reserves: 1200 万吨",
                        "judged as of: 2024-10-08",
                        "beside the ledger: T-6 (2024-06-30)");
        assertThat(chinese(question))
                .containsExactly(
                        "名称: A-1",
                        "申请事项: 采矿权　变更生产规模",
                        "矿种: 水泥用灰岩",
                        "开采方式: 露天开采",
                        "申请人: 大足石料",
                        "申请日期: 2024-09-02",
                        "行政区划代码: 500111",
                        "所在镇街: 古龙镇",
                        "填报面积: 0.6 km²",
                        "申请范围: 0.5999 km²",
                        "生产规模: 95 万吨/年",
                        "可采储量: 1200 万吨",
                        "判断日: 2024-10-08",
                        "并用台账: T-6 (2024-06-30)");
    }

    @Test
    @DisplayName("of an application for an exploration right")
    void ofExploration() {
        Question question = Question.of(exploration());

        assertThat(english(question))
                .containsExactly(
                        "name: E-1",
                        "applied for: exploration right, retention",
                        "mineral: strontium",
                        "stage: general exploration",
                        "applicant: 大足石料",
                        "submitted on: 2024-09-02",
                        "district: 500111",
                        "township: 古龙镇",
                        "area as stated: 0.6 km²",
                        "area: 0.5999 km²",
                        "judged as of: 2024-09-02");
        assertThat(chinese(question)).contains("申请事项: 探矿权　保留", "矿种: 锶矿", "勘查阶段: 详查");
    }

    @Test
    @DisplayName("of a mine under supervision")
    void ofMine() {
        Question question = Question.of(mine());

        assertThat(english(question))
                .containsExactly(
                        "name: M-1",
                        "mine: 古龙石膏矿",
                        "holder: 大足石膏",
                        "status: suspended",
                        "mineral: gypsum",
                        "mined by: underground",
                        "granted on: 2015-03-01",
                        "district: 500111",
                        "township: 古龙镇",
                        "area as stated: 0.6 km²",
                        "area: 0.5999 km²",
                        "production scale: 30 万吨/年",
                        "judged as of: 2024-09-02");
        assertThat(chinese(question)).contains("矿山状态: 停产", "采矿权设立日期: 2015-03-01", "开采方式: 地下开采");
    }

    @Test
    @DisplayName("of the district's ledger")
    void ofLedger() {
        assertThat(english(Question.of(LEDGER)))
                .containsExactly(
                        "name: T-6", "district: 500111", "mining rights in the ledger: 2", "judged as of: 2024-06-30");
    }

    @Test
    @DisplayName("and nothing of what is not stated, and calls another mineral by its name")
    void notStated() {
        MiningApplication little = mining().toBuilder()
                .mineral(Mineral.OTHER)
                .mineralName("重晶石")
                .site(Site.UNKNOWN)
                .productionScale(null)
                .recoverableReserves(null)
                .build();

        assertThat(english(Question.of(little)))
                .containsExactly(
                        "name: A-1",
                        "applied for: mining right, capacity change",
                        "mineral: 重晶石",
                        "mined by: open pit",
                        "applicant: 大足石料",
                        "submitted on: 2024-09-02",
                        "judged as of: 2024-09-02");
    }
}
