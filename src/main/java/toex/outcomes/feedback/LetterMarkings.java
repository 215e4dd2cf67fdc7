package toex.outcomes.feedback;

import org.springframework.stereotype.Component;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.shared.Marking;

/** How letters are marked now: what a letter is about may have been marked higher since it was written. */
@Component
class LetterMarkings {

    private final EditorialRegister register;

    LetterMarkings(EditorialRegister register) {
        this.register = register;
    }

    /** The same letter with the marking of now; the outbox itself knows that of what feedback keeps. */
    Letter now(Letter letter) {
        return letter.kind() == Letter.Kind.REVIEW
                ? letter.marked(register.markings(letter.about()).stream().reduce(letter.marking(), Marking::and))
                : letter;
    }
}
