package org.kuanggui.quickstart;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A reading and how it is taken.
 *
 * @param id {@code scale-of-changes}
 * @param choice {@code STRICT}
 */
record ReadingChoice(String id, String choice) {

    /** Reads {@code scale-of-changes=STRICT}. */
    static final class Converter implements ITypeConverter<ReadingChoice> {
        @Override
        public ReadingChoice convert(String text) {
            int sign = text.indexOf('=');
            if (sign <= 0 || sign == text.length() - 1) {
                throw new TypeConversionException(
                        "'" + text + "' is no choice of a reading; write scale-of-changes=STRICT");
            }
            return new ReadingChoice(text.substring(0, sign), text.substring(sign + 1));
        }
    }
}
