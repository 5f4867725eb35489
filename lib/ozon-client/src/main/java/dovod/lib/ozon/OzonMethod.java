package dovod.lib.ozon;

/** Every method this client calls, with what a call of it may change. */
public enum OzonMethod {
    CHAT_LIST("/v3/chat/list", Effect.NONE),
    CHAT_HISTORY("/v3/chat/history", Effect.NONE),
    CHAT_SEND_MESSAGE("/v1/chat/send/message", Effect.MESSAGE),
    CHAT_SEND_FILE("/v1/chat/send/file", Effect.MESSAGE),
    CHAT_START("/v1/chat/start", Effect.MESSAGE),
    CHAT_READ("/v2/chat/read", Effect.SETTING),
    /** The only GET: the rest of the path comes out of a message. */
    CHAT_FILE("/v2/chat/file/", Effect.NONE),
    FBO_LIST("/v3/posting/fbo/list", Effect.NONE),
    FBO_GET("/v2/posting/fbo/get", Effect.NONE),
    FBS_LIST("/v4/posting/fbs/list", Effect.NONE),
    FBS_GET("/v3/posting/fbs/get", Effect.NONE),
    ACCRUALS_BY_DAY("/v1/finance/accrual/by-day", Effect.NONE),
    ACCRUALS_OF_POSTINGS("/v1/finance/accrual/postings", Effect.NONE),
    ACCRUAL_TYPES("/v1/finance/accrual/types", Effect.NONE),
    TRANSACTIONS("/v3/finance/transaction/list", Effect.NONE),
    RETURNS("/v1/returns/list", Effect.NONE),
    STOCKS("/v1/analytics/stocks", Effect.NONE),
    SUPPLY_ORDERS("/v3/supply-order/list", Effect.NONE),
    SUPPLY_ACTS("/v1/supply-order/act/summary/get", Effect.NONE),
    SUPPLY_ACT_PRODUCTS("/v1/supply-order/act/product/get", Effect.NONE),
    REMOVALS_FROM_STOCK("/v1/removal/from-stock/list", Effect.NONE),
    PRODUCT_LIST("/v3/product/list", Effect.NONE),
    PRODUCT_INFO("/v3/product/info/list", Effect.NONE),
    REVIEW_LIST("/v2/review/list", Effect.NONE),
    REVIEW_INFO("/v2/review/info", Effect.NONE),
    REVIEW_COUNT("/v2/review/count", Effect.NONE),
    REVIEW_CHANGE_STATUS("/v2/review/change-status", Effect.SETTING),
    REVIEW_COMMENT_CREATE("/v1/review/comment/create", Effect.MESSAGE),
    REVIEW_COMMENT_LIST("/v1/review/comment/list", Effect.NONE),
    REVIEW_COMMENT_DELETE("/v2/review/comment/delete", Effect.SETTING),
    QUESTION_LIST("/v1/question/list", Effect.NONE),
    QUESTION_INFO("/v1/question/info", Effect.NONE),
    QUESTION_COUNT("/v1/question/count", Effect.NONE),
    QUESTION_CHANGE_STATUS("/v1/question/change-status", Effect.SETTING),
    QUESTION_ANSWER_CREATE("/v1/question/answer/create", Effect.MESSAGE),
    QUESTION_ANSWER_LIST("/v1/question/answer/list", Effect.NONE),
    QUESTION_ANSWER_DELETE("/v1/question/answer/delete", Effect.SETTING),
    /** Not a message, but a second call makes a second promotion with a second budget. */
    ACTION_CREATE_VOUCHER("/v1/seller-actions/create/voucher", Effect.MESSAGE),
    ACTION_LIST("/v1/seller-actions/list", Effect.NONE),
    ACTION_CHANGE_ACTIVITY("/v1/seller-actions/change-activity", Effect.SETTING),
    ACTION_ARCHIVE("/v1/seller-actions/archive", Effect.SETTING),
    ACTION_PRODUCTS_ADD("/v1/seller-actions/products/add", Effect.SETTING),
    ACTION_PRODUCTS_LIST("/v1/seller-actions/products/list", Effect.NONE),
    ACTION_PRODUCTS_DELETE("/v1/seller-actions/products/delete", Effect.SETTING),
    /** Answers a link; the file itself is then fetched from where the link leads. */
    ACTION_VOUCHER_GET("/v1/seller-actions/voucher/get", Effect.NONE),
    ROLES("/v1/roles", Effect.NONE),
    SELLER_INFO("/v1/seller/info", Effect.NONE),
    NOTIFICATION_SET("/v1/notification/set", Effect.SETTING),
    NOTIFICATION_UPDATE("/v1/notification/update", Effect.SETTING),
    NOTIFICATION_DELETE("/v1/notification/delete", Effect.SETTING),
    NOTIFICATION_ENABLE("/v1/notification/enable", Effect.SETTING),
    NOTIFICATION_CHECK("/v1/notification/check", Effect.NONE),
    NOTIFICATION_LIST("/v1/notification/list", Effect.NONE),
    PUSH_TYPES("/v1/notification/push-type/list", Effect.NONE);

    private final String path;
    private final Effect effect;

    OzonMethod(String path, Effect effect) {
        this.path = path;
        this.effect = effect;
    }

    /** Path below the base URL. */
    public String path() {
        return path;
    }

    /** What a call may change on Ozon's side. */
    public Effect effect() {
        return effect;
    }

    /** What a call may change on Ozon's side. */
    public enum Effect {
        /** Nothing: the call may be repeated at will. */
        NONE,
        /** Settings or marks; a repetition does no harm, but "done or not" matters. */
        SETTING,
        /** Something a person sees: never to be repeated blindly. Drawn from the reserve of the request budget. */
        MESSAGE
    }
}
