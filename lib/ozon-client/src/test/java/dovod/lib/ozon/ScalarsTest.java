package dovod.lib.ozon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ScalarsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12                     | 12
            "12"                   | 12
            " 12 "                 | 12
            12.0                   | 12
            1.2e1                  | 12
            12.5                   | 0
            "twelve"               | 0
            null                   | 0
            true                   | 0
            [12]                   | 0
            18446744073709551615   | 0
            1e999999999            | 0
            "1e999999999"          | 0
            """)
    void readsWholeNumbers(String json, long number) {
        assertThat(Scalars.whole(node(json))).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "2026-05-10T23:59:51.653736Z"      | 2026-05-10T23:59:51.653736Z
            "2026-05-10T23:59:51+03:00"        | 2026-05-10T20:59:51Z
            "2021-11-01 00:00:00"              | 2021-11-01T00:00:00Z
            "2021-11-01T00:00:00"              | 2021-11-01T00:00:00Z
            "2021-11-01"                       | 2021-11-01T00:00:00Z
            "9999-12-31T23:59:59.999999900Z"   | 9999-12-31T23:59:59.999999900Z
            """)
    void readsMoments(String json, Instant moment) {
        assertThat(Scalars.moment(node(json))).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"string\"", "\"\"", "null", "{}", "\"0001-01-01T00:00:00Z\"", "\"2026-13-45\"", "5"})
    void whatIsNoMomentIsNone(String json) {
        assertThat(Scalars.moment(node(json))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "\"1e-999999999\"", "\"1e61\"", "\"a\"", "{}"})
    void whatNoSumCanBeIsNone(String json) {
        assertThat(Scalars.decimal(node(json))).isNull();
    }

    @Test
    void readsEnumsHoweverTheyAreSpelled() {
        assertThat(Words.read(ChatType.class, "Seller_Personal_Manager_Unity_Crm", ChatType.UNKNOWN))
                .isEqualTo(ChatType.SELLER_PERSONAL_MANAGER_UNITY_CRM);
        assertThat(Words.read(ChatUserType.class, "NotificationUser", ChatUserType.UNKNOWN))
                .isEqualTo(ChatUserType.NOTIFICATION_USER);
        assertThat(Words.read(ChatUserType.class, "\u0441ustomer", ChatUserType.UNKNOWN))
                .isEqualTo(ChatUserType.CUSTOMER);
        assertThat(Words.read(ChatUserType.class, "Robot", ChatUserType.UNKNOWN))
                .isEqualTo(ChatUserType.UNKNOWN);
        assertThat(Words.read(ChatUserType.class, "", ChatUserType.UNKNOWN)).isEqualTo(ChatUserType.UNKNOWN);
    }

    private static JsonNode node(String json) {
        return Fields.JSON.readTree(json);
    }
}
