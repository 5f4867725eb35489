package dovod.lib.ozon;

/**
 * A kind of accrual.
 *
 * @param id its number in entries
 * @param name an English word in recorded answers, such as {@code LastMileCourier}
 * @param description in Russian
 */
public record AccrualType(long id, String name, String description) {
    static AccrualType read(Fields fields) {
        return new AccrualType(fields.whole("id"), fields.text("name"), fields.text("description"));
    }
}
