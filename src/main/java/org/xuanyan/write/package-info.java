/** Staging tree to site, all or nothing. The only stage that writes files. */
package org.xuanyan.write;
