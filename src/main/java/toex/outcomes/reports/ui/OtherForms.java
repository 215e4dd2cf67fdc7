package toex.outcomes.reports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.function.Supplier;
import toex.outcomes.reports.ReportForms;
import toex.outcomes.shared.ui.FileLink;

/** The same report as a page of HTML, its figures as files, its charts as pictures; each is made when it is asked for. */
class OtherForms extends Div {

    private final transient Supplier<ReportForms> forms;

    /** @param name the PDF's */
    OtherForms(String name, Supplier<ReportForms> forms) {
        this.forms = forms;
        addClassName("other-forms");
        String stem = name.replaceFirst("\\.pdf$", "");
        add(
                new Span(getTranslation("reports.forms")),
                link("html", stem + ".html", "text/html;charset=utf-8", ReportForms::html),
                link(
                        "xlsx",
                        stem + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        ReportForms::xlsx),
                link("csv", stem + ".csv", "text/csv;charset=utf-8", ReportForms::csv),
                link("charts", stem + "-charts.zip", "application/zip", ReportForms::charts));
    }

    private FileLink link(String form, String name, String type, Function<ReportForms, byte[]> content) {
        return new FileLink(getTranslation("reports.forms." + form), name, type, () -> content.apply(forms.get()));
    }
}
