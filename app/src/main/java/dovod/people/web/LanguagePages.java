package dovod.people.web;

import dovod.kernel.Language;
import dovod.platform.LanguageCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The choice of a language by somebody whom we do not know yet. */
@Controller
class LanguagePages {

    @PostMapping("/language")
    String choose(
            @RequestParam(defaultValue = "") String language,
            @RequestParam @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        LanguageCookie.write(request, response, Language.ofCode(language));
        return "redirect:" + OwnPath.withDoors(next);
    }
}
