/** Makes the folder of a declaration from a raw copy, and reports how. */
package org.xuanyan.intake;
