package dovod.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/inbox?view=mine",
                "/cases/1042#m7",
                "/search?q=%D0%BA%D0%BE%D0%BC%D0%BE%D0%B4",
                "/settings/audit?object=case%3A15&day=2026-11-21",
                "/a:b",
            })
    void ownPathsStay(String path) {
        assertThat(OwnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "inbox",
                "//evil.example",
                "///evil.example",
                "////evil.example/..",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "\t//evil.example",
                " //evil.example",
                "https:evil.example",
                "https:/evil.example",
                "https://evil.example",
                "HTTPS://evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "/%2f%2fevil.example",
                "/%2F/evil.example",
                "/%5cevil.example",
                "/%09/evil.example",
                "/%0d%0aSet-Cookie:x=y",
                "/inbox\r\nSet-Cookie: x=y",
                "/inbox%",
                "/in box",
                "?next=//evil.example",
                "@evil.example",
                "/login",
                "/login?next=/login",
                "/logout",
                "/first-run",
                "/invitation/abc",
            })
    void everythingElseIsTheFrontPage(String path) {
        assertThat(OwnPath.of(path)).isEqualTo("/");
    }

    @Test
    void aBookIsNoPath() {
        assertThat(OwnPath.of("/" + "a".repeat(5000))).isEqualTo("/");
    }
}
