/** An index of pairs of characters, from which a browser finds exact words; knows nothing of declarations. */
package org.xuanyan.search;
