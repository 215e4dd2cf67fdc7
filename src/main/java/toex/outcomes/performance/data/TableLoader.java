package toex.outcomes.performance.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        if (streams) {
            stream(table, columns, rows);
        } else {
            insert("INSERT INTO " + into + " VALUES (" + marks(columns.size()) + ")", rows);
        }
    }

    private void stream(String table, List<String> columns, Iterator<List<@Nullable String>> rows) {
        StagedLines lines = new StagedLines(rows);
        String sql = "LOAD DATA LOCAL INFILE 'rows' INTO TABLE %s CHARACTER SET utf8mb4 (%s)"
                .formatted(table, String.join(", ", columns));
        Long loaded = plain.execute((ConnectionCallback<Long>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(lines);
                return statement.executeLargeUpdate(sql);
            }
        });
        lines.rethrow();
        if (loaded == null || loaded != lines.count()) {
            throw new IllegalStateException("The database took %d of %d rows.".formatted(loaded, lines.count()));
        }
    }

    /** For a server that allows no streams from clients: the same, slower. */
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
