package toex.peers;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.XMLResourceDescriptor;
import org.jsoup.nodes.Element;
import org.w3c.dom.svg.SVGDocument;

/** The content as records of a report: what kind of part, its words, its cells or its drawing. */
final class JasperRows {

    private static final String SVG = "svg";

    private JasperRows() {}

    /** With the drawings as text. */
    static List<Map<String, Object>> of(Content content) {
        return content.parts().stream().map(JasperRows::row).toList();
    }

    /** The same with the drawings read, ready to be painted. */
    static List<Map<String, ?>> drawn(List<Map<String, Object>> rows) throws Exception {
        List<Map<String, ?>> drawn = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> copy = new HashMap<>(row);
            if (row.get(SVG) instanceof String svg) {
                copy.put("drawing", drawing(svg));
            }
            drawn.add(copy);
        }
        return drawn;
    }

    private static Map<String, Object> row(Element part) {
        Map<String, Object> row = new HashMap<>();
        switch (part.tagName()) {
            case "svg" -> {
                row.put("kind", part.parent().tagName().equals("figure") ? "drawing" : "small");
                row.put(
                        SVG,
                        single(part.outerHtml().replaceFirst("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"")));
            }
            case "tr" -> {
                row.put("kind", "row");
                List<Element> cells = part.select("th, td");
                for (int i = 0; i < Math.min(cells.size(), JasperLayout.CELLS); i++) {
                    row.put("cell" + i, cells.get(i).text());
                }
            }
            default -> {
                row.put("kind", part.tagName().startsWith("h") ? "heading" : "words");
                row.put("words", part.text());
            }
        }
        return row;
    }

    private static SvgDrawing drawing(String svg) throws Exception {
        SVGDocument document = new SAXSVGDocumentFactory(XMLResourceDescriptor.getXMLParserClassName())
                .createSVGDocument("drawing.svg", new StringReader(svg));
        BridgeContext bridge = new BridgeContext(new UserAgentAdapter());
        GraphicsNode node = new GVTBuilder().build(bridge, document);
        return new SvgDrawing(
                node,
                bridge.getDocumentSize().getWidth(),
                bridge.getDocumentSize().getHeight());
    }

    private static String single(String svg) {
        int second = svg.indexOf("xmlns=", svg.indexOf("xmlns=") + 1);
        return second > 0 && second < svg.indexOf('>')
                ? svg.substring(0, second) + svg.substring(svg.indexOf('"', svg.indexOf('"', second) + 1) + 1)
                : svg;
    }
}
