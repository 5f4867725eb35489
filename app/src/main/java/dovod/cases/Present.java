package dovod.cases;

/** Somebody who is in front of a case now. */
public record Present(PersonName person, Mode mode) {}
