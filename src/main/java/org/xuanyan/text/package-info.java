/** Characters and their places in files; knows nothing of declarations. */
package org.xuanyan.text;
