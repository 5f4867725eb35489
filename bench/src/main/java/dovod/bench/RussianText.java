package dovod.bench;

import java.util.List;
import java.util.SplittableRandom;

/** Messages as buyers and sellers write them: common words common, rare words rare; the same seed, the same text. */
public final class RussianText {

    private static final List<String> OPENINGS = List.of(
            "Здравствуйте.", "Добрый день.", "Добрый вечер.", "Приветствую.", "", "", "", "Подскажите, пожалуйста.");
    private static final List<String> THINGS = List.of(
            "стол",
            "стул",
            "растущий стул",
            "комод",
            "шкаф",
            "полка",
            "тумба",
            "кровать",
            "парта",
            "стеллаж",
            "вешалка",
            "табурет",
            "столик",
            "пуфик",
            "зеркало",
            "кухонный стол",
            "письменный стол",
            "детская кроватка",
            "манеж",
            "скамья",
            "этажерка",
            "обувница",
            "прихожая",
            "журнальный столик",
            "барный стул");
    private static final List<String> PARTS = List.of(
            "винты",
            "ножка",
            "крышка",
            "боковина",
            "задняя стенка",
            "эксцентрик",
            "шканты",
            "петля",
            "ручка",
            "направляющая",
            "опора",
            "столешница",
            "крепёж",
            "ключ",
            "заглушка",
            "саморезы",
            "планка",
            "кронштейн",
            "инструкция",
            "подпятник",
            "стяжка",
            "царга",
            "ламели",
            "фурнитура",
            "уголок");
    private static final List<String> TROUBLES = List.of(
            "не хватает",
            "треснула",
            "не подходит",
            "пришла не того цвета",
            "сломалась",
            "поцарапана",
            "не закручивается",
            "не держится",
            "оказалась короче",
            "без отверстий",
            "с дефектом",
            "перепутана",
            "скрипит",
            "шатается",
            "погнута");
    private static final List<String> QUESTIONS = List.of(
            "Когда привезут заказ?",
            "Почему отменили?",
            "Как получить недостающую деталь?",
            "Можно вернуть деньги?",
            "Какой стороной ставить опору?",
            "Сколько весит упаковка?",
            "Где посмотреть видео сборки?",
            "Есть ли другой цвет?",
            "Успеете до субботы?",
            "Что делать дальше?",
            "Кому писать по возврату?",
            "Можно заменить деталь без возврата всего товара?",
            "Почему заказ стоит на складе?",
            "Когда вернут деньги?");
    private static final List<String> ANSWERS = List.of(
            "Спасибо за фото, деталь уже собрана и уедет завтра.",
            "Код на комплект деталей пришлём до вечера.",
            "Мы узнали на складе: заказ не собрали, причину площадка пока не назвала.",
            "Переверните опору широкой стороной вниз, тогда отверстия совпадут.",
            "Технолог посмотрит ваше видео сегодня.",
            "Деньги вернутся на карту в течение трёх дней.",
            "Инструкция и видео лежат в карточке товара.",
            "Пришлите, пожалуйста, фото места, где скрипит.",
            "Дефект наш, отправляем новую боковину.",
            "Заказ передан в доставку, ждите во вторник.",
            "Понимаем вас, подарок важен; ищем такой же набор ближе к вам.");
    private static final List<String> CITIES = List.of(
            "Омск",
            "Казань",
            "Тверь",
            "Самара",
            "Пермь",
            "Тула",
            "Химки",
            "Уфа",
            "Сочи",
            "Томск",
            "Псков",
            "Рязань",
            "Ижевск",
            "Калуга",
            "Курск",
            "Чита",
            "Барнаул",
            "Вологда",
            "Саратов",
            "Мурманск");
    private static final List<String> SYLLABLES = List.of(
            "бер", "ло", "ка", "тун", "ми", "рос", "ва", "пол", "ду", "ше", "гор", "ни", "сел", "тра", "ку", "вин",
            "жа", "ст", "оре", "хов", "бу", "дан", "кли", "мер", "зо", "рин");

    private final SplittableRandom random;

    public RussianText(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public String fromBuyer() {
        var text = new StringBuilder(one(OPENINGS));
        add(text, "Заказывали " + one(THINGS) + ",");
        add(text, one(PARTS) + " " + one(TROUBLES) + ".");
        if (random.nextInt(3) == 0) {
            add(text, "Город " + one(CITIES) + ", партия " + rareWord() + ".");
        }
        if (random.nextInt(5) == 0) {
            add(
                    text,
                    "Фамилия " + rareWord() + ", деталь " + (1 + random.nextInt(40)) + " из пакета " + rareWord()
                            + ".");
        }
        add(text, one(QUESTIONS));
        return text.toString();
    }

    public String fromUs() {
        var text = new StringBuilder("Добрый день.");
        add(text, one(ANSWERS));
        if (random.nextInt(2) == 0) {
            add(text, "Речь о детали «" + one(PARTS) + "», товар: " + one(THINGS) + ".");
        }
        return text.toString();
    }

    /** One of about half a million words, so that some are met once in the whole base. */
    String rareWord() {
        return one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES);
    }

    String subject() {
        return one(PARTS) + " " + one(TROUBLES);
    }

    String thing() {
        return one(THINGS);
    }

    /** A word that many messages hold. */
    String commonWord() {
        return random.nextBoolean() ? one(PARTS) : one(THINGS);
    }

    String trouble() {
        return one(TROUBLES);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static void add(StringBuilder text, String more) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(more);
    }
}
