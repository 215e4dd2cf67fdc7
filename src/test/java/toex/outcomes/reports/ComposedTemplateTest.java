package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import toex.outcomes.document.PagePictures;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.feedback.Audience;
import toex.outcomes.reports.ComposedTemplate.Planned;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

class ComposedTemplateTest {

    private final Template summary = TemplateFile.read("outcome-summary");
    private final FrozenSnapshot sample = FrozenSnapshot.of(new SampleSnapshot().snapshot());

    @ParameterizedTest
    @ValueSource(strings = {"poster", "outcome-summary", "benefits-note"})
    void a_draft_that_changes_nothing_makes_the_pages_of_its_template(String name) throws Exception {
        Template base = TemplateFile.read(name);
        Template composed = ComposedTemplate.of(base, "", Choice.NONE, plan(base));
        assertThat(read(composed).text()).isEqualTo(read(base).text());
    }

    @Test
    void sections_stand_in_the_order_of_the_draft_and_those_left_out_are_not_there() throws Exception {
        Template composed = ComposedTemplate.of(
                summary, "", Choice.NONE, List.of(planned("voices"), planned("benefit"), planned("sources")));
        List<String> headings =
                read(composed).all("H2").stream().map(ReadPdf.Element::text).toList();
        assertThat(headings)
                .containsSubsequence("What forces say", "£156.3 million a year of harm came to light")
                .doesNotContain("How it developed");
    }

    @Test
    void words_of_the_draft_take_the_place_of_the_templates_and_name_figures_that_live() throws Exception {
        SectionWords words = new SectionWords(
                "{{figure:disruption}} disruptions",
                "In {{period}} there were **{{figure:disruption}}**.",
                "- one\n- two");
        Template composed =
                ComposedTemplate.of(summary, "", Choice.NONE, List.of(new Planned("achieved", true, words)));
        String figure = LiveFigures.of(sample.snapshot())
                .named("disruption")
                .orElseThrow()
                .text();
        String text = read(composed).text();
        assertThat(text)
                .contains(figure + " disruptions", "In January 2021 to January 2023 there were " + figure + ".", "two")
                .doesNotContain("What was achieved", "Five counts from the programme");
    }

    @Test
    void a_section_of_the_drafts_own_stands_in_its_place_and_one_without_words_leaves_no_trace() throws Exception {
        SectionWords words =
                new SectionWords("What comes next", "We go on from {{figure:disruption}} disruptions.", "");
        Template composed = ComposedTemplate.of(
                summary,
                "",
                Choice.NONE,
                List.of(planned("voices"), new Planned("own-1", true, words), planned("own-2"), planned("sources")));
        ReadPdf pdf = read(composed);
        assertThat(pdf.all("H2").stream().map(ReadPdf.Element::text))
                .containsSubsequence("What forces say", "What comes next", "Where the figures come from")
                .doesNotContain("A section of your own");
        assertThat(pdf.text()).containsPattern("We go on from [\\d,]+ disruptions");
    }

    @Test
    void a_figure_that_the_report_does_not_have_is_refused_by_its_name() {
        Template composed = ComposedTemplate.of(
                summary,
                "",
                Choice.NONE,
                List.of(new Planned("achieved", true, new SectionWords("", "{{figure:moon}}", ""))));
        assertThatThrownBy(() -> read(composed)).isInstanceOf(Refusal.class).hasMessageContaining("{{figure:moon}}");
    }

    @Test
    void the_text_of_a_composed_template_says_all_that_was_chosen() {
        Choice choice = new Choice(
                Audience.FORCES,
                Marking.parse("OFFICIAL-SENSITIVE · RECIPIENTS ONLY"),
                Choice.Against.YEAR_BEFORE,
                List.of("operation-miyo"),
                List.of(3L, 1L));
        Template composed = ComposedTemplate.of(summary, "The quarter", choice, plan(summary));
        Template again = TemplateFile.parse("outcome-summary", composed.text());
        assertThat(again.choice()).isEqualTo(choice);
        assertThat(again.words("title", "2022")).isEqualTo("The quarter: 2022");
        assertThat(TemplateText.of(again)).isEqualTo(composed.text());
    }

    @Test
    void a_report_for_anybody_with_counts_that_nobody_released_is_refused() {
        Choice forAnybody = new Choice(Audience.PUBLIC, Marking.OFFICIAL, Choice.Against.NOTHING, List.of(), List.of());
        Template composed = ComposedTemplate.of(summary, "", forAnybody, plan(summary));
        assertThatThrownBy(() -> read(composed))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("may not be released");
    }

    @Test
    void a_change_of_words_changes_the_picture_of_its_page_alone() {
        PagePictures before = pages(new SectionWords("", "Some words.", ""));
        PagePictures after = pages(new SectionWords("", "Other words.", ""));
        List<Integer> changed = IntStream.range(0, before.names().size())
                .filter(page -> !after.names().get(page).equals(before.names().get(page)))
                .boxed()
                .toList();
        assertThat(changed).hasSize(1);
    }

    private PagePictures pages(SectionWords words) {
        List<Planned> plan = plan(summary).stream()
                .map(planned -> planned.name().equals("achieved") ? new Planned("achieved", true, words) : planned)
                .toList();
        Template composed = ComposedTemplate.of(summary, "", Choice.NONE, plan);
        return PagePictures.of(ReportService.make(composed, sample).file());
    }

    private ReadPdf read(Template template) throws Exception {
        return ReadPdf.of(ReportService.make(template, sample).file());
    }

    private static List<Planned> plan(Template template) {
        return TemplateSection.of(template).stream()
                .map(section -> planned(section.name()))
                .toList();
    }

    private static Planned planned(String name) {
        return new Planned(name, true, SectionWords.NONE);
    }
}
