package org.kuanggui.drools;

import java.util.ArrayList;
import java.util.List;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;
import org.kuanggui.mine.ConsolidationPriority;

/** The marks by which a mine is to be consolidated first, each by the plan's name for it. */
final class ConsolidationMarks {
    private static final Text TECHNOLOGY = new Text("开采方法和技术装备落后", "backward methods and equipment");
    private static final Text UTILIZATION = new Text("资源利用水平低", "low use of the resource");
    private static final Text SCALE = new Text("生产规模长期达不到设计要求", "a scale that has long stayed below the design");
    private static final Text MANAGEMENT = new Text("管理水平低", "poor management");
    private static final Text HAZARDS = new Text("存在安全隐患", "safety hazards");
    private static final Text BENEFITS = new Text("社会效益和环境效益较差", "poor benefits for society and the environment");

    private ConsolidationMarks() {}

    /** The marks that are stated to be there; false where none is. */
    static Fact of(ConsolidationPriority marks) {
        List<Fact> found = new ArrayList<>();
        add(found, "backwardTechnology", marks.backwardTechnology(), TECHNOLOGY);
        add(found, "lowUtilization", marks.lowUtilization(), UTILIZATION);
        add(found, "scaleLongBelowDesign", marks.scaleLongBelowDesign(), SCALE);
        add(found, "poorManagement", marks.poorManagement(), MANAGEMENT);
        add(found, "safetyHazards", marks.safetyHazards(), HAZARDS);
        add(found, "poorBenefits", marks.poorBenefits(), BENEFITS);
        return Fact.any(found.toArray(Fact[]::new));
    }

    private static void add(List<Fact> found, String field, Truth stated, Text name) {
        if (stated == Truth.TRUE) {
            found.add(Fact.shown("/consolidationPriority/" + field, stated).called(name));
        }
    }
}
