package toex.outcomes.performance.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import toex.outcomes.performance.RecordFilter;
import toex.outcomes.performance.RecordOrder;
import toex.outcomes.performance.Sight;
import toex.outcomes.performance.StoredRecord;

/** Lists records, a page at a time. */
@Repository
public class RecordQuery {

    private final JdbcClient jdbc;

    RecordQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long count(RecordFilter filter, Sight sight) {
        return statement("SELECT COUNT(*)", "", filter, sight).query(Long.class).single();
    }

    public List<StoredRecord> findPage(
            RecordFilter filter, Sight sight, RecordOrder order, boolean descending, int offset, int limit) {
        String direction = descending ? " DESC" : "";
        String sorted = " ORDER BY %s%s, reference%s LIMIT :limit OFFSET :offset"
                .formatted(order.name().toLowerCase(Locale.ROOT), direction, direction);
        return statement("SELECT " + RecordRow.COLUMNS + ", version", sorted, filter, sight)
                .param("limit", limit)
                .param("offset", offset)
                .query(RecordRow::read)
                .list();
    }

    private StatementSpec statement(String select, String end, RecordFilter filter, Sight sight) {
        String members = filter.members().keySet().stream()
                .map(by -> " AND " + SelectionSql.column(by, "date") + " = :" + by.code())
                .collect(Collectors.joining());
        String where = " FROM outcome_record WHERE date BETWEEN :from AND :to" + SelectionSql.only(filter.selection())
                + members + " AND " + SightSql.records(sight, "import_id");
        StatementSpec statement = jdbc.sql(select + where + end)
                .params(SelectionSql.parameters(filter.selection()))
                .param("from", filter.selection().period().from())
                .param("to", filter.selection().period().to());
        filter.members().forEach((by, group) -> statement.param(by.code(), SelectionSql.member(group)));
        return statement;
    }
}
