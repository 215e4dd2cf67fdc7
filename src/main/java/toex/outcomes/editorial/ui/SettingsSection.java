package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.ManuscriptSettings;
import toex.outcomes.security.Account;
import toex.outcomes.security.Role;
import toex.outcomes.shared.ui.DayField;
import toex.outcomes.shared.ui.PageSection;

/** What goes with a manuscript: its marking, the end of its embargo, the day on which to look at it again. */
class SettingsSection extends PageSection {

    private final transient ManuscriptSettings settings;
    private final transient Manuscript manuscript;
    private final transient Runnable done;

    SettingsSection(
            ManuscriptSettings settings,
            Account reader,
            Manuscript manuscript,
            List<String> organisations,
            Runnable done) {
        this.settings = settings;
        this.manuscript = manuscript;
        this.done = done;
        title(getTranslation("editorial.settings"));
        addClassName("manuscript-settings");
        marking(reader, organisations);
        embargo();
        review();
    }

    private void marking(Account reader, List<String> organisations) {
        MarkingFields fields = new MarkingFields(manuscript.marking(), organisations);
        Decisions steps = new Decisions(done)
                .offer(
                        getTranslation("editorial.marking.raise"),
                        ButtonVariant.SMALL,
                        () -> settings.raiseMarking(manuscript, fields.marking()));
        if (reader.role() == Role.APPROVER) {
            steps.offerWithReason(
                    getTranslation("editorial.marking.lower"),
                    getTranslation("editorial.marking.lower.reason"),
                    ButtonVariant.SMALL,
                    reason -> settings.lowerMarking(manuscript, fields.marking(), reason));
        }
        add(fields, steps);
    }

    private void embargo() {
        Instant set = manuscript.embargo();
        if (!manuscript.isDraft()) {
            if (set != null) {
                add(new Paragraph(getTranslation("editorial.embargo.until", Times.minute(set))));
            }
            return;
        }
        DateTimePicker until = new DateTimePicker(getTranslation("editorial.embargo"));
        until.setLocale(Locale.UK);
        until.setHelperText(getTranslation("editorial.embargo.help"));
        if (set != null) {
            until.setValue(LocalDateTime.ofInstant(set, Times.LONDON));
        }
        add(
                until,
                new Decisions(done)
                        .offer(
                                getTranslation("editorial.embargo.set"),
                                ButtonVariant.SMALL,
                                () -> settings.embargo(manuscript, instant(until.getValue()))));
    }

    private static @org.jspecify.annotations.Nullable Instant instant(
            @org.jspecify.annotations.Nullable LocalDateTime time) {
        return time == null
                ? null
                : time.atZone(Times.LONDON).withZoneSameInstant(ZoneOffset.UTC).toInstant();
    }

    private void review() {
        DayField day = new DayField(getTranslation("editorial.review"));
        day.setHelperText(getTranslation("editorial.review.help"));
        day.setValue(manuscript.item().reviewOn());
        add(
                day,
                new Decisions(done)
                        .offer(
                                getTranslation("editorial.review.set"),
                                ButtonVariant.SMALL,
                                () -> settings.reviewOn(manuscript, day.getValue())));
    }
}
