package dovod.demo;

import dovod.catalog.KitText;
import dovod.catalog.PartText;
import dovod.catalog.Region;
import dovod.catalog.Stumble;
import dovod.kernel.Money;
import java.util.List;

/**
 * A piece of furniture of the workshop, as its makers know it.
 *
 * @param sku the number under which the sandbox sells it
 * @param drawing a picture of {@code demo/}, 1200 by 900
 */
record Furniture(String sku, String drawing, List<PartText> parts, List<KitText> kits, List<Step> steps) {

    /** @param picture of {@code demo/} */
    record Step(String picture, String title, String body, List<Stumble> stumbles) {}

    private static final int WIDTH = 1_200;
    private static final int HEIGHT = 900;

    private static final Furniture CHAIR = new Furniture(
            "712004518",
            "chair",
            List.of(
                    part("1", "Боковина левая", 1, 31_000, 185, 200, 130, 545),
                    part("2", "Боковина правая", 1, 31_000, 715, 250, 125, 545),
                    part("3", "Спинка", 1, 18_500, 365, 110, 360, 150),
                    part("4", "Сиденье", 1, 22_000, 375, 300, 420, 180),
                    part("5", "Подножка", 1, 17_000, 395, 530, 360, 155),
                    part("6", "Столик съёмный", 1, 24_000, 870, 115, 330, 145),
                    part("7", "Болт М6 на 40", 8, 350, 880, 495, 150, 75),
                    part("8", "Ключ шестигранный", 1, 1_200, 865, 645, 175, 125),
                    part("9", "Ограничитель", 1, 9_800, 865, 335, 215, 80)),
            List.of(new KitText(
                    "712004900", "Набор крепежа к стулу «Кроха»", Money.roubles(15_000), List.of("7", "8"))),
            List.of(
                    new Step(
                            "chair-1",
                            "Соедините боковины подножкой",
                            "Положите боковины на пол пазами вверх. Вставьте подножку в нижние пазы и наживите два болта, не затягивая.",
                            List.of(new Stumble(
                                    "Подножка не входит в паз",
                                    "Поверните её скосом к передней кромке: паз с одной стороны глубже"))),
                    new Step(
                            "chair-2",
                            "Поставьте спинку",
                            "Заведите спинку сверху в верхние пазы и наживите ещё два болта.",
                            List.of()),
                    new Step(
                            "chair-3",
                            "Закрепите сиденье в отверстиях B",
                            "На каждой боковине два ряда отверстий. Сиденье держится на нижнем ряду, он отмечен буквой B.",
                            List.of(
                                    new Stumble(
                                            "Болты не закручиваются",
                                            "Они стоят в верхнем ряду A. Переставьте их в нижний ряд B, там есть резьба"),
                                    new Stumble(
                                            "Сиденье качается",
                                            "Затяните сначала подножку, потом сиденье: крест-накрест, в два приёма"))),
                    new Step(
                            "chair-4",
                            "Поставьте столик и ограничитель",
                            "Столик задвигается спереди до щелчка. Со столиком ограничитель стоит в среднем пазу.",
                            List.of(new Stumble(
                                    "Стул не придвигается к столу",
                                    "Снимите ограничитель: с ним стул рассчитан на съёмный столик")))));

    private static final Furniture DESK = new Furniture(
            "655120987",
            "desk",
            List.of(
                    part("1", "Столешница 110 см", 1, 190_000, 255, 70, 680, 265),
                    part("2", "Опора левая", 1, 86_000, 245, 350, 65, 380),
                    part("3", "Опора правая", 1, 86_000, 755, 460, 65, 350),
                    part("4", "Перекладина", 1, 24_500, 315, 445, 450, 165),
                    part("5", "Ящик", 1, 64_000, 325, 580, 420, 210),
                    part("6", "Винт М6 на 50", 10, 420, 945, 395, 185, 75),
                    part("7", "Винт высоты с ручкой", 2, 7_900, 950, 555, 100, 110)),
            List.of(),
            List.of(
                    new Step(
                            "desk-1",
                            "Соберите опоры",
                            "Соедините опоры перекладиной четырьмя винтами. Длинная сторона опоры смотрит назад.",
                            List.of()),
                    new Step(
                            "desk-2",
                            "Опустите столешницу",
                            "Вдвоём: один держит край, второй наживляет винты снизу. Затяните, когда все шесть на месте.",
                            List.of(new Stumble(
                                    "Отверстия не совпадают",
                                    "Ослабьте винты перекладины на оборот: опоры разойдутся на нужные миллиметры"))),
                    new Step(
                            "desk-3",
                            "Вставьте ящик и поставьте высоту",
                            "Ящик входит справа. Высоту ставьте по локтю сидящего ребёнка: рука лежит на столе без усилия.",
                            List.of())));

    static final List<Furniture> PIECES = List.of(CHAIR, DESK);

    /** The place is told in pixels of the drawing. */
    private static PartText part(
            String number, String name, int quantity, long cost, int x, int y, int width, int height) {
        var region = new Region(
                x * Region.WHOLE / WIDTH,
                y * Region.WHOLE / HEIGHT,
                width * Region.WHOLE / WIDTH,
                height * Region.WHOLE / HEIGHT);
        return new PartText(number, name, quantity, Money.roubles(cost), region);
    }
}
