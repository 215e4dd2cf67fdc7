package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map that says where something is and shows no figure.
 *
 * @param alternative it in words
 * @param areas the regions
 * @param selected code of the one that it is about, null for none
 */
public record Locator(
        String alternative,
        List<AreaMap.Area> areas,
        @Nullable String selected,
        Boundaries boundaries) {

    public Locator {
        areas = List.copyOf(areas);
    }

    /** SVG to stand in a page as one image: its colours follow the page's. */
    public String picture(double width) {
        double height = Math.ceil(width * Extent.NATION.height() / Extent.NATION.width());
        SvgGraphics graphics = new SvgGraphics(Style.SCREEN.palette(), true, new MarkTags.Picture());
        Sheet sheet = Sheet.on(graphics, Style.SCREEN);
        Projection projection = Projection.within(Extent.NATION, new Rectangle2D.Double(0, 0, width, height));
        sheet.fill(projection.path(Boundaries.neighbours(), true), Ink.ABROAD);
        new MapAreas(sheet, areas, selected, boundaries, null, null).draw(projection);
        return graphics.svg(alternative, width, height);
    }
}
