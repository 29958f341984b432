/** Checks the files of the finished site, read as a browser reads them. */
package org.xuanyan.check;
