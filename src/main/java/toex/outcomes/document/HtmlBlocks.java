package toex.outcomes.document;

import static toex.outcomes.document.HtmlPress.escaped;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Blocks as HTML. */
final class HtmlBlocks {

    private static final double SMALL = 0.3;

    private final Outline outline;

    HtmlBlocks(Outline outline) {
        this.outline = outline;
    }

    String all(List<Block> blocks) {
        return each(blocks, this::html);
    }

    private static <T> String each(List<T> items, Function<T, String> html) {
        return items.stream().map(html).collect(Collectors.joining("\n"));
    }

    private String html(Block block) {
        return switch (block) {
            case Block.Cover cover -> cover(cover);
            case Block.Contents contents -> contents(contents);
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.FigureTiles tiles -> tiles(tiles.tiles());
            case Block.Picture picture ->
                "<figure>%s<figcaption>%s</figcaption></figure>"
                        .formatted(HtmlPress.drawing(picture.drawing(), picture.share()), text(picture.note()));
            case Block.Image image -> image(image);
            case Block.Table table -> table(table);
            case Block.Quote quote ->
                "<blockquote><p>“%s”</p><p class=\"note\">%s</p></blockquote>"
                        .formatted(text(quote.text()), escaped(quote.attribution()));
            case Block.Bullets bullets ->
                "<ul>%s</ul>".formatted(each(bullets.items(), item -> "<li>" + text(item) + "</li>"));
            case Block.Steps steps -> "<ol>%s</ol>".formatted(each(steps.steps(), step -> step(step, "")));
            case Block.Timeline timeline ->
                "<ul>%s</ul>".formatted(each(timeline.entries(), entry -> step(entry, entry.mark() + " ")));
            case Block.Side side ->
                "<div class=\"side\">%s</div>"
                        .formatted(each(side.parts(), part -> "<div>" + all(part.blocks()) + "</div>"));
            case Block.Together together -> all(together.blocks());
            case Block.Band band -> all(band.blocks());
            case Block.Rule rule -> "<hr>";
            case Block.Section section -> "";
            case Block.PageBreak end -> "";
        };
    }

    private String cover(Block.Cover cover) {
        return "<p class=\"kicker\">%s</p><h1>%s</h1>%s%s%s"
                .formatted(
                        escaped(cover.kicker()),
                        text(cover.claim()),
                        each(cover.title(), line -> "<p class=\"lead\">" + escaped(line) + "</p>"),
                        tiles(cover.tiles()),
                        each(cover.details(), line -> "<p class=\"note\">" + text(line) + "</p>"));
    }

    private String contents(Block.Contents contents) {
        return "<ul>%s</ul>"
                .formatted(each(
                        outline.to(contents.depth()),
                        entry -> "<li><a href=\"#%s\">%s</a></li>"
                                .formatted(
                                        entry.anchor(),
                                        escaped(entry.heading().text().words()))));
    }

    private String heading(Block.Heading heading) {
        String id = heading.level() == 1 ? "" : " id=\"" + outline.anchor(heading) + "\"";
        return "<h%d%s>%s</h%1$d>".formatted(heading.level(), id, text(heading.text()));
    }

    private static String image(Block.Image image) {
        return "<figure><img src=\"data:%s;base64,%s\" width=\"%d\" height=\"%d\" alt=\"%s\"></figure>"
                .formatted(
                        image.mediaType(),
                        Base64.getEncoder().encodeToString(image.file()),
                        image.width(),
                        image.height(),
                        escaped(image.alternative()));
    }

    private static String paragraph(Block.Paragraph paragraph) {
        String words = text(paragraph.text());
        return switch (paragraph.tone()) {
            case CLAIM -> "<p class=\"claim\">" + words + "</p>";
            case KICKER -> "<p class=\"kicker\">" + words + "</p>";
            case LEAD -> "<p class=\"lead\">" + words + "</p>";
            case NOTE -> "<p class=\"note\">" + words + "</p>";
            case STRONG -> "<p><strong>" + words + "</strong></p>";
            case BODY, LINE -> "<p>" + words + "</p>";
        };
    }

    private static String tiles(List<Block.Tile> tiles) {
        return "<ul class=\"tiles\">%s</ul>"
                .formatted(each(
                        tiles,
                        tile -> "<li><span class=\"figure\">%s</span> %s %s%s</li>"
                                .formatted(
                                        escaped(tile.figure().text()),
                                        escaped(tile.label()),
                                        tile.note().isEmpty()
                                                ? ""
                                                : "<span class=\"note\">" + text(tile.note()) + "</span>",
                                        tile.drawing() == null ? "" : HtmlPress.drawing(tile.drawing(), SMALL))));
    }

    private static String step(Block.Step step, String mark) {
        return "<li>%s<strong>%s.</strong> %s</li>".formatted(escaped(mark), escaped(step.title()), text(step.text()));
    }

    private static String table(Block.Table table) {
        String heads = each(
                table.columns(),
                column -> "<th scope=\"col\"%s>%s</th>".formatted(number(column), escaped(column.head())));
        String rows = each(table.rows(), row -> row(table, row));
        String note = table.note().isEmpty() ? "" : "<p class=\"note\">" + text(table.note()) + "</p>";
        return "<table><caption>%s</caption><thead><tr>%s</tr></thead><tbody>%s</tbody></table>%s"
                .formatted(escaped(table.caption()), heads, rows, note);
    }

    private static String row(Block.Table table, List<Text> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> i == 0
                        ? "<th scope=\"row\">" + text(row.get(i)) + "</th>"
                        : "<td%s>%s</td>".formatted(number(table.columns().get(i)), text(row.get(i))))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String number(Block.Column column) {
        return column.numeric() ? " class=\"number\"" : "";
    }

    private static String text(Text text) {
        return text.runs().stream().map(HtmlBlocks::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        String words = escaped(run.words());
        String set = switch (run.kind()) {
            case PLAIN -> words;
            case STRONG, FIGURE -> "<strong class=\"strong\">" + words + "</strong>";
            case ITALIC -> "<em>" + words + "</em>";
            case UNDERLAID -> "<mark>" + words + "</mark>";
        };
        return run.address() == null ? set : "<a href=\"%s\">%s</a>".formatted(escaped(run.address()), set);
    }
}
