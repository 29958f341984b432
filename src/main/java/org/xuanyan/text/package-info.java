/** Characters and their places in files, independent of declarations. */
package org.xuanyan.text;
