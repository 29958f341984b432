/** Writes sites, declarations, ledgers and reports. The only stage that writes files. */
package org.xuanyan.write;
