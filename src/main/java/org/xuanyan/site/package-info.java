/** Addresses and files of the site. */
package org.xuanyan.site;
