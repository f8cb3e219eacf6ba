package org.kuanggui.peers.openl;

import org.jspecify.annotations.Nullable;

/** The workbook, as Java sees it: the method that asks its tables. The parameters stand in the order of the tables. */
public interface SliceWorkbook {
    /** The names of the outcomes. */
    String[] answer(
            String mineral,
            String method,
            @Nullable Long scaleTonnes,
            @Nullable Long scaleVolume,
            @Nullable String mineralBefore,
            @Nullable String methodBefore,
            @Nullable Long tonnesBefore,
            @Nullable Long volumeBefore,
            Boolean newRight,
            @Nullable Long reservesTonnes,
            @Nullable Long reservesVolume,
            Boolean reviewed,
            @Nullable String determination,
            Boolean leaving,
            Boolean prohibitedBeside,
            Boolean named,
            @Nullable Boolean municipalPlanConforms,
            Boolean exempted,
            Boolean addsGround,
            @Nullable Boolean canExpandCapacity);
}
