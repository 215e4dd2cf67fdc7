package toex.outcomes.feedback;

/** What is written in a letter about something that may not go by mail. It knows the kind of letter and nothing else. */
final class BareLetter {

    private BareLetter() {}

    static String subject(Letter.Kind kind) {
        return switch (kind) {
            case INVITATION -> "How did our work for you go?";
            case COPY -> "Your answers have been kept";
            case AGREEMENT -> "May we quote you?";
            case EDITION -> "A report";
            case REVIEW -> "Something is due to be looked at again";
        };
    }

    /** With {@link Letter#LINK} where there is one. */
    static String body(Letter.Kind kind) {
        return switch (kind) {
            case INVITATION -> """
                    Hello,

                    the Tackling Organised Exploitation programme has supported a job of yours.
                    How did it go? Which job it is may not go by mail; your personal link says so:
                    %s

                    It needs no account and can be answered once. Please do not pass it on.
                    """.formatted(Letter.LINK);
            case COPY -> """
                    Hello,

                    you asked for a copy of your answers. What they are about may not go by mail,
                    so they are not in this letter. You can read them where you gave them, and take
                    them back there at any time: by your personal link, or on “Our feedback”.
                    """;
            case AGREEMENT -> """
                    Hello,

                    you allowed the Tackling Organised Exploitation programme to quote you. It would like
                    to, in words that may not go by mail. Your personal link shows them:
                    %s

                    Please say there whether they may stand like this. These words are shown to nobody while we wait
                    for your answer.
                    """.formatted(Letter.LINK);
            case EDITION -> "";
            case REVIEW -> """
                    Hello,

                    something that you have written for the Outcomes Portal is due to be looked at again.
                    What it is may not go by mail; you find it at the top of all content:
                    %s
                    """.formatted(Letter.LINK);
        };
    }
}
