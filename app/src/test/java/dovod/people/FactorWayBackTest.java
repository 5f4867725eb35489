package dovod.people;

import static org.assertj.core.api.Assertions.assertThat;

import dovod.cast.Authenticator;
import dovod.cast.Cast;
import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.cast.Visitor;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The last owner has lost the phone and the paper, and stands at the machine. */
@DeskTest
@NullUnmarked
class FactorWayBackTest {

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    FactorWayBack wayBack;

    @Autowired
    Factors factors;

    @Test
    void theMachineLetsThemInAndTheLogKnows() {
        var vera = Visitor.of(Cast.VERA, port);
        Authenticator.setUp(vera, clock);
        Authenticator.setUp(Visitor.of(Cast.MARIA, port), clock);

        wayBack.open(Cast.email(Cast.VERA));

        assertThat(vera.get("/me").statusCode()).isEqualTo(303);
        var again = new Visitor(port);
        assertThat(again.signIn(Cast.email(Cast.VERA), Cast.PASSWORD).headers().firstValue("Location"))
                .contains("/me/factor");
        assertThat(again.get("/me/factor").body()).contains("выключили с машины, где работает стол");
        assertThat(again.get("/settings/audit?object=person").body()).contains("Код при входе снят с человека");
        assertThat(factors.all(Cast.OLKHA)).containsOnlyKeys(Cast.MARIA.personId());
    }

    @Test
    void nobodysEmailChangesNothing() {
        Authenticator.setUp(Visitor.of(Cast.VERA, port), clock);

        wayBack.open("nobody@olkha.example");

        assertThat(factors.all(Cast.OLKHA)).containsOnlyKeys(Cast.VERA.personId());
    }
}
