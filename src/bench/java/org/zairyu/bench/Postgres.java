package org.zairyu.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL of its own, unpacked from the Maven repository. */
record Postgres(EmbeddedPostgres server, Path folder) implements Database {

    private static final String LOG = "statements.log";

    static Postgres start(Path work) throws IOException {
        Path folder = work.resolve("postgresql");
        // as an operator would run it: an answer is on the disk
        return new Postgres(
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "80")
                        .setServerConfig("logging_collector", "on")
                        .setServerConfig("log_directory", "log")
                        .setServerConfig("log_filename", LOG)
                        .start(),
                folder);
    }

    @Override
    public List<String> settings() {
        return List.of(
                "-Ddb.class=org.postgresql.ds.PGSimpleDataSource",
                "-Ddb.server=127.0.0.1",
                "-Ddb.port=" + server.getPort(),
                "-Ddb.name=postgres",
                "-Ddb.user=postgres",
                "-Ddb.password=postgres");
    }

    @Override
    public Connection open() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /** It belongs to nobody alone. */
    @Override
    public void release() {}

    @Override
    public String name() {
        return "PostgreSQL, fsync on";
    }

    @Override
    public long processorTime() throws IOException {
        long first = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
        return ProcessHandle.of(first).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .mapToLong(process ->
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos())
                .sum();
    }

    @Override
    public long statements() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("log").resolve(LOG))) {
            return lines.filter(
                            line -> line.matches(".* (execute [^:]*|statement): (?!BEGIN|COMMIT|ROLLBACK|SET|SHOW).*"))
                    .count();
        }
    }

    @Override
    public void count(boolean on) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + (on ? "all" : "none") + "'");
            statement.execute("select pg_reload_conf()");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
