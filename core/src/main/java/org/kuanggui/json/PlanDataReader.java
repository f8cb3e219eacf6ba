package org.kuanggui.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kuanggui.application.ExplorationStage;
import org.kuanggui.application.Mineral;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Quantity;
import org.kuanggui.plan.ExplorationBlock;
import org.kuanggui.plan.Extent;
import org.kuanggui.plan.KeyMiningZone;
import org.kuanggui.plan.MineralList;
import org.kuanggui.plan.MinimumScale;
import org.kuanggui.plan.MiningBlocks;
import org.kuanggui.plan.PlanDates;
import org.kuanggui.plan.PlanEdition;
import org.kuanggui.plan.Provision;
import org.kuanggui.plan.Reading;
import org.kuanggui.plan.ServiceLife;
import org.kuanggui.plan.ShareTarget;
import org.kuanggui.plan.Standards;

/**
 * Reads the plan's data: tables, provisions and readings. As strict as the reader of applications. Thread-safe.
 *
 * <p>Every table of the data carries the numbers of the sentences it was taken from; they are for readers of the data.
 */
public final class PlanDataReader {
    private PlanDataReader() {}

    /**
     * The plan's tables, lists and dates.
     *
     * @throws InvalidInputException if anything is wrong with the data; it lists everything
     */
    public static PlanEdition plan(String json) {
        return JsonDocument.read(json, PlanDataReader::plan);
    }

    /**
     * The facts from other instruments.
     *
     * @throws InvalidInputException as {@link #plan(String)}
     */
    public static Standards standards(String json) {
        return JsonDocument.read(json, StandardsReader::standards);
    }

    /**
     * The provisions, in the plan's order.
     *
     * @param plan whose figures stand where the messages have places for them
     * @throws InvalidInputException as {@link #plan(String)}
     */
    public static List<Provision> provisions(String json, PlanEdition plan) {
        ProvisionReader reader = new ProvisionReader(plan);
        return JsonDocument.read(json, part -> list(part, "provisions", reader::provision));
    }

    /**
     * The readings.
     *
     * @throws InvalidInputException as {@link #plan(String)}
     */
    public static List<Reading> readings(String json) {
        return JsonDocument.read(json, part -> list(part, "readings", ProvisionReader::reading));
    }

    private static @Nullable PlanEdition plan(Part part) {
        String id = part.required("id").text();
        String version = part.required("version").text();
        var title = part.required("title").part(ProvisionReader::text);
        String district = part.required("district").text();
        var districtName = part.required("districtName").part(ProvisionReader::text);
        PlanDates dates = part.required("dates").part(PlanDataReader::dates);
        Extent extent = part.required("extent").part(ExtentReader::extent);
        List<MinimumScale> scales = list(part, "minimumScales", PlanDataReader::minimumScale);
        ServiceLife serviceLife = part.required("serviceLife").part(PlanDataReader::serviceLife);
        List<ExplorationBlock> explorationBlocks = list(part, "explorationBlocks", PlanDataReader::explorationBlock);
        List<MiningBlocks> miningBlocks = list(part, "miningBlocks", PlanDataReader::miningBlocks);
        Integer retained = part.required("retainedBlocks").part(PlanDataReader::count);
        Integer all = part.required("allBlocks").part(PlanDataReader::count);
        Map<MineralList, Set<Mineral>> minerals = part.required("minerals").part(PlanDataReader::mineralLists);
        Set<String> townships = part.required("geothermalTownships").part(PlanDataReader::townships);
        KeyMiningZone zone = part.required("keyMiningZone").part(PlanDataReader::keyMiningZone);
        ShareTarget target = part.required("shareTarget").part(PlanDataReader::shareTarget);
        return part.buildIfSound(() -> new PlanEdition(
                sound(id),
                sound(version),
                sound(title),
                sound(district),
                sound(districtName),
                sound(dates),
                sound(extent),
                scales,
                sound(serviceLife),
                explorationBlocks,
                miningBlocks,
                sound(retained),
                sound(all),
                sound(minerals),
                sound(townships),
                sound(zone),
                sound(target)));
    }

    private static @Nullable PlanDates dates(Part part) {
        sentences(part);
        var begins = part.required("periodBegins").date();
        var issued = part.required("issued").date();
        var ends = part.required("periodEnds").date();
        return part.buildIfSound(() -> new PlanDates(sound(begins), sound(issued), sound(ends)));
    }

    private static @Nullable MinimumScale minimumScale(Part part) {
        sentences(part);
        Set<Mineral> minerals = minerals(part);
        var scope = part.required("scope").constant(MinimumScale.Scope.class);
        Quantity scale = part.required("scale").quantity();
        return part.buildIfSound(() -> new MinimumScale(minerals, sound(scope), sound(scale)));
    }

    private static @Nullable ServiceLife serviceLife(Part part) {
        sentences(part);
        BigDecimal years = part.required("years").decimal();
        Set<Mineral> minerals = minerals(part);
        return part.buildIfSound(() -> new ServiceLife(sound(years), minerals));
    }

    private static @Nullable ExplorationBlock explorationBlock(Part part) {
        sentences(part);
        String id = part.required("id").text();
        String name = part.required("name").text();
        Mineral mineral = part.required("mineral").mineral();
        String township = part.required("township").text();
        BigDecimal area = part.required("areaKm2").decimal();
        var stage = part.required("stage").constant(ExplorationStage.class);
        return part.buildIfSound(() -> new ExplorationBlock(
                sound(id), sound(name), sound(mineral), sound(township), sound(area), sound(stage)));
    }

    private static @Nullable MiningBlocks miningBlocks(Part part) {
        sentences(part);
        var kind = part.required("kind").constant(MiningBlocks.Kind.class);
        String group = part.required("group").text();
        Set<Mineral> minerals = minerals(part);
        Integer count = part.required("count").integer();
        return part.buildIfSound(() -> new MiningBlocks(sound(kind), sound(group), minerals, sound(count)));
    }

    private static @Nullable Integer count(Part part) {
        sentences(part);
        return part.required("count").integer();
    }

    private static @Nullable Map<MineralList, Set<Mineral>> mineralLists(Part part) {
        Map<MineralList, Set<Mineral>> lists = new LinkedHashMap<>();
        for (MineralList list : MineralList.values()) {
            Set<Mineral> members = part.required(list.name()).part(PlanDataReader::mineralList);
            lists.put(list, members == null ? Set.of() : members);
        }
        return lists;
    }

    private static Set<Mineral> mineralList(Part part) {
        sentences(part);
        return minerals(part);
    }

    private static Set<String> townships(Part part) {
        sentences(part);
        return new HashSet<>(texts(part, "townships"));
    }

    private static @Nullable KeyMiningZone keyMiningZone(Part part) {
        sentences(part);
        List<String> townships = texts(part, "townships");
        BigDecimal area = part.required("areaKm2").decimal();
        Integer strontium = part.required("strontiumRights").integer();
        Integer limestone = part.required("limestoneRights").integer();
        Integer sandstone = part.required("sandstoneRights").integer();
        return part.buildIfSound(() -> new KeyMiningZone(
                Set.copyOf(townships), sound(area), sound(strontium), sound(limestone), sound(sandstone)));
    }

    private static @Nullable ShareTarget shareTarget(Part part) {
        sentences(part);
        BigDecimal perCent = part.required("perCent").decimal();
        var due = part.required("due").date();
        Integer large = part.required("large").integer();
        Integer medium = part.required("medium").integer();
        Integer small = part.required("small").integer();
        return part.buildIfSound(
                () -> new ShareTarget(sound(perCent), sound(due), sound(large), sound(medium), sound(small)));
    }

    /** Numbers of the plan's sentences. */
    static List<Integer> sentences(Part part) {
        return present(part.required("sentences").list(Value::integer));
    }

    static Set<Mineral> minerals(Part part) {
        return new HashSet<>(present(part.required("minerals").list(Value::mineral)));
    }

    static List<String> texts(Part part, String name) {
        return present(part.required(name).list(Value::text));
    }

    static <T> List<T> list(Part part, String name, Function<Part, @Nullable T> reader) {
        return present(part.required(name).list(value -> value.part(reader)));
    }

    /** What was read; what was refused has left a problem, and a gap. */
    static <T> List<T> present(List<@Nullable T> items) {
        List<T> present = new ArrayList<>(items.size());
        for (T item : items) {
            if (item != null) {
                present.add(item);
            }
        }
        return present;
    }

    /** A value of a part that is sound. */
    static <T> T sound(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
