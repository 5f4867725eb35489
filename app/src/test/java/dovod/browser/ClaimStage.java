package dovod.browser;

import dovod.cast.Cast;
import dovod.cast.TestClock;
import dovod.catalog.Shops;
import dovod.claims.Claims;
import dovod.claims.Deciding;
import dovod.claims.KeepingEvidence;
import dovod.claims.KeepingWords;
import dovod.claims.NewClaim;
import dovod.claims.OpeningClaim;
import dovod.claims.TicketStatus;
import dovod.kernel.Money;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A claim in the middle of its way: three operators, "answer provided", a piece of evidence. */
@Component
final class ClaimStage {

    static final String THREAD = """
            Вы 10:20
            1. Почему заказ 48866017-0495-1 не собран?
            2. Кто и на каком основании его отменил?
            3. Где сейчас набор: на складе, утерян, списан?
            4. Когда вернёте стоимость 2 700 рублей?
            Василий 11:41
            Добрый день! К сожалению, не удалось собрать заказ, склад не указал причину. Товары вернутся в сток.
            Ксения 12:05
            Благодарим за обращение! Вам уже ответили выше. Заказ возвращается из доставки, ожидайте.
            Игорь Н. 12:30
            Понимаем ваше беспокойство. Ответ предоставлен ранее.
            """;

    private final Shops shops;
    private final OpeningClaim opening;
    private final KeepingWords words;
    private final KeepingEvidence evidence;
    private final Claims claims;
    private final Deciding deciding;
    private final TestClock clock;

    ClaimStage(
            Shops shops,
            OpeningClaim opening,
            KeepingWords words,
            KeepingEvidence evidence,
            Claims claims,
            Deciding deciding,
            TestClock clock) {
        this.shops = shops;
        this.opening = opening;
        this.words = words;
        this.evidence = evidence;
        this.claims = claims;
        this.deciding = deciding;
        this.clock = clock;
    }

    UUID set() {
        var shop = shops.all(Cast.OLKHA).stream()
                .findFirst()
                .map(known -> known.id())
                .orElseGet(() -> shops.open(Cast.OLKHA, "Мастерская Ольхи", "ozon"));
        var id = opening.open(
                Cast.VERA,
                new NewClaim(
                        shop,
                        "ozon",
                        "goods",
                        "Заказ 48866017-0495-1: где набор и кто отменил",
                        "Заказ FBO отменён 20 ноября, товар не найден, в финансах записей нет.",
                        "48866017-0495-1",
                        "646399170",
                        "Набор «Юный столяр», 42 детали",
                        1,
                        Money.roubles(270_000),
                        clock.instant().minus(Duration.ofHours(5)),
                        LocalDate.of(2026, 11, 20),
                        List.of(),
                        null));
        words.paste(Cast.VERA, id, THREAD, List.of(), LocalDate.of(2026, 11, 21));
        deciding.status(
                Cast.VERA, id, TicketStatus.ANSWER_PROVIDED, clock.instant().plus(Duration.ofHours(19)));
        evidence.keep(Cast.VERA, id, "карточка заказа.txt", "отменён".getBytes(StandardCharsets.UTF_8), "upload");
        var last = claims.audit(Cast.VERA, claims.one(Cast.VERA, id)).replies().getLast();
        evidence.show(Cast.VERA, id, last.id(), "ответ.png", Pictures.png());
        return id;
    }
}
