package org.zairyu.bench;

import java.io.IOException;

/** What a measurement costs the machine: processor time of the server and of the database, whatever else runs beside them. */
final class Effort {

    private final Server server;
    private final Database database;

    Effort(Server server, Database database) {
        this.server = server;
        this.database = database;
    }

    /** Nanoseconds so far. */
    long now() throws IOException {
        return server.processorTime() + database.processorTime();
    }
}
