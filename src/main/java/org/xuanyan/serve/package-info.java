/** Serves the site on this machine, as the files are after each edit. */
package org.xuanyan.serve;
