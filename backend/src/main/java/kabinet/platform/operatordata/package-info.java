/** What a module contributes so that its part of the operator's data can be imported. */
@NullMarked
package kabinet.platform.operatordata;

import org.jspecify.annotations.NullMarked;
