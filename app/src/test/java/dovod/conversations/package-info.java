/** Stories of threads: what comes in once, what goes out at most once. */
package dovod.conversations;
