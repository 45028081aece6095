package org.zairyu;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Empties the tables between tests and puts back the rows that migrations brought. */
final class TableSweeper {
    private final DataSource source;
    private final boolean triggers;
    private final Map<String, List<Object[]>> seeds = new LinkedHashMap<>();

    /**
     * Remembers what is there now.
     *
     * @param triggers whether the engine has triggers that must rest meanwhile (the audit trail's)
     */
    TableSweeper(DataSource source, boolean triggers) {
        this.source = source;
        this.triggers = triggers;
        try (Connection connection = source.getConnection()) {
            for (String table : tables(connection)) {
                seeds.put(table, rows(connection, table));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void sweep() {
        try (Connection connection = source.getConnection()) {
            if (triggers) {
                run(connection, "set session_replication_role = replica");
            }
            empty(connection);
            for (Map.Entry<String, List<Object[]>> seed : seeds.entrySet()) {
                for (Object[] row : seed.getValue()) {
                    insert(connection, seed.getKey(), row);
                }
            }
            if (triggers) {
                run(connection, "reset session_replication_role"); // the next one to take this connection is guarded
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Children before parents, whatever the names: a table that others still point at waits for the next round. */
    private void empty(Connection connection) throws SQLException {
        List<String> left = new ArrayList<>(seeds.keySet());
        while (!left.isEmpty()) {
            List<String> refused = new ArrayList<>();
            SQLException last = null;
            for (String table : left) {
                try {
                    run(connection, "delete from " + table);
                } catch (SQLException failure) {
                    refused.add(table);
                    last = failure;
                }
            }
            if (refused.size() == left.size()) {
                throw last;
            }
            left = refused;
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        String schema = connection.getSchema();
        try (ResultSet found = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (!name.equalsIgnoreCase("flyway_schema_history")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<Object[]> rows(Connection connection, String table) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table)) {
            int width = found.getMetaData().getColumnCount();
            while (found.next()) {
                Object[] row = new Object[width];
                for (int column = 0; column < width; column++) {
                    row[column] = found.getObject(column + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static void insert(Connection connection, String table, Object[] row) throws SQLException {
        String marks = Collections.nCopies(row.length, "?").stream().collect(Collectors.joining(","));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            for (int column = 0; column < row.length; column++) {
                insert.setObject(column + 1, row[column]);
            }
            insert.executeUpdate();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
