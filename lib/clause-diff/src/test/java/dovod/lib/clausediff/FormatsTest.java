package dovod.lib.clausediff;

import static dovod.lib.clausediff.OfficeFiles.pdf;
import static dovod.lib.clausediff.OfficeFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same contract in each format is the same contract. */
class FormatsTest {

    private static final String MARKDOWN = """
            # 4. Returns

            4.1. The seller collects returned goods from the pick-up point within ten days of the message.

            4.2. For longer storage the platform charges 300 roubles a place and 2 % of the value of the goods.

            (a) the term begins with the status "At the point";

            (b) what nobody collects is scrapped at the cost of the seller.
            """;

    private static final String PAGE = """
            <!doctype html><html><head><title>x</title><style>p{}</style></head><body><nav><a href="/">Home</a> menu</nav>
            <main><h1>4. Returns</h1>
            <p><b>4.1.</b> The seller collects returned goods from the pick-up&shy; point within&nbsp;ten days of the message.</p>
            <ol start="1"><li>4.2. For longer storage the platform charges 300 roubles a place
               and 2&nbsp;% of the value of the goods.</li></ol>
            <p>(a) the term begins with the status “At the point”;<br>(b) what nobody collects is scrapped at the cost of the seller.</p>
            <script>evil()</script></main><footer>© 2026</footer></body></html>
            """;

    private static List<Change> changes(byte[] other) throws UnreadableContract {
        return ComparingVersions.compare(
                        Outline.of(ContractText.ofText(MARKDOWN)), Outline.of(ContractText.read(other)))
                .changes();
    }

    @Test
    void aPage() throws UnreadableContract {
        assertThat(changes(PAGE.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void wordCountsAsWordDoes() throws IOException, UnreadableContract {
        var document = word("""
                <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>4. Returns</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>The seller collects </w:t></w:r>
                  <w:del><w:r><w:delText>lost</w:delText></w:r></w:del><w:ins><w:r><w:t>returned</w:t></w:r></w:ins>
                  <w:r><w:t xml:space="preserve"> goods from the pick-up point within ten days of the message.</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr>
                  <w:r><w:t>For longer storage the platform charges 300 roubles a place and 2 % of the value of the goods.</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>the term begins with the status «At the point»;</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>what nobody collects is scrapped at the cost of the seller.</w:t></w:r></w:p>
                """);

        assertThat(changes(document)).isEmpty();
    }

    @Test
    void pagesOfAPdf() throws IOException, UnreadableContract {
        var lines = """
                4. Returns
                4.1. The seller collects returned goods from the pick-up
                point within ten days of the message.
                4.2. For longer storage the platform charges 300 roubles
                a place and 2 % of the value of the goods.
                (a) the term begins with the status "At the point";
                (b) what nobody collects is scrapped at the cost of the
                seller.
                Page 1 of 1
                """;

        assertThat(changes(pdf(lines))).isEmpty();
    }

    @Test
    void aStrangersWordFileFetchesNothing() throws IOException {
        var evil = zip("word/document.xml", """
                <?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><d><p><t>&e;</t></p></d>
                """);

        assertThatThrownBy(() -> ContractText.read(evil)).isInstanceOf(UnreadableContract.class);
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
        var bomb = zip("word/document.xml", " ".repeat(70 * 1024 * 1024));

        assertThatThrownBy(() -> ContractText.read(bomb)).hasMessageContaining("more than 64 MB");
    }

    @Test
    void otherFilesAreNamed() {
        assertThatThrownBy(() -> ContractText.read("{\\rtf1 x}".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining(".rtf");
        assertThatThrownBy(() -> ContractText.read(zip("a.txt", "a"))).hasMessageContaining("not a DOCX");
        assertThatThrownBy(() -> ContractText.read(pdf(""))).hasMessageContaining("no text in this pdf");
    }

    private static byte[] word(String body) throws IOException {
        return zip(
                "word/numbering.xml",
                """
                <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="3">
                <w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>
                <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%3)"/></w:lvl>
                </w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>
                """,
                "word/styles.xml",
                "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>",
                "word/document.xml",
                "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>");
    }
}
