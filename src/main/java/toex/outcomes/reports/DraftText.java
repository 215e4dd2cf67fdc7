package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.feedback.Audience;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/** How a draft is written down in the sections of its manuscript, so that people can read their differences. */
final class DraftText {

    /** Template, period, region, audience and comparison. */
    static final String SET_UP = "set-up";
    /** The order of the sections; those left out have a dash before them. */
    static final String PLAN = "plan";
    /** The case studies that were chosen. */
    static final String CASE_STUDIES = "case-studies";
    /** The quotations that were chosen. */
    static final String QUOTATIONS = "quotations";

    private static final String OUT = "- ";
    private static final String ALL = "all";

    /** What a report is made of, before anything is written. */
    record SetUp(String template, Scope scope, Audience audience, Choice.Against comparison) {}

    private DraftText() {}

    /** What can be written in a section of the report; each is saved by itself. */
    enum Field {
        TITLE,
        INTRODUCTION,
        CLOSING;

        /** How the manuscript calls it: {@code closing-places}. */
        String of(String section) {
            return name().toLowerCase(Locale.ROOT) + "-" + section;
        }
    }

    static String write(SetUp setUp) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("template", setUp.template());
        lines.put("period", setUp.scope().period().notation());
        RegionCode region = setUp.scope().region();
        lines.put("region", region == null ? ALL : region.value());
        lines.put("audience", ChoiceNodes.word(setUp.audience()));
        lines.put("comparison", ChoiceNodes.word(setUp.comparison()));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + ": " + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    static SetUp setUp(String text) {
        Map<String, String> told = new HashMap<>();
        text.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                told.put(line.substring(0, colon), line.substring(colon + 2));
            }
        });
        String region = told.getOrDefault("region", ALL);
        return new SetUp(
                told.getOrDefault("template", ""),
                new Scope(
                        Period.parse(told.getOrDefault("period", ALL)),
                        region.equals(ALL) ? null : new RegionCode(region)),
                Audience.valueOf(constant(told.getOrDefault("audience", "internal"))),
                Choice.Against.valueOf(constant(told.getOrDefault("comparison", "before"))));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** A section of the plan. */
    record Place(String name, boolean included) {}

    static String write(List<Place> plan) {
        return plan.stream()
                .map(place -> (place.included() ? "" : OUT) + place.name())
                .collect(Collectors.joining("\n"));
    }

    /** The plan, with sections that it does not name after those that stand before them in the template. */
    static List<Place> plan(String text, List<String> sections) {
        List<Place> plan = new ArrayList<>(text.lines()
                .map(line ->
                        line.startsWith(OUT) ? new Place(line.substring(OUT.length()), false) : new Place(line, true))
                .filter(place -> sections.contains(place.name()) || TemplateSection.isOwn(place.name()))
                .toList());
        for (int i = 0; i < sections.size(); i++) {
            String name = sections.get(i);
            if (plan.stream().noneMatch(place -> place.name().equals(name))) {
                plan.add(Math.min(i, plan.size()), new Place(name, true));
            }
        }
        return plan;
    }

    /** The names or numbers that were chosen; {@code null} for all that fit. */
    static String writeChosen(@Nullable List<?> chosen) {
        return chosen == null
                ? ""
                : "chosen:\n" + chosen.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    static @Nullable List<String> chosen(String text) {
        return text.isBlank()
                ? null
                : Arrays.stream(text.split("\n"))
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .toList();
    }
}
