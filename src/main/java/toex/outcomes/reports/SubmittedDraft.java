package toex.outcomes.reports;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import toex.outcomes.editorial.EditorialDesk;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Manuscripts;

/** The draft behind an edition, which takes each step with it: what was submitted can't be written in. */
@Component
class SubmittedDraft {

    private final EditorialDesk desk;
    private final Manuscripts manuscripts;

    SubmittedDraft(EditorialDesk desk, Manuscripts manuscripts) {
        this.desk = desk;
        this.manuscripts = manuscripts;
    }

    /** Takes the step with the edition's draft, where it has one. */
    void follow(Edition edition, BiConsumer<EditorialDesk, Manuscript> step) {
        Optional.ofNullable(edition.context().manuscript())
                .flatMap(manuscripts::find)
                .ifPresent(draft -> step.accept(desk, draft));
    }
}
