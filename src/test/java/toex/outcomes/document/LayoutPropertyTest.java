package toex.outcomes.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import toex.outcomes.drawing.Chart;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;

/** Documents of random parts, laid out, printed and read back: how their pages look. */
class LayoutPropertyTest {

    private static final int DOCUMENTS = 100;
    private static final double TOP = Sheet.A4_HEIGHT - 88;
    private static final double BOTTOM = 78;
    private static final double MOST_WHITE = 0.4;

    /** A block with the word that begins each of its lines, in the order of the document. */
    private record Part(Kind kind, String word, Block block) {}

    private enum Kind {
        HEADING,
        LEAD,
        TEXT,
        TABLE,
        PICTURE,
        BREAK
    }

    /** A line of text, or a picture. @param word by which its part is known, empty for a picture */
    private record Item(int page, double y, String word, String text) {}

    @Test
    void pages_of_random_parts_look_as_somebody_would_have_laid_them_out() throws Exception {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            List<Part> parts = parts(new Random(seed));
            byte[] file = PdfPress.print(
                    Samples.publication(parts.stream().map(Part::block).toArray(Block[]::new)));
            ReadPdf pdf = ReadPdf.of(file);
            List<Item> items = items(pdf, parts);
            String about = "document " + seed;
            headingsStandOverWhatTheyHead(about, parts, items);
            noLineStandsAlone(about, parts, items);
            tablesRepeatTheirHeads(about, parts, pdf, items);
            noHalfPageIsWhiteBeforeAPicture(about, parts, items);
            assertThat(items).as(about).allMatch(item -> item.y() > BOTTOM - 2);
        }
    }

    private static void headingsStandOverWhatTheyHead(String about, List<Part> parts, List<Item> items) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            Kind kind = parts.get(i).kind();
            if ((kind == Kind.HEADING || kind == Kind.LEAD) && parts.get(i + 1).kind() != Kind.BREAK) {
                assertThat(last(parts.get(i), items))
                        .as(about + ", " + parts.get(i).word())
                        .isEqualTo(first(parts.get(i + 1), items));
            }
        }
    }

    private static int first(Part part, List<Item> items) {
        return of(part, items).getFirst().page();
    }

    private static int last(Part part, List<Item> items) {
        return of(part, items).getLast().page();
    }

    private static List<Item> of(Part part, List<Item> items) {
        return items.stream().filter(item -> item.word().equals(part.word())).toList();
    }

    private static void noLineStandsAlone(String about, List<Part> parts, List<Item> items) {
        for (Part part : parts) {
            if (part.kind() == Kind.TEXT) {
                Map<Integer, Long> lines = of(part, items).stream()
                        .collect(Collectors.groupingBy(Item::page, TreeMap::new, Collectors.counting()));
                if (lines.size() > 1) {
                    assertThat(lines.values()).as(about + ", " + part.word()).allMatch(count -> count > 1);
                }
            }
        }
    }

    private static void tablesRepeatTheirHeads(String about, List<Part> parts, ReadPdf pdf, List<Item> items) {
        for (Part part : parts) {
            if (part.kind() != Kind.TABLE) {
                continue;
            }
            Map<Integer, Double> highest = of(part, items).stream()
                    .filter(item -> item.text().contains("row"))
                    .collect(Collectors.groupingBy(
                            Item::page,
                            TreeMap::new,
                            Collectors.collectingAndThen(
                                    Collectors.toList(), rows -> rows.getFirst().y())));
            highest.forEach((page, y) -> assertThat(pdf.stretches())
                    .as(about + ", " + part.word() + " on page " + page)
                    .anyMatch(line ->
                            line.page() == page && line.y() > y && line.text().startsWith(part.word() + " head")));
        }
    }

    /** Where a page begins with a picture, alone or under its headings, the page before is not half white. */
    private static void noHalfPageIsWhiteBeforeAPicture(String about, List<Part> parts, List<Item> items) {
        for (int i = 1; i < items.size(); i++) {
            Item item = items.get(i);
            Item before = items.get(i - 1);
            if (item.page() == before.page() || isBroken(parts, before, item)) {
                continue;
            }
            int under = i;
            while (kind(parts, items.get(under)) == Kind.HEADING || kind(parts, items.get(under)) == Kind.LEAD) {
                under++;
            }
            if (kind(parts, items.get(under)) == Kind.PICTURE) {
                assertThat((before.y() - BOTTOM) / (TOP - BOTTOM))
                        .as(about + ", white before page " + item.page())
                        .isLessThan(MOST_WHITE);
            }
        }
    }

    private static boolean isBroken(List<Part> parts, Item before, Item after) {
        int from = index(parts, before);
        int to = index(parts, after);
        return parts.subList(from, to).stream().anyMatch(part -> part.kind() == Kind.BREAK);
    }

    private static Kind kind(List<Part> parts, Item item) {
        return parts.get(index(parts, item)).kind();
    }

    private static int index(List<Part> parts, Item item) {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).word().equals(item.word()))
                .findFirst()
                .orElseThrow();
    }

    /** Lines and pictures from the first page's top to the last one's bottom. */
    private static List<Item> items(ReadPdf pdf, List<Part> parts) {
        List<Item> items = new ArrayList<>();
        for (PdfContents.Stretch line : pdf.stretches()) {
            String word = line.text().strip().split(" ")[0];
            if (!line.isArtifact()
                    && parts.stream().anyMatch(part -> part.word().equals(word))) {
                items.add(new Item(line.page(), line.y(), word, line.text()));
            }
        }
        List<Part> pictures =
                parts.stream().filter(part -> part.kind() == Kind.PICTURE).toList();
        List<ReadPdf.Place> places = pdf.pictures();
        for (int i = 0; i < pictures.size(); i++) {
            ReadPdf.Place place = places.get(i);
            items.add(new Item(place.page(), place.top(), pictures.get(i).word(), ""));
        }
        items.sort((one, other) ->
                one.page() != other.page() ? one.page() - other.page() : Double.compare(other.y(), one.y()));
        return items;
    }

    private static List<Part> parts(Random random) {
        List<Part> parts = new ArrayList<>();
        int count = 12 + random.nextInt(25);
        for (int i = 0; i < count; i++) {
            String word = "w" + i;
            boolean top = parts.isEmpty() || random.nextInt(6) == 0;
            if (top) {
                if (!parts.isEmpty() && random.nextInt(4) == 0) {
                    parts.add(new Part(
                            Kind.BREAK, "b" + i, random.nextBoolean() ? new Block.Section() : new Block.PageBreak()));
                }
                parts.add(heading(2, "h" + i));
                if (random.nextBoolean()) {
                    parts.add(new Part(
                            Kind.LEAD, "l" + i, new Block.Paragraph(Block.Tone.LEAD, Text.of("l" + i + " leads on"))));
                }
            } else if (random.nextInt(3) == 0) {
                parts.add(heading(3, "h" + i));
            }
            parts.add(body(random, word));
        }
        return parts;
    }

    private static Part heading(int level, String word) {
        return new Part(Kind.HEADING, word, new Block.Heading(level, Text.of(word + " heads what follows")));
    }

    private static Part body(Random random, String word) {
        return switch (random.nextInt(7)) {
            case 0, 1 ->
                new Part(
                        Kind.PICTURE,
                        word,
                        new Block.Picture(
                                random.nextBoolean() ? Chart.of(Samples.months(25)) : Chart.of(places(random)),
                                1,
                                Text.of(word + " note")));
            case 2 -> new Part(Kind.TABLE, word, table(word, 1 + random.nextInt(45)));
            default ->
                new Part(
                        Kind.TEXT,
                        word,
                        new Block.Paragraph(
                                Block.Tone.BODY,
                                Text.of((word + " ")
                                        .repeat(20 + random.nextInt(300))
                                        .strip())));
        };
    }

    private static FigureTable places(Random random) {
        FigureTable months = Samples.months(2 + random.nextInt(10));
        return new FigureTable(months.measure(), Dimension.REGION, months.scope(), months.rows(), months.total());
    }

    private static Block table(String word, int rows) {
        return new Block.Table(
                word + " caption",
                List.of(new Block.Column(word + " head", 3, false), new Block.Column("Count", 1, true)),
                IntStream.range(0, rows)
                        .mapToObj(i -> List.of(Text.of(word + " row " + i), Text.of(Samples.figure(i))))
                        .toList(),
                Text.of(word + " note"));
    }
}
