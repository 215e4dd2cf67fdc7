package toex.outcomes.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import toex.outcomes.reports.Verification;
import toex.outcomes.reports.VerificationLimit;
import toex.outcomes.reports.VerificationService;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Problem;

/** Tells anybody who holds a report whether it is genuine and current. Nothing that is sent is kept. */
@Route(VerifyView.PATH)
@AnonymousAllowed
class VerifyView extends Page implements BeforeEnterObserver {

    static final String PATH = "verify";

    private static final String CODE = "edition";
    private static final int LARGEST = 30 << 20;
    private static final int LONGEST_CODE = 100;

    private final transient VerificationService verification;
    private final transient VerificationLimit limit;
    private final Problem problem = new Problem();
    private final Div result = new Div();
    private final TextField code = new TextField(getTranslation("reports.verify.code.label"));

    VerifyView(VerificationService verification, VerificationLimit limit) {
        super("reports.verify.menu");
        this.limit = limit;
        this.verification = verification;
        addClassName("verify");
        result.addClassName("verify-result");
        result.getElement().setAttribute("role", "status");
        code.setMaxLength(LONGEST_CODE);
        code.setHelperText(getTranslation("reports.verify.code.help"));
        Button check = new Button(getTranslation("reports.verify.check"), click -> show(code.getValue()));
        check.addThemeVariants(ButtonVariant.PRIMARY);
        Div typed = new Div(code, check);
        typed.addClassName("verify-code");
        add(
                new PageHeading(getTranslation("reports.verify.heading"))
                        .withStandfirst(getTranslation("reports.verify.explanation")),
                problem,
                result,
                new PageSection(getTranslation("reports.verify.by-file"), upload()),
                new PageSection(getTranslation("reports.verify.by-code"), typed));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter(CODE);
        asked.ifPresent(given -> {
            code.setValue(given.length() > LONGEST_CODE ? given.substring(0, LONGEST_CODE) : given);
            show(given);
        });
    }

    private Upload upload() {
        Upload upload = new Upload(new BoundedUpload(LARGEST, bytes -> check(() -> verification.file(bytes))));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setUploadButton(new Button(getTranslation("reports.verify.choose")));
        upload.setDropLabel(new Span(getTranslation("reports.verify.drop")));
        upload.addFileRejectedListener(event -> {
            result.removeAll();
            result.add(new Paragraph(getTranslation("reports.verify.too-large")));
        });
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void show(String typed) {
        check(() -> verification.code(typed));
    }

    private void check(Supplier<Verification> work) {
        result.removeAll();
        problem.attempt(() -> {
            String address = VaadinSession.getCurrent().getBrowser().getAddress();
            limit.count(address == null ? "local" : address);
            show(work.get());
        });
    }

    private void show(Verification found) {
        result.removeAll();
        result.getElement().setAttribute("data-outcome", found.outcome().name().toLowerCase(Locale.ROOT));
        Paragraph verdict = new Paragraph(getTranslation("reports.verify.verdict." + found.outcome()));
        verdict.addClassName("verdict");
        result.add(verdict, new Paragraph(found.sentence()));
    }
}
