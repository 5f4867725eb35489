package dovod.bench.replycheck;

import java.util.SplittableRandom;

/**
 * Made-up replies of a support desk: half are one of a few hundred canned texts with other slots,
 * half are put together from sentences of their own.
 */
final class Replies {

    private static final String[] SUBJECTS = {
        "Короб", "Возврат", "Посылка", "Заявка", "Карточка", "Паллета", "Выплата", "Комиссия", "Накладная", "Поставка"
    };
    private static final String[] VERBS = {
        "принята",
        "найдена",
        "отправлена",
        "проверена",
        "возвращена",
        "списана",
        "учтена",
        "передана",
        "закрыта",
        "исправлена"
    };
    private static final String[] PLACES = {
        "на складе", "в отчёте", "в кабинете", "на сортировке", "в Твери", "в Казани", "у перевозчика", "в зоне разбора"
    };
    private static final int CANNED = 400;
    private static final int ODD_WORDS = 50_000;

    private final SplittableRandom random;

    Replies(long seed) {
        this.random = new SplittableRandom(seed);
    }

    String next() {
        return random.nextBoolean() ? canned(random.nextInt(CANNED)) : own();
    }

    private String canned(int number) {
        return "Здравствуйте! По заявке №" + random.nextInt(10_000_000) + " сообщаем: "
                + sentences(new SplittableRandom(number), 3)
                + " Сумма " + random.nextInt(100, 99_999) + " ₽ поступит " + random.nextInt(1, 28)
                + " мая. Хорошего дня!";
    }

    private String own() {
        return "Добрый день! " + sentences(random, 4);
    }

    private static String sentences(SplittableRandom random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(of(SUBJECTS, random))
                    .append(' ')
                    .append(of(VERBS, random))
                    .append(' ')
                    .append(of(PLACES, random));
            text.append(", потому что ")
                    .append(odd(random))
                    .append(" и ")
                    .append(odd(random))
                    .append(' ')
                    .append(odd(random));
            text.append(". ");
        }
        return text.toString();
    }

    private static String of(String[] words, SplittableRandom random) {
        return words[random.nextInt(words.length)];
    }

    /** One of fifty thousand words that no lexicon knows. */
    private static String odd(SplittableRandom random) {
        int number = random.nextInt(ODD_WORDS);
        var word = new StringBuilder();
        for (int left = number + 32; left > 0; left /= 32) {
            word.append((char) ('а' + left % 32));
        }
        return word.append("ова").toString();
    }
}
