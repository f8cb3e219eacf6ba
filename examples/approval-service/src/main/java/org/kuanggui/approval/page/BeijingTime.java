package org.kuanggui.approval.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The time of day where the plan holds. */
@Component
public class BeijingTime {
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    /** {@code 2026-12-01 07:30:00 +08:00}. */
    public String of(Instant moment) {
        return TO_THE_SECOND.format(moment);
    }
}
