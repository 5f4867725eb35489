package dovod.catalog;

/** @param product the name of what it mends */
public record KitOnShelf(Kit kit, String product) {}
