package toex.outcomes.reports;

import java.time.Clock;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.PublishedBefore;
import toex.outcomes.feedback.Audience;
import toex.outcomes.shared.DemonstrationData;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

/** A quarter's report that the comms officer of the demonstration has begun. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DemonstrationDraft implements DemonstrationData {

    private static final Scope QUARTER = new Scope(Period.parse("2022-Q4"), null);
    private static final String WORDS =
            "In {{period}} the programme recorded {{figure:disruption}} disruptions, and {{figure:safeguarding-referral}} people were referred to a safeguarding service.";

    private final PublishedBefore content;
    private final Clock clock;

    DemonstrationDraft(PublishedBefore content, Clock clock) {
        this.content = content;
        this.clock = clock;
    }

    @Override
    public void load() {
        if (content.has(ReportKind.CODE)) {
            return;
        }
        content.addDraft(
                ReportKind.CODE,
                "outcome-summary-2022-q4",
                Map.of(
                        Manuscript.TITLE,
                        "The quarter in outcomes",
                        DraftText.SET_UP,
                        DraftText.write(new DraftText.SetUp(
                                "outcome-summary", QUARTER, Audience.INTERNAL, Choice.Against.BEFORE)),
                        DraftText.Field.INTRODUCTION.of("achieved"),
                        WORDS),
                "comms",
                clock.instant());
    }
}
