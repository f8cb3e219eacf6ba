package org.kuanggui.mine;

/**
 * The district's rights by size class.
 *
 * @param large large mines
 * @param medium medium mines
 * @param small small mines
 * @param unknown mines whose class is not stated
 */
public record SizeCounts(int large, int medium, int small, int unknown) {

    static SizeCounts of(Ledger ledger) {
        int large = 0;
        int medium = 0;
        int small = 0;
        int unknown = 0;
        for (LedgerRight right : ledger.rights()) {
            if (right.sizeClass() == null) {
                unknown++;
            } else {
                switch (right.sizeClass()) {
                    case LARGE -> large++;
                    case MEDIUM -> medium++;
                    case SMALL -> small++;
                }
            }
        }
        return new SizeCounts(large, medium, small, unknown);
    }

    /** All rights. */
    public int all() {
        return large + medium + small + unknown;
    }
}
