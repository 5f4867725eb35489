package dovod.cases;

import static dovod.cast.Cast.MARIA;

import dovod.cases.Letterbox.Buyer;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.kernel.Refused;
import dovod.platform.Tenancy;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What the stories of cases have in common: a letterbox, a buyer, and a look at the first case. */
@DeskTest
abstract class CaseStory {

    @Autowired
    Tenancy tenancy;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TestClock clock;

    @Autowired
    Inbox inbox;

    @Autowired
    CaseFiles files;

    final Buyer igor = Buyer.named("Игорь");
    Letterbox letters;

    @BeforeEach
    void openLetterbox() {
        letters = new Letterbox(tenancy, events, clock);
    }

    CaseFile file(long number) {
        return files.open(MARIA, number);
    }

    InboxRow row(long number) {
        return file(number).row();
    }

    CaseId id(long number) {
        return row(number).id();
    }

    List<CaseEvent> history(long number) {
        return file(number).happenings().stream().map(Happening::event).toList();
    }

    List<Long> numbers(View view) {
        return inbox.page(MARIA, view, null).rows().stream()
                .map(InboxRow::number)
                .toList();
    }

    static void assertRefused(String code, ThrowingCallable verb) {
        Assertions.assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> Assertions.assertThat(refused.first().code()).isEqualTo(code));
    }
}
