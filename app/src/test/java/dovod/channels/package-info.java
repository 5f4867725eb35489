/** Stories of connections, pushes and what comes in. */
package dovod.channels;
