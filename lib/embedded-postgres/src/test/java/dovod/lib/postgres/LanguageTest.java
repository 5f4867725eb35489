package dovod.lib.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Russian letters are letters everywhere: case, stems, trigrams, order. */
class LanguageTest {
    @Test
    void caseChanges() {
        assertThat(value("SELECT upper('привет, ёж')")).isEqualTo("ПРИВЕТ, ЁЖ");
        assertThat(value("SELECT initcap('иван ильин')")).isEqualTo("Иван Ильин");
        assertThat(value("SELECT 'ЗАКАЗ' ~* 'заказ'")).isEqualTo("t");
        assertThat(value("SELECT 'Ящик' ~ '^[[:upper:]][[:lower:]]+$'")).isEqualTo("t");
    }

    @Test
    void wordsAreFoundByTheirStems() {
        assertThat(
                        value(
                                "SELECT to_tsvector('russian', 'Посылки потеряны') @@ to_tsquery('russian', 'ПОСЫЛКА & потеряна')"))
                .isEqualTo("t");
        assertThat(value("SELECT to_tsvector('russian', 'и в на')")).isEmpty();
    }

    @Test
    void wordsWithAMistakeAreFoundByTheirTrigrams() {
        Sql.run(Shared.POSTGRES, "postgres", "CREATE EXTENSION IF NOT EXISTS pg_trgm");

        assertThat(value("SELECT similarity('ЗАКАЗ', 'заказ')")).isEqualTo("1");
        assertThat(value("SELECT show_trgm('ёж')::text <> '{}'")).isEqualTo("t");
        assertThat(value("SELECT word_similarity('пасылка', 'где моя посылка') > 0.4"))
                .isEqualTo("t");
    }

    @Test
    void namesAreSortedAsInADictionary() {
        var names = "(VALUES ('яна'), ('Ёлка'), ('Жанна'), ('елена'), ('Anna')) AS person (name)";

        assertThat(Sql.column(
                        Shared.POSTGRES,
                        "postgres",
                        "SELECT name FROM " + names + " ORDER BY name COLLATE \"ru-x-icu\""))
                .containsExactly("елена", "Ёлка", "Жанна", "яна", "Anna");
    }

    @Test
    void yoIsFoundAsYe() {
        Sql.run(Shared.POSTGRES, "postgres", "CREATE EXTENSION IF NOT EXISTS unaccent");

        assertThat(value("SELECT unaccent('Ёлка моя')")).isEqualTo("Елка моя");
    }

    private static String value(String query) {
        return Sql.value(Shared.POSTGRES, "postgres", query);
    }
}
