package toex.outcomes.reports.ui;

import com.vaadin.flow.component.html.Div;
import toex.outcomes.reports.Edition;
import toex.outcomes.reports.EditionLibrary;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.PageLink;

/** What to know before an edition is relied on: that it was superseded, by which, withdrawn or given back, and why. */
class EditionStanding extends Div {

    EditionStanding(EditionLibrary library, Edition edition) {
        addClassName("edition-standing");
        String given = edition.progress().reason();
        String reason = given == null ? "" : given;
        String warning = edition.context().warning();
        switch (edition.standing()) {
            case DRAFT -> {
                if (!reason.isEmpty()) {
                    say("reports.draft.declined", reason);
                }
            }
            case IN_REVIEW, APPROVED -> {}
            case CURRENT -> {
                if (warning != null) {
                    add(new Notice(warning));
                }
            }
            case SUPERSEDED -> superseded(library, edition);
            case WITHDRAWN ->
                say("reports.edition.withdrawn" + (edition.wasIssued() ? "" : ".before"), reason, ended(edition));
        }
    }

    private void superseded(EditionLibrary library, Edition edition) {
        Edition.Issue issue = edition.issue();
        Integer by = issue == null ? null : issue.supersededBy();
        if (by == null) {
            return;
        }
        say("reports.edition.superseded", by, ended(edition));
        library.issued().stream()
                .filter(each -> each.printed().number() == by)
                .findFirst()
                .ifPresent(next -> add(new PageLink(
                        EditionView.path(next.id()), getTranslation("reports.edition.successor", by), Scope.ALL)));
    }

    private void say(String key, Object... parts) {
        add(new Notice(getTranslation(key, parts)));
    }

    private static String ended(Edition edition) {
        Edition.Issue issue = edition.issue();
        return issue == null || issue.ended() == null ? "" : EditionWords.day(issue.ended());
    }
}
