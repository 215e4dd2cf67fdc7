package toex.outcomes.performance.data;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Group;
import toex.outcomes.performance.RecordFilter;
import toex.outcomes.performance.RecordOrder;
import toex.outcomes.performance.StoredRecord;

/** Lists records, a page at a time. */
@Repository
public class RecordQuery {

    private final JdbcClient jdbc;

    RecordQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long count(RecordFilter filter) {
        return statement("SELECT COUNT(*)", "", filter).query(Long.class).single();
    }

    public List<StoredRecord> findPage(
            RecordFilter filter, RecordOrder order, boolean descending, int offset, int limit) {
        String direction = descending ? " DESC" : "";
        String sorted = " ORDER BY %s%s, reference%s LIMIT :limit OFFSET :offset"
                .formatted(order.name().toLowerCase(Locale.ROOT), direction, direction);
        return statement("SELECT " + RecordRow.COLUMNS + ", version", sorted, filter)
                .param("limit", limit)
                .param("offset", offset)
                .query(RecordRow::read)
                .list();
    }

    private StatementSpec statement(String select, String end, RecordFilter filter) {
        String where = " FROM outcome_record WHERE date BETWEEN :from AND :to"
                + SelectionSql.only(filter.selection())
                + (filter.by() == null ? "" : " AND " + column(filter.by()) + " = :member");
        return jdbc.sql(select + where + end)
                .params(SelectionSql.parameters(filter.selection()))
                .param("from", filter.selection().period().from())
                .param("to", filter.selection().period().to())
                .param("member", member(filter.group()));
    }

    private static @Nullable String member(@Nullable String group) {
        return Group.NOT_RECORDED.equals(group) ? "" : group;
    }

    private static String column(Dimension by) {
        return SelectionSql.column(by, "date");
    }
}
