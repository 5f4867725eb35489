package dovod.lib.replycheck;

/**
 * A labelled case for learning.
 *
 * @param group cases of one group are learned from together or tested together, never split
 * @param item cases of one item are alternatives: the item holds when one of them does
 */
record Example<C extends Enum<C> & Cue>(Cues<C> cues, boolean label, String group, String item) {

    Example(Cues<C> cues, boolean label, String group) {
        this(cues, label, group, group);
    }
}
