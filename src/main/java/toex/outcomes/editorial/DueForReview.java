package toex.outcomes.editorial;

import org.springframework.stereotype.Component;
import toex.outcomes.shared.WorkCount;

/** Reminds, beside the link to all content, of what is due to be looked at again. */
@Component
class DueForReview implements WorkCount {

    private final ContentList content;

    DueForReview(ContentList content) {
        this.content = content;
    }

    @Override
    public String path() {
        return "content";
    }

    @Override
    public int waiting() {
        return content.dueForReview().size();
    }
}
