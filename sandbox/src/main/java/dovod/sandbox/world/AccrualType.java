package dovod.sandbox.world;

import java.util.Arrays;

/**
 * What {@code /v1/finance/accrual/types} tells. Ozon's numbers are not public, so these are the sandbox's own; the
 * names are written as third parties saw them.
 */
public enum AccrualType {
    SALE(1, "Sale", "Стоимость товара", ""),
    SALE_COMMISSION(2, "SaleCommission", "Вознаграждение за продажу", ""),
    LOGISTIC(14, "Logistic", "Логистика", "MarketplaceServiceItemDirectFlowLogistic"),
    LAST_MILE(16, "LastMileCourier", "Доставка до места выдачи", "MarketplaceServiceItemDelivToCustomer"),
    RETURN_FLOW(18, "ReturnFlowLogistic", "Обратная логистика", "MarketplaceServiceItemReturnFlowLogistic"),
    RETURN_HANDLING(
            19,
            "ReturnProcessing",
            "Обработка возврата, отмены или невыкупа",
            "MarketplaceServiceItemReturnNotDelivToCustomer"),
    ACQUIRING(27, "Acquiring", "Эквайринг", "MarketplaceRedistributionOfAcquiringOperation"),
    STORAGE(41, "Storage", "Размещение товаров на складе", "MarketplaceServiceStorageItem"),
    PROMOTION(52, "Promotion", "Продвижение товаров", "MarketplaceMarketingActionCostItem"),
    LACK(71, "LackWriteOff", "Компенсация за утерянный товар", "MarketplaceServiceItemLackWriteOff"),
    COMPENSATION(72, "SellerCompensation", "Прочие компенсации", "MarketplaceSellerCompensationItem"),
    CLAIM(73, "ClaimCompensation", "Начисление по претензии", "MarketplaceServiceItemClaim"),
    DEFECT(74, "DefectiveWriteOff", "Компенсация за товар, повреждённый на складе", "MarketplaceServiceItemDefect"),
    TAKEN_BACK(75, "SellerDecompensation", "Возврат компенсации", "MarketplaceSellerDecompensationItem");

    private final int id;
    private final String word;
    private final String description;
    private final String service;

    AccrualType(int id, String word, String description, String service) {
        this.id = id;
        this.word = word;
        this.description = description;
        this.service = service;
    }

    public int id() {
        return id;
    }

    /** The English identifier. */
    public String word() {
        return word;
    }

    public String description() {
        return description;
    }

    /** The name among the services of {@code /v3/finance/transaction/list}. */
    public String service() {
        return service;
    }

    /** The type with this English identifier. */
    public static AccrualType named(String word) {
        return Arrays.stream(values())
                .filter(type -> type.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such type of accrual: " + word));
    }
}
