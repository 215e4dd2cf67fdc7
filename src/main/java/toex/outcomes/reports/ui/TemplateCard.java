package toex.outcomes.reports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import toex.outcomes.reports.TemplateSummary;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.ScopeParameters;

/** A template to choose: what its pages look like, its name and what it is for. */
class TemplateCard extends Anchor {

    /** @param chosen whether the page already shows a report of this template */
    TemplateCard(TemplateSummary template, Scope scope, boolean chosen) {
        addClassName("template-card");
        setHref(address(template.name(), scope));
        getElement().setAttribute("router-link", "");
        if (chosen) {
            getElement().setAttribute("aria-current", "true");
        }
        if (template.builtIn()) {
            Image picture = new Image("images/report-" + template.name() + ".jpg", "");
            picture.getElement().setAttribute("width", "150");
            picture.getElement().setAttribute("height", "212");
            add(picture);
        }
        Span name = new Span(template.title());
        name.addClassName("template-name");
        Span description = new Span(template.description());
        description.addClassName("template-description");
        Div words = new Div(name, description);
        words.addClassName("template-words");
        add(words);
    }

    /** Where the page shows a report of this template. */
    static String address(String template, Scope scope) {
        String query = ScopeParameters.write(scope).getQueryString();
        return ReportsView.PATH + "?" + ReportsView.TEMPLATE + "=" + template + (query.isEmpty() ? "" : "&" + query);
    }
}
