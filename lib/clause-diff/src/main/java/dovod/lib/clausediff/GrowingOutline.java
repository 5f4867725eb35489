package dovod.lib.clausediff;

import dovod.lib.clausediff.Marker.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Hangs each block below the one it belongs to, reading once from the top. */
final class GrowingOutline {

    private static final int GAP = 5;
    private static final int NEXT_LETTER = 60;

    /** An open branch; what comes may hang below it. */
    private record Open(int index, int rank, Block block, boolean listed) {

        boolean heading() {
            return rank > 0;
        }

        /** A paragraph after it may still belong to it. */
        boolean holdsParagraphs() {
            return heading() || block.marker() != null && block.marker().isNumeric() && !listed && block.bullet() < 0;
        }

        boolean above(Marker marker) {
            return block.marker() != null
                    && block.marker().isNumeric()
                    && block.marker().isAbove(marker);
        }
    }

    private final List<Block> blocks;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final NamingPaths paths = new NamingPaths();

    GrowingOutline(List<Block> blocks) {
        this.blocks = blocks;
    }

    List<Clause> grow() {
        int roman = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var block = standsAlone(i) ? blocks.get(i).withoutMarker() : afterRoman(blocks.get(i), roman);
            roman = lastRoman(block, roman);
            place(block, Rank.of(block, i + 1 < blocks.size() ? blocks.get(i + 1) : null));
        }
        return NamingPaths.withoutTitle(clauses);
    }

    private static int lastRoman(Block block, int before) {
        var marker = block.marker();
        return marker == null || marker.style() != Style.ROMAN ? before : marker.ordinal();
    }

    /** "V." after "IV." is a five and no letter. */
    private static Block afterRoman(Block block, int last) {
        var marker = block.marker();
        if (marker == null || marker.style() != Style.LETTER_DOT || last == 0 || marker.roman() != last + 1) {
            return block;
        }
        return Character.isUpperCase(marker.label().charAt(0)) ? block.withMarker(marker.asRoman(Style.ROMAN)) : block;
    }

    /** "А. Иванов" begins no list, since no "Б." comes. */
    private boolean standsAlone(int index) {
        var marker = blocks.get(index).marker();
        if (marker == null || marker.style() != Style.LETTER_DOT || marker.ordinal() != 1) {
            return false;
        }
        return blocks.subList(index + 1, Math.min(blocks.size(), index + NEXT_LETTER)).stream()
                .map(Block::marker)
                .noneMatch(next -> next != null && next.style() == Style.LETTER_DOT && next.ordinal() == 2);
    }

    private void place(Block block, int rank) {
        if (rank > 0) {
            heading(block, rank);
            return;
        }
        var marker = block.marker();
        if (marker == null && block.bullet() < 0) {
            paragraph(block);
        } else if (marker != null && (marker.parts().size() > 1 || marker.style() == Style.ARTICLE)) {
            deepClause(block, marker);
        } else {
            item(block);
        }
    }

    private void heading(Block block, int rank) {
        while (!open.isEmpty() && !holds(open.peek(), block, rank)) {
            open.pop();
        }
        add(block, rank, false);
    }

    private static boolean holds(Open above, Block block, int rank) {
        if (!above.heading() || above.rank() > rank) {
            return false;
        }
        return above.rank() < rank || block.marker() != null && above.above(block.marker());
    }

    private void paragraph(Block block) {
        popUntil(Open::holdsParagraphs);
        add(block, 0, false);
    }

    private void deepClause(Block block, Marker marker) {
        boolean owned = open.stream().anyMatch(above -> above.above(marker));
        popUntil(above -> owned ? above.above(marker) : above.heading());
        add(block, 0, false);
    }

    private void item(Block block) {
        var sibling = sibling(block);
        if (sibling != null) {
            popUntil(above -> above == sibling);
            boolean listed = open.pop().listed();
            add(asSibling(block, sibling), 0, listed);
        } else if (isFirst(block)) {
            begin(asFirst(block));
        } else {
            stray(block);
        }
    }

    /** The list that this goes on with: same style, next number, not beyond the last heading. */
    private @Nullable Open sibling(Block block) {
        for (var above : open) {
            if (above.heading()) {
                return null;
            }
            if (continues(above.block(), block)) {
                return above;
            }
        }
        return null;
    }

    private static boolean continues(Block before, Block block) {
        var marker = block.marker();
        var last = before.marker();
        if (marker == null || last == null) {
            return marker == null && last == null && before.bullet() >= 0 && before.bullet() == block.bullet();
        }
        if (last.parts().size() > 1) {
            return false;
        }
        boolean far = marker.style() == Style.LETTER_DOT && marker.ordinal() > last.ordinal() + 2;
        return !far && last.style() == marker.style() && follows(last.ordinal(), marker.ordinal())
                || last.style() == Style.SMALL_ROMAN && marker.roman() > 0 && follows(last.ordinal(), marker.roman());
    }

    private static boolean follows(int last, int next) {
        return next > last && next <= last + GAP;
    }

    private static Block asSibling(Block block, Open sibling) {
        var marker = block.marker();
        var last = sibling.block().marker();
        return marker == null || last == null || marker.style() == last.style()
                ? block
                : block.withMarker(marker.asRoman());
    }

    private static boolean isFirst(Block block) {
        var marker = block.marker();
        return marker == null || marker.ordinal() == 1 || marker.roman() == 1;
    }

    private static Block asFirst(Block block) {
        var marker = block.marker();
        return marker != null && marker.roman() == 1 ? block.withMarker(marker.asRoman()) : block;
    }

    private void begin(Block block) {
        var marker = block.marker();
        boolean counted = marker != null && marker.style() == Style.DECIMAL;
        boolean listed = !open.isEmpty() && open.peek().block().introduces();
        if (counted && !listed) {
            popUntil(Open::heading);
        } else {
            popShallowerBullets(block);
        }
        add(block, 0, listed || !counted);
    }

    private void popShallowerBullets(Block block) {
        while (!open.isEmpty() && block.bullet() >= 0 && open.peek().block().bullet() >= block.bullet()) {
            open.pop();
        }
    }

    /** A number out of any row: for digits a clause of its section, for a letter and a dot just text. */
    private void stray(Block block) {
        var marker = block.marker();
        if (marker != null && marker.style() == Style.LETTER_DOT && block.bullet() < 0) {
            place(block.withoutMarker(), 0);
            return;
        }
        boolean digits = marker != null && marker.style() == Style.DECIMAL;
        popUntil(above -> above.heading() || !digits && above.block().bullet() < 0 && !above.listed());
        add(block, 0, !digits);
    }

    private void popUntil(Predicate<Open> wanted) {
        while (!open.isEmpty() && !wanted.test(open.peek())) {
            open.pop();
        }
    }

    private void add(Block block, int rank, boolean listed) {
        int index = clauses.size();
        int parent = open.isEmpty() ? -1 : open.peek().index();
        var number = block.marker() == null ? "" : block.marker().label();
        var above = parent < 0 ? "" : clauses.get(parent).path();
        var path = paths.name(above, block, rank > 0);
        clauses.add(new Clause(index, parent, rank > 0, number, block.text(), block.links(), path));
        open.push(new Open(index, rank, block, listed));
    }
}
