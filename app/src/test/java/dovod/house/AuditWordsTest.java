package dovod.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever the audit log notes is told in words, not in codes. */
class AuditWordsTest {

    private static final Pattern NOTED = Pattern.compile("\\baudit\\.(?:did|noticed)\\(\\s*[^,]+,\\s*([^,]+),");
    private static final Pattern CODE = Pattern.compile("\"([a-z_]+(?:\\.[a-z_]+)+)\"");

    @Test
    void everyActionHasItsWords() {
        var words =
                Sources.below("src/main/resources/messages", "_ru.properties").values();
        var silent = new TreeSet<String>();
        for (var source : Sources.below("src/main/java", ".java").values()) {
            var noted = NOTED.matcher(source);
            while (noted.find()) {
                var code = CODE.matcher(noted.group(1));
                while (code.find()) {
                    var key = "audit.done." + code.group(1) + "=";
                    if (words.stream().noneMatch(text -> text.contains(key))) {
                        silent.add(code.group(1));
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }
}
