package dovod.cases;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.PYOTR;
import static dovod.cast.Cast.ZOYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.kernel.NotFound;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NotesTest extends CaseStory {

    @Autowired
    private WritingNote writing;

    @Autowired
    private SavingNoteDraft drafting;

    @Autowired
    private Presences presences;

    @BeforeEach
    void igorWrites() {
        letters.writes(igor, "Как собрать?");
    }

    @Test
    void aNoteIsForTheTeamAndChangesNothingElse() {
        var before = row(1);
        writing.write(PYOTR, id(1), " Шурупы не те ", List.of());

        assertThat(file(1).notes()).singleElement().satisfies(note -> {
            assertThat(note.body()).isEqualTo("Шурупы не те");
            assertThat(note.person()).isEqualTo(PYOTR.personId());
        });
        assertThat(row(1)).isEqualTo(before);
    }

    @Test
    void anEmptyNoteOrANovelIsRefused() {
        assertRefused("note_empty", () -> writing.write(MARIA, id(1), "  ", List.of()));
        assertRefused("note_too_long", () -> writing.write(MARIA, id(1), "я".repeat(20_001), List.of()));
        assertThatThrownBy(() -> writing.write(BORIS, id(1), "Чужое", List.of()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anOlderDraftNeverTakesThePlaceOfANewer() {
        var first = drafting.save(MARIA, id(1), "Раз", List.of(), 0);
        assertThat(first).isInstanceOf(Saving.Saved.class);
        drafting.save(MARIA, id(1), "Раз два", List.of(), 1);

        assertThat(drafting.save(MARIA, id(1), "Раз", List.of(), 1))
                .isInstanceOfSatisfying(
                        Saving.Newer.class,
                        newer -> assertThat(newer.draft().body()).isEqualTo("Раз два"));
        assertThat(drafting.save(MARIA, id(1), "С нуля", List.of(), 0)).isInstanceOf(Saving.Newer.class);
        assertThat(file(1).noteDraft().version()).isEqualTo(2);
        assertThat(row(1).draft()).isTrue();
        assertThat(files.open(ZOYA, 1).noteDraft()).isEqualTo(NoteDraft.NONE);
    }

    @Test
    void writingTheNoteClearsItsDraftAndALateSavingDoesNotBringItBack() {
        drafting.save(MARIA, id(1), "Заметка", List.of(), 0);
        writing.write(MARIA, id(1), "Заметка", List.of());

        assertThat(drafting.save(MARIA, id(1), "Замет", List.of(), 1)).isInstanceOf(Saving.Newer.class);
        assertThat(row(1).draft()).isFalse();
    }

    @Test
    void othersSeeWhoLooksAndWhoWritesForTwentySeconds() {
        presences.look(MARIA, id(1), Mode.LOOKING);
        presences.look(ZOYA, id(1), Mode.WRITING);

        assertThat(presences.at(PYOTR, id(1))).extracting(Present::mode).containsExactly(Mode.WRITING, Mode.LOOKING);
        assertThat(presences.at(MARIA, id(1)))
                .extracting(present -> present.person().name())
                .containsExactly(ZOYA.name());
        assertThat(row(1).present()).hasSize(1);
        clock.advance(Duration.ofSeconds(20));
        assertThat(presences.at(PYOTR, id(1))).isEmpty();
    }

    @Test
    void whoLeavesIsGone() {
        presences.look(ZOYA, id(1), Mode.WRITING);
        presences.leave(ZOYA, id(1));

        assertThat(presences.at(MARIA, id(1))).isEmpty();
        assertThatThrownBy(() -> presences.look(BORIS, id(1), Mode.LOOKING)).isInstanceOf(NotFound.class);
    }
}
