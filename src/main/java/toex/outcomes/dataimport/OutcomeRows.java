package toex.outcomes.dataimport;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.organisation.Organisation;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.OutcomeRecord;
import toex.outcomes.performance.StagedRecord;
import toex.outcomes.shared.OrganisationCode;

/** Checks rows of outcome records, each by itself. */
final class OutcomeRows implements RowCheck<StagedRecord> {

    private static final int LONGEST_REFERENCE = 64;
    static final int LONGEST_OPERATION = 200;
    private static final int GREATEST_QUANTITY = 1_000_000;
    private static final String KINDS = String.join(
            ", ", Arrays.stream(OutcomeKind.values()).map(OutcomeKind::code).toList());

    private final Organisations organisations;
    private final Map<Dimension, Codes> codes;
    private final LocalDate today;

    /** @param today in London: a record is never of a later day */
    OutcomeRows(Organisations organisations, Map<Dimension, Codes> codes, LocalDate today) {
        this.organisations = organisations;
        this.codes = codes;
        this.today = today;
    }

    @Override
    public Optional<StagedRecord> check(Cells cells) {
        String reference = reference(cells);
        OutcomeKind kind = kind(cells);
        LocalDate date = Dates.required(cells, "date", today);
        Organisation organisation = organisations.on(cells, date);
        String threat = code(cells, "threat", codes(Dimension.THREAT));
        String strand = code(cells, "strand", codes(Dimension.STRAND));
        String level = level(cells, kind);
        int quantity = quantity(cells);
        String operation = cells.text("operation", LONGEST_OPERATION);
        if (!cells.isSound() || kind == null || date == null || organisation == null) {
            return Optional.empty();
        }
        OutcomeRecord record = new OutcomeRecord(
                reference,
                kind,
                date,
                organisation.code(),
                organisation.region(),
                threat,
                strand,
                level,
                quantity,
                operation);
        return Optional.of(new StagedRecord(cells.line(), record));
    }

    @Override
    public OrganisationCode organisation(StagedRecord row) {
        return row.record().organisation();
    }

    @Override
    public LocalDate date(StagedRecord row) {
        return row.record().date();
    }

    static String reference(Cells cells) {
        String reference = cells.text("reference", LONGEST_REFERENCE);
        if (reference.isEmpty()) {
            cells.reject("reference", "", "A reference that no other record has.");
        }
        return reference;
    }

    private static @Nullable OutcomeKind kind(Cells cells) {
        String text = cells.text("kind");
        OutcomeKind kind = OutcomeKind.of(text.toLowerCase(Locale.ROOT)).orElse(null);
        if (kind == null) {
            cells.reject("kind", text, "One of: " + KINDS + ".");
        }
        return kind;
    }

    /** The code of what the cell says, empty where it is empty or, with the reason in the cells, unknown. */
    static String code(Cells cells, String column, Codes known) {
        String text = cells.text(column);
        String code = known.find(text);
        if (code == null) {
            cells.reject(column, text, "Nothing, or one of: " + known.all() + ".");
            return "";
        }
        return code;
    }

    private Codes codes(Dimension dimension) {
        Codes known = codes.get(dimension);
        if (known == null) {
            throw new IllegalStateException("No codes of " + dimension);
        }
        return known;
    }

    private String level(Cells cells, @Nullable OutcomeKind kind) {
        String level = code(cells, "level", codes(Dimension.LEVEL));
        if (!level.isEmpty() && kind != null && kind != OutcomeKind.DISRUPTION) {
            cells.reject("level", level, "Nothing: only a disruption has a level.");
        }
        return level;
    }

    private static int quantity(Cells cells) {
        String text = cells.text("quantity");
        if (text.isEmpty()) {
            return 1;
        }
        if (text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int quantity = Integer.parseInt(text);
            if (quantity >= 1 && quantity <= GREATEST_QUANTITY) {
                return quantity;
            }
        }
        cells.reject("quantity", text, "A whole number from 1 to %,d, or nothing for 1.".formatted(GREATEST_QUANTITY));
        return 1;
    }
}
