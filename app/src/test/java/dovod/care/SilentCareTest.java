package dovod.care;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.OLKHA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cases.ClosingCase;
import dovod.cases.TakingCase;
import dovod.cases.WaitingOn;
import dovod.conversations.ConversationEvent;
import dovod.conversations.Threads;
import dovod.platform.Tenancy;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Silence is a yes only after a notice, and only when every question was settled. */
class SilentCareTest extends CareStory {

    @Autowired
    TakingCase taking;

    @Autowired
    ClosingCase closing;

    @Autowired
    Threads threads;

    @Autowired
    Tenancy tenancy;

    @Autowired
    ApplicationEventPublisher events;

    @BeforeEach
    void marinaHasHerAdvice() {
        writes("Марина", "Не получается собрать стул, футорки не держатся", "https://cdn.example/stul.png");
        taking.take(MARIA, id(1));
        diagnosed(1);
        advised(1, "Марина");
    }

    @Test
    void theBuyerIsToldAndThenSilenceIsAYes() {
        passes(Duration.ofDays(4));
        assertThat(stage(1)).isEqualTo(Stage.Name.CONFIRMATION);
        noticeLeaves();
        for (int day = 0; day < 6; day++) {
            passes(Duration.ofDays(1));
        }
        assertThat(stage(1)).as("a week has not passed").isEqualTo(Stage.Name.CONFIRMATION);
        passes(Duration.ofDays(1));
        passes(Duration.ofDays(1));

        assertThat(stage(1)).isEqualTo(Stage.Name.AFTERCARE);
        assertThat(Objects.requireNonNull(care(1).progress().confirmed()).how()).isEqualTo(Confirmed.How.SILENCE);
        assertThat(file(1).row().closedAt()).isNotNull();
    }

    @Test
    void whoeverAsksIsNotSilent() {
        passes(Duration.ofDays(4));
        noticeLeaves();
        writes("Марина", "А когда пришлёте недостающие винты?");
        for (int day = 0; day < 20; day++) {
            passes(Duration.ofDays(1));
        }

        assertThat(stage(1)).isEqualTo(Stage.Name.CONFIRMATION);
        assertThat(file(1).row().waitingOn()).isEqualTo(WaitingOn.US);
    }

    @Test
    void withoutTheNoticeSilenceSaysNothing() {
        for (int day = 0; day < 40; day++) {
            passes(Duration.ofDays(1));
        }

        assertThat(stage(1)).isEqualTo(Stage.Name.CONFIRMATION);
    }

    @Test
    void whatAPersonClosedEarlyIsNobodysWord() {
        closing.close(OLEG, id(1), "Вернула стул в магазин", "Покупатель вернул товар");
        for (int day = 0; day < 20; day++) {
            passes(Duration.ofDays(1));
        }

        assertThat(stage(1)).isEqualTo(Stage.Name.CONFIRMATION);
        assertThat(care(1).progress().confirmed()).isNull();
    }

    @Test
    void whatComesDuringTheWatchIsSeen() {
        confirming.confirm(MARIA, id(1), "Собрали");
        writes("Марина", "Опять шатается");
        passes(Duration.ofDays(1));

        assertThat(care(1).progress().seen())
                .singleElement()
                .satisfies(one -> assertThat(one.kind()).isEqualTo(Sighting.Kind.MESSAGE));
        passes(Duration.ofDays(1));
        assertThat(care(1).progress().seen()).hasSize(1);
    }

    /** The channel takes it: from now on it counts as said. */
    private void noticeLeaves() {
        var chat = Strands.of(file(1)).getFirst();
        var notice = threads.newest(MARIA, Strands.of(file(1))).lines().getLast();
        assertThat(notice.body()).startsWith("Мы не услышали");
        tenancy.run(
                OLKHA,
                () -> events.publishEvent(new ConversationEvent.ReplySent(
                        OLKHA, chat, notice.id(), MARIA.personId(), notice.body(), clock.instant())));
    }
}
