package toex.outcomes.reports;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import toex.outcomes.feedback.Enclosures;
import toex.outcomes.feedback.Letter;
import toex.outcomes.reports.data.EditionQuery;

/** The letter that an edition goes out with: its figures in words, for who can't open the file, and how to check it. */
@Component
class EditionLetter implements Enclosures {

    private final EditionQuery editions;

    EditionLetter(EditionQuery editions) {
        this.editions = editions;
    }

    /** Marked at its top and bottom, as the pages are. */
    static String of(Edition edition, EditionSource source) {
        Edition.Issue issue = Objects.requireNonNull(edition.issue());
        Edition.Print print = edition.printed();
        Snapshot snapshot = SnapshotJson.read(source.snapshot()).snapshot();
        String figures = LiveFigures.of(snapshot).all().stream()
                .filter(figure -> !figure.key().contains("/"))
                .map(figure -> "- %s: %s (%s)"
                        .formatted(
                                figure.label(),
                                figure.text(),
                                figure.figure().source().inWords()))
                .collect(Collectors.joining("\n"));
        return Wording.of(
                "mail.text",
                edition.marking(),
                edition.title(),
                print.number(),
                Facts.day(issue.issued()),
                edition.note().isEmpty() ? "" : Wording.of("mail.note", edition.note()),
                figures,
                print.address(),
                Wording.of("management-information")
                        + (snapshot.demonstration() ? " " + Wording.of("demonstration.text") : ""));
    }

    @Override
    public Letter.Kind kind() {
        return Letter.Kind.EDITION;
    }

    /** The file as it was issued; nothing where the edition was superseded or withdrawn meanwhile. */
    @Override
    public Optional<Enclosure> of(Letter letter) {
        return editions.find(letter.about())
                .filter(edition -> edition.standing() == Edition.Standing.CURRENT)
                .flatMap(edition -> editions.file(edition.id())
                        .map(file -> new Enclosure(edition.printed().fileName(), "application/pdf", file)));
    }
}
