package dovod.people;

/** What the right password has come to: in, or one step before it. */
public sealed interface Entry permits SignedIn, Doorstep {}
