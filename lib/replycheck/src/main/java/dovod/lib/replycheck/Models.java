package dovod.lib.replycheck;

/** The learned weights of all checks. */
record Models(
        Voice voice,
        LogisticModel<QuestionCue> question,
        LogisticModel<TemplateCue> template,
        LogisticModel<SubstanceCue> substance,
        LogisticModel<SettlementCue> settlement,
        LogisticModel<RepeatCue> repeat,
        LogisticModel<ContradictionCue> contradiction,
        LogisticModel<AsksAgainCue> asksAgain) {

    static Models load() {
        return new Models(
                Voice.load(),
                LogisticModel.load(QuestionCue.class),
                LogisticModel.load(TemplateCue.class),
                LogisticModel.load(SubstanceCue.class),
                LogisticModel.load(SettlementCue.class),
                LogisticModel.load(RepeatCue.class),
                LogisticModel.load(ContradictionCue.class),
                LogisticModel.load(AsksAgainCue.class));
    }
}
