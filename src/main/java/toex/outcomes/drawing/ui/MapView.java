package toex.outcomes.drawing.ui;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.AreaMap;

/** A map that its reader can look at more closely: magnified, moved, and, where that is offered, searched for a force. */
public class MapView extends DrawingView {

    /** @param search whether its reader can look for a force by name; else as for any drawing */
    public MapView(AreaMap map, int level, double width, Function<String, @Nullable String> address, boolean search) {
        super(map, level, width, address);
        MapFrame frame = new MapFrame();
        addComponentAtIndex(indexOf(images()), frame);
        frame.take(images());
        if (search) {
            frame.addComponentAsFirst(new ForceSearch(map, frame, address));
        }
    }
}
