package org.kuanggui.icalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.kuanggui.duty.Duty;
import org.kuanggui.duty.DutyCalendar;

/** Duties as components of ical4j. Loaded only when a calendar is written, for ical4j may be absent. */
final class Components {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Components() {}

    /** The lines of a calendar, not yet folded. */
    static String of(DutyCalendar duties, Locale locale) {
        Calendar calendar = new Calendar();
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new ProdId("-//Kuanggui//Calendar of duties//EN"));
        Map<String, Integer> seen = new HashMap<>();
        List<Duty> all = Stream.concat(duties.duties().stream(), duties.unclear().stream())
                .toList();
        for (Duty duty : all) {
            int times = seen.merge(Words.name(duty), 1, Integer::sum);
            calendar.add(component(duty, Words.uid(duty, times), locale));
        }
        if (all.isEmpty()) {
            calendar.add(timeZone());
        }
        return calendar.toString();
    }

    private static CalendarComponent component(Duty duty, String uid, Locale locale) {
        return duty.due()
                .<CalendarComponent>map(day -> onDay(day, duty, uid, locale))
                .orElseGet(() -> withoutDay(duty, uid, locale));
    }

    private static VEvent onDay(LocalDate day, Duty duty, String uid, Locale locale) {
        VEvent event = new VEvent(false);
        common(event, duty, uid, locale);
        event.add(new DtStart<>(day));
        if (day.isBefore(LAST_DAY)) {
            event.add(new DtEnd<>(day.plusDays(1)));
        }
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }

    private static VToDo withoutDay(Duty duty, String uid, Locale locale) {
        VToDo toDo = new VToDo(false);
        common(toDo, duty, uid, locale);
        toDo.add(new Status(Status.VALUE_NEEDS_ACTION));
        return toDo;
    }

    private static void common(PropertyContainer component, Duty duty, String uid, Locale locale) {
        Instant asOf = duty.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
        component.add(new Uid(uid));
        component.add(new DtStamp(asOf));
        component.add(new Summary(Words.summary(duty, locale)));
        component.add(new Description(Words.description(duty, locale)));
    }

    /** Peking time, as it has been since summer time ended; what a calendar without duties consists of. */
    private static VTimeZone timeZone() {
        Standard standard = new Standard();
        standard.add(new DtStart<>(LocalDate.of(1991, 9, 15).atStartOfDay()));
        standard.add(new TzOffsetFrom(CHINA));
        standard.add(new TzOffsetTo(CHINA));
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId("Asia/Shanghai"));
        zone.add(standard);
        return zone;
    }
}
