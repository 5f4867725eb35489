package dovod.claims;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dovod.platform.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lays out a letter of XHTML on A4, in the serif of printed pages; fetches nothing. */
final class Letter {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 18mm 24mm 28mm;
                @bottom-left { content: element(foot) }
                @bottom-right { content: counter(page) ' / ' counter(pages);
                    font: 9pt 'Letter'; color: #555 } }
            body { font: 11pt/1.42 'Letter'; color: #111 }
            .foot { position: running(foot); font-size: 9pt; color: #555 }
            .parties { width: 100%; border-collapse: collapse; margin-bottom: 9mm }
            .parties td { vertical-align: top; padding: 0 }
            .parties .what { color: #555; width: 24mm }
            h1 { font-size: 16pt; font-weight: 700; text-align: center; margin: 0 0 1mm }
            .about { text-align: center; margin: 0 0 7mm; color: #333 }
            h2 { font-size: 12pt; font-weight: 700; margin: 6mm 0 2mm; page-break-after: avoid }
            p { margin: 0 0 2.5mm; text-align: justify }
            table.rows { width: 100%; border-collapse: collapse; font-size: 10pt; -fs-table-paginate: paginate }
            table.rows th { text-align: left; font-weight: 700; border-bottom: 0.8pt solid #111; padding: 1mm 2mm 1mm 0 }
            table.rows td { border-bottom: 0.3pt solid #999; padding: 1.2mm 2mm 1.2mm 0; vertical-align: top }
            table.rows tr { page-break-inside: avoid }
            .sum { text-align: right; white-space: nowrap }
            .day { white-space: nowrap; width: 46mm }
            table.rows th.sum { text-align: right }
            .whole { page-break-inside: avoid }
            .total td { font-weight: 700; border-bottom: 0.8pt solid #111 }
            ol { margin: 0 0 2mm; padding-left: 6mm }
            li { margin-bottom: 1.5mm }
            .hash { font-size: 7.5pt; color: #555; word-wrap: break-word }
            .sign { margin-top: 14mm; width: 100%; page-break-inside: avoid }
            .sign td { padding-top: 8mm; width: 50% }
            .line { border-bottom: 0.5pt solid #111 }
            """;

    private Letter() {}

    /** @param xhtml well-formed, without a style of its own; signs that XML does not know are left out */
    static byte[] pdf(String xhtml) {
        var page = printable(xhtml).replace("</head>", "<style>" + STYLE + "</style></head>");
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(Typeface.SERIF::open, "Letter", 400, FontStyle.NORMAL, true);
        builder.useFont(Typeface.SERIF_BOLD::open, "Letter", 700, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("Dovod");
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replaceAll("[\\ud800-\\udfff](?<![\\ud800-\\udbff][\\udc00-\\udfff])", "");
    }
}
