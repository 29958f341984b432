/** Reads the finished site once more, as a browser would. */
package org.xuanyan.check;
