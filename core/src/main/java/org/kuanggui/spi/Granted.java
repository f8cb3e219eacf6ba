package org.kuanggui.spi;

import java.util.List;
import org.kuanggui.mine.LedgerRight;

/**
 * The entry of a right in the district's ledger once an application is granted.
 *
 * @param right the entry
 * @param missing what unknown fields of it hang on: JSON pointers into the application
 */
public record Granted(LedgerRight right, List<String> missing) {

    public Granted {
        missing = List.copyOf(missing);
    }
}
