package org.kuanggui.approval.record;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

/** What a database refuses, as its manual names it; not in its words, which may repeat what a record says. */
public final class SqlState {
    private SqlState() {}

    /** The kind of failure, with the state and the code where the database gave them. */
    public static String of(DataAccessException failed) {
        String kind = failed.getClass().getSimpleName();
        return failed.getMostSpecificCause() instanceof SQLException cause
                ? kind + ", SQLSTATE " + cause.getSQLState() + ", code " + cause.getErrorCode()
                : kind;
    }
}
