package toex.outcomes.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.document.Text;
import toex.outcomes.editorial.Difference;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.figures.LiveFigure;
import toex.outcomes.reports.data.EditionQuery;

/** Compares an edition with the one before it: figures side by side, words, and what was added or left out. */
@Service
@PreAuthorize("hasAnyRole('LEADER', 'COMMS', 'APPROVER', 'ANALYST', 'ADMIN')")
public class EditionChanges {

    private static final int LONGEST = 500;

    private final EditionQuery editions;

    EditionChanges(EditionQuery editions) {
        this.editions = editions;
    }

    /** Against the edition issued before it for the same readers and region; empty where there is none. */
    public Optional<EditionDifference> of(Edition edition) {
        return difference(edition, editions.source(edition.id()));
    }

    /** What changed in it, in a sentence; empty where there is none before it or nothing changed. */
    String inWords(Edition edition, EditionSource source) {
        String words = difference(edition, source)
                .map(difference ->
                        difference.inWords(difference.before().printed().number()))
                .orElse("");
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    private Optional<EditionDifference> difference(Edition edition, EditionSource source) {
        return before(edition).map(before -> {
            Reading old = Reading.of(editions.source(before.id()));
            Reading now = Reading.of(source);
            boolean comparable = isAsLong(before, edition);
            return new EditionDifference(
                    before,
                    comparable,
                    comparable ? figures(old.figures(), now.figures()) : List.of(),
                    only(now.parts(), old.parts()),
                    only(old.parts(), now.parts()),
                    words(old, now));
        });
    }

    /** The latest of the same period or of one as long; where there is none, the latest of all. */
    private Optional<Edition> before(Edition edition) {
        List<Edition> issued = editions.before(edition);
        return issued.stream()
                .filter(before -> isAsLong(before, edition))
                .findFirst()
                .or(() -> issued.stream().findFirst());
    }

    private static boolean isAsLong(Edition before, Edition edition) {
        return before.scope().period().isAsLongAs(edition.scope().period());
    }

    private static List<String> only(List<String> these, List<String> others) {
        return these.stream().filter(part -> !others.contains(part)).toList();
    }

    private static List<EditionDifference.Changed> figures(LiveFigures old, LiveFigures now) {
        List<EditionDifference.Changed> changed = new ArrayList<>();
        for (LiveFigure figure : now.all()) {
            Optional<LiveFigure> before = old.named(figure.key());
            if (before.filter(each -> each.text().equals(figure.text())).isEmpty()) {
                changed.add(changed(figure.label(), before.orElse(null), figure));
            }
        }
        old.all().stream()
                .filter(figure -> now.named(figure.key()).isEmpty())
                .forEach(figure -> changed.add(changed(figure.label(), figure, null)));
        return changed;
    }

    private static EditionDifference.Changed changed(
            String label, @Nullable LiveFigure before, @Nullable LiveFigure now) {
        BigDecimal old = before == null ? null : before.figure().value();
        BigDecimal value = now == null ? null : now.figure().value();
        String difference = old == null || value == null ? "" : signed(value.subtract(old));
        return new EditionDifference.Changed(
                label, before == null ? "" : before.text(), now == null ? "" : now.text(), difference);
    }

    private static String signed(BigDecimal difference) {
        String digits = "%,d".formatted(difference.abs().longValue());
        return (difference.signum() < 0 ? "−" : "+") + digits;
    }

    private static List<EditionDifference.Words> words(Reading old, Reading now) {
        return now.sections().stream()
                .flatMap(section -> old
                        .words(section.name())
                        .map(before -> new EditionDifference.Words(
                                DraftReader.label(section),
                                Difference.of(before, now.words(section.name()).orElse(""))))
                        .stream())
                .filter(words -> !words.difference().isEmpty())
                .toList();
    }

    /** An edition as it is read: its sections with their words, and its figures. */
    private record Reading(Template template, Snapshot snapshot, List<TemplateSection> sections, LiveFigures figures) {

        static Reading of(EditionSource source) {
            Template template = TemplateFile.parse(source.name(), source.template());
            Snapshot snapshot = SnapshotJson.read(source.snapshot()).snapshot();
            return new Reading(template, snapshot, TemplateSection.of(template), LiveFigures.of(snapshot));
        }

        /** Labels of the sections, and what is told and quoted in them. */
        List<String> parts() {
            return Stream.of(
                            sections.stream().map(DraftReader::label),
                            snapshot.caseStudies().stream().map(CaseStudy::title),
                            snapshot.quotations().stream().map(Reading::quoted))
                    .flatMap(Function.identity())
                    .distinct()
                    .toList();
        }

        private static String quoted(Quotation quotation) {
            String words = quotation.plainText();
            return "“%s” %s"
                    .formatted(words.length() > 90 ? words.substring(0, 90) + "…" : words, quotation.attribution());
        }

        /** Headings and words of people in a section, without what the figures say; empty where it is not there. */
        Optional<String> words(String section) {
            LiveWords live = new LiveWords(snapshot);
            return sections.stream()
                    .filter(each -> each.name().equals(section))
                    .findFirst()
                    .map(each -> each.all().flatMap(part -> words(part, live)).collect(Collectors.joining("\n")));
        }

        private Stream<String> words(Template.Part part, LiveWords live) {
            return switch (part.name()) {
                case "heading" -> Stream.of(Wording.of(part.value()));
                case "lead", "text" ->
                    Stream.of(live.line(Wording.of(part.value(), LiveWords.PERIOD, LiveWords.REGION, LiveWords.RECORDS))
                            .words());
                case "own-heading", "own-lead", "own-words", "own-text" ->
                    Stream.of(live.line(part.value())).map(Text::words);
                default -> Stream.of();
            };
        }
    }
}
