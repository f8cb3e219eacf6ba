package org.kuanggui.fuzz;

import java.nio.charset.StandardCharsets;
import org.kuanggui.area.Area;

/** The register's text of corners: any bytes at all, or, where the first is 255, which no text begins with, squares with fields out of place. */
final class CornersWay implements Way {
    @Override
    public void take(byte[] input) {
        Draw draw = new Draw(input);
        String text =
                draw.below(256) == 0xFF ? new OddShapes(draw).corners() : new String(input, StandardCharsets.UTF_8);
        Expect.read(() -> Area.ofCorners(text)).ifPresent(area -> {
            Areas.check(area);
            Area again = Area.ofCorners(area.corners());
            Expect.same(area, again, "what its corners give");
            Expect.same(area.corners(), again.corners(), "the text of corners");
        });
    }
}
