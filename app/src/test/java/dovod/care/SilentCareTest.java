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
import dovod.kernel.Ids;
import dovod.platform.DueJobs;
import dovod.platform.Tenancy;
import dovod.reviews.JoiningCase;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Autowired
    JoiningCase joining;

    @Autowired
    JdbcClient jdbc;

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

    @Test
    void aReviewThatAPersonJoinsIsSeenAtOnceAndForgottenWhenTakenApart() {
        var before = reviewed("Собирали полтора часа, футорки не подписаны");
        joining.join(MARIA, before, "1");
        DueJobs.run(desk);
        assertThat(care(1).progress().seen()).as("nothing is watched yet").isEmpty();

        confirming.confirm(MARIA, id(1), "Собрали");
        var after = reviewed("Поддержке спасибо");
        joining.join(MARIA, after, "1");
        DueJobs.run(desk);
        assertThat(care(1).progress().seen())
                .extracting(Sighting::kind, Sighting::what)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(Sighting.Kind.REVIEW, "★★ Собирали полтора часа, футорки не подписаны"),
                        Tuple.tuple(Sighting.Kind.REVIEW, "★★ Поддержке спасибо"));

        joining.part(MARIA, after);
        vanishes(before);
        DueJobs.run(desk);
        passes(Duration.ofDays(1));
        assertThat(care(1).progress().seen())
                .extracting(Sighting::kind)
                .containsExactly(Sighting.Kind.REVIEW, Sighting.Kind.REVIEW_GONE);
    }

    private UUID reviewed(String text) {
        var id = Ids.next();
        sql("""
                INSERT INTO reviews.voice (tenant_id, id, kind, channel, connection_id, shop_id, external_id, sku, rating,
                    body, published_at, state, counted, pictures, videos, told_answers, first_seen_at, last_seen_at)
                VALUES (1, '%1$s', 'review', 'fake', '%2$s', '%3$s', '%1$s', '712004518', 2, '%4$s', '%5$s', 'new', true,
                    0, 0, 0, '%5$s', '%5$s')""".formatted(id, CONNECTION, SHOP, text, clock.instant()));
        return id;
    }

    private void vanishes(UUID review) {
        sql("UPDATE reviews.voice SET vanished_at = '%s' WHERE tenant_id = 1 AND id = '%s'"
                .formatted(clock.instant(), review));
    }

    private void sql(String statement) {
        tenancy.run(OLKHA, () -> jdbc.sql(statement).update());
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
