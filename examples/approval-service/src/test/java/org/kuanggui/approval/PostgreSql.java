package org.kuanggui.approval;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.UUID;

/**
 * A PostgreSQL of Debian (package {@code postgresql}), a cluster of its own on a free port; as root, for the server runs as somebody
 * else.
 */
final class PostgreSql {
    private static final String USER = "kuanggui";

    private final String version;
    private final String cluster;
    private final int port;

    private PostgreSql(String version, String cluster, int port) {
        this.version = version;
        this.cluster = cluster;
        this.port = port;
    }

    /** Makes and starts one, with an empty database. */
    static PostgreSql create() throws IOException {
        // 17+278: the package follows the newest version, and is named after it
        String version = Programs.run("dpkg-query", "-W", "-f", "${Version}", "postgresql")
                .replaceFirst("\\D.*", "");
        String cluster = "kuanggui-" + UUID.randomUUID();
        PostgreSql server = new PostgreSql(version, cluster, freePort());
        Programs.run("pg_createcluster", version, cluster, "--port", Integer.toString(server.port));
        server.start();
        server.asPostgres("createuser", USER);
        server.asPostgres("createdb", "--owner", USER, USER);
        server.sql("alter role " + USER + " password '" + USER + "'");
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    void start() throws IOException {
        Programs.run("pg_ctlcluster", version, cluster, "start");
    }

    /** Ends it at once, in the middle of whatever it does. */
    void stop() throws IOException {
        Programs.run("pg_ctlcluster", version, cluster, "stop", "-m", "immediate");
    }

    /** Runs SQL as its administrator, in the service's database. */
    void sql(String sql) throws IOException {
        asPostgres("psql", "--dbname", USER, "--set", "ON_ERROR_STOP=1", "--command", sql);
    }

    private void asPostgres(String program, String... arguments) throws IOException {
        String[] command = new String[arguments.length + 6];
        List.of("runuser", "-u", "postgres", "--", program, "--port=" + port).toArray(command);
        System.arraycopy(arguments, 0, command, 6, arguments.length);
        Programs.run(command);
    }

    /** By which the service finds it. */
    List<String> options() {
        return List.of(
                "--spring.profiles.active=postgresql",
                "--KUANGGUI_DATABASE=jdbc:postgresql://127.0.0.1:" + port + "/" + USER,
                "--KUANGGUI_DATABASE_USER=" + USER,
                "--KUANGGUI_DATABASE_PASSWORD=" + USER);
    }

    /** Ends it, and takes away all it had. */
    void drop() throws IOException {
        Programs.run("pg_dropcluster", "--stop", version, cluster);
    }
}
