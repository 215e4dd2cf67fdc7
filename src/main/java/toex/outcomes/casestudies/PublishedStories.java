package toex.outcomes.casestudies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.PublishedBefore;
import toex.outcomes.shared.DemonstrationData;

/** The three operations that the programme has published, told from the published facts alone. */
@Component
class PublishedStories implements DemonstrationData {

    private static final Instant PUBLISHED = Instant.parse("2023-02-01T00:00:00Z");

    private final PublishedBefore archive;

    PublishedStories(PublishedBefore archive) {
        this.archive = archive;
    }

    @Override
    @Transactional
    public void load() {
        if (archive.has(CaseStudyKind.CODE)) {
            return;
        }
        add(
                "Operation Miyo",
                "Gangs working as a network were sexually exploiting vulnerable children. The children at risk were "
                        + "identified, and several perpetrators are now held to Sexual Risk Orders.",
                "Child sexual abuse and exploitation",
                "Sexual Risk Orders secured");
        add(
                "Operation Booker",
                "A new organised crime group was trafficking people from Romania for labour exploitation. Early "
                        + "intelligence led to enforcement in the UK and in Europe at the same time.",
                "Modern slavery and human trafficking",
                "7 arrests");
        add(
                "Operation Alsatian",
                "A large-scale debrief in prison opened up county lines from the inside: a corrupt officer arrested, a "
                        + "threat to life managed, and exploited prisoners safeguarded.",
                "County lines and criminal exploitation",
                "1 threat to life managed");
    }

    private void add(String title, String summary, String threat, String outcome) {
        String slug = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        Map<String, String> texts = Map.of(
                Manuscript.TITLE,
                title,
                CaseStudyKind.OPERATION,
                "",
                CaseStudyKind.FORCE,
                "",
                CaseStudyKind.REGION,
                "",
                CaseStudyKind.THREAT,
                threat,
                CaseStudyKind.OUTCOME,
                outcome,
                CaseStudyKind.SUMMARY,
                summary,
                CaseStudyKind.STORY,
                story(slug));
        archive.add(CaseStudyKind.CODE, slug, texts, "comms", "approver", PUBLISHED);
    }

    private static String story(String slug) {
        try (InputStream text = new ClassPathResource("demonstration/" + slug + ".md").getInputStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
