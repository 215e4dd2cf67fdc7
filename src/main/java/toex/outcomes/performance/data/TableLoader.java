package toex.outcomes.performance.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills a table as fast as the server allows, from rows that are made while it takes them. */
@Component
class TableLoader {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate plain;

    TableLoader(JdbcClient jdbc, JdbcTemplate plain) {
        this.jdbc = jdbc;
        this.plain = plain;
    }

    void load(String table, List<String> columns, Iterator<List<@Nullable String>> rows) {
        String into = table + " (" + String.join(", ", columns) + ")";
        boolean streams =
                jdbc.sql("SELECT @@GLOBAL.local_infile").query(Boolean.class).single();
        if (!streams || !stream(table, columns, rows)) {
            insert("INSERT INTO " + into + " VALUES (" + marks(columns.size()) + ")", rows);
        }
    }

    /** False where the server or the driver's settings allow no streams: then no row has been taken. */
    private boolean stream(String table, List<String> columns, Iterator<List<@Nullable String>> rows) {
        StagedLines lines = new StagedLines(rows);
        String sql = "LOAD DATA LOCAL INFILE 'rows' INTO TABLE %s CHARACTER SET utf8mb4 (%s)"
                .formatted(table, String.join(", ", columns));
        Long loaded;
        try {
            loaded = plain.execute((ConnectionCallback<Long>) connection -> {
                try (var statement = connection.createStatement()) {
                    statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(lines);
                    return statement.executeLargeUpdate(sql);
                }
            });
        } catch (DataAccessException refused) {
            lines.rethrow();
            if (lines.count() > 0) {
                throw refused;
            }
            return false;
        }
        lines.rethrow();
        if (loaded == null || loaded != lines.count()) {
            throw new IllegalStateException("The database took %d of %d rows.".formatted(loaded, lines.count()));
        }
        return true;
    }

    /** The same, slower. */
    private void insert(String sql, Iterator<List<@Nullable String>> rows) {
        List<Object[]> batch = new ArrayList<>(AT_ONCE);
        while (rows.hasNext()) {
            batch.add(rows.next().toArray());
            if (batch.size() == AT_ONCE || !rows.hasNext()) {
                plain.batchUpdate(sql, batch);
                batch.clear();
            }
        }
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
