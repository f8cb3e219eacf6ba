package org.kuanggui.approval.record;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool of connections. Once it has none at all, the database being away, one thread waits for the next, and others are told at once:
 * those that would wait are wanted for judging, which needs no database. Until those it had are found dead, they wait, too.
 */
final class Connections extends DelegatingDataSource {
    private final HikariDataSource pool;
    private final AtomicInteger waiting = new AtomicInteger();

    Connections(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            if (waiting.incrementAndGet() > 1 && isEmpty(pool.getHikariPoolMXBean())) {
                throw new SQLTransientConnectionException("there is no connection, and somebody waits for one");
            }
            return pool.getConnection();
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static boolean isEmpty(@Nullable HikariPoolMXBean pool) {
        return pool != null && pool.getTotalConnections() == 0;
    }
}
