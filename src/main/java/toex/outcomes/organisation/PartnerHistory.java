package toex.outcomes.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.OrganisationCode;

/**
 * A partner organisation through all its days.
 *
 * @param partner its code
 */
public record PartnerHistory(OrganisationCode partner, Timeline<String> names) implements History {

    /** A partner that begins on that day. */
    public static PartnerHistory beginning(OrganisationCode code, String name, LocalDate from) {
        return new PartnerHistory(code, Timeline.beginning(from, checked(name)));
    }

    @Override
    public String code() {
        return partner.value();
    }

    @Override
    public String name() {
        return names.latest().value();
    }

    /** Another name from that day on; null puts the present one right. */
    public PartnerHistory renamed(@Nullable LocalDate from, String name) {
        String checked = checked(name);
        return new PartnerHistory(partner, from == null ? names.corrected(checked) : names.changed(from, checked));
    }

    @Override
    public PartnerHistory ended(LocalDate last) {
        return new PartnerHistory(partner, names.ended(last));
    }

    @Override
    public Optional<PartnerHistory> withoutLatestChange() {
        return (isOpen() ? names.withoutLatest() : Optional.of(names.reopened()))
                .map(left -> new PartnerHistory(partner, left));
    }

    @Override
    public Optional<LocalDate> firstDifference(History other) {
        return other instanceof PartnerHistory(OrganisationCode same, Timeline<String> others) && same.equals(partner)
                ? existence(names).firstDifference(existence(others))
                : Optional.of(from());
    }

    private static Timeline<Boolean> existence(Timeline<String> names) {
        return new Timeline<>(names.spans().stream()
                .map(span -> new Timeline.Span<>(true, span.valid()))
                .toList());
    }

    private static String checked(String name) {
        return Names.checked(name, 100, "The partner's name");
    }
}
