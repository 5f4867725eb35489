package dovod.lib.ozon;

/** Who a chat is with. The list and the pushes spell the same types differently; both are read. */
public enum ChatType {
    UNSPECIFIED,
    /** Ozon's support. */
    SELLER_SUPPORT,
    /** A buyer. */
    BUYER_SELLER,
    /** A buyer of an Ozon Select order. */
    BUYER_SELLER_SELECT,
    SELLER_API_UPDATES,
    SELLER_API_NOTIFICATIONS,
    /** In pushes only. */
    SELLER_NOTIFICATION,
    /** Notices of Ozon Delivery. */
    SELLER_NOTIFICATION_LOGISTICS,
    /** Changes of the category model. */
    SELLER_NOTIFICATION_UPDATE_CONTENT,
    /** The personal manager. */
    SELLER_PERSONAL_MANAGER_UNITY_CRM,
    SELLER_BUSINESS_DEVELOPMENT_GROUP,
    /** A type newer than this client. */
    UNKNOWN;

    /** Whether a buyer is on the other side. */
    public boolean isWithBuyer() {
        return this == BUYER_SELLER || this == BUYER_SELLER_SELECT;
    }

    /** Whether Ozon's support is on the other side. */
    public boolean isWithSupport() {
        return this == SELLER_SUPPORT;
    }
}
