package org.zairyu.bench;

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

    /** Processor time of its own processes so far, in nanoseconds; 0 when it runs within the product's. */
    long processorTime() throws IOException;

    /** Statements that the product has sent so far; 0 while {@link #count} is off, and on Derby. */
    long statements() throws IOException;

    /** Switches the counting on or off; it takes time, so it is off while anything is measured. */
    void count(boolean on) throws SQLException;

    @Override
    void close() throws IOException;

    static Database start(Settings settings) throws IOException {
        return settings.derby()
                ? new Derby(settings.work().resolve("derby").toString())
                : Postgres.start(settings.work());
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
        public long processorTime() {
            return 0;
        }

        @Override
        public long statements() {
            return 0;
        }

        @Override
        public void count(boolean on) {
            // it writes its statements down only when told so at its start
        }

        @Override
        public void close() {
            // the product had it last, and has ended
        }
    }
}
