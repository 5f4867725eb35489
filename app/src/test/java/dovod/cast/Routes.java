package dovod.cast;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the desk, with an id that is nobody's wherever one belongs. */
public final class Routes {

    public static final String NOBODY = "019aa000-0000-7000-8000-00000000ffff";

    private static final Pattern VARIABLE = Pattern.compile("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}");

    private Routes() {}

    public static Stream<Route> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> of(entry.getKey(), room(entry.getValue().getBeanType())))
                .distinct();
    }

    private static Stream<Route> of(RequestMappingInfo info, String room) {
        return info.getPatternValues().stream()
                .flatMap(path ->
                        methods(info.getMethodsCondition().getMethods()).map(method -> new Route(method, path, room)));
    }

    /** The package below ours. */
    private static String room(Class<?> controller) {
        var path = controller.getPackageName().split("\\.");
        return path.length > 1 && path[0].equals("dovod") ? path[1] : "";
    }

    public static Stream<Route> unsafe(RequestMappingHandlerMapping mapping) {
        return all(mapping).filter(route -> !route.method().equals("GET"));
    }

    /** The path with this where an id belongs. */
    static String fill(String path, String id) {
        return VARIABLE.matcher(path).replaceAll(found -> found.group().contains("[0-9]") ? number(id) : id);
    }

    private static String number(String id) {
        return id.equals(NOBODY) ? "999999" : "1";
    }

    private static Stream<String> methods(Set<RequestMethod> methods) {
        return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name);
    }
}
