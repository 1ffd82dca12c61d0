/** What keeps others out of what luoshi writes. */
@org.jspecify.annotations.NullMarked
package luoshi.guard;
