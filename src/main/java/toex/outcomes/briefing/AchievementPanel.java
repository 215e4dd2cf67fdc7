package toex.outcomes.briefing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.DrawingImage;
import toex.outcomes.figures.ui.FigureCard;
import toex.outcomes.figures.ui.NoteLine;
import toex.outcomes.performance.Change;
import toex.outcomes.performance.Headline;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.PageSection;

/** The five counts of the programme's records, each with its months and its change. */
class AchievementPanel extends PageSection {

    private static final double SPARKLINE = 180;

    AchievementPanel(Achievements achievements) {
        super();
        addClassName("achievement-panel");
        title(getTranslation("briefing.achieved"));
        if (achievements.isEmpty()) {
            add(new EmptyState(getTranslation("briefing.achieved.none")));
            return;
        }
        withStandfirst(standfirst(achievements));
        Div cards = new Div();
        cards.addClassName("figure-row");
        achievements.headlines().forEach(headline -> cards.add(card(headline)));
        add(cards);
    }

    private String standfirst(Achievements achievements) {
        StringBuilder text = new StringBuilder(getTranslation(
                achievements.scope().region() == null ? "briefing.achieved.all" : "briefing.achieved.region",
                achievements.periodInWords()));
        if (achievements.asOf().isPresent()) {
            text.append(' ').append(getTranslation("briefing.achieved.as-of", achievements.asOfInWords()));
        }
        change(achievements)
                .ifPresent(change -> text.append(' ')
                        .append(getTranslation(
                                "briefing.achieved.change",
                                change.latest().scope().period().inWords(),
                                change.before().scope().period().inWords())));
        return text.toString();
    }

    private static Optional<Change> change(Achievements achievements) {
        return achievements.headlines().stream()
                .flatMap(headline -> headline.change().stream())
                .findFirst();
    }

    private FigureCard card(Headline headline) {
        FigureCard card = new FigureCard(headline.figure());
        card.with(
                headline.hasRecords()
                        ? new DrawingImage(Chart.sparkline(headline.months()), SPARKLINE)
                        : note(getTranslation("drawing.empty")));
        headline.change().ifPresent(change -> card.with(changeLine(change)));
        headline.notes().forEach(note -> card.with(new NoteLine(note)));
        return card;
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("note");
        return note;
    }

    private Paragraph changeLine(Change change) {
        long difference = change.difference();
        String key = difference > 0 ? "more" : difference < 0 ? "fewer" : "same";
        int months = change.before().scope().period().lengthInMonths();
        String span = months == 12 ? "year" : "months";
        Paragraph line = new Paragraph(getTranslation(
                "briefing.change." + key, Math.abs(difference), getTranslation("briefing.change." + span, months)));
        line.addClassNames("change", key);
        return line;
    }
}
