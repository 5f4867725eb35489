package dovod.catalog;

import static dovod.cast.Cast.BORIS;
import static dovod.cast.Cast.MARIA;
import static dovod.cast.Cast.OLKHA;
import static dovod.cast.Cast.PYOTR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dovod.cast.DeskTest;
import dovod.cast.TestClock;
import dovod.kernel.Money;
import dovod.kernel.NotFound;
import dovod.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tables as people and their enemies bring them. */
@DeskTest
@NullUnmarked
class ImportingTableTest {

    private static final String PARTS = """
            Товар;Номер;Название;Количество;Себестоимость
            стул-7;1;Ножка;4;125,50
            646399170;2;Сиденье;;1 200
            """;

    @Autowired
    Shops shops;

    @Autowired
    Products products;

    @Autowired
    Parts parts;

    @Autowired
    Kits kits;

    @Autowired
    Instructions instructions;

    @Autowired
    ImportingTable importing;

    @Autowired
    ExportingTable exporting;

    private UUID shop;
    private ProductId chair;

    @BeforeEach
    void theChairIsSold() {
        shop = shops.open(OLKHA, "Ольха", "ozon");
        products.record(
                OLKHA,
                shop,
                List.of(new ToldProduct(
                        "646399170", "стул-7", null, "Стул «Росток»", null, Money.roubles(270_000), false)),
                TestClock.START);
        chair = products.bySku(OLKHA, shop, List.of("646399170"))
                .get("646399170")
                .id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16"})
    void aTrialWritesNothingAndWritingWritesIt(String encoding) {
        var id = brings(PARTS.getBytes(Charset.forName(encoding)));

        assertThat(importing.find(PYOTR, id))
                .extracting(TableImport::kind, TableImport::fresh, TableImport::wrong)
                .containsExactly(TableKind.PARTS, 2, 0);
        assertThat(parts.of(OLKHA, chair)).isEmpty();

        importing.write(PYOTR, id);

        assertThat(parts.of(OLKHA, chair))
                .extracting(Part::number, Part::name, Part::quantity, Part::cost)
                .containsExactly(
                        tuple("1", "Ножка", 4, Money.roubles(12_550)),
                        tuple("2", "Сиденье", 1, Money.roubles(120_000)));
        assertThatThrownBy(() -> importing.write(PYOTR, id)).satisfies(no -> refusedAs(no, "import_written"));
    }

    @Test
    void theMarkOfUtf8IsNoPartOfTheFirstColumn() {
        var id = brings(("\ufeff" + PARTS).getBytes(StandardCharsets.UTF_8));

        assertThat(importing.find(PYOTR, id).fresh()).isEqualTo(2);
    }

    @Test
    void eachWrongRowIsToldWithItsLineAndTheOthersAreTaken() {
        var id = brings("""
                Товар,Номер,Название,Себестоимость
                стул-7,1,Ножка,100
                нет-такого,2,Сиденье,100
                стул-7,,Без номера,100
                стул-7,4,Спинка,сто

                стул-7,1,Снова ножка,100
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(importing.find(PYOTR, id).faults())
                .extracting(Fault::line, Fault::code)
                .containsExactly(
                        tuple(3, "row_product"),
                        tuple(4, "part_number"),
                        tuple(5, "sum_unreadable"),
                        tuple(7, "row_twice"));
        importing.write(PYOTR, id);
        assertThat(parts.of(OLKHA, chair)).extracting(Part::name).containsExactly("Ножка");
    }

    @Test
    void aTableBroughtAgainChangesOnlyWhatItSaysAnew() {
        importing.write(PYOTR, brings(PARTS.getBytes(StandardCharsets.UTF_8)));
        var id = brings("""
                Товар;Номер;Название
                стул-7;1;Ножка
                стул-7;2;Сиденье из бука
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(importing.find(PYOTR, id))
                .extracting(TableImport::fresh, TableImport::changed, TableImport::same)
                .containsExactly(0, 1, 1);
        importing.write(PYOTR, id);
        assertThat(parts.of(OLKHA, chair))
                .extracting(Part::name, Part::quantity)
                .containsExactly(tuple("Ножка", 4), tuple("Сиденье из бука", 1));
    }

    @Test
    void whatIsTakenOutComesInAgainTheSame() {
        importing.write(PYOTR, brings("""
                Товар;Номер;Название;Место на чертеже
                стул-7;1;=cmd|' /C calc'!A0;10,20,30,40
                стул-7;2;-Сиденье;
                """.getBytes(StandardCharsets.UTF_8)));
        importing.write(PYOTR, brings("""
                Товар;Шаг;Что делать;Подробно;Где спотыкаются;Что помогает
                стул-7;1;Ножки;Вставьте;"Шатается
                Скрипит";"Подтяните
                Смажьте"
                """.getBytes(StandardCharsets.UTF_8)));
        importing.write(PYOTR, brings("""
                Товар;SKU набора;Название;Цена;Детали
                стул-7;777;Крепёж;150;1, 2
                """.getBytes(StandardCharsets.UTF_8)));

        for (var kind : List.of(TableKind.PARTS, TableKind.STEPS, TableKind.KITS)) {
            var out = exporting.export(MARIA, shop, kind);
            assertThat(new String(out.csv(), StandardCharsets.UTF_8))
                    .doesNotContain("\"=")
                    .doesNotContain("\"-");
            for (var file : List.of(out.csv(), out.xlsx())) {
                assertThat(importing.find(PYOTR, brings(file)))
                        .as(kind.code())
                        .extracting(
                                TableImport::kind,
                                TableImport::same,
                                TableImport::fresh,
                                TableImport::changed,
                                TableImport::wrong)
                        .containsExactly(kind, out.rows().size() - 1, 0, 0, 0);
            }
        }
        assertThat(instructions.steps(OLKHA, chair).getFirst().stumbles())
                .containsExactly(new Stumble("Шатается", "Подтяните"), new Stumble("Скрипит", "Смажьте"));
        assertThat(kits.of(OLKHA, chair).getFirst().parts()).containsExactly("1", "2");
    }

    @Test
    void aWorkbookIsReadAsItIsSeenAndItsFormulasAreNotComputed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("Лист1");
            for (int column = 0; column < 4; column++) {
                sheet.value(
                        0,
                        column,
                        List.of("Товар", "Номер", "Название", "Себестоимость").get(column));
            }
            sheet.value(1, 0, "стул-7");
            sheet.value(1, 1, 7);
            sheet.value(1, 2, "Болт");
            sheet.value(1, 3, 3.5);
            sheet.value(2, 0, 646399170L);
            sheet.value(2, 1, "8");
            sheet.value(2, 2, "Гайка");
            sheet.formula(2, 3, "HYPERLINK(\"https://evil.example\")");
        }
        importing.write(PYOTR, brings(bytes.toByteArray()));

        assertThat(parts.of(OLKHA, chair))
                .extracting(Part::number, Part::name, Part::cost)
                .containsExactly(tuple("7", "Болт", Money.roubles(350)), tuple("8", "Гайка", null));
    }

    @Test
    void aHundredThousandRowsAreTakenAndOneMoreIsNot() {
        var table = new StringBuilder("Товар;Номер;Название\n");
        for (int row = 0; row < ReadingTable.ROWS; row++) {
            table.append("стул-7;").append(row).append(";Болт\n");
        }
        var id = brings(table.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(importing.find(PYOTR, id).fresh()).isEqualTo(ReadingTable.ROWS);
        importing.write(PYOTR, id);
        assertThat(parts.of(OLKHA, chair)).hasSize(ReadingTable.ROWS);

        table.append("стул-7;лишняя;Болт\n");
        assertThatThrownBy(() -> brings(table.toString().getBytes(StandardCharsets.UTF_8)))
                .satisfies(no -> refusedAs(no, "table_rows"));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 400; megabyte++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThatThrownBy(() -> brings(bytes.toByteArray())).satisfies(no -> refusedAs(no, "table_bomb"));
    }

    @Test
    void anEntityThatGrowsIsNotRead() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("""
                        <?xml version="1.0"?><!DOCTYPE lol [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
                        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/passwd">]><x>&c;&f;</x>""".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        assertThatThrownBy(() -> brings(bytes.toByteArray())).satisfies(no -> refusedAs(no, "table_broken"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"что-то;совсем;другое\nстул-7;1;Болт", "Товар;Номер;Название\n", "PK\u0003\u0004 и больше ничего"
            })
    void whatIsNoTableIsRefusedInWords(String text) {
        assertThatThrownBy(() -> brings(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.first().field()).isEqualTo("file"));
    }

    @Test
    void othersNeitherBringNorSee() {
        var id = brings(PARTS.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> importing.find(BORIS, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> importing.write(BORIS, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> exporting.export(BORIS, shop, TableKind.PARTS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> importing.find(MARIA, id)).isInstanceOf(Refused.class);
    }

    private UUID brings(byte[] content) {
        var name = content.length > 1 && content[0] == 'P' && content[1] == 'K' ? "детали.xlsx" : "детали.csv";
        return importing.tryOut(PYOTR, shop, name, new ByteArrayInputStream(content));
    }

    private static void refusedAs(Throwable no, String code) {
        assertThat(no)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.first().code()).isEqualTo(code));
    }
}
