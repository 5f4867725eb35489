/** The rules of the house, checked. */
package dovod.house;
