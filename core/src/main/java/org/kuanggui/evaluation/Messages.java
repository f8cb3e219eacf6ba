package org.kuanggui.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kuanggui.fact.Text;
import org.kuanggui.plan.Source;

/** Fills the places of a provision's message from the finding itself. */
final class Messages {
    private Messages() {}

    /** The message of the outcome, with its {@link Finding#PLACES}. */
    static String of(Finding finding, Locale locale) {
        String template = finding.provision()
                .message(finding.outcome().name(), finding.kase())
                .in(locale);
        StringBuilder text = new StringBuilder(template.length() + 64);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            text.append(template, from, open).append(fill(template.substring(open + 1, close), finding, locale));
            from = close + 1;
        }
        text.append(template, from, template.length());
        return text + OnGroundMessages.of(finding.ground(), locale) + sources(finding.sources(), locale);
    }

    private static String fill(String place, Finding finding, Locale locale) {
        boolean chinese = Text.isChinese(locale);
        String nothing = chinese ? "未填报" : "not stated";
        List<Evidence> evidence = finding.evidence();
        return switch (place) {
            case "stated" ->
                evidence.isEmpty() ? nothing : evidence.get(0).stated().orElse(nothing);
            case "required" ->
                evidence.isEmpty() ? "—" : evidence.get(0).required().orElse("—");
            case "facts" ->
                evidence.stream()
                        .map(fact -> fact.stated().orElse(nothing))
                        .collect(Collectors.joining(chinese ? "、" : ", "));
            case "labels" ->
                finding.labels().stream()
                        .map(label -> label.in(locale))
                        .collect(Collectors.joining(chinese ? "、" : ", "));
            case "missing" -> String.join(chinese ? "、" : ", ", finding.missing());
            case "due" -> finding.due().map(Object::toString).orElse("—");
            case "detail" -> finding.detail().orElse("—");
            case "by", "byBoth", "unsettled" -> OnGroundMessages.fill(place, finding.ground(), locale);
            default -> throw new IllegalStateException("no place {" + place + "} in " + finding.provision());
        };
    }

    private static String sources(List<Source> sources, Locale locale) {
        if (sources.isEmpty()) {
            return "";
        }
        boolean chinese = Text.isChinese(locale);
        return sources.stream()
                .map(source -> source.in(locale))
                .collect(Collectors.joining(chinese ? "；" : "; ", chinese ? "（参照：" : " (see ", chinese ? "）" : ")"));
    }
}
