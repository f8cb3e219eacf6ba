package org.kuanggui.evaluation;

import java.util.Locale;
import org.kuanggui.area.LayerIdentity;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;

/** What messages say of the ground, in both languages. */
final class OnGroundMessages {
    private static final Text AS_STATED = new Text("据填报", "as stated");
    private static final Text BY_LAYERS = new Text("据图层", "by the layers");
    private static final Text BY_BOTH = new Text("据图层和填报", "by the layers, and as stated");
    private static final Text NOT_STATED = new Text("未填报", "not stated");
    private static final Text NOT_SETTLED = new Text("图层未能确定", "not settled by the layer");

    private OnGroundMessages() {}

    /** What stands at a place that is filled by who answered: the document, or layers. */
    static String fill(String place, OnGround ground, Locale locale) {
        boolean stated = ground.answers().isEmpty();
        Text text =
                switch (place) {
                    case "by" -> stated ? AS_STATED : BY_LAYERS;
                    case "byBoth" -> stated ? AS_STATED : BY_BOTH;
                    default -> stated ? NOT_STATED : NOT_SETTLED;
                };
        return text.in(locale);
    }

    /** A clause for each layer that answered, and each remark; to stand behind a message. */
    static String of(OnGround ground, Locale locale) {
        boolean chinese = Text.isChinese(locale);
        StringBuilder text = new StringBuilder();
        for (LayerAnswer answer : ground.answers()) {
            text.append(chinese ? "；" + chinese(answer) : "; " + english(answer));
        }
        for (Text remark : ground.remarks()) {
            text.append(chinese ? "；" : "; ").append(remark.in(locale));
        }
        return text.toString();
    }

    private static String chinese(LayerAnswer answer) {
        LayerIdentity layer = answer.layer();
        return layer.theme().chineseName() + "图层（" + layer.version() + "，" + layer.date() + "）与范围重叠 "
                + LayerAnswer.squareKilometres(answer.overlay().overlapM2()) + "（" + answer.perCent() + "），容差 "
                + answer.tolerance()
                + (answer.overlay().complete() ? "" : "，图层对该范围不完整")
                + departure(answer, "，与填报不一致，以图层为准", "，不能确定，填报不能代替图层");
    }

    private static String english(LayerAnswer answer) {
        LayerIdentity layer = answer.layer();
        return "the layer “" + layer.theme().englishName() + "” (" + layer.version() + ", " + layer.date()
                + ") overlaps the area by " + answer.overlap() + ", with a tolerance of " + answer.tolerance()
                + (answer.overlay().complete() ? "" : ", and is not complete for the area")
                + departure(
                        answer,
                        "; the document states otherwise, and the layer decides",
                        "; it does not settle this, and what is stated cannot stand in for it");
    }

    /** The finding says both: what is stated, and that the layer decides. */
    private static String departure(LayerAnswer answer, String decided, String unsettled) {
        if (!answer.departsFromStated()) {
            return "";
        }
        return answer.answer() == Truth.UNKNOWN ? unsettled : decided;
    }
}
