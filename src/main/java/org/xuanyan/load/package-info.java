/** Disk to records. The only stage that reads files. */
package org.xuanyan.load;
