package dovod.sandbox.world;

/** Whether an API key opens anything. */
public enum KeyState {
    ACTIVE,
    DEACTIVATED,
    IP_RESTRICTED
}
