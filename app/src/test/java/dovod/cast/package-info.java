/** The ground of the stories: a real database, a clock that stands still, and a fixed cast of people. */
package dovod.cast;
