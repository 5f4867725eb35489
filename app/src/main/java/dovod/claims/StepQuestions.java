package dovod.claims;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The questions that a step asks: first all we want to know, later what is still open. */
record StepQuestions(Claim claim, ClaimPack pack, ClaimAudit audit) {

    private static final int MOST = 5;
    private static final int WHOLE = 12;

    /** What stood before a question in a numbered list. */
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.)]\\s+");

    int count() {
        return asked().size();
    }

    String all() {
        return first(Integer.MAX_VALUE);
    }

    /** At most so many, as they stand in the text: a numbered list in our first message, then quoted in a line. */
    String first(int most) {
        var asked = asked().stream().limit(most).toList();
        return isFirst() ? numbered(asked) : quoted(asked);
    }

    /** What has no answer yet; never empty. */
    List<String> open() {
        var open = audit.open().stream()
                .map(question -> NUMBER.matcher(question.asked().text().strip()).replaceFirst(""))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        // Half a question says little by itself; it is asked alone only when nothing else is open.
        var whole = open.stream().filter(text -> text.length() >= WHOLE).toList();
        var left = whole.isEmpty() ? open : whole;
        return left.isEmpty() ? wanted() : left.stream().limit(MOST).toList();
    }

    /** A greeting of theirs is no answer. */
    private List<String> asked() {
        return isFirst() ? wanted() : open();
    }

    private boolean isFirst() {
        return audit.firstOurs().isEmpty();
    }

    private List<String> wanted() {
        return claim.questions().isEmpty() ? pack.questions(claim) : claim.questions();
    }

    private static String numbered(List<String> questions) {
        return IntStream.range(0, questions.size())
                .mapToObj(at -> at + 1 + ". " + questions.get(at))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(List<String> questions) {
        return questions.stream().map(one -> "«" + one + "»").collect(Collectors.joining(", "));
    }
}
