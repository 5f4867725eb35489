package dovod.cases;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLEG;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.VERA;
import static dovod.cast.Cast.ZOYA;
import static org.assertj.core.api.Assertions.assertThat;

import dovod.cases.Letterbox.Buyer;
import dovod.kernel.Actor;
import dovod.kernel.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever people and buyers do, a counter says what a count would. */
class CountersTest extends CaseStory {

    private static final List<Actor> PEOPLE = List.of(MARIA, ZOYA, OLEG, VERA);

    @Autowired
    private ViewCounters counters;

    @Autowired
    private TakingCase taking;

    @Autowired
    private AssigningCase assigning;

    @Autowired
    private SnoozingCase snoozing;

    @Autowired
    private WakingCase waking;

    @Autowired
    private ClosingCase closing;

    @Autowired
    private DecliningReply declining;

    @Autowired
    private ReopeningCase reopening;

    @Autowired
    private ChangingWait waiting;

    @Autowired
    private MergingCases merging;

    @Autowired
    private PartingCases parting;

    @Autowired
    private SweepingCases sweeping;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void afterAnyRowOfVerbsTheyEqualTheLists(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var buyers = new ArrayList<Buyer>();
        for (var number = 0; number < 6; number++) {
            buyers.add(Buyer.named("Покупатель " + number));
            letters.writes(buyers.get(number), "Здравствуйте");
        }
        for (var step = 0; step < 120; step++) {
            try {
                act(random, buyers);
            } catch (Refused expected) {
                assertThat(expected.refusals()).isNotEmpty();
            }
            if (step % 10 == 0) {
                assertCounted();
            }
        }
        assertCounted();
    }

    private void act(RandomGenerator random, List<Buyer> buyers) {
        var buyer = buyers.get(random.nextInt(buyers.size()));
        var actor = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var id = id(1 + random.nextInt(buyers.size()));
        clock.advance(Duration.ofMinutes(random.nextInt(600)));
        switch (random.nextInt(15)) {
            case 0, 1 -> letters.writes(buyer, "Ещё");
            case 2, 3 -> letters.answers(actor, buyer, "Ответ");
            case 4 -> letters.failed(buyer, letters.queues(actor, buyer, "Не дошло"));
            case 5 -> taking.take(actor, id);
            case 6 -> assigning.assign(actor, id, new HandOver(actor.personId(), null, "Так", "Вот"));
            case 7 ->
                snoozing.snooze(
                        actor,
                        id,
                        new Snooze(clock.instant().plus(Duration.ofHours(5)), "Потом", random.nextBoolean()));
            case 8 -> waking.wake(actor, id);
            case 9 -> closing.close(actor, id, "Готово");
            case 10 -> declining.decline(actor, id, "Не нужно");
            case 11 -> reopening.reopen(actor, id, "Надо");
            case 12 -> waiting.wait(actor, id, WaitingOn.values()[random.nextInt(4)], "Ждём");
            case 13 -> mergeOrPart(random, id, buyers.size());
            default -> {
                sweeping.sweep(OLKHA);
                sweeping.tidy(OLKHA);
            }
        }
    }

    private void mergeOrPart(RandomGenerator random, CaseId id, int many) {
        if (random.nextBoolean()) {
            merging.merge(VERA, id, id(1 + random.nextInt(many)), "Одно");
            return;
        }
        for (var happening : files.open(VERA, id).happenings()) {
            if (happening.event() instanceof CaseEvent.MergedAway merged) {
                parting.part(VERA, merged.merge());
            }
        }
    }

    private void assertCounted() {
        for (var actor : PEOPLE) {
            assertThat(counters.read(actor)).as("seen by %s", actor.name()).isEqualTo(counted(actor));
        }
    }

    private Map<View, Long> counted(Actor actor) {
        var counted = new EnumMap<View, Long>(View.class);
        for (var view : View.values()) {
            counted.put(view, (long) inbox.page(actor, view, null).rows().size());
        }
        return counted;
    }
}
