/**
 * Calendars of duties as iCalendar files (RFC 5545), which calendar programs open. Needs the optional dependency {@code
 * org.mnode.ical4j:ical4j}; nothing else in the library does.
 */
@NullMarked
package org.kuanggui.icalendar;

import org.jspecify.annotations.NullMarked;
