package dovod.sandbox.push;

/** The kinds of pushes that can be subscribed to, with Ozon's description. */
public enum PushType {
    TYPE_NEW_MESSAGE("Новое сообщение в чате"),
    TYPE_UPDATE_MESSAGE("Изменение сообщения в чате"),
    TYPE_MESSAGE_READ("Ваше сообщение прочитано"),
    TYPE_CHAT_CLOSED("Чат закрыт"),
    TYPE_NEW_POSTING("Новое отправление"),
    TYPE_POSTING_CANCELLED("Отмена отправления"),
    TYPE_STATE_CHANGED("Изменение статуса отправления"),
    TYPE_DELIVERY_DATE_CHANGED("Изменение даты доставки отправления"),
    TYPE_CUTOFF_DATE_CHANGED("Изменение даты отгрузки отправления"),
    TYPE_CREATE_ITEM("Создание товара"),
    TYPE_UPDATE_ITEM("Обновление товара"),
    TYPE_CREATE_OR_UPDATE_ITEM("Создание или обновление товара"),
    TYPE_STOCKS_CHANGED("Изменение остатков на складах продавца"),
    TYPE_FBO_POSTING_NEW("Новое отправление FBO"),
    TYPE_FBO_POSTING_CANCELLED("Отмена отправления FBO"),
    TYPE_FBO_POSTING_STATE_CHANGED("Изменение статуса отправления FBO"),
    TYPE_FBO_POSTING_DELIVERY_DATE_CHANGED("Изменение даты доставки отправления FBO"),
    TYPE_FBO_STOCKS_CHANGED("Изменение остатков на складах Ozon"),
    TYPE_ORDER_NEW("Новый заказ"),
    TYPE_ORDER_CANCELLED("Отмена заказа"),
    TYPE_ORDER_STATE_CHANGED("Изменение статуса заказа");

    private final String description;

    PushType(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }
}
