package org.kuanggui.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of the contract have their Chinese terms")
class WordsOfTheContractTest {
    @Test
    void ofActionsStagesAndMethods() {
        assertThat(MiningAction.NEW.chineseName()).isEqualTo("新立");
        assertThat(ExplorationAction.RENEWAL.chineseName()).isEqualTo("延续");
        assertThat(ExplorationStage.PROSPECTING.chineseName()).isEqualTo("普查");
        assertThat(MiningMethod.OPEN_PIT.chineseName()).isEqualTo("露天开采");
    }

    @Test
    void ofApplicantsAndWhatTheyMeanToDo() {
        assertThat(ApplicantType.ENTERPRISE_LEGAL_PERSON.chineseName()).isEqualTo("企业法人");
        assertThat(ConsolidationMethod.ACQUISITION.chineseName()).isEqualTo("整体收购");
        assertThat(Determination.PROHIBITED.chineseName()).isEqualTo("禁止开采");
        assertThat(Downstream.STRONTIUM_CHEMICALS.chineseName()).isEqualTo("锶化工");
    }
}
