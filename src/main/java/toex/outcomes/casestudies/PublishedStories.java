package toex.outcomes.casestudies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.casestudies.data.CaseStudyRepository;
import toex.outcomes.shared.DemonstrationData;
import toex.outcomes.shared.Marking;

/** The three operations that the programme has published, told from the published facts alone. */
@Component
class PublishedStories implements DemonstrationData {

    private final CaseStudyRepository repository;

    PublishedStories(CaseStudyRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional
    public void load() {
        if (!repository.isEmpty()) {
            return;
        }
        add(
                1,
                "Operation Miyo",
                "Gangs working as a network were sexually exploiting vulnerable children. The children at risk were "
                        + "identified, and several perpetrators are now held to Sexual Risk Orders.",
                "Child sexual abuse and exploitation",
                "Sexual Risk Orders secured");
        add(
                2,
                "Operation Booker",
                "A new organised crime group was trafficking people from Romania for labour exploitation. Early "
                        + "intelligence led to enforcement in the UK and in Europe at the same time.",
                "Modern slavery and human trafficking",
                "7 arrests");
        add(
                3,
                "Operation Alsatian",
                "A large-scale debrief in prison opened up county lines from the inside: a corrupt officer arrested, a "
                        + "threat to life managed, and exploited prisoners safeguarded.",
                "County lines and criminal exploitation",
                "1 threat to life managed");
    }

    private void add(int position, String title, String summary, String threat, String outcome) {
        String slug = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        repository.add(
                new CaseStudy(slug, title, summary, story(slug), threat, outcome, null, Marking.OFFICIAL), position);
    }

    private static String story(String slug) {
        try (InputStream text = new ClassPathResource("demonstration/" + slug + ".md").getInputStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
