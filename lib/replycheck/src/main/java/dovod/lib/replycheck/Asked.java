package dovod.lib.replycheck;

/** A stretch of text taken for a question, with the model's grounds. */
record Asked(Ask ask, double score, Cues<QuestionCue> cues) {}
