package dovod.channels.ozon;

import dovod.lib.ozon.Ticker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time by which requests are rationed; a test brings its own. */
@Configuration(proxyBeanMethods = false)
class OzonTime {

    @Bean
    Ticker ticker() {
        return Ticker.system();
    }
}
