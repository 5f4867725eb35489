package dovod.contracts;

import java.util.List;

/** What changed from one version to another. */
public record VersionChanges(
        ContractVersion before, ContractVersion after, List<ClauseChange> changes, int renumbered, Notice notice) {}
