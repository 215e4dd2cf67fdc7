package toex.outcomes.document;

import java.nio.charset.StandardCharsets;
import toex.outcomes.drawing.Drawings;
import toex.outcomes.drawing.Style;

/**
 * Makes one page of HTML of a publication, which needs nothing beside itself: the same words and figures as the PDF in the same
 * order, drawings as SVG, the marking at its top and bottom.
 */
public final class HtmlPress {

    private static final double WIDTH = 720;
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="description" content="%s">
            <title>%s (%s)</title>
            <style>%s</style>
            </head>
            <body>
            <header><p class="marking">%4$s</p>%s</header>
            <main>%s</main>
            <footer><p>%s</p>%s<p class="marking">%4$s</p></footer>
            </body>
            </html>
            """;
    private static final String STYLE = """

            body { color: #14202b; background: #fff; font: 1rem/1.5 "Source Sans 3", "Segoe UI", sans-serif; margin: 0 auto; max-width: 52rem; padding: 0 1rem; }
            h1, h2, h3, .claim, .figure, blockquote { font-family: "Source Serif 4", Georgia, serif; line-height: 1.2; }
            h2 { margin-top: 2.5rem; } h1 .strong, .claim .strong { color: #0f6e78; }
            .marking { font-weight: 600; text-align: center; } .notice { background: #ffe9a8; padding: .3rem .6rem; }
            .claim, h1 { font-size: 2rem; } .kicker, .lead { color: #51606c; } .lead { font-size: 1.2rem; } .note, figcaption { color: #51606c; font-size: .9rem; }
            .figure { display: block; font-size: 2rem; font-weight: 600; } .tiles { display: flex; flex-wrap: wrap; gap: 1.5rem; list-style: none; padding: 0; } .tiles li { flex: 1 1 8rem; }
            .side { display: grid; gap: 2rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); }
            table { border-collapse: collapse; margin: 1rem 0; width: 100%; } caption { font-weight: 600; text-align: start; padding: .5rem 0; }
            th, td { border-bottom: 1px solid #d9dcd6; overflow-wrap: anywhere; padding: .3rem .6rem .3rem 0; text-align: start; vertical-align: top; } thead th { border-color: #14202b; } tbody th { font-weight: 400; } .number { text-align: end; }
            figure { margin: 1rem 0; } svg, img { height: auto; max-width: 100%; } blockquote { font-size: 1.3rem; margin: 1.5rem 0; } mark { background: #ffe9a8; } a { color: #0f6e78; } .seal { overflow-wrap: anywhere; }
            @media (max-width: 40rem) { body { overflow-wrap: break-word; } table { font-size: .75rem; } th, td { hyphens: auto; padding-right: .2rem; } .seal, h1, .claim { overflow-wrap: anywhere; } }
            @media print { a { color: inherit; } }
            """;

    private HtmlPress() {}

    /** The page in UTF-8; the same publication gives the same bytes. */
    public static byte[] page(Publication publication) {
        Publication.Wording wording = publication.wording();
        Seal seal = publication.seal();
        String sealed = seal == null
                ? ""
                : "<p class=\"seal\">%s <a href=\"%3$s\">%s</a></p>"
                        .formatted(escaped(seal.words()), escaped(seal.address()), escaped(seal.address()));
        String notice = publication.notice().isEmpty()
                ? ""
                : "<p class=\"notice\">%s</p>".formatted(escaped(publication.notice()));
        String body = new HtmlBlocks(new Outline(publication.blocks())).all(publication.blocks());
        boolean titled = body.contains("<h1>");
        String page = PAGE.formatted(
                publication.language(),
                escaped(publication.subject()),
                escaped(publication.title()),
                escaped(publication.marking().text()),
                STYLE,
                notice + "<p>" + escaped(wording.head()) + "</p>",
                (titled ? "" : "<h1>" + escaped(publication.title()) + "</h1>") + body,
                escaped(wording.foot()),
                sealed);
        return page.getBytes(StandardCharsets.UTF_8);
    }

    static String drawing(toex.outcomes.drawing.Drawing drawing, double share) {
        return Drawings.svg(drawing, WIDTH * share, Style.SCREEN);
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
