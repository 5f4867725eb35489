package dovod.contracts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Three versions of a small contract. */
public final class ContractTexts {

    public static final String AUGUST = """
            # Договор для Продавцов

            ## 4. Изменение Договора

            4.1. Площадка уведомляет Продавца об изменениях в личном кабинете.

            4.2. Продавец, не согласный с изменением, подаёт заявление в течение 7 календарных дней с уведомления.

            ## 6. Хранение

            6.1. Плата за хранение сверх срока составляет 300 рублей за место.

            6.2. Претензии по хранению принимаются на русском языке.
            """;

    public static final String SEPTEMBER = AUGUST.replace("7 календарных дней", "5 рабочих дней")
            .replace("300 рублей", "500 рублей")
            .replace(
                    "# Договор для Продавцов", "# Договор для Продавцов\n\nРедакция действует с 10 сентября 2026 года");

    public static final String OCTOBER = SEPTEMBER.replace(
            "6.2. Претензии",
            "6.2. Продавец обязан снимать вскрытие возврата на видео. Действует с 1 декабря 2026 года.\n\n6.3. Претензии");

    private ContractTexts() {}

    static NewVersion version(String text, String published) {
        return version(text, published, null);
    }

    static NewVersion version(String text, String published, @Nullable String effective) {
        return new NewVersion(
                text.getBytes(StandardCharsets.UTF_8),
                "",
                Origin.PASTED,
                LocalDate.parse(published),
                null,
                effective == null ? null : LocalDate.parse(effective));
    }

    /** A contract with two versions, and a task because of the second. */
    public static UUID stage(
            dovod.kernel.Actor actor,
            AddingContract adding,
            AddingVersion versions,
            Comparing comparing,
            WritingDuty duties) {
        var contract = adding.add(actor, new NewContract("Договор для Продавцов товаров", "Ozon"));
        var before =
                versions.add(actor, contract, version(AUGUST, "2026-08-01")).version();
        var after =
                versions.add(actor, contract, version(SEPTEMBER, "2026-09-01")).version();
        versions.add(actor, contract, version(OCTOBER, "2026-11-10"));
        var changed =
                comparing.compare(actor, contract, before, after).changes().getFirst();
        duties.write(
                actor,
                contract,
                after,
                changed.identity(),
                "Успевать с отказом за пять рабочих дней",
                actor.personId(),
                LocalDate.parse("2026-09-10"));
        return contract;
    }
}
