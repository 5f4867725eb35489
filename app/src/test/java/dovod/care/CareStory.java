package dovod.care;

import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;

import dovod.care.NamingFault.NewFinding;
import dovod.care.SettlingPoint.Settling;
import dovod.cases.CaseFile;
import dovod.cases.CaseFiles;
import dovod.cases.CaseId;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.conversations.Arrival;
import dovod.conversations.Author;
import dovod.conversations.Receiving;
import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import dovod.platform.DueJobs;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the stories of care have in common: buyers who write and send pictures, and the verbs of the first stage. */
@DeskTest
abstract class CareStory {

    static final UUID CONNECTION = UUID.fromString("019aa000-0000-7000-8000-0000000000e1");
    static final UUID SHOP = UUID.fromString("019aa000-0000-7000-8000-0000000000e2");
    static final String SKU = "712004518";

    @Autowired
    Receiving receiving;

    @Autowired
    CaseFiles files;

    @Autowired
    Cares cares;

    @Autowired
    SettlingPoint settling;

    @Autowired
    NamingFault naming;

    @Autowired
    ConcludingStage concluding;

    @Autowired
    OfferingSolution offering;

    @Autowired
    ConfirmingHelp confirming;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext desk;

    private int messages;

    void writes(String buyer, String text, String... pictures) {
        bring(buyer, Author.BUYER, text, pictures);
    }

    /** From the marketplace's own cabinet. */
    void weWrite(String buyer, String text) {
        bring(buyer, Author.US, text);
    }

    private void bring(String buyer, Author author, String text, String... pictures) {
        clock.advance(Duration.ofMinutes(1));
        receiving.receive(
                OLKHA,
                List.of(new Arrival(
                        "fake",
                        CONNECTION,
                        SHOP,
                        "chat-" + buyer,
                        "buyer",
                        "care-" + ++messages,
                        author,
                        "buyer-" + buyer,
                        author == Author.BUYER ? buyer : null,
                        text,
                        List.of(pictures),
                        clock.instant(),
                        null,
                        null,
                        SKU,
                        false)));
    }

    CaseFile file(long number) {
        return files.open(MARIA, number);
    }

    CaseId id(long number) {
        return file(number).row().id();
    }

    CareView care(long number) {
        return cares.of(MARIA, id(number));
    }

    Stage.Name stage(long number) {
        return care(number).stage().name();
    }

    void given(long number, String point) {
        var picture = care(number).given().shown().getFirst().key();
        settling.settle(MARIA, id(number), point, new Settling(picture, "", false));
    }

    void waived(long number, String point) {
        settling.settle(MARIA, id(number), point, new Settling(null, "и без этого видно", true));
    }

    void fault(long number, String fault, String symptom, String part, String batch) {
        naming.name(MARIA, id(number), new NewFinding(fault, "видно на фото", symptom, part, batch, ""));
    }

    /** The fault is the assembly's, shown and told. */
    void diagnosed(long number) {
        fault(number, "assembly", "holes", "", "");
        given(number, "whole");
        settling.settle(MARIA, id(number), "step", new Settling(null, "на седьмом", false));
        concluding.conclude(MARIA, id(number));
    }

    /** Advice was given, in the chat too. */
    void advised(long number, String buyer) {
        offering.offer(MARIA, id(number), "step", "Футорки в нижний ряд, шаг 7", null);
        weWrite(buyer, "Футорки вкрутите в нижний ряд, это шаг 7: там четыре отверстия на каждой стороне.");
        concluding.conclude(MARIA, id(number));
    }

    void passes(Duration time) {
        clock.advance(time);
        DueJobs.run(desk);
    }

    static List<String> refusals(ThrowingCallable verb) {
        return ((Refused) Assertions.catchThrowable(verb))
                .refusals().stream().map(Refusal::code).toList();
    }
}
