package toex.outcomes.programme.ui;

import java.util.List;
import toex.outcomes.programme.TimelineEntry;
import toex.outcomes.shared.ui.Sequence;

/** The milestones along a line of years; where one goes on ("2023+"), the line does too, with an arrow at its end. */
class YearLine extends Sequence {

    YearLine(List<TimelineEntry> entries) {
        super("timeline");
        entries.forEach(entry -> add("", entry.when(), entry.title(), entry.text()));
        if (!entries.isEmpty() && entries.getLast().when().endsWith("+")) {
            addClassName("timeline-open");
        }
    }
}
