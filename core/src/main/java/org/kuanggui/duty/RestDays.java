package org.kuanggui.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.fact.Phrases;
import org.kuanggui.fact.Text;

/**
 * Which days are rest days: Saturdays and Sundays, and what the host knows beside them. The State Council sets each year's
 * holidays and the weekend days that are worked for them; the library ships none. Immutable and safe for use by several
 * threads.
 */
public final class RestDays {
    /** The most days a host may add of either sort. */
    public static final int MOST_DAYS = Checks.MOST_ITEMS;

    /** Saturdays and Sundays alone. */
    public static final RestDays WEEKENDS = builder().build();

    private final SortedSet<LocalDate> holidays;
    private final SortedSet<LocalDate> worked;

    private RestDays(Set<LocalDate> holidays, Set<LocalDate> worked) {
        this.holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
        this.worked = Collections.unmodifiableSortedSet(new TreeSet<>(worked));
    }

    /** A builder that starts from Saturdays and Sundays. */
    public static Builder builder() {
        return new Builder();
    }

    /** The days of rest that the host added, in their order; no more can be added. */
    public SortedSet<LocalDate> holidays() {
        return holidays;
    }

    /** The Saturdays and Sundays that are worked, likewise. */
    public SortedSet<LocalDate> worked() {
        return worked;
    }

    /** Whether a day is one of rest. */
    public boolean has(LocalDate day) {
        return holidays.contains(day) || (isWeekend(day) && !worked.contains(day));
    }

    /** The day itself where it is worked, else the first worked day after it (民法典 203). */
    public LocalDate firstWorkedFrom(LocalDate day) {
        LocalDate worked = day;
        while (has(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }

    /** Whether both have the same days of either sort. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RestDays that && holidays.equals(that.holidays) && worked.equals(that.worked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(holidays, worked);
    }

    /** {@code holidays [2024-10-01], worked [2024-09-29]}. */
    @Override
    public String toString() {
        return "holidays " + holidays + ", worked " + worked;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Builds rest days. For one thread. */
    public static final class Builder {
        private final Set<LocalDate> holidays = new TreeSet<>();
        private final Set<LocalDate> worked = new TreeSet<>();

        private Builder() {}

        /**
         * Adds days of rest.
         *
         * @throws NullPointerException if the argument, or a day in it, is null
         */
        public Builder holidays(Collection<LocalDate> days) {
            holidays.addAll(days);
            return this;
        }

        /**
         * Adds Saturdays and Sundays that are worked.
         *
         * @throws NullPointerException if the argument, or a day in it, is null
         */
        public Builder worked(Collection<LocalDate> days) {
            worked.addAll(days);
            return this;
        }

        /**
         * The rest days as built.
         *
         * @throws InvalidInputException if a day is both, is worked without being at a weekend, lies outside the years 1 to
         *     9999, or there are more than {@value RestDays#MOST_DAYS} of either; it lists everything
         */
        public RestDays build() {
            Checks checks = new Checks();
            count(checks, "/holidays", holidays);
            count(checks, "/worked", worked);
            holidays.forEach(day -> checks.date("/holidays", day));
            Set<LocalDate> both = new HashSet<>(holidays);
            both.retainAll(worked);
            for (LocalDate day : worked) {
                checks.date("/worked", day);
                if (both.contains(day)) {
                    checks.refuse(
                            "/worked",
                            new Text(day + "，也列为放假日", day + ", which is a holiday too"),
                            new Text("放假日、上班日之一", "one of the two"));
                } else if (!isWeekend(day)) {
                    checks.refuse("/worked", withDayOfWeek(day), new Text("星期六或星期日", "a Saturday or Sunday"));
                }
            }
            checks.done();
            return new RestDays(holidays, worked);
        }

        private static void count(Checks checks, String pointer, Set<LocalDate> days) {
            if (days.size() > MOST_DAYS) {
                checks.refuse(pointer, days(days.size()), Phrases.atMost(days(MOST_DAYS)));
            }
        }

        private static Text days(int count) {
            return new Text(count + " 天", count + " days");
        }

        private static Text withDayOfWeek(LocalDate day) {
            char chinese = "一二三四五六日".charAt(day.getDayOfWeek().getValue() - 1);
            return new Text(day + "，星期" + chinese, day + ", a " + day.getDayOfWeek());
        }
    }
}
