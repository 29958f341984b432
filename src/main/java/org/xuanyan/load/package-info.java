/** Reads files into records. The only stage that reads files. */
package org.xuanyan.load;
