/** The command line, and the whole pipeline on one screen. */
package org.xuanyan;
