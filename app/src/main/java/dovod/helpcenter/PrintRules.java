package dovod.helpcenter;

import dovod.kernel.Refusal;
import dovod.kernel.Refused;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Asked before anything is printed: what marketplaces allow on paper, read from rule packs. A marketplace without a pack
 * is taken for the strictest known.
 */
@Component
public class PrintRules {

    private static final String STRICTEST = "ozon";

    private static final Pattern LINK = Pattern.compile(
            "(?iu)https?:|www\\.|\\b[\\p{L}\\d][\\p{L}\\d-]*\\.(ru|com|рф|net|org|su|shop|store|online|site|me|io|by|kz)\\b|@[\\p{L}\\d_]{3,}");
    private static final Pattern CODE =
            Pattern.compile("(?iu)\\bqr\\b|кью-?ар|штрихкод со ссылкой|наведите камеру|scan the code");
    private static final Pattern MESSENGER = Pattern.compile(
            "(?iu)whats?\\s?app|ватс?ап|вотс?ап|telegram|телеграм|viber|вайбер|\\bvk\\b|вконтакте|инстаграм|instagram|\\bmax\\b|\\bмакс\\b");
    private static final Pattern PRAISE =
            Pattern.compile("(?iu)5\\s*(зв[её]зд|баллов)|пят[ьи]\\s+зв[её]зд|★{3,}|⭐{3,}|five[- ]star|5[- ]star");

    /** What is allowed in the parcel, and on the product itself. */
    public record Pack(PrintRule insert, PrintRule product) {}

    private final Pack strictest = read(STRICTEST);
    private final Map<String, Pack> packs = Map.of(STRICTEST, strictest);

    public Pack of(String marketplace) {
        return packs.getOrDefault(marketplace, strictest);
    }

    /** What stands against putting this into a parcel; empty when it may be printed. */
    public List<Refusal> against(Leaflet leaflet) {
        var rule = of(leaflet.marketplace()).insert();
        var wrong = new ArrayList<Refusal>();
        if (leaflet.heading().length() > Leaflet.HEADING) {
            wrong.add(Refusal.field("heading", "leaflet_heading", Leaflet.HEADING));
        }
        if (leaflet.text().length() > Leaflet.TEXT) {
            wrong.add(Refusal.field("text", "leaflet_text", Leaflet.TEXT));
        }
        found(wrong, !rule.link(), LINK, leaflet, "leaflet_link", rule);
        found(wrong, !rule.code(), CODE, leaflet, "leaflet_code", rule);
        found(wrong, true, MESSENGER, leaflet, "leaflet_messenger", rule);
        found(wrong, true, PRAISE, leaflet, "leaflet_praise", rule);
        return wrong;
    }

    /** @throws Refused with all that stands against it */
    public void check(Leaflet leaflet) {
        var wrong = against(leaflet);
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    private static void found(
            List<Refusal> wrong, boolean forbidden, Pattern pattern, Leaflet leaflet, String code, PrintRule rule) {
        var found = pattern.matcher(leaflet.all());
        if (forbidden && found.find()) {
            wrong.add(Refusal.field(
                    pattern.matcher(leaflet.text()).find() ? "text" : "heading",
                    code,
                    found.group().strip(),
                    rule.source()));
        }
    }

    private static Pack read(String marketplace) {
        try (var reader = new InputStreamReader(
                new ClassPathResource("rules/" + marketplace + "-print.yaml").getInputStream(),
                StandardCharsets.UTF_8)) {
            Map<?, ?> pack = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return new Pack(rule(pack.get("insert")), rule(pack.get("product")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PrintRule rule(@Nullable Object told) {
        if (!(told instanceof Map<?, ?> rule)) {
            throw new IllegalStateException("a rule of the pack is none: " + told);
        }
        return new PrintRule(
                Boolean.TRUE.equals(rule.get("link")),
                Boolean.TRUE.equals(rule.get("code")),
                String.valueOf(rule.get("source")),
                LocalDate.parse(String.valueOf(rule.get("edition"))),
                String.valueOf(rule.get("reliability")));
    }
}
