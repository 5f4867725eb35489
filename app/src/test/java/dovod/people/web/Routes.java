package dovod.people.web;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the desk, with an id that is nobody's wherever one belongs. */
final class Routes {

    private static final String NOBODY = "019aa000-0000-7000-8000-00000000ffff";

    private Routes() {}

    static Stream<Route> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(path -> methods(info.getMethodsCondition().getMethods())
                                .map(method -> new Route(method, path.replaceAll("\\{[^}]*}", NOBODY)))))
                .distinct();
    }

    static Stream<Route> unsafe(RequestMappingHandlerMapping mapping) {
        return all(mapping).filter(route -> !route.method().equals("GET"));
    }

    private static Stream<String> methods(Set<RequestMethod> methods) {
        return methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name);
    }
}
