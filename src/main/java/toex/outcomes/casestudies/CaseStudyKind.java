package toex.outcomes.casestudies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import toex.outcomes.editorial.ContentKind;
import toex.outcomes.editorial.Manuscript;

/** Case studies in the editorial workflow. */
@Component
public class CaseStudyKind implements ContentKind {

    public static final String CODE = "case-study";

    /** Section with the operation's name, where the title does not say it. */
    public static final String OPERATION = "operation";

    /** Section with the code of the force that it is told of; empty for none. */
    public static final String FORCE = "force";

    /** Section with the code of the region that it is told of, where it names no force; empty for none. */
    public static final String REGION = "region";

    /** Section with the label of the threat type. */
    public static final String THREAT = "threat";

    /** Section with the result in a few words. */
    public static final String OUTCOME = "outcome";

    /** Section with one or two sentences for a card. */
    public static final String SUMMARY = "summary";

    /** Section with the whole story, in Markdown. */
    public static final String STORY = "story";

    private static final Map<String, Integer> LONGEST =
            Map.of(Manuscript.TITLE, 200, OPERATION, 100, OUTCOME, 200, SUMMARY, 1000, STORY, 20_000);

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String nameKey() {
        return "casestudies.kind";
    }

    @Override
    public List<String> sections() {
        return List.of(Manuscript.TITLE, OPERATION, FORCE, REGION, THREAT, OUTCOME, SUMMARY, STORY);
    }

    @Override
    public String sectionKey(String section) {
        return "casestudies.section." + section;
    }

    @Override
    public List<String> problems(Manuscript manuscript) {
        List<String> problems = new ArrayList<>();
        missing(manuscript, Manuscript.TITLE, "Give it a title.", problems);
        missing(manuscript, THREAT, "Choose the threat.", problems);
        missing(manuscript, OUTCOME, "Say the outcome in a few words.", problems);
        missing(manuscript, SUMMARY, "Write a summary of one or two sentences.", problems);
        missing(manuscript, STORY, "Write the story.", problems);
        LONGEST.forEach((section, most) -> {
            if (manuscript.text(section).length() > most) {
                problems.add("Shorten the %s to %,d characters.".formatted(section, most));
            }
        });
        if (StoryPictures.lacksWords(manuscript.text(STORY))) {
            problems.add("Say in words what each picture shows: ![like this](picture:1).");
        }
        return problems;
    }

    private static void missing(Manuscript manuscript, String section, String sentence, List<String> problems) {
        if (manuscript.text(section).isBlank()) {
            problems.add(sentence);
        }
    }
}
