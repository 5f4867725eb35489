package dovod.people.web;

import dovod.people.Sessions;
import dovod.people.Tokens;
import dovod.platform.Audit;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Who may come where before any room is asked: few paths are for everybody, all others for those we know. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final String[] FOR_EVERYBODY = {
        "/login",
        "/login/code",
        "/language",
        "/first-run",
        "/invitation/*",
        "/livez",
        "/readyz",
        "/metrics",
        "/static/**",
        "/help"
    };

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new CsrfCookie();
    }

    /** Nobody reads how long each of a dozen filters took; watching them is work on every request. */
    @Bean
    SecurityObservationSettings unwatched() {
        return SecurityObservationSettings.noObservations();
    }

    /** Nobody signs in through Spring's own manager; without one it would make up a user with a password. */
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new BadCredentialsException("people sign in on their page");
        };
    }

    /** A push is known by the secret in its path, which its own door looks at; no cookie and no token counts there. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain openToPushes() {
        return new DefaultSecurityFilterChain(
                PathPatternRequestMatcher.withDefaults().matcher("/push/**"));
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http, Sessions sessions, Tokens tokens, CsrfTokenRepository csrfTokens, Audit audit) {
        var contexts = new RequestAttributeSecurityContextRepository();
        var doorkeeper = new Doorkeeper();
        http.headers(AbstractHttpConfigurer::disable) // platform.Headers sets them, for every answer
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(SecurityRules::mustBeFromOurPage))
                .exceptionHandling(no -> no.authenticationEntryPoint(doorkeeper).accessDeniedHandler(doorkeeper))
                .authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(FOR_EVERYBODY)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new WhoIsIt(sessions, tokens, contexts), CsrfFilter.class)
                .addFilterBefore(new Denials(audit), CsrfFilter.class);
        return http.build();
    }

    /** What a browser sends along by itself proves nothing; a token does. */
    private static boolean mustBeFromOurPage(HttpServletRequest request) {
        return !HARMLESS.contains(request.getMethod()) && !WhoIsIt.cameByToken(request);
    }
}
