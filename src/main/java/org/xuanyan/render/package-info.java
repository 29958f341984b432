/** The collection to files, one after another. */
package org.xuanyan.render;
