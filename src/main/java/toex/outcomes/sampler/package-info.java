/** Every shared component in every state on one page, for those who build and test the portal. */
@NullMarked
package toex.outcomes.sampler;

import org.jspecify.annotations.NullMarked;
