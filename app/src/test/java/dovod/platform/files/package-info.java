/** Stories of files: what may come in, and what goes out. */
package dovod.platform.files;
