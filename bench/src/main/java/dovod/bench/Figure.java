package dovod.bench;

/**
 * One line of the table.
 *
 * @param must what is asked for, in words
 * @param got what was measured, in words
 * @param met whether it is enough
 * @param limit what keeps it from being better
 */
record Figure(String name, String must, String got, boolean met, String limit) {

    String row() {
        return "| %s | %s | %s | %s | %s |".formatted(name, must, got, met ? "yes" : "**no**", limit);
    }
}
