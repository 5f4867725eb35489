package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A Russian contract as a model: what is done to it is known, and its numbers are counted anew when it is written. */
final class SampleContract {

    /** How a contract may be written down. */
    enum Style {
        HEADINGS,
        BOLD,
        PLAIN,
        WRAPPED,
        ARTICLES,
        ROMAN,
        PAGE
    }

    static final class Part {
        String text;
        final List<Part> below = new ArrayList<>();
        boolean touched;

        Part(String text) {
            this.text = text;
        }
    }

    private static final String[] WHO = {"Продавец", "Оператор", "Партнёр", "Исполнитель", "Площадка"};
    private static final String[] VERB = {
        "обязан передать", "вправе проверить", "должен вернуть", "не вправе изменить", "может запросить"
    };
    private static final String[] WHAT = {
        "отправление",
        "отчёт о продажах",
        "карточку товара",
        "акт сверки",
        "видео упаковки",
        "декларацию",
        "остатки",
        "возвратный товар",
        "выплату",
        "сертификат соответствия"
    };
    private static final String[] HOW = {
        "в личном кабинете",
        "по электронной почте",
        "на складе отправителя",
        "в пункте выдачи",
        "через службу доставки",
        "по запросу другой стороны",
        "без предварительного согласования",
        "с описью вложения"
    };
    private static final String[] WHEN = {
        " с момента обращения", ", считая с даты приёмки товара складом",
                " после подписания накладной обеими сторонами",
        ", если иное не следует из тарифов", " с даты публикации уведомления",
                " по завершении месяца, в котором был заказ",
        ", но не раньше подтверждения банка", " от даты, указанной покупателем в заявке"
    };
    private static final String[] UNLESS = {
        "когда цена партии выше",
        "и удерживает за каждый случай по",
        "а при просрочке платит штраф",
        "кроме заказов дешевле",
        "причём расходы на перевозку ограничены суммой",
        "если спор касается остатка больше",
        "возмещая ущерб в пределах",
        "и страхует вложение не менее чем на"
    };
    private static final String[] TITLE = {
        "Общие условия",
        "Карточка товара",
        "Цена товара",
        "Доставка",
        "Возврат и утилизация",
        "Вознаграждение",
        "Ответственность сторон",
        "Изменение Договора",
        "Персональные данные"
    };

    final List<Part> sections = new ArrayList<>();
    private final Random random;

    SampleContract(long seed) {
        random = new Random(seed);
        for (var title : TITLE) {
            var section = new Part(title);
            for (int i = 0; i < 5 + random.nextInt(6); i++) {
                section.below.add(clause(random.nextInt(4) == 0));
            }
            sections.add(section);
        }
    }

    Part clause(boolean withLetters) {
        var clause = new Part(sentence() + (withLetters ? ":" : "."));
        for (int i = 0; withLetters && i < 3; i++) {
            clause.below.add(new Part(sentence().toLowerCase(java.util.Locale.ROOT) + ";"));
        }
        return clause;
    }

    private String sentence() {
        return pick(WHO) + " " + pick(VERB) + " " + pick(WHAT) + " " + pick(HOW) + " в течение "
                + (2 + random.nextInt(40)) + " рабочих дней" + pick(WHEN) + ", " + pick(UNLESS) + " "
                + (1 + random.nextInt(90)) * 100 + " рублей";
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    String written(Style style) {
        var out = new StringBuilder(style == Style.PAGE ? "<!doctype html><html><body><h1>Договор</h1>" : "");
        for (int s = 0; s < sections.size(); s++) {
            section(style, s + 1, sections.get(s), out);
        }
        return style == Style.WRAPPED ? wrapped(out.toString()) : out.toString();
    }

    private static void section(Style style, int number, Part section, StringBuilder out) {
        out.append(
                switch (style) {
                    case HEADINGS -> "### " + number + ". " + section.text + "\n\n";
                    case BOLD -> "## Раздел «" + section.text + "»\n\n";
                    case PLAIN, WRAPPED -> number + ". " + section.text + "\n\n";
                    case ARTICLES -> "Статья " + number + ". " + section.text + "\n\n";
                    case ROMAN ->
                        Counting.roman(number) + ". " + section.text.toUpperCase(java.util.Locale.ROOT) + "\n\n";
                    case PAGE -> "<h2>" + number + ". " + section.text + "</h2>\n";
                });
        for (int c = 0; c < section.below.size(); c++) {
            clause(style, number, c + 1, section.below.get(c), out);
        }
    }

    private static void clause(Style style, int section, int number, Part clause, StringBuilder out) {
        var label = style == Style.ROMAN ? number + ". " : section + "." + number + ". ";
        out.append(
                switch (style) {
                    case BOLD -> "**" + label + "**" + clause.text + "\n\n";
                    case PAGE -> "<p><b>" + label + "</b>" + clause.text + "</p>\n";
                    default -> label + clause.text + "\n\n";
                });
        for (int l = 0; l < clause.below.size(); l++) {
            var letter = "(" + Counting.russian(l + 1) + ") " + clause.below.get(l).text;
            out.append(style == Style.PAGE ? "<p>" + letter + "</p>\n" : letter + "\n\n");
        }
    }

    private static String wrapped(String text) {
        var out = new StringBuilder();
        text.lines().forEach(line -> {
            int length = 0;
            for (var word : line.split(" ")) {
                boolean fits = length == 0 || length + 1 + word.length() <= 70;
                out.append(length == 0 ? "" : fits ? " " : "\n").append(word);
                length = fits && length > 0 ? length + 1 + word.length() : word.length();
            }
            out.append('\n');
        });
        return out.toString();
    }
}
