package toex.outcomes.performance.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import toex.outcomes.figures.Dimension;
import toex.outcomes.performance.Question;
import toex.outcomes.performance.Selection;
import toex.outcomes.performance.Sight;

/** Puts questions into one statement, each as the part that reads whole months and the part that reads odd days. */
final class QuestionSql {

    private static final String PART = """
            SELECT %d AS question, kind, %s AS member0, %s AS member1, %s AS records, SUM(quantity) AS quantity,
                   GROUP_CONCAT(DISTINCT %s) AS imports
            FROM %s WHERE %s GROUP BY kind, member0, member1""";

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final Sight sight;
    private int questions;

    /** @param sight which records are counted */
    QuestionSql(Sight sight) {
        this.sight = sight;
    }

    void add(Question question) {
        Selection selection = question.selection();
        Optional<Cut> cut = Cut.of(dimensions(question));
        MonthsAndDays span =
                cut.isPresent() ? MonthsAndDays.of(selection.period()) : MonthsAndDays.onlyDays(selection.period());
        if (span.hasMonths()) {
            cut.ifPresent(of -> months(question, of, span));
        }
        for (var days : span.days()) {
            days(question, "date BETWEEN %s AND %s".formatted(value(days.from()), value(days.to())));
        }
        questions++;
    }

    String text() {
        return String.join(" UNION ALL ", parts);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** Everything that rows are told apart by; month and region are in every cut. */
    private static Set<Dimension> dimensions(Question question) {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        dimensions.addAll(question.by());
        if (question.selection().organisation() != null) {
            dimensions.add(Dimension.FORCE);
        }
        dimensions.addAll(question.selection().only().keySet());
        return dimensions;
    }

    private void months(Question question, Cut cut, MonthsAndDays span) {
        Selection selection = question.selection();
        List<String> where = new ArrayList<>();
        where.add("cut = '%s'".formatted(cut.code()));
        where.add(SightSql.marked(sight));
        boolean regions = question.by().contains(Dimension.REGION) || selection.region() != null;
        if (cut == Cut.REGION || !regions && cut.isEverywhere()) {
            where.add("scope = '%s'".formatted(Cut.EVERYWHERE));
        } else {
            where.add("scope <> '%s'".formatted(Cut.EVERYWHERE));
        }
        where.add("month BETWEEN %s AND %s"
                .formatted(value(span.first().atDay(1)), value(span.last().atDay(1))));
        only(where, selection, cut::column);
        part(question, cut::column, "SUM(records)", "imports", "outcome_month", where);
    }

    private void days(Question question, String dates) {
        List<String> where = new ArrayList<>();
        where.add(dates);
        where.add(SightSql.records(sight, "import_id"));
        Function<Dimension, String> column = dimension -> SelectionSql.column(dimension, "date");
        only(where, question.selection(), column);
        part(question, column, "COUNT(*)", "import_id", "outcome_record", where);
    }

    private void only(List<String> where, Selection selection, Function<Dimension, String> column) {
        if (selection.kind() != null) {
            where.add("kind = " + value(selection.kind().code()));
        }
        if (selection.region() != null) {
            where.add(column.apply(Dimension.REGION) + " = "
                    + value(selection.region().value()));
        }
        if (selection.organisation() != null) {
            where.add(column.apply(Dimension.FORCE) + " = "
                    + value(selection.organisation().value()));
        }
        selection.only().forEach((by, code) -> where.add(column.apply(by) + " = " + value(SelectionSql.member(code))));
    }

    private void part(
            Question question,
            Function<Dimension, String> column,
            String records,
            String imports,
            String table,
            List<String> where) {
        List<Dimension> by = question.by();
        parts.add(PART.formatted(
                questions,
                by.isEmpty() ? "''" : column.apply(by.getFirst()),
                by.size() < 2 ? "''" : column.apply(by.getLast()),
                records,
                imports,
                table,
                String.join(" AND ", where)));
    }

    private String value(Object value) {
        String name = "value" + parameters.size();
        parameters.put(name, value instanceof LocalDate date ? date : value.toString());
        return ":" + name;
    }
}
