package dovod.lib.clausediff;

import dovod.lib.clausediff.UnreadableContract.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF without its page numbers and running heads. */
final class CleaningPdf {

    private static final int MOST_PAGES = 2000;
    private static final int EDGE = 2;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)^[-–— ]*(?:page|стр\\.?|страница|seite)?\\s*\\d{1,4}(?:\\s*(?:/|of|из|von)\\s*\\d{1,4})?[-–— ]*$");

    private CleaningPdf() {}

    static String clean(byte[] bytes) throws UnreadableContract {
        try (var document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return CleaningText.clean(String.join("\n", withoutEdges(pages(document))), Format.PDF);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableContract(Reason.LOCKED, "the PDF is locked with a password");
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableContract(Reason.BROKEN, "the PDF is broken: " + broken.getMessage());
        }
    }

    private static List<List<String>> pages(PDDocument document) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        var pages = new ArrayList<List<String>>();
        for (int page = 1; page <= Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList());
        }
        return pages;
    }

    private static List<String> withoutEdges(List<List<String>> pages) {
        var repeated = edges(pages);
        var lines = new ArrayList<String>();
        for (var page : pages) {
            for (int i = 0; i < page.size(); i++) {
                boolean running = isEdge(page, i) && repeated.getOrDefault(masked(page.get(i)), 0) * 2 > pages.size();
                if (!(running && pages.size() > 2) && !(isEdge(page, i) && isPageNumber(page.get(i)))) {
                    lines.add(page.get(i));
                }
            }
        }
        return lines;
    }

    private static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line.strip()).matches();
    }

    private static Map<String, Integer> edges(List<List<String>> pages) {
        var counts = new HashMap<String, Integer>();
        for (var page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (isEdge(page, i)) {
                    counts.merge(masked(page.get(i)), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static boolean isEdge(List<String> page, int line) {
        return line < EDGE || line >= page.size() - EDGE;
    }

    private static String masked(String line) {
        return line.strip().replaceAll("\\d+", "#");
    }
}
