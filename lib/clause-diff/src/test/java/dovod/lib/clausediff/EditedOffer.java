package dovod.lib.clausediff;

import java.util.List;
import java.util.Locale;

/** A Russian offer in plain lines, "#" a section and "-" an item, and the ways such offers are numbered. */
final class EditedOffer {

    enum Style {
        HASHES,
        NAMED_SECTIONS,
        BOLD,
        BARE,
        ARTICLES,
        ROMAN,
        UNNUMBERED,
        ESCAPED,
        PARENTHESES;

        boolean numbersClauses() {
            return List.of(HASHES, BOLD, BARE, ARTICLES, ROMAN, ESCAPED).contains(this);
        }
    }

    static final String TEXT = """
            # Термины
            Личный кабинет — раздел Платформы, доступный Продавцу после регистрации.
            Рабочие дни — дни с понедельника по пятницу, кроме праздников.
            # Вознаграждение и расчёты
            Вознаграждение Платформы составляет 12 % от цены Товара, включая НДС.
            Платформа перечисляет Продавцу деньги в течение 7 рабочих дней с даты отчёта.
            Из выплаты удерживаются:
            - вознаграждение Платформы;
            - стоимость доставки по тарифам;
            - штрафы за отмены;
            Минимальная сумма выплаты — 1 000 рублей 50 копеек.
            Если сумма меньше, она переносится на следующий период.
            # Доставка и возврат
            Продавец передаёт Отправление в течение 2 дней с момента заказа.
            Возврат хранится на складе 30 календарных дней, затем утилизируется за счёт Продавца.
            За хранение сверх срока взимается 50 рублей за место в сутки.
            Продавец обязан принимать возвраты по графику, опубликованному в Личном кабинете.
            # Изменение Договора
            Платформа вправе изменить Договор, уведомив Продавца за 15 дней.
            Тарифы меняются с уведомлением за 45 дней.
            Продавец, не согласный с изменениями, вправе отказаться от Договора в течение 7 календарных дней.
            Продолжение работы означает согласие Продавца с новой редакцией.
            # Ответственность
            За отмену заказа по вине Продавца взимается штраф 500 рублей.
            Ответственность Платформы ограничена 10 000 рублей за один Товар.
            Платформа не отвечает за упущенную выгоду Продавца.
            # Заключительные положения
            Споры рассматривает Арбитражный суд города Москвы.
            Претензия рассматривается в течение 30 дней.
            """;

    private static final String LETTERS = "абвгд";

    private final Style style;
    private final StringBuilder out = new StringBuilder();
    private int section;
    private int clause;
    private int item;

    private EditedOffer(Style style) {
        this.style = style;
    }

    static String written(String lines, Style style) {
        var offer = new EditedOffer(style);
        offer.out.append(style == Style.HASHES ? "# Договор для Продавцов\n\n" : "");
        lines.lines().forEach(offer::line);
        return offer.out.toString();
    }

    private void line(String line) {
        if (line.startsWith("# ")) {
            section++;
            clause = 0;
            out.append(heading(line.substring(2))).append("\n\n");
        } else if (line.startsWith("- ")) {
            item++;
            out.append(item()).append(line.substring(2)).append("\n\n");
        } else {
            clause++;
            item = 0;
            out.append(number()).append(line).append("\n\n");
        }
    }

    private String heading(String title) {
        var capitals = title.toUpperCase(Locale.ROOT);
        return switch (style) {
            case HASHES -> "### " + section + ". " + title;
            case NAMED_SECTIONS -> "## Раздел «" + title + "»";
            case BOLD -> "**" + section + ". " + title + "**";
            case BARE -> section + ". " + capitals;
            case ARTICLES -> "Статья " + section + ". " + title;
            case ROMAN -> Counting.roman(section) + ". " + capitals;
            case UNNUMBERED -> capitals;
            case ESCAPED -> "## " + section + "\\. " + title;
            case PARENTHESES -> "## " + title;
        };
    }

    private String number() {
        return switch (style) {
            case HASHES -> section + "." + clause + ". ";
            case NAMED_SECTIONS, BOLD -> "**" + section + "." + clause + ". **";
            case BARE -> section + "." + clause + " ";
            case ARTICLES, ROMAN -> clause + ". ";
            case UNNUMBERED -> "";
            case ESCAPED -> section + "\\." + clause + "\\. ";
            case PARENTHESES -> clause + ") ";
        };
    }

    private String item() {
        return switch (style) {
            case UNNUMBERED, PARENTHESES -> "- ";
            case ROMAN -> LETTERS.charAt(item - 1) + ") ";
            default -> "(" + LETTERS.charAt(item - 1) + ") ";
        };
    }
}
