package toex.outcomes.programme;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.programme.data.ProgrammeRepository;
import toex.outcomes.shared.DemonstrationData;

/** The process and the milestones that the programme has published. */
@Component
class PublishedProgramme implements DemonstrationData {

    private final ProgrammeRepository repository;

    PublishedProgramme(ProgrammeRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional
    public void load() {
        if (repository.isEmpty()) {
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
        milestone("2020", "Concept", "The programme is conceived.");
        milestone("2021", "Pilot year", "Three units take part: EMSOU, ERSOU and ROCUWM.");
        milestone("2022", "National implementation", "The programme is put in place across the country.");
        milestone("2023", "Regional teams on board", "All regional teams are fully part of the programme.");
        milestone("2023+", "Technical capabilities", "Regional teams get access to the technical capabilities.");
    }

    private void step(int number, String name, String text) {
        repository.add(new ProcessStep(number, name, text));
    }

    private void milestone(String when, String title, String text) {
        repository.add(new TimelineEntry(when, title, text));
    }
}
