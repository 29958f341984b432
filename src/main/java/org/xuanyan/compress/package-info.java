/** Compression that gives the same bytes on every machine. */
package org.xuanyan.compress;
