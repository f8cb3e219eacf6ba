package org.kuanggui.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.kuanggui.PlanEvaluator;
import org.kuanggui.evaluation.RuleBaseIdentity;
import picocli.CommandLine.IVersionProvider;

/** Which program, and which rules and data judge. */
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        RuleBaseIdentity rules = PlanEvaluator.create().ruleBase();
        return new String[] {
            "kuanggui-quickstart " + program(), rules.plan() + " " + rules.version() + ", sha256 " + rules.sha256()
        };
    }

    static String program() throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = VersionText.class.getResourceAsStream("version.properties")) {
            properties.load(Objects.requireNonNull(stream));
        }
        return properties.getProperty("version");
    }
}
