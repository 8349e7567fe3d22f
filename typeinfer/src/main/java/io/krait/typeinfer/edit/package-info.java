/** What differs between two versions of a file. */
@NullMarked
package io.krait.typeinfer.edit;

import org.jspecify.annotations.NullMarked;
