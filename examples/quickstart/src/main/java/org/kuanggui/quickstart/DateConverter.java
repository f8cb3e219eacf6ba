package org.kuanggui.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date of the years 1 to 9999, which is what can be judged. */
final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeParseException noDate) {
            // told below, with the other dates that cannot be judged
        }
        throw new TypeConversionException("'" + text + "' is no date; write 2024-05-20");
    }
}
