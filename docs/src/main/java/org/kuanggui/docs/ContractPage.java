package org.kuanggui.docs;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kuanggui.application.Mineral;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.evaluation.Verdict;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.Text;
import org.kuanggui.fact.Truth;
import org.kuanggui.fact.Unit;
import org.kuanggui.json.JsonLimits;

/** The JSON contract, as this version reads and writes it. */
final class ContractPage {
    private final Project project;
    private final Map<ContractPart, Set<String>> required;

    private ContractPage(Project project) {
        this.project = project;
        this.required =
                ContractPart.DOCUMENTS.stream().collect(Collectors.toMap(Function.identity(), RequiredFields::of));
    }

    static Page of(Material material) {
        return new ContractPage(material.project()).page(material);
    }

    private Page page(Material material) {
        return Page.of(
                "contract.md",
                "mining",
                fields(ContractPart.MINING),
                "exploration",
                fields(ContractPart.EXPLORATION),
                "mine",
                fields(ContractPart.MINE),
                "ledger",
                fields(ContractPart.LEDGER),
                "scenario",
                fields("scenario-fields.csv"),
                "record",
                fields("record-fields.csv"),
                "parts",
                parts(),
                "constants",
                constants(),
                "minerals",
                minerals(material),
                "units",
                units(),
                "evaluation",
                fields("evaluation-fields.csv"),
                "outcomes",
                labels(Words.constants(Outcome.class), Outcome::label),
                "verdicts",
                labels(Words.constants(Verdict.class), Verdict::label),
                "limits",
                limits(),
                "schemas",
                schemas(),
                "unsaid",
                unsaid());
    }

    // ---- documents

    private static Stream<ContractPart> everyPart() {
        return ContractPart.DOCUMENTS.stream().flatMap(ContractPart::all);
    }

    private String parts() {
        Map<Class<?>, ContractPart> parts = new LinkedHashMap<>();
        everyPart().filter(part -> part.kind().isEmpty()).forEach(part -> parts.putIfAbsent(part.type(), part));
        return parts.values().stream()
                .map(part -> "### " + heading(part) + "\n\n"
                        + Javadoc.of(project, part.type()).summary() + "\n\n" + fields(part) + "\n")
                .collect(Collectors.joining());
    }

    private static String heading(ContractPart part) {
        return part.pointer().substring(1).replace("/0", "");
    }

    private Table fields(ContractPart part) {
        Table table = Table.of("field", "", "value", "meaning");
        part.kind().ifPresent(kind -> table.row(Words.code("kind"), "required", "text", "`" + kind + "`"));
        Javadoc javadoc = Javadoc.of(project, part.type());
        for (ContractPart.Field field : part.fields()) {
            boolean isRequired = isRequired(part, field);
            table.row(
                    Words.code(field.name()),
                    isRequired ? "required" : "",
                    value(part, field),
                    javadoc.of(field.component()));
        }
        return table;
    }

    /** Asked of one document that has the part: a field of another may have the same pointer, and not be required. */
    private boolean isRequired(ContractPart part, ContractPart.Field field) {
        ContractPart document = ContractPart.DOCUMENTS.stream()
                .filter(one -> one.all().anyMatch(part::equals))
                .findFirst()
                .orElseThrow();
        return required.getOrDefault(document, Set.of()).contains(part.pointer() + "/" + field.name());
    }

    private static String value(ContractPart part, ContractPart.Field field) {
        String word = ContractPart.word(field.type());
        String heading = word;
        if (ContractPart.isPart(field.type())) {
            heading = heading(everyPart()
                    .filter(other -> other.type() == field.type())
                    .findFirst()
                    .orElse(part));
        }
        boolean hasSection = field.type().isRecord() || (field.type().isEnum() && field.type() != Truth.class);
        String link = hasSection ? "[" + word + "](#" + Words.anchor(plural(heading)) + ")" : word;
        return field.isList() ? "list of " + link : link;
    }

    /** The sections on quantities and minerals speak of many. */
    private static String plural(String heading) {
        return switch (heading) {
            case "quantity" -> "quantities";
            case "mineral" -> "minerals";
            default -> heading;
        };
    }

    // ---- schemas

    private static String schemas() {
        return Stream.concat(
                        ContractPart.DOCUMENTS.stream().map(part -> part.kind().orElseThrow()), Stream.of("evaluation"))
                .map(kind -> kind + ".schema.json")
                .map(name -> "- " + Words.file("`" + name + "`", SchemaFile.FOLDER + name))
                .collect(Collectors.joining("\n"));
    }

    private static String unsaid() {
        return Resource.rows("schema-unsaid.csv").stream()
                .map(row -> "- " + row.get(2))
                .collect(Collectors.joining("\n"));
    }

    // ---- words

    private static String constants() {
        Set<Class<?>> enums = new LinkedHashSet<>();
        everyPart().flatMap(part -> part.fields().stream()).forEach(field -> enums.add(field.type()));
        return enums.stream()
                .filter(type -> type.isEnum() && type != Truth.class && type != Mineral.class)
                .map(type -> "### " + Words.spoken(type) + "\n\n" + chineseNames(type) + "\n")
                .collect(Collectors.joining());
    }

    private static Table chineseNames(Class<?> type) {
        Table table = Table.of("constant", "in Chinese");
        for (Object constant : type.getEnumConstants()) {
            table.row(Words.code(constant), Words.chineseName(constant));
        }
        return table;
    }

    private static Table minerals(Material material) {
        Set<Mineral> strategic = material.evaluator().standards().strategicMinerals();
        Table table = Table.of("constant", "name", "code", "also understood", "group");
        for (Mineral mineral : Mineral.values()) {
            Stream<String> groups = Stream.of(
                    mineral.isLimestone() ? "limestone" : "",
                    mineral.isSandstone() ? "sandstone" : "",
                    mineral.isShale() ? "shale" : "",
                    mineral.isFluid() ? "fluid" : "",
                    mineral.isOfUnstatedUse() ? "use not stated" : "",
                    strategic.contains(mineral) ? "strategic" : "");
            table.row(
                    Words.code(mineral),
                    mineral == Mineral.OTHER ? "" : mineral.chineseName(),
                    mineral.nationalCode().orElse(""),
                    String.join(", ", mineral.aliases()),
                    groups.filter(group -> !group.isEmpty()).collect(Collectors.joining(", ")));
        }
        return table;
    }

    private static Table units() {
        Table table = Table.of("unit", "of", "kind", "also understood");
        for (Unit unit : Unit.values()) {
            table.row(
                    unit.symbol(),
                    Words.spoken(unit.use()),
                    Words.spoken(unit.kind()),
                    Unit.names().entrySet().stream()
                            .filter(name ->
                                    name.getValue() == unit && !name.getKey().equals(unit.symbol()))
                            .map(Map.Entry::getKey)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return table;
    }

    // ---- answers and limits

    private static Table fields(String resource) {
        Table table = Table.of("field", "", "value", "meaning");
        for (List<String> row : Resource.rows(resource)) {
            table.row(Words.code(row.get(0)), row.get(1), row.get(2), row.get(3));
        }
        return table;
    }

    private static <E> Table labels(List<E> constants, Function<E, Text> label) {
        Table table = Table.of("constant", "in Chinese", "in English");
        for (E constant : constants) {
            table.row(
                    Words.code(constant),
                    label.apply(constant).chinese(),
                    label.apply(constant).english());
        }
        return table;
    }

    private Table limits() {
        Table table = Table.of("limit", "value", "meaning");
        for (Class<?> type : List.of(JsonLimits.class, Checks.class)) {
            Javadoc.ofConstants(project, type)
                    .forEach((name, words) -> table.row(
                            Words.code(type.getSimpleName() + "." + name),
                            String.format(Locale.ROOT, "%,d", Words.number(type, name)),
                            words));
        }
        return table;
    }
}
