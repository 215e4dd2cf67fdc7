package toex.outcomes.editorial;

import org.springframework.stereotype.Component;
import toex.outcomes.shared.WorkCount;

/** Reminds, beside the link to all content, of what is due to be looked at again. */
@Component
class DueForReview implements WorkCount {

    private final EditorialDesk desk;

    DueForReview(EditorialDesk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return "content";
    }

    @Override
    public int waiting() {
        return desk.dueForReview().size();
    }
}
