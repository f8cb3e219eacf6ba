package org.kuanggui.peers.dmn;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kuanggui.peers.SliceQuestion;

/** A question as the input data of a decision model; what is unknown is {@code null}, as DMN has it. */
public final class Variables {
    private Variables() {}

    /** By name. */
    public static Map<String, @Nullable Object> of(SliceQuestion question) {
        Map<String, @Nullable Object> variables = new HashMap<>(32);
        variables.put("mineral", question.mineral().name());
        variables.put("method", question.method().name());
        variables.put("reviewed", question.reviewed());
        variables.put("newRight", question.newRight());
        variables.put("leaving", question.leaving());
        variables.put("addsGround", question.addsGround());
        variables.put("named", question.named());
        variables.put("prohibitedBeside", question.prohibitedBeside());
        variables.put("determination", name(question.determination()));
        variables.put("municipalPlanConforms", question.municipalPlanConforms());
        variables.put("exempted", question.exempted());
        variables.put("scaleTonnes", question.scaleTonnes());
        variables.put("scaleVolume", question.scaleVolume());
        variables.put("reservesTonnes", question.reservesTonnes());
        variables.put("reservesVolume", question.reservesVolume());
        variables.put("mineralBefore", name(question.mineralBefore()));
        variables.put("methodBefore", name(question.methodBefore()));
        variables.put("tonnesBefore", question.tonnesBefore());
        variables.put("volumeBefore", question.volumeBefore());
        variables.put("canExpandCapacity", question.canExpandCapacity());
        return variables;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
