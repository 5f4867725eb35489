package dovod.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns that tables of the catalogue may have, with the names that people give them. */
enum Column {
    PRODUCT("Товар", "Артикул", "SKU", "Product", "Offer id"),
    NUMBER("Номер детали", "Номер", "№", "Part number", "Number"),
    NAME("Название", "Наименование", "Деталь", "Набор", "Name"),
    QUANTITY("Количество", "Кол-во", "Штук", "Quantity"),
    COST("Себестоимость", "Стоимость", "Cost"),
    REGION("Место на чертеже", "Region"),
    KIT("SKU набора", "Kit sku", "Kit"),
    PRICE("Цена", "Price"),
    PARTS("Детали", "Детали в наборе", "Parts"),
    STEP("Шаг", "Номер шага", "Step"),
    TITLE("Что делать", "Заголовок", "Title"),
    BODY("Подробно", "Текст", "Описание", "Body", "Text"),
    SIGN("Где спотыкаются", "Трудность", "Stumble"),
    ADVICE("Что помогает", "Совет", "Advice"),
    VIDEO("Видео", "Название видео", "Video"),
    LINK("Ссылка", "Link");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** As an export writes it. */
    String title() {
        return names.getFirst();
    }

    static Optional<Column> of(String written) {
        var name = written.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.names.stream()
                        .anyMatch(known -> known.toLowerCase(Locale.ROOT).equals(name)))
                .findFirst();
    }
}
