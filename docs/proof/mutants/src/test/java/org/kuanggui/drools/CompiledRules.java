package org.kuanggui.drools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.impl.RuleImpl;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Mutated rules, compiled by the compiler that made the model of the rules as written. */
final class CompiledRules {
    private static final String FILE = "src/main/resources/org/kuanggui/mutants/mutants.drl";
    private static final Pattern IMPORT = Pattern.compile("^import [\\w.]+;$", Pattern.MULTILINE);
    private static final char NUMBERED = '#';

    private final Map<RuleMutant, Rule> rules = new HashMap<>();

    /** Compiles them all at once; until each stands in the place of its original, it has a number in its name. */
    CompiledRules(List<RuleMutant> mutants) {
        List<RuleMutant> written =
                mutants.stream().filter(mutant -> !mutant.text().isEmpty()).toList();
        if (written.isEmpty()) {
            return;
        }
        for (Model model : new CompiledClasses(compiled(text(written))).models()) {
            for (Rule rule : model.getRules()) {
                String name = rule.getName();
                RuleMutant mutant = written.get(Integer.parseInt(name.substring(name.indexOf(NUMBERED) + 1)));
                rules.put(mutant, named(mutant.place(), rule));
            }
        }
    }

    /** The compiled rule of a mutant, under the name of its original. */
    Rule of(RuleMutant mutant) {
        Rule rule = rules.get(mutant);
        if (rule == null) {
            throw new IllegalArgumentException("not compiled: " + mutant.name());
        }
        return rule;
    }

    private static InternalKieModule compiled(String text) {
        KieFileSystem files = KieServices.get().newKieFileSystem();
        files.write(FILE, text);
        KieBuilder builder = KieServices.get().newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("mutants do not compile: " + errors);
        }
        return (InternalKieModule) builder.getKieModule();
    }

    private static String text(List<RuleMutant> mutants) {
        StringBuilder text = new StringBuilder("package org.kuanggui.mutants;\n\n");
        text.append(DazuRuleBase.RULES.stream()
                .flatMap(file -> IMPORT.matcher(WrittenPlan.text(file)).results())
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining("\n")));
        for (Class<?> type : Terms.CASES) {
            text.append("\nimport ").append(type.getName()).append(';');
        }
        for (int i = 0; i < mutants.size(); i++) {
            RuleMutant mutant = mutants.get(i);
            text.append("\n\nrule \"").append(mutant.place()).append(NUMBERED).append(i);
            text.append("\"\n").append(mutant.text());
        }
        return text.toString();
    }

    private static Rule named(String name, Rule rule) {
        return new RuleImpl(
                "org.kuanggui.dazu",
                name,
                rule.getUnit(),
                rule.getView(),
                rule.getDefaultConsequence(),
                Map.of(),
                Map.of());
    }
}
