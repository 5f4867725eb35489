package dovod.sandbox.script;

import dovod.sandbox.time.Agenda;
import dovod.sandbox.world.Happening;
import dovod.sandbox.world.Market;
import dovod.sandbox.world.Opinions;
import dovod.sandbox.world.Talks;
import dovod.sandbox.world.Trade;
import dovod.sandbox.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where stories are played. */
public final class Stage {
    private final World world;
    private final Talks talks;
    private final Trade trade;
    private final Opinions opinions;
    private final Market market;
    private final Agenda agenda;
    private final List<Performance> performances = new CopyOnWriteArrayList<>();

    public Stage(World world, Talks talks, Trade trade, Opinions opinions, Market market, Agenda agenda) {
        this.world = world;
        this.talks = talks;
        this.trade = trade;
        this.opinions = opinions;
        this.market = market;
        this.agenda = agenda;
        world.listen(this::hear);
    }

    /**
     * Puts a story's past in place and begins its threads.
     *
     * @param nameOrFile see {@link Script#read}
     * @param speed how many times faster than written its pauses pass
     */
    public Performance play(String nameOrFile, String clientId, double speed) {
        var story = Script.read(nameOrFile);
        if (!(speed > 0)) {
            throw new StoryFault("The speed must be above 0, but it is " + speed);
        }
        if (performances.stream().anyMatch(one -> isSame(one, story, clientId))) {
            throw new StoryFault("The story " + story.name() + " has been played for this seller already");
        }
        var shift = Duration.ofDays(Math.floorDiv(
                Duration.between(story.opens(), world.now()).toMillis(),
                Duration.ofDays(1).toMillis()));
        var performance = new Performance(nameOrFile, story, clientId, speed, shift);
        setUp(performance);
        performances.add(performance);
        story.threads().keySet().forEach(thread -> {
            performance.advance(thread, new Performance.Progress(0, world.now()));
            next(performance, thread);
        });
        return performance;
    }

    /** The stories that have been begun. */
    public List<Performance> performances() {
        return List.copyOf(performances);
    }

    /** Goes on with a story whose past and first scenes are in place already. */
    public void resume(
            String nameOrFile,
            String clientId,
            double speed,
            Duration shift,
            Map<String, String> chats,
            Map<String, Performance.Progress> played) {
        var performance = new Performance(nameOrFile, Script.read(nameOrFile), clientId, speed, shift);
        performance.chats().putAll(chats);
        played.forEach(performance::advance);
        performances.add(performance);
        performance.story().threads().keySet().forEach(thread -> next(performance, thread));
    }

    private static boolean isSame(Performance one, Story story, String clientId) {
        return one.clientId().equals(clientId) && one.story().name().equals(story.name());
    }

    private void setUp(Performance performance) {
        var performer = performer(performance);
        performer.stock();
        performance.story().past().stream()
                .sorted(Comparator.comparing(Stage::time))
                .forEach(scene -> world.inThePast(performance.shifted(time(scene)), () -> {
                    performer.perform(scene.deed());
                    return scene;
                }));
    }

    private static Instant time(Scene scene) {
        return switch (scene.when()) {
            case When.At at -> at.time();
            case When.After _ -> throw new StoryFault("a scene of the past needs \"at\"");
        };
    }

    /** Puts the thread's next scene on the agenda. */
    private void next(Performance performance, String thread) {
        var scenes = performance.story().threads().getOrDefault(thread, List.of());
        var index = performance.played(thread);
        if (index < scenes.size()) {
            var scene = scenes.get(index);
            agenda.at(due(performance, scene.when()), () -> play(performance, thread, scene));
        }
    }

    private Instant due(Performance performance, When when) {
        return switch (when) {
            case When.At at -> performance.shifted(at.time());
            case When.After after -> world.now().plus(performance.scaled(after.pause()));
        };
    }

    private void play(Performance performance, String thread, Scene scene) {
        if (scene.deed() instanceof Deed.Waits waits) {
            wait(performance, thread, waits);
            return;
        }
        performer(performance).perform(scene.deed());
        done(performance, thread);
    }

    private void done(Performance performance, String thread) {
        performance.advance(thread, new Performance.Progress(performance.played(thread) + 1, world.now()));
        next(performance, thread);
    }

    private void wait(Performance performance, String thread, Deed.Waits waits) {
        performance.waitFor(thread, waits.who());
        var chatId = performer(performance).chat(waits.who());
        if (answered(performance, chatId, performance.since(thread))) {
            goOn(performance, thread);
        } else if (waits.atMost() != null) {
            var index = performance.played(thread);
            agenda.after(performance.scaled(waits.atMost()), () -> {
                if (performance.played(thread) == index) {
                    goOn(performance, thread);
                }
            });
        }
    }

    private void goOn(Performance performance, String thread) {
        if (performance.stopWaiting(thread)) {
            done(performance, thread);
        }
    }

    /** Whether the chat's last word is the seller's and was said since then. */
    private boolean answered(Performance performance, String chatId, Instant since) {
        return world.with(() -> world.shop(performance.clientId())
                .chat(chatId)
                .flatMap(chat -> chat.last())
                .filter(message -> message.bySeller() && !message.at().isBefore(since))
                .isPresent());
    }

    private void hear(Happening happening) {
        if (happening instanceof Happening.MessageSaid said && said.message().bySeller()) {
            performances.stream()
                    .filter(performance -> performance.clientId().equals(said.clientId()))
                    .forEach(performance -> heed(performance, said.chat().id()));
        }
    }

    private void heed(Performance performance, String chatId) {
        performance.waiting().forEach((thread, who) -> {
            if (chatId.equals(performance.chats().get(who))) {
                agenda.at(world.now(), () -> goOn(performance, thread));
            }
        });
    }

    private Performer performer(Performance performance) {
        return new Performer(world, talks, trade, new Voices(world, talks, opinions, market, performance), performance);
    }
}
