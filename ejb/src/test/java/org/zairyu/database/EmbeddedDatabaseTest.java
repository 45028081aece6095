package org.zairyu.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zairyu.Requirement;

@Tag("database")
class EmbeddedDatabaseTest {

    @Test
    @Requirement("S-4")
    void theNextDeploymentFindsItsFilesUnlocked(@TempDir Path folder) throws SQLException {
        Path files = folder.resolve("database");
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(files + ";create=true");
        EmbeddedDatabase database = EmbeddedDatabase.of(source);
        assertTrue(Files.exists(files.resolve("db.lck")));
        database.close();
        assertFalse(Files.exists(files.resolve("db.lck")));
        assertThrows(IllegalStateException.class, database::close, "closed already");
    }
}
