package org.kuanggui.quickstart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kuanggui.fact.Text;
import org.kuanggui.mine.BlockCount;
import org.kuanggui.mine.Indicators;
import org.kuanggui.mine.Share;
import org.kuanggui.mine.SizeCounts;
import org.kuanggui.plan.PlanEdition;

/**
 * Puts the district's indicators into figures to print.
 *
 * @param plan sets what some of them are to be
 * @param language of their names
 */
record Figures(PlanEdition plan, Language language) {
    private static final String NONE = "—";

    List<Figure> of(Indicators indicators) {
        Share share = indicators.largeAndMedium();
        BigDecimal target = plan.shareTarget().perCent();
        List<Figure> figures = new ArrayList<>();
        figures.add(figure(Words.ALL_RIGHTS, Integer.toString(indicators.rights()), "≤ " + plan.allBlocks()));
        figures.add(figure(Words.SIZES, sizes(indicators.sizes()), ""));
        figures.add(figure(Words.LARGE_AND_MEDIUM, share.toString(), "≥ " + target.toPlainString() + " %"));
        figures.add(figure(Words.TO_CONVERT, between(share.fewestMissing(target), share.mostMissing(target)), ""));
        figures.add(figure(Words.GREEN_MINES, indicators.greenMines().toString(), ""));
        figures.add(figure(Words.KEY_ZONE, indicators.inKeyZone().toString(), ""));
        figures.add(figure(Words.KEY_ZONE_MINERALS, minerals(indicators), ""));
        for (BlockCount count : indicators.blocks()) {
            if (!count.name().equals(BlockCount.ALL)) {
                figures.add(blocks(count));
            }
        }
        figures.add(figure(Words.BLOCKS_OFFERED, ids(indicators.explorationBlocksOffered()), ""));
        figures.add(figure(Words.BLOCKS_GRANTED, ids(indicators.explorationBlocksGranted()), ""));
        return figures;
    }

    private Figure figure(Text name, String value, String planned) {
        return new Figure(language.of(name), value, planned);
    }

    private Figure blocks(BlockCount count) {
        String planned = count.planned().isPresent() ? "≤ " + count.planned().getAsInt() : "";
        return new Figure(language.of(Words.BLOCKS) + " " + count.name(), count.toString(), planned);
    }

    private static String sizes(SizeCounts sizes) {
        return sizes.large() + " / " + sizes.medium() + " / " + sizes.small() + " / " + sizes.unknown();
    }

    private static String between(int fewest, int most) {
        return fewest == most ? Integer.toString(most) : fewest + " – " + most;
    }

    private String minerals(Indicators indicators) {
        String minerals = indicators.keyZoneMinerals().entrySet().stream()
                .map(of -> of.getValue() + " " + language.of(Terms.of(of.getKey())))
                .collect(Collectors.joining(", "));
        return minerals.isEmpty() ? NONE : minerals;
    }

    private static String ids(List<String> blocks) {
        return blocks.isEmpty() ? NONE : String.join(", ", blocks);
    }
}
