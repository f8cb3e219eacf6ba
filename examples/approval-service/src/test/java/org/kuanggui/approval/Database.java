package org.kuanggui.approval;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A database that the service keeps its records in. */
enum Database {
    H2 {
        @Override
        Running start(Path folder) {
            String url = "jdbc:h2:file:" + folder.resolve("approval-data/records") + ";WRITE_DELAY=0";
            return new Running(List.of(), true, sql -> execute(url, sql), () -> {});
        }
    },
    POSTGRESQL {
        @Override
        Running start(Path folder) throws IOException {
            PostgreSql server = PostgreSql.create();
            return new Running(
                    server.options(),
                    false,
                    sql -> server.sql("alter table decision_record disable trigger append_only; " + sql),
                    server::drop);
        }
    };

    /** Starts one that is empty. */
    abstract Running start(Path folder) throws IOException;

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            statement.execute("shutdown"); // writes all there is, and lets go of the file
        }
    }

    /**
     * One that runs.
     *
     * @param options by which the service finds it
     * @param isTheServicesAlone whether nobody else can open it while the service runs
     * @param intruder changes what is in it behind the service's back
     * @param end lets go of it
     */
    record Running(List<String> options, boolean isTheServicesAlone, Intruder intruder, End end)
            implements AutoCloseable {
        @Override
        public void close() throws IOException {
            end.end();
        }
    }

    /** Somebody with the database's password. */
    @FunctionalInterface
    interface Intruder {
        void execute(String sql) throws IOException, SQLException;
    }

    /** Lets go of a database. */
    @FunctionalInterface
    interface End {
        void end() throws IOException;
    }
}
