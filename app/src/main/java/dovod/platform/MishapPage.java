package dovod.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the server sends what went wrong before or beside a controller: a filter said no, a view broke. */
@Controller
class MishapPage implements ErrorController {

    private final MishapAnswers answers;
    private final Incidents incidents;

    MishapPage(MishapAnswers answers, Incidents incidents) {
        this.answers = answers;
        this.incidents = incidents;
    }

    @RequestMapping("${server.error.path:/error}")
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
        return answers.answer(mishap(request), request, response);
    }

    private Mishap mishap(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told ? told : 404;
        if (status != 500) {
            return Mishap.of(status, Map.of());
        }
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? incidents.record(thrown, request)
                : incidents.record(new IllegalStateException("a filter answered 500"), request);
    }
}
