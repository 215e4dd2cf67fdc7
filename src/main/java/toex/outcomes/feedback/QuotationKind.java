package toex.outcomes.feedback;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import toex.outcomes.editorial.ContentKind;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.editorial.Item;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.feedback.data.AgreementRepository;
import toex.outcomes.feedback.data.ExtractRepository;
import toex.outcomes.feedback.data.SubmissionRepository;
import toex.outcomes.shared.Refusal;

/** Quotations in the editorial workflow. They are chosen in the inbox; what they say stays an exact part of what was said. */
@Component
public class QuotationKind implements ContentKind {

    public static final String CODE = "quotation";

    /** Section with the words that are quoted; the title, by whom and from what, stays as it was begun. */
    public static final String TEXT = "text";

    private static final String TAKEN_BACK = "The force has taken this feedback back. It can't be quoted any more.";

    private final ExtractRepository extracts;
    private final SubmissionRepository submissions;
    private final AgreementRepository agreements;
    private final EditorialRegister register;
    private final Clock clock;

    QuotationKind(
            ExtractRepository extracts,
            SubmissionRepository submissions,
            AgreementRepository agreements,
            EditorialRegister register,
            Clock clock) {
        this.extracts = extracts;
        this.submissions = submissions;
        this.agreements = agreements;
        this.register = register;
        this.clock = clock;
    }

    /** Its name in the workflow. */
    static String item(Submission submission) {
        return submission.reference().toLowerCase(Locale.ROOT);
    }

    /** What the workflow keeps of words that were chosen. */
    static Map<String, String> texts(Submission submission, Speaker force, String words) {
        String by = force.attribution(submission.consent().naming());
        return Map.of(Manuscript.TITLE, by + ", " + submission.reference(), TEXT, words);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String nameKey() {
        return "feedback.kind";
    }

    @Override
    public List<String> sections() {
        return List.of(TEXT);
    }

    @Override
    public String sectionKey(String section) {
        return "feedback.section." + section;
    }

    @Override
    public boolean isBegunHere() {
        return false;
    }

    @Override
    public List<String> problems(Manuscript manuscript) {
        List<String> problems = new ArrayList<>(objections(manuscript));
        String words = manuscript.text(TEXT);
        try {
            String exact = exact(manuscript.item(), words);
            if (!exact.equals(words)) {
                problems.add("Write the words as they will stand: " + exact);
            }
        } catch (Refusal inexact) {
            problems.add(String.valueOf(inexact.getMessage()));
        }
        return problems;
    }

    /** Consent may have been taken back, or the force asked, since the words were put forward. */
    @Override
    public List<String> objections(Manuscript manuscript) {
        Optional<Submission> source = extracts.source(manuscript.item().name()).flatMap(submissions::lock);
        if (source.isEmpty()) {
            return List.of();
        }
        if (source.get().withdrawn()) {
            return List.of(TAKEN_BACK);
        }
        if (!source.get().isQuotable()) {
            return List.of("The force has not agreed to have its words quoted.");
        }
        if (manuscript.isDraft()) {
            return List.of();
        }
        return extracts.find(source.get().id())
                .flatMap(extract -> HeldBack.why(agreements.of(extract.id()), manuscript.text(TEXT), clock.instant()))
                .map(List::of)
                .orElse(List.of());
    }

    /** An exact part of what the force said, of what it suggested instead, or of what was published before the portal. */
    private String exact(Item item, String words) {
        Optional<Submission> source = extracts.source(item.name()).flatMap(submissions::find);
        if (source.isEmpty()) {
            String first = register.first(CODE, item.name()).orElseThrow().text(TEXT);
            return ExactExtract.of(first, words);
        }
        return exact(source.get(), words);
    }

    /** What the force would rather have had quoted, whatever it said later. */
    private List<String> suggested(Submission submission) {
        return extracts.find(submission.id()).map(extract -> agreements.of(extract.id())).orElse(List.of()).stream()
                .filter(asked -> asked.answer() == Agreement.Answer.OTHER_WORDS)
                .map(Agreement::words)
                .toList();
    }

    private static Optional<String> part(String whole, String words) {
        try {
            return Optional.of(ExactExtract.of(whole, words));
        } catch (Refusal inexact) {
            return Optional.empty();
        }
    }

    /** @throws Refusal where the words are not the force's */
    String exact(Submission submission, String words) {
        try {
            return ExactExtract.of(submission.sentence(), words);
        } catch (Refusal inexact) {
            return suggested(submission).stream()
                    .flatMap(suggestion -> part(suggestion, words).stream())
                    .findFirst()
                    .orElseThrow(() -> inexact);
        }
    }
}
