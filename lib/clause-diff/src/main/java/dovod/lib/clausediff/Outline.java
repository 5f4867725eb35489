package dovod.lib.clausediff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The tree of a contract's clauses, kept in the order of reading; a clause knows its parent.
 *
 * @param clauses every clause, each parent before its children
 */
public record Outline(List<Clause> clauses) {

    public Outline {
        clauses = List.copyOf(clauses);
    }

    /** The outline of a contract as it was read. */
    public static Outline of(ContractText contract) {
        return ofClean(contract.text());
    }

    /**
     * The outline of clean text as {@link ContractText#text} gives it.
     *
     * @param clean blocks divided by empty lines
     */
    public static Outline ofClean(String clean) {
        var blocks = new ArrayList<Block>();
        clean.lines().filter(line -> !line.isBlank()).forEach(line -> blocks.add(Block.of(line)));
        return new Outline(new GrowingOutline(blocks).grow());
    }

    /** @return the index after the last clause below this one; itself + 1 when there is none below */
    public int end(int index) {
        int end = index + 1;
        while (end < clauses.size() && within(end, index)) {
            end++;
        }
        return end;
    }

    /** A clause stands in the reach of another when its parent does. */
    private boolean within(int index, int above) {
        return clauses.get(index).parent() >= above;
    }

    /** @return the clause with all that stands below it, a line each */
    public String wholeText(int index) {
        return clauses.subList(index, end(index)).stream().map(Clause::words).collect(Collectors.joining("\n"));
    }
}
