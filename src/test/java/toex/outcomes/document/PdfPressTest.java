package toex.outcomes.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PdfPressTest {

    @Test
    void every_block_is_valid_for_readers_and_for_the_archive() throws Exception {
        byte[] file = Samples.kept("everything.pdf", PdfPress.print(Samples.everything()));
        assertThat(Validity.faults(file, "ua1")).isEmpty();
        assertThat(Validity.faults(file, "2a")).isEmpty();
    }

    @Test
    void the_same_publication_gives_the_same_bytes() {
        assertThat(PdfPress.print(Samples.everything())).isEqualTo(PdfPress.print(Samples.everything()));
    }
}
