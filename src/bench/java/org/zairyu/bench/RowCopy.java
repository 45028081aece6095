package org.zairyu.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Rows that the product wrote, copied with other keys in batches: so what is measured on is as real as its models. */
final class RowCopy implements AutoCloseable {

    private static final int BATCH = 1000;

    private final Connection connection;
    private final List<String> columns = new ArrayList<>();
    private final List<Integer> types = new ArrayList<>();
    private final List<Object[]> models = new ArrayList<>();
    private final PreparedStatement insert;
    private int waiting;

    /** @param query what selects the models, with one parameter or none */
    RowCopy(Connection connection, String table, String query, Object... parameter) throws SQLException {
        this.connection = connection;
        try (PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < parameter.length; i++) {
                select.setObject(i + 1, parameter[i]);
            }
            read(select.executeQuery());
        }
        if (models.isEmpty()) {
            throw new IllegalStateException("the sample data has none of: " + query);
        }
        insert = connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
    }

    private void read(ResultSet rows) throws SQLException {
        ResultSetMetaData about = rows.getMetaData();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.add(about.getColumnName(i).toLowerCase(Locale.ROOT));
            types.add(about.getColumnType(i));
        }
        while (rows.next()) {
            Object[] model = new Object[columns.size()];
            for (int i = 0; i < model.length; i++) {
                model[i] = types.get(i) == Types.CLOB ? rows.getString(i + 1) : rows.getObject(i + 1);
            }
            models.add(model);
        }
    }

    int models() {
        return models.size();
    }

    /** What a model has in a column. */
    Object of(int model, String column) {
        return models.get(model)[columns.indexOf(column)];
    }

    /** One more row like a model, but for these columns. */
    void add(int model, Map<String, Object> other) throws SQLException {
        Object[] row = models.get(model);
        for (int i = 0; i < row.length; i++) {
            Object value = other.containsKey(columns.get(i)) ? other.get(columns.get(i)) : row[i];
            if (value == null) {
                insert.setNull(i + 1, types.get(i));
            } else {
                insert.setObject(i + 1, value);
            }
        }
        insert.addBatch();
        waiting++;
        if (waiting == BATCH) {
            flush();
        }
    }

    /** Writes what waits for its batch. */
    void flush() throws SQLException {
        if (waiting > 0) {
            insert.executeBatch();
            connection.commit();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        flush();
        insert.close();
    }
}
