@org.jspecify.annotations.NullMarked
package dovod.claims;
