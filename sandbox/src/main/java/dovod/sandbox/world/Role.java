package dovod.sandbox.world;

import java.util.List;

/**
 * A role of an API key.
 *
 * @param name as Ozon names it, for instance "Admin"
 * @param methods paths of methods; a path that ends in {@code *} stands for all that begin with what is before it
 */
public record Role(String name, List<String> methods) {
    public static final Role ADMIN = new Role("Admin", List.of("*"));
    public static final Role READ_ONLY = new Role(
            "Admin read only",
            List.of(
                    "/v1/roles",
                    "/v1/seller/info",
                    "/v3/chat/*",
                    "/v3/posting/*",
                    "/v2/posting/*",
                    "/v4/posting/*",
                    "/v1/finance/*",
                    "/v3/finance/*",
                    "/v1/returns/list",
                    "/v1/analytics/*",
                    "/v3/supply-order/list",
                    "/v1/supply-order/act/*",
                    "/v1/removal/*",
                    "/v3/product/*",
                    "/v2/review/list",
                    "/v2/review/info",
                    "/v2/review/count",
                    "/v1/review/comment/list",
                    "/v1/question/list",
                    "/v1/question/info",
                    "/v1/question/count",
                    "/v1/question/answer/list",
                    "/v1/seller-actions/list",
                    "/v1/seller-actions/products/list",
                    "/v1/notification/list",
                    "/v1/notification/push-type/list",
                    "/v2/chat/file/*"));
    public static final Role POSTING_FBS =
            new Role("Posting FBS", List.of("/v1/roles", "/v4/posting/fbs/*", "/v3/posting/fbs/*"));

    public Role {
        methods = List.copyOf(methods);
    }

    /** Whether the role opens the method. */
    public boolean opens(String path) {
        return methods.stream().anyMatch(method -> covers(method, path));
    }

    private static boolean covers(String method, String path) {
        return method.endsWith("*") ? path.startsWith(method.substring(0, method.length() - 1)) : method.equals(path);
    }
}
