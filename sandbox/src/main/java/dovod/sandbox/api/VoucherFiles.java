package dovod.sandbox.api;

import dovod.sandbox.http.Answer;
import dovod.sandbox.http.Refusal;
import dovod.sandbox.world.Promotion;
import dovod.sandbox.world.World;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/** The CSV files of promo codes. Their columns are the sandbox's own: nobody has documented them. */
final class VoucherFiles {
    static final String PREFIX = "/_files/vouchers/";

    private VoucherFiles() {}

    static String name(Promotion promotion) {
        var codes = promotion.codes().stream().map(Promotion.Code::text).collect(Collectors.joining(","));
        return UUID.nameUUIDFromBytes(codes.getBytes(StandardCharsets.UTF_8)) + ".csv";
    }

    static Answer find(World world, String path) {
        var wanted = path.substring(PREFIX.length());
        return world.shops().stream()
                .flatMap(shop -> world.with(() -> shop.promotions().stream().toList()).stream())
                .filter(promotion -> name(promotion).equals(wanted))
                .findFirst()
                .map(VoucherFiles::sheet)
                .orElseThrow(() -> Refusal.notFound("file not found"));
    }

    private static Answer sheet(Promotion promotion) {
        var rows = promotion.codes().stream()
                .map(code -> code.text() + ";" + (code.orders().isEmpty() ? "Не использован" : "Использован"))
                .collect(Collectors.joining("\r\n"));
        var text = "\uFEFFПромокод;Статус\r\n" + rows + "\r\n";
        return Answer.bytes(200, "text/csv; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
