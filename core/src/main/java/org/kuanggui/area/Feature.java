package org.kuanggui.area;

import org.jspecify.annotations.Nullable;

/**
 * What a layer says of one of its features beside the geometry. Planned blocks and existing rights are told apart by it;
 * for the other themes {@link #UNNAMED} will do.
 *
 * @param id the block's or right's number, {@code T3-1}; {@code null} where it has none
 * @param holder who holds an existing right; {@code null} where it is not told
 * @param blockKind what a planned mining block is set for: {@code NEW}, {@code ADJUSTED}, {@code CONSOLIDATED} or
 *     {@code RETAINED}; {@code null} where it is not told
 * @param mineral the main mineral, by its constant in the contract; {@code null} where it is not told
 */
public record Feature(
        @Nullable String id,
        @Nullable String holder,
        @Nullable String blockKind,
        @Nullable String mineral) {

    /** A feature of which nothing but its geometry is known. */
    public static final Feature UNNAMED = new Feature(null, null, null, null);

    /** A feature with a number alone. */
    public static Feature of(String id) {
        return new Feature(id, null, null, null);
    }
}
