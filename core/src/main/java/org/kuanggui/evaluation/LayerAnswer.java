package org.kuanggui.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.kuanggui.area.LayerIdentity;
import org.kuanggui.area.Overlay;
import org.kuanggui.fact.Truth;

/**
 * What one of the host's layers answered to a provision, beside what the document states.
 *
 * @param overlay what the layer shows of the area
 * @param answer what follows from it for the fact that the provision asks for
 * @param stated what the document states of that fact; unknown where it states nothing. The layer decides all the same
 */
public record LayerAnswer(Overlay overlay, Truth answer, Truth stated) {
    private static final int SHOWN_DECIMALS = 6;

    /** Which layer. */
    public LayerIdentity layer() {
        return overlay.layer();
    }

    /** The document states something, and the layer does not answer the same. */
    public boolean departsFromStated() {
        return stated.isKnown() && stated != answer;
    }

    /** How much of the area the layer covers, as reports print it: {@code 0.012345 km² (2.39 %)}. */
    public String overlap() {
        return squareKilometres(overlay.overlapM2()) + " (" + perCent() + ")";
    }

    /** How much of the area that is: {@code 2.39 %}. */
    String perCent() {
        return plain(overlay.perCent()) + " %";
    }

    /** The overlap that does not count yet, as reports print it: {@code 1 m²}. */
    public String tolerance() {
        return plain(overlay.toleranceM2()) + " m²";
    }

    /** An area as reports print it: {@code 0.012345 km²} of 12345 m². */
    public static String squareKilometres(BigDecimal squareMetres) {
        return plain(squareMetres.movePointLeft(SHOWN_DECIMALS).setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP))
                + " km²";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
