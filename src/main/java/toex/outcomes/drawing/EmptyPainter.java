package toex.outcomes.drawing;

/** Says that there is nothing to draw. */
record EmptyPainter() implements Painter {

    @Override
    public double height(Style style, double width) {
        return style.size() * 3;
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        Lettering plain = sheet.style().plain();
        sheet.text(Words.of("empty"), plain, 0, height / 2 + plain.capHeight() / 2, Ink.QUIET);
    }
}
