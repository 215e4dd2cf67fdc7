package toex.outcomes.drawing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.FigureTable;

/**
 * A map of areas with a circle in proportion to each area's figure.
 *
 * @param figures by area
 * @param areas regions, or the forces of one, by code as in the figures
 * @param selected code of the area that stands out, null for none
 * @param boundaries the outlines that it is drawn with
 * @param frame what of the ground it shows
 * @param parts figures of the areas' parts, which their words give; null where nobody asked for them
 */
public record AreaMap(
        String title,
        String alternative,
        FigureTable figures,
        List<Area> areas,
        @Nullable String selected,
        Boundaries boundaries,
        Frame frame,
        @Nullable FigureTable parts)
        implements Drawing {

    /** NATION shows England and Wales, with London a second time and larger; AREAS the areas alone, in their surroundings. */
    public enum Frame {
        NATION,
        AREAS
    }

    /**
     * A part of an area: a force of a region.
     *
     * @param areas ONS codes of the force areas that make it up: its own, and those of forces that were merged into it
     */
    public record Part(String code, String name, Set<String> areas) {
        public Part {
            areas = Set.copyOf(areas);
        }
    }

    /**
     * An area on the map.
     *
     * @param longitude of its marker in degrees: a point inside the area and not a site
     * @param latitude of its marker in degrees
     */
    public record Area(String code, String name, double longitude, double latitude, List<Part> parts) {
        public Area {
            parts = List.copyOf(parts);
        }

        /** Of which nothing is said about its parts. @param forces ONS codes of the force areas that make it up */
        public Area(String code, String name, double longitude, double latitude, Set<String> forces) {
            this(code, name, longitude, latitude, List.of(new Part(code, name, forces)));
        }

        /** ONS codes of the force areas that make it up. */
        public Set<String> forces() {
            return parts.stream().flatMap(part -> part.areas().stream()).collect(Collectors.toUnmodifiableSet());
        }
    }

    public AreaMap {
        areas = List.copyOf(areas);
    }

    @Override
    public List<String> notes() {
        return boundaries.attribution().isEmpty() ? List.of() : List.of(boundaries.attribution());
    }

    /** The map of a table by region, titled with what its figures say. */
    public static AreaMap of(FigureTable figures, List<Area> areas, @Nullable String selected, Boundaries boundaries) {
        Finding finding = Finding.of(figures);
        return new AreaMap(
                finding.title(), finding.alternative(), figures, areas, selected, boundaries, Frame.NATION, null);
    }

    /** The same under another heading. */
    public AreaMap titled(String heading) {
        return new AreaMap(heading, alternative, figures, areas, selected, boundaries, frame, parts);
    }

    /** The same, of which the parts' words give their figures. */
    public AreaMap with(FigureTable byPart) {
        return new AreaMap(title, alternative, figures, areas, selected, boundaries, frame, byPart);
    }

    /** The same areas alone, as large as there is room for. */
    public AreaMap alone() {
        return new AreaMap(title, alternative, figures, areas, selected, boundaries, Frame.AREAS, parts);
    }
}
