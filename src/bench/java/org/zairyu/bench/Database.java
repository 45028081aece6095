package org.zairyu.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The database of this run: empty at the start, gone at the end. */
interface Database extends AutoCloseable {

    /** The product's settings that lead to it. */
    List<String> settings();

    /** For filling it, only while the product is not running: Derby belongs to one process. */
    Connection open() throws SQLException;

    /** After the filling: hands it to the product. */
    void release();

    /** What it is, for the table. */
    String name();

    @Override
    void close() throws IOException;

    static Database start(Settings settings) throws IOException {
        return settings.derby() ? new Derby(settings.work().resolve("derby").toString()) : postgres();
    }

    private static Database postgres() throws IOException {
        // as an operator would run it: an answer is on the disk
        return new Postgres(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "80")
                .start());
    }

    /** A PostgreSQL of its own, unpacked from the Maven repository. */
    record Postgres(EmbeddedPostgres server) implements Database {

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
        public void close() throws IOException {
            server.close();
        }
    }

    /** Derby within the product's own process, in a folder. */
    record Derby(String folder) implements Database {

        @Override
        public List<String> settings() {
            return List.of("-Ddb.name=" + folder + ";create=true");
        }

        @Override
        public Connection open() throws SQLException {
            return DriverManager.getConnection("jdbc:derby:" + folder, "zairyu", "zairyu");
        }

        @Override
        public String name() {
            return "Derby, embedded";
        }

        /** Lets go of the folder, so that the product can open it; Derby says that it worked with an exception. */
        @Override
        public void release() {
            try {
                DriverManager.getConnection("jdbc:derby:" + folder + ";shutdown=true")
                        .close();
            } catch (SQLException closed) {
                if (!"08006".equals(closed.getSQLState())) {
                    throw new IllegalStateException(closed);
                }
            }
        }

        @Override
        public void close() {
            // the product had it last, and has ended
        }
    }
}
