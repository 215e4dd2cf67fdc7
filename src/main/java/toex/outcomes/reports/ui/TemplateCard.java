package toex.outcomes.reports.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.ScopeParameters;

/** A template to choose: what its pages look like, its name and what it is for. */
class TemplateCard extends Anchor {

    /** @param chosen whether the page already shows a report of this template */
    TemplateCard(String template, Scope scope, boolean chosen) {
        addClassName("template-card");
        setHref(address(template, scope));
        getElement().setAttribute("router-link", "");
        if (chosen) {
            getElement().setAttribute("aria-current", "true");
        }
        Image picture = new Image("images/report-" + template + ".jpg", "");
        picture.setWidth("150px");
        picture.setHeight("212px");
        Span name = new Span(getTranslation("reports." + template + ".name"));
        name.addClassName("template-name");
        Span description = new Span(getTranslation("reports." + template + ".description"));
        description.addClassName("template-description");
        Div words = new Div(name, description);
        words.addClassName("template-words");
        add(picture, words);
    }

    /** Where the page shows a report of this template. */
    static String address(String template, Scope scope) {
        String query = ScopeParameters.write(scope).getQueryString();
        return ReportsView.PATH + "?" + ReportsView.TEMPLATE + "=" + template + (query.isEmpty() ? "" : "&" + query);
    }
}
