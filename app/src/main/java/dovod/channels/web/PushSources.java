package dovod.channels.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/** The addresses that may push, when the operator wants them checked: pushes carry no signature. */
@Component
class PushSources {

    private final List<IpAddressMatcher> allowed;

    /** @param sources ranges such as {@code 195.34.21.0/24}, with commas between; empty for anybody */
    PushSources(@Value("${dovod.push.sources:}") String sources) {
        this.allowed = Arrays.stream(sources.split(","))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(IpAddressMatcher::new)
                .toList();
    }

    boolean allow(String address) {
        return allowed.isEmpty() || allowed.stream().anyMatch(range -> range.matches(address));
    }
}
