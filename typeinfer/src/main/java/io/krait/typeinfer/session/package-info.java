/**
 * The checker as a service: files by path, immutable snapshots, and only what an edit touches is
 * computed again.
 *
 * <p>{@link io.krait.typeinfer.session.AnalysisSession} is the way in, for {@code krait check} and
 * for the editor's server. It knows no files; a {@link io.krait.typeinfer.session.SourceProvider}
 * reads them.
 */
@NullMarked
package io.krait.typeinfer.session;

import org.jspecify.annotations.NullMarked;
