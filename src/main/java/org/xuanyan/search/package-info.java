/** An index of bigrams with which a browser finds exact words; independent of declarations. */
package org.xuanyan.search;
