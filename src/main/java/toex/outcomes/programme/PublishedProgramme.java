package toex.outcomes.programme;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.PublishedBefore;
import toex.outcomes.shared.DemonstrationData;

/** The process and the milestones that the programme has published. */
@Component
class PublishedProgramme implements DemonstrationData {

    private static final Instant PUBLISHED = Instant.parse("2023-02-01T00:00:00Z");

    private final PublishedBefore archive;

    PublishedProgramme(PublishedBefore archive) {
        this.archive = archive;
    }

    @Override
    @Transactional
    public void load() {
        if (!archive.has(ProgrammeKind.STEP.code())) {
            steps();
            milestones();
        }
    }

    private void steps() {
        step(
                1,
                "Gateway",
                "A request for support comes in through the ROCU Gateway, where it is triaged and prioritised.");
        step(
                2,
                "Terms",
                "Early talks with the senior investigating officer (SIO) or lead responsible officer (LRO) fit the work to "
                        + "the investigation's strategy and agree its terms of reference.");
        step(3, "Map", "The threat is mapped and recorded, with tactical advice on opportunities upstream.");
        step(4, "Research", "Data science makes the research efficient.");
        step(
                5,
                "Deliver",
                "Analytical products arrive on time, with evidence-based 4P recommendations: Pursue, Prevent, Protect, "
                        + "Prepare.");
    }

    private void milestones() {
        milestone(1, "2020", "Concept", "The programme is conceived.");
        milestone(2, "2021", "Pilot year", "Three units take part: EMSOU, ERSOU and ROCUWM.");
        milestone(3, "2022", "National implementation", "The programme is put in place across the country.");
        milestone(4, "2023", "Regional teams on board", "All regional teams are fully part of the programme.");
        milestone(5, "2023+", "Technical capabilities", "Regional teams get access to the technical capabilities.");
    }

    private void step(int number, String name, String text) {
        add(ProgrammeKind.STEP, "step-" + number, Map.of(), number, name, text);
    }

    private void milestone(int place, String when, String title, String text) {
        add(ProgrammeKind.ENTRY, "entry-" + place, Map.of(ProgrammeKind.WHEN, when), place, title, text);
    }

    private void add(ProgrammeKind kind, String name, Map<String, String> more, int place, String title, String text) {
        Map<String, String> texts = new HashMap<>(more);
        texts.put(ProgrammeKind.ORDER, Integer.toString(place));
        texts.put(Manuscript.TITLE, title);
        texts.put(ProgrammeKind.TEXT, text);
        archive.add(kind.code(), name, texts, "comms", "approver", PUBLISHED);
    }
}
