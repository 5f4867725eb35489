package dovod.channels.ozon;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.STRANGERS;
import static dovod.cast.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dovod.cast.TestClock;
import dovod.channels.ChangingKey;
import dovod.channels.Connection;
import dovod.channels.DisconnectingShop;
import dovod.channels.NewConnection;
import dovod.channels.PausingConnection;
import dovod.channels.ResumingConnection;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import dovod.sandbox.world.Account;
import dovod.sandbox.world.KeyState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A shop is connected only with a key that works, and what is wrong is said beside what caused it. */
@NullUnmarked
class ConnectingShopTest extends OzonStory {

    private static final String OTHER_KEY = "11111111-2222-3333-4444-555555555555";

    @Autowired
    ChangingKey changingKey;

    @Autowired
    PausingConnection pausing;

    @Autowired
    ResumingConnection resuming;

    @Autowired
    DisconnectingShop disconnecting;

    @Test
    void whatTheMarketplaceTellsOfTheKeyIsKept() {
        var known = connections.get(VERA, connection);

        assertThat(known.shopName()).isEqualTo("Мастерская Ольхи");
        assertThat(known.roles()).contains("Admin");
        assertThat(known.subscription()).isEqualTo("PREMIUM_PLUS");
        assertThat(known.replies()).isTrue();
        assertThat(known.keyTail()).isEqualTo("9e10");
        assertThat(known.keyExpiresAt()).isAfter(Instant.parse("2027-01-01T00:00:00Z"));
    }

    @Test
    void theKeyStandsNowhereInTheDatabase() {
        assertThat(count("SELECT count(*) FROM channels.connection WHERE encode(sealed_key, 'escape') LIKE '%"
                        + Account.API_KEY + "%'"))
                .isZero();
        assertThat(toSandbox().toString()).doesNotContain(Account.API_KEY);
    }

    @Test
    void itsBooksAreReadOnTheSameDay() {
        assertThat(count("SELECT count(*) FROM channels.turn WHERE activity = 'books' AND due_at BETWEEN '"
                        + TestClock.START + "' AND '" + TestClock.START.plus(Duration.ofHours(1)) + "'"))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 5f0c, clientId, client_id_needed",
        "2718281, '', apiKey, api_key_needed",
        "2718281, wrong-key, clientId, connection_known",
        "31415926, 5f0c3a52-6f2e-4f0b-9a53-3a1d2c7b9e10, apiKey, key_wrong",
        "31415926, ключ, apiKey, credentials_malformed"
    })
    void whatIsWrongIsSaidBesideIt(String clientId, String key, String field, String code) {
        var wanted = new NewConnection("ozon", "", sandbox.url().toString(), clientId, key);

        assertThatThrownBy(() -> connecting.connect(VERA, wanted)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.first().field()).isEqualTo(field);
            assertThat(refused.first().code()).isEqualTo(code);
        });
    }

    @ParameterizedTest
    @CsvSource({"DEACTIVATED, key_deactivated", "IP_RESTRICTED, key_address"})
    void eachCauseOfA403HasItsOwnWords(KeyState state, String code) {
        sandbox.control()
                .addSeller(Account.of("31415926", OTHER_KEY, "Другая", Instant.parse("2027-01-01T00:00:00Z"))
                        .withKeyState(state));
        var wanted = new NewConnection("ozon", "", sandbox.url().toString(), "31415926", OTHER_KEY);

        assertThatThrownBy(() -> connecting.connect(VERA, wanted))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first().code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:1, channel_unreachable", "no address, address_malformed"})
    void anAddressWhereNobodyAnswersIsSaid(String address, String code) {
        var wanted = new NewConnection("ozon", "", address, "31415926", OTHER_KEY);

        assertThatThrownBy(() -> connecting.connect(VERA, wanted)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.first().field()).isEqualTo("address");
            assertThat(refused.first().code()).isEqualTo(code);
        });
    }

    @Test
    void onlyAnAdministratorMayAndStrangersFindNothing() {
        assertThatThrownBy(() -> connecting.connect(MARIA, toSandbox())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> connections.get(BORIS, connection)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pausing.pause(BORIS, connection)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> changingKey.change(BORIS, connection, Account.API_KEY))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> disconnecting.disconnect(BORIS, connection, "Мастерская Ольхи"))
                .isInstanceOf(NotFound.class);
        assertThat(connections.line(STRANGERS, connection)).isEmpty();
    }

    @Test
    void aPausedConnectionAsksNothingAndWorksAgainWhenTheKeyIsTaken() {
        pausing.pause(VERA, connection);
        sandbox.control().clearJournal();
        turns.takeDue(line());
        assertThat(connections.get(VERA, connection).state()).isEqualTo(Connection.State.PAUSED);

        resuming.resume(VERA, connection);

        assertThat(connections.get(VERA, connection).working()).isTrue();
        assertThat(connections.get(VERA, connection).troubleCode()).isNull();
    }

    @Test
    void aNewKeyMustWorkAndTheOldOneStaysUntilThen() {
        assertThatThrownBy(() -> changingKey.change(VERA, connection, OTHER_KEY))
                .isInstanceOf(Refused.class);
        assertThat(connections.get(VERA, connection).keyTail()).isEqualTo("9e10");
        seller.change(account -> account.withKey(OTHER_KEY));

        changingKey.change(VERA, connection, OTHER_KEY);

        assertThat(connections.get(VERA, connection).keyTail()).isEqualTo("5555");
        poll();
        assertThat(connections.get(VERA, connection).working()).isTrue();
    }

    @Test
    void disconnectingWipesTheKeyAndTakesTheNameOfTheShop() {
        assertThatThrownBy(() -> disconnecting.disconnect(VERA, connection, "другое"))
                .isInstanceOf(Refused.class);

        disconnecting.disconnect(VERA, connection, "мастерская ольхи");

        assertThat(connections.get(VERA, connection).state()).isEqualTo(Connection.State.DISCONNECTED);
        assertThat(count("SELECT octet_length(sealed_key) FROM channels.connection"))
                .isZero();
        var again = connecting.connect(VERA, toSandbox());
        assertThat(again).as("the same cabinet is the same connection").isEqualTo(connection);
    }
}
