package org.kuanggui.plan;

/** The plan's lists of minerals. */
public enum MineralList {
    /** 重点勘查 (sentence 117). */
    FOCUS_EXPLORATION,
    /** 大力支持 oil and gas (sentence 119). */
    OIL_AND_GAS,
    /** 重点开采 (sentence 120). */
    FOCUS_MINING,
    /** 限制开采 (sentence 122); open, with a criterion. */
    RESTRICTED,
    /** 禁止开采 (sentence 123); open, with a criterion. */
    PROHIBITED,
    /** What is mined in the key mining zone (sentence 220). */
    KEY_ZONE,
    /** Open pits whose number is controlled (sentence 132). */
    CONTROLLED_OPEN_PITS,
    /** Minerals named for consolidation (sentence 140). */
    CONSOLIDATION
}
