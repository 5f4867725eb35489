package dovod.cases;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.ZOYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cases.Letterbox.Buyer;
import dovod.kernel.NotFound;
import dovod.platform.DueJobs;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class BulkWorkTest extends CaseStory {

    @Autowired
    private BulkWork bulk;

    @Autowired
    private TaggingCase tagging;

    @Autowired
    private ApplicationContext desk;

    @BeforeEach
    void threeWrite() {
        letters.writes(igor, "Раз");
        letters.answers(ZOYA, igor, "Ответ");
        letters.writes(Buyer.named("Анна"), "Два");
        letters.writes(Buyer.named("Олег"), "Три");
    }

    @Test
    void eachCaseFaresOnItsOwn() {
        var id = start(new Bulk.Selection.Whole(View.ALL), new Bulk.Verb.CloseAll("Прибираемся"));

        assertThat(bulk.progress(MARIA, id)).isEqualTo(new BulkProgress(3, 1, Map.of("still_unanswered", 2), 0, true));
        assertThat(numbers(View.CLOSED)).containsExactly(1L);
        undo(id);
        assertThat(numbers(View.CLOSED)).isEmpty();
        assertThat(bulk.progress(MARIA, id).undone()).isEqualTo(1);
    }

    @Test
    void tagsArePutBackAsTheyWere() {
        tagging.tag(MARIA, id(2), List.of("брак", "срочно"));
        var id = start(these(1, 2), new Bulk.Verb.Tag(List.of("акция"), List.of("брак")));

        assertThat(row(1).tags()).containsExactly("акция");
        assertThat(row(2).tags()).containsExactly("акция", "срочно");
        undo(id);
        assertThat(row(1).tags()).isEmpty();
        assertThat(row(2).tags()).containsExactly("брак", "срочно");
    }

    @Test
    void ownersAndSleepArePutBackToo() {
        var assigned = start(
                these(1, 2), new Bulk.Verb.Assign(new HandOver(OLEG.personId(), null, "Смена", "Всё в заметках")));
        assertThat(row(2).owner()).isNotNull();
        undo(assigned);
        assertThat(row(1).owner()).isEqualTo(new PersonName(ZOYA.personId(), ZOYA.name()));
        assertThat(row(2).owner()).isNull();

        var until = clock.instant().plus(Duration.ofDays(1));
        var slept = start(these(1, 3), new Bulk.Verb.SnoozeAll(new Snooze(until, "Потом", true)));
        assertThat(numbers(View.SNOOZED)).containsExactlyInAnyOrder(1L, 3L);
        undo(slept);
        assertThat(numbers(View.SNOOZED)).isEmpty();
    }

    @Test
    void refusesNothingTooMuchAndOthersCases() {
        assertRefused("bulk_nothing", () -> bulk.start(MARIA, new Bulk(these(), new Bulk.Verb.CloseAll(""))));
        assertThatThrownBy(() -> bulk.start(BORIS, new Bulk(these(1), new Bulk.Verb.CloseAll(""))))
                .isInstanceOf(NotFound.class);
        var id = bulk.start(MARIA, new Bulk(these(1), new Bulk.Verb.CloseAll("")));
        assertRefused("bulk_running", () -> bulk.undo(MARIA, id));
        assertThatThrownBy(() -> bulk.progress(BORIS, id)).isInstanceOf(NotFound.class);
        assertThat(bulk.progress(MARIA, id).finished()).isFalse();
    }

    private Bulk.Selection these(long... numbers) {
        return new Bulk.Selection.These(
                Arrays.stream(numbers).mapToObj(this::id).toList());
    }

    private UUID start(Bulk.Selection selection, Bulk.Verb verb) {
        var id = bulk.start(MARIA, new Bulk(selection, verb));
        DueJobs.run(desk);
        return id;
    }

    private void undo(UUID id) {
        bulk.undo(MARIA, id);
        DueJobs.run(desk);
    }
}
