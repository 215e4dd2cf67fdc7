package toex.outcomes.sampler;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.feedback.ui.QuotationBlock;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.Sequence;
import toex.outcomes.shared.ui.Skeleton;

/** What a page says where there is nothing, not yet, not any more, or not for this reader; and how words of others stand. */
class StateSamples extends Samples {

    StateSamples() {
        super("sampler.states");
        sample("empty", new EmptyState("Nothing was recorded in this period (a sample).", link("Show all dates")));
        sample("loading", new Skeleton(4));
        sample("loading, a chart", new Skeleton());
        sample("notice", new Notice("This cannot be done, and here is why (a sample)."));
        sample("demonstration", styled("demonstration", getTranslation("sampler.sample")));
        sample("heading", heading());
        sample(
                "quotation",
                new QuotationBlock(
                        new Quotation(0, "A sample with **words that a force stressed** in it", "Sample", null)));
        Sequence steps = new Sequence("timeline");
        steps.add("", "First", "What happened first (a sample).");
        steps.add("", "Second", "What came next (a sample).");
        sample("sequence", steps);
        sample(
                "badges",
                styled("badge", "Draft"),
                styled("badge badge-point", "Published"),
                styled("badge badge-danger", "Withdrawn"));
        sample("not found", link("no-such-page", "A page that does not exist"));
        sample("no permission", link("feedback/invitations", "A page that is not the administrator's"));
    }

    /** As PageHeading, whose own heading a page has once. */
    private static Div heading() {
        Div box = new Div(
                line("kicker", "Where it comes from"),
                new H3("A claim in the serif, with its figures"),
                line("standfirst", "What to know before reading on."));
        box.addClassName("page-heading");
        return box;
    }

    private static Paragraph line(String className, String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName(className);
        return line;
    }

    private static Span styled(String classes, String words) {
        Span span = new Span(words);
        span.addClassNames(classes.split(" "));
        return span;
    }

    private static Anchor link(String words) {
        return link("sampler", words);
    }

    private static Anchor link(String address, String words) {
        return new Anchor(address, words);
    }
}
