package toex.outcomes.reports;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import toex.outcomes.feedback.Audience;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.LiveFigure;
import toex.outcomes.reports.data.EditionQuery;
import toex.outcomes.shared.Refusal;

/** Compares what was approved with what would be issued now, and says what has become different. */
@Component
class Drift {

    private static final String WAY_OUT =
            " What was approved must be what is issued. Decline it or take it back, then submit it again: it has to be approved once more.";

    private final EditionQuery query;
    private final EditionMaker maker;
    private final ChosenWords words;

    Drift(EditionQuery query, EditionMaker maker, ChosenWords words) {
        this.query = query;
        this.maker = maker;
        this.words = words;
    }

    /**
     * What was approved is issued, or nothing: a quotation may have been taken back since, or a figure hidden.
     *
     * @throws Refusal where what would be issued now is something else
     */
    void check(Edition seen) {
        EditionSource source = query.source(seen.id());
        Template template = TemplateFile.parse(source.name(), source.template());
        Snapshot before = SnapshotJson.read(source.snapshot()).snapshot();
        quotations(before);
        FrozenSnapshot now = maker.freeze(template, seen.scope());
        // written by an older version of the portal it may lack what later snapshots say, and so have another
        // fingerprint
        if (!now.json().equals(CanonicalJson.of(before))) {
            throw refusal(before, now.snapshot());
        }
    }

    /** Refuses where a quotation may be shown to nobody any more, or has other words. */
    private void quotations(Snapshot before) {
        List<Quotation> now = words.quotations(Audience.INTERNAL);
        before.quotations().stream()
                .filter(quotation -> !now.contains(quotation))
                .findFirst()
                .ifPresent(gone -> {
                    throw new Refusal(
                            "The portal's data have changed since this was submitted: the quotation of %s was taken back or changed."
                                            .formatted(gone.attribution())
                                    + WAY_OUT);
                });
    }

    /** The sentence for snapshots that differ: a figure that is hidden now, or one that changed, is named. */
    private static Refusal refusal(Snapshot before, Snapshot now) {
        LiveFigures figures = LiveFigures.of(now);
        Optional<LiveFigure> hidden = LiveFigures.of(before).all().stream()
                .filter(figure -> figure.figure().status() == DisclosureStatus.SHOWN)
                .filter(figure -> figures.named(figure.key())
                        .filter(later -> later.figure().status() == DisclosureStatus.SUPPRESSED)
                        .isPresent())
                .findFirst();
        return new Refusal("The portal's data have changed since this was submitted"
                + hidden.map(figure -> ": \"%s\" is hidden now, because it is too small for these readers."
                                .formatted(figure.label()))
                        .or(() -> changed(before, figures))
                        .orElse(".")
                + WAY_OUT);
    }

    private static Optional<String> changed(Snapshot before, LiveFigures now) {
        return LiveFigures.of(before).all().stream()
                .flatMap(figure -> now
                        .named(figure.key())
                        .filter(later -> !later.text().equals(figure.text()))
                        .map(later ->
                                ": \"%s\" was %s and is %s.".formatted(figure.label(), figure.text(), later.text()))
                        .stream())
                .findFirst();
    }
}
