package dovod.care.page;

import dovod.care.Bilingual;
import dovod.care.Fault;
import dovod.care.Point;
import dovod.care.ProcedureText;
import dovod.care.Proof;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/** A procedure as its form shows it: rows of points, some of them empty. */
public record ProcedureForm(ProcedureText text) {

    private static final int EMPTY_ROWS = 3;

    public static ProcedureForm fresh() {
        var nothing = new Bilingual("", "");
        return new ProcedureForm(new ProcedureText("", "", List.of(), nothing, nothing, nothing, 8, 3, 7, 30));
    }

    /** One row of the form; an empty text takes the point away. */
    public record Row(int number, String id, String ru, String en, Proof proof, Set<Fault> proves) {}

    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var point : text.points()) {
            rows.add(new Row(
                    rows.size(), point.id(), point.what().ru(), point.what().en(), point.proof(), point.proves()));
        }
        for (int empty = 0; empty < EMPTY_ROWS; empty++) {
            rows.add(new Row(rows.size(), "", "", "", Proof.PICTURE, Set.of()));
        }
        return rows;
    }

    /** What was typed. A new row gets the first free id. */
    public static ProcedureForm of(MultiValueMap<String, String> typed) {
        var points = new ArrayList<Point>();
        for (int row = 0; typed.containsKey("point_ru_" + row); row++) {
            var what = new Bilingual(first(typed, "point_ru_" + row), first(typed, "point_en_" + row));
            if (!what.ru().isEmpty() || !what.en().isEmpty()) {
                points.add(new Point(
                        id(typed, row, points),
                        what,
                        Proof.ofCode(first(typed, "point_proof_" + row)).orElse(Proof.PICTURE),
                        faults(typed.getOrDefault("point_proves_" + row, List.of()))));
            }
        }
        return new ProcedureForm(new ProcedureText(
                first(typed, "title"),
                first(typed, "products"),
                points,
                both(typed, "request"),
                both(typed, "question"),
                both(typed, "notice"),
                number(typed, "consultation_hours"),
                number(typed, "notice_days"),
                number(typed, "silence_days"),
                number(typed, "watch_days")));
    }

    private static String id(MultiValueMap<String, String> typed, int row, List<Point> before) {
        var kept = first(typed, "point_id_" + row);
        return kept.isEmpty()
                ? IntStream.rangeClosed(1, before.size() + 1)
                        .mapToObj(number -> "point_" + (typed.size() + number))
                        .filter(id ->
                                before.stream().noneMatch(point -> point.id().equals(id)))
                        .findFirst()
                        .orElseThrow()
                : kept;
    }

    private static Set<Fault> faults(List<String> codes) {
        return codes.stream().flatMap(code -> Fault.ofCode(code).stream()).collect(Collectors.toSet());
    }

    private static Bilingual both(MultiValueMap<String, String> typed, String name) {
        return new Bilingual(first(typed, name + "_ru"), first(typed, name + "_en"));
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    /** Nothing and nonsense are 0, which the procedure refuses in words. */
    private static int number(MultiValueMap<String, String> typed, String name) {
        var digits = first(typed, name).strip();
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
    }

    public List<Fault> faults() {
        return Arrays.asList(Fault.values());
    }
}
