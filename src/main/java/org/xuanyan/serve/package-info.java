/** Serves the site on this machine and rebuilds it after each edit. */
package org.xuanyan.serve;
