package org.kuanggui.peers.plain;

import org.jspecify.annotations.Nullable;
import org.kuanggui.application.Determination;
import org.kuanggui.application.Mineral;
import org.kuanggui.application.MiningMethod;
import org.kuanggui.evaluation.Outcome;
import org.kuanggui.peers.Peer;
import org.kuanggui.peers.Size;
import org.kuanggui.peers.SliceAnswer;
import org.kuanggui.peers.SliceDocument;
import org.kuanggui.peers.SliceQuestion;

/** The slice in plain Java, written from the catalogue: what every other answer is held against, beside the library's. */
public final class PlainJava implements Peer {
    private static final long FIVE_YEARS = 5;

    @Override
    public SliceAnswer judge(SliceDocument document) {
        SliceQuestion question = document.question();
        return new SliceAnswer(
                restricted(question),
                prohibited(question),
                minimumScale(question),
                serviceLife(question),
                smallMine(question),
                smallMineExpansion(question),
                intensive(question));
    }

    private static @Nullable Outcome restricted(SliceQuestion question) {
        if (!question.reviewed()) {
            return null;
        }
        boolean named = question.mineral() == Mineral.COAL || question.mineral() == Mineral.PYRITE;
        return named || question.determination() == Determination.RESTRICTED ? Outcome.REVIEW : Outcome.SATISFIED;
    }

    private static @Nullable Outcome prohibited(SliceQuestion question) {
        if (question.leaving()) {
            return null;
        }
        boolean named = question.mineral() == Mineral.BRICK_CLAY || question.prohibitedBeside();
        return named || question.determination() == Determination.PROHIBITED ? Outcome.VIOLATED : Outcome.SATISFIED;
    }

    private static @Nullable Outcome minimumScale(SliceQuestion question) {
        if (!question.reviewed()) {
            return null;
        }
        Long tonnes = question.scaleTonnes();
        return switch (question.mineral()) {
            case BRICK_CLAY -> null;
            case LIMESTONE, SANDSTONE, SHALE -> Outcome.UNDETERMINED;
            case BUILDING_STONE_LIMESTONE -> atLeast(question, tonnes, question.newRight() ? 1_000_000 : 510_000);
            case BUILDING_SANDSTONE, GLASS_SANDSTONE -> atLeast(question, tonnes, 100_000);
            case GEOTHERMAL -> atLeast(question, question.scaleVolume(), 300_000);
            case BRICK_SHALE -> atLeast(question, tonnes, question.newRight() ? 80_000 : 60_000);
            default -> municipal(question.municipalPlanConforms());
        };
    }

    private static Outcome atLeast(SliceQuestion question, @Nullable Long scale, long least) {
        if (scale == null) {
            return Outcome.UNDETERMINED;
        }
        if (scale >= least) {
            return Outcome.SATISFIED;
        }
        return question.named() ? Outcome.VIOLATED : Outcome.REVIEW;
    }

    private static Outcome municipal(@Nullable Boolean conforms) {
        if (conforms == null) {
            return Outcome.REVIEW;
        }
        return conforms ? Outcome.SATISFIED : Outcome.VIOLATED;
    }

    private static @Nullable Outcome serviceLife(SliceQuestion question) {
        boolean asked =
                question.mineral() == Mineral.BUILDING_STONE_LIMESTONE || question.mineral() == Mineral.BRICK_SHALE;
        if (!question.newRight() || !asked) {
            return null;
        }
        boolean inTonnes = question.scaleTonnes() != null && question.reservesTonnes() != null;
        Long scale = question.scale(inTonnes);
        Long reserves = question.reserves(inTonnes);
        if (scale == null || reserves == null || scale == 0) {
            return Outcome.UNDETERMINED;
        }
        return reserves > FIVE_YEARS * scale ? Outcome.SATISFIED : Outcome.VIOLATED;
    }

    private static @Nullable Outcome smallMine(SliceQuestion question) {
        if (!question.newRight()) {
            return null;
        }
        if (question.exempted()) {
            return Outcome.SATISFIED;
        }
        return switch (size(question)) {
            case LARGE, MEDIUM -> Outcome.SATISFIED;
            case SMALL, NOT_GIVEN -> Outcome.REVIEW;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }

    private static @Nullable Outcome smallMineExpansion(SliceQuestion question) {
        if (!question.addsGround()) {
            return null;
        }
        Boolean canExpand = question.canExpandCapacity();
        if (question.exempted() || (canExpand != null && canExpand)) {
            return Outcome.SATISFIED;
        }
        return switch (sizeBefore(question)) {
            case LARGE, MEDIUM -> Outcome.SATISFIED;
            case SMALL -> canExpand == null ? Outcome.UNDETERMINED : Outcome.REVIEW;
            case UNKNOWN -> Outcome.UNDETERMINED;
            case NOT_GIVEN -> Outcome.REVIEW;
        };
    }

    private static @Nullable Outcome intensive(SliceQuestion question) {
        if (!question.reviewed() || !question.mineral().isLimestone()) {
            return null;
        }
        return size(question) == Size.LARGE ? Outcome.SATISFIED : Outcome.NOTED;
    }

    private static Size size(SliceQuestion question) {
        return size(question.mineral(), question.method(), question.scaleTonnes(), question.scaleVolume());
    }

    private static Size sizeBefore(SliceQuestion question) {
        return size(
                question.mineralBefore(), question.methodBefore(), question.tonnesBefore(), question.volumeBefore());
    }

    private static Size size(
            @Nullable Mineral mineral, @Nullable MiningMethod method, @Nullable Long tonnes, @Nullable Long volume) {
        if (mineral == null) {
            return Size.UNKNOWN;
        }
        return switch (mineral) {
            case COAL -> coal(method, tonnes);
            case NATURAL_GAS, COALBED_METHANE -> size(volume, 500_000_000, 100_000_000);
            case GEOTHERMAL -> size(volume, 200_000, 100_000);
            case BUILDING_STONE_LIMESTONE,
                    CEMENT_LIMESTONE,
                    LIME_LIMESTONE,
                    FLUX_LIMESTONE,
                    FACING_LIMESTONE,
                    LIMESTONE -> size(tonnes, 1_000_000, 500_000);
            case BUILDING_SANDSTONE, GLASS_SANDSTONE, GYPSUM -> size(tonnes, 300_000, 100_000);
            case PYRITE -> size(tonnes, 500_000, 200_000);
            case BENTONITE -> size(tonnes, 100_000, 50_000);
            case BRICK_SHALE, SHALE, BRICK_CLAY -> size(tonnes, 300_000, 50_000);
            case SHALE_GAS, MINERAL_WATER, STRONTIUM, GALLIUM, BRICK_SANDSTONE, CARVING_SANDSTONE, SANDSTONE, OTHER ->
                Size.NOT_GIVEN;
        };
    }

    private static Size coal(@Nullable MiningMethod method, @Nullable Long tonnes) {
        if (method == null) {
            return Size.UNKNOWN;
        }
        return switch (method) {
            case UNDERGROUND -> size(tonnes, 1_200_000, 450_000);
            case OPEN_PIT -> size(tonnes, 4_000_000, 1_000_000);
            case WELL -> Size.NOT_GIVEN;
        };
    }

    private static Size size(@Nullable Long scale, long large, long medium) {
        if (scale == null) {
            return Size.UNKNOWN;
        }
        return scale >= large ? Size.LARGE : scale >= medium ? Size.MEDIUM : Size.SMALL;
    }
}
