/** The command line. */
package org.xuanyan;
