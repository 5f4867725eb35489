/** Stories of canned answers. */
package dovod.knowledge;
