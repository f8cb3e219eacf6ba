package org.kuanggui.application;

/** The legal form of an applicant. */
public enum ApplicantType {
    ENTERPRISE_LEGAL_PERSON("企业法人"),
    INSTITUTION_LEGAL_PERSON("事业单位法人"),
    OTHER_ORGANIZATION("其他组织"),
    NATURAL_PERSON("自然人");

    private final String chineseName;

    ApplicantType(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The term of the field in Chinese. */
    public String chineseName() {
        return chineseName;
    }
}
