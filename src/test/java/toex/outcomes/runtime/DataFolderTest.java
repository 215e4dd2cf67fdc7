package toex.outcomes.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toex.outcomes.shared.Refusal;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void is_made_with_all_folders_above_it() {
        DataFolder made = DataFolder.open(folder.resolve("one/two"));
        assertThat(made.path()).isEmptyDirectory();
    }

    @Test
    void a_file_of_that_name_is_refused_and_left_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "mine");
        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--data");
        assertThat(file).hasContent("mine");
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused_with_a_reason() {
        assertThatThrownBy(() -> DataFolder.open(Path.of("/proc/none")))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The data folder /proc/none can't be used: it can't be made or written.");
    }

    @Test
    void the_password_is_made_once() {
        DataFolder data = DataFolder.open(folder);
        assertThat(data.password()).isEqualTo(data.password()).matches("[0-9a-f]{48}");
    }
}
