package dovod.platform;

import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what a controller threw into a {@link Mishap}. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Mishaps {

    private final MishapAnswers answers;
    private final Incidents incidents;

    Mishaps(MishapAnswers answers, Incidents incidents) {
        this.answers = answers;
        this.incidents = incidents;
    }

    /** Nobody is there any more to be told. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException left) {}

    /** The login's own matter: its filter answers. */
    @ExceptionHandler
    void forTheLogin(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    void forTheLogin(AuthenticationException unknown) {
        throw unknown;
    }

    @ExceptionHandler
    ModelAndView any(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        return answers.answer(mishap(thrown, request), request, response);
    }

    private Mishap mishap(Exception thrown, HttpServletRequest request) {
        return switch (thrown) {
            case Refused refused -> Mishap.refused(refused.refusals());
            case NotFound gone -> Mishap.NOT_FOUND;
            case MethodArgumentTypeMismatchException odd -> odd(odd);
            case HttpMessageNotReadableException unreadable -> Mishap.of(400, Map.of());
            case ErrorResponse known -> known(known, thrown, request);
            case MultipartException broken -> Mishap.of(400, Map.of());
            case TransientDataAccessException busy -> incidents.busy(busy);
            default -> incidents.record(thrown, request);
        };
    }

    /** An id that is none leads nowhere; another parameter of the wrong kind is a mistake of the asker. */
    private static Mishap odd(MethodArgumentTypeMismatchException odd) {
        return odd.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Mishap.NOT_FOUND
                : Mishap.of(400, Map.of());
    }

    private Mishap known(ErrorResponse known, Exception thrown, HttpServletRequest request) {
        var status = known.getStatusCode().value();
        return status == 500 ? incidents.record(thrown, request) : Mishap.of(status, plain(known.getHeaders()));
    }

    private static Map<String, String> plain(HttpHeaders headers) {
        return headers.headerNames().stream()
                .collect(Collectors.toMap(name -> name, name -> String.join(", ", headers.getOrEmpty(name))));
    }
}
