package dovod.lib.replycheck;

/**
 * What a language model proposes about a question that the check left to a person. It is no verdict:
 * a person takes it or leaves it.
 *
 * @param question the question's id
 * @param state what the model holds to have become of it
 * @param evidence the words of a reply that it rests on; they do stand there
 */
public record Proposal(String question, QuestionState state, Span evidence) {}
