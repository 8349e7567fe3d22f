/** The check command's parts: settings, sources, findings, formats, fixes. */
@NullMarked
package io.krait.cli.check;

import org.jspecify.annotations.NullMarked;
