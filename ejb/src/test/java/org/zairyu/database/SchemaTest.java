package org.zairyu.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;

/** The mapping and the migrated schema say the same on both engines. */
@Tag("database")
class SchemaTest {
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-4")
    void everyMappedColumnExists(TestDatabase database) throws SQLException {
        Set<String> missing = mapped(database);
        missing.removeAll(columns(database));
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement("S-4")
    void aSecondStartHasNothingToMigrate(TestDatabase database) {
        assertEquals(0, Schema.migrate(database.source().source()));
        Schema.validate(database.source().source());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everySequenceGivesNumbersInTheSizeThatTheMappingReserves(TestDatabase database) {
        for (ClassDescriptor descriptor : descriptors(database)) {
            if (descriptor.usesSequenceNumbers()) {
                var session = JpaHelper.getServerSession(database.factory());
                Set<Long> given = new HashSet<>();
                for (int count = 0; count < 120; count++) {
                    given.add(session.getNextSequenceNumberValue(descriptor.getJavaClass())
                            .longValue());
                }
                assertEquals(120, given.size(), descriptor.getTableName());
            }
        }
    }

    private static Set<String> mapped(TestDatabase database) {
        Set<String> names = new TreeSet<>();
        for (ClassDescriptor descriptor : descriptors(database)) {
            for (DatabaseField field : descriptor.getAllFields()) {
                names.add(name(field.getTableName(), field.getName()));
            }
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping.isDirectCollectionMapping()) {
                    var collection = (org.eclipse.persistence.mappings.DirectCollectionMapping) mapping;
                    String table = collection.getReferenceTableName();
                    names.add(name(table, collection.getDirectFieldName()));
                    collection.getReferenceKeyFields().forEach(key -> names.add(name(table, key.getName())));
                }
            }
        }
        return names;
    }

    private static Set<ClassDescriptor> descriptors(TestDatabase database) {
        var session = JpaHelper.getServerSession(database.factory());
        Set<ClassDescriptor> found = new HashSet<>();
        for (EntityType<?> type : database.factory().getMetamodel().getEntities()) {
            found.add(session.getDescriptor(type.getJavaType()));
        }
        return found;
    }

    private static Set<String> columns(TestDatabase database) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = database.source().source().getConnection();
                ResultSet found = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (found.next()) {
                names.add(name(found.getString("TABLE_NAME"), found.getString("COLUMN_NAME")));
            }
        }
        return names;
    }

    private static String name(String table, String column) {
        String bare = column.substring(column.lastIndexOf('.') + 1);
        return (table + "." + bare).toLowerCase(Locale.ROOT);
    }
}
