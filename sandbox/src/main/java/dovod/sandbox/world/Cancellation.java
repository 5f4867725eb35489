package dovod.sandbox.world;

/**
 * Why and by whom a posting was cancelled.
 *
 * @param reasonId number in the marketplace's open dictionary
 * @param reason as the marketplace words it
 * @param initiator in Russian: Продавец, Покупатель, Ozon, Система, Служба доставки
 * @param type seller, client, customer, ozon, system, delivery
 * @param afterShip whether it had been handed over by then (told for FBS only)
 */
public record Cancellation(long reasonId, String reason, String initiator, String type, boolean afterShip) {}
