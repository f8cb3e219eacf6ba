package org.kuanggui.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Of the classes that a JVM loads while an evaluator is built and judges")
class LoadedClassesTest {
    private static final Pattern LOADED = Pattern.compile("\\[class,load] (\\S+)");
    private static final Pattern FORBIDDEN = Pattern.compile("(javax\\.tools|javax\\.xml|com\\.sun\\.tools|org\\.mvel|"
            + "org\\.drools\\.drl|org\\.drools\\.mvel|org\\.drools\\.model\\.codegen|org\\.drools\\.ecj|org\\.antlr|antlr|"
            + "com\\.github\\.javaparser|org\\.eclipse\\.jdt|com\\.thoughtworks|org\\.xml|org\\.w3c|jdk\\.xml|"
            + "com\\.sun\\.org\\.apache|org\\.xmlpull)\\..*");

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    @DisplayName(
            "none is a compiler's, a parser's, MVEL's or an XML library's; once warm, none is loaded that is not the JVM's own afterthought")
    void noneIsForbidden(int feature) {
        Jdk jdk = Jdk.with(wanted -> wanted == feature).orElse(null);
        assumeTrue(jdk != null, () -> "no JDK " + feature + " lies beside the running one");
        List<String> lines = Fork.of(Objects.requireNonNull(jdk))
                .with("-Xlog:class+load=info", Fork.FIRST_COMPILER_ALONE)
                .main(WithMarks.class);
        Map<Step, Integer> loaded = new EnumMap<>(Step.class);
        Step step = Step.PREPARING;
        for (String line : lines) {
            if (line.startsWith(WithMarks.MARK)) {
                step = Step.valueOf(line.substring(WithMarks.MARK.length()));
                continue;
            }
            Matcher name = LOADED.matcher(line);
            if (name.find()) {
                assertThat(name.group(1)).as("%s", step).doesNotMatch(FORBIDDEN);
                loaded.merge(step, 1, Integer::sum);
                assertThat(step).as(line).isNotEqualTo(Step.JUDGING);
            }
        }
        Figures.leave("classes loaded, JDK " + feature, loaded);
        assertThat(loaded).containsKeys(Step.BUILDING, Step.FIRST, Step.WARMING_UP);
    }
}
