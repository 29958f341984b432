/** The collection as immutable records. */
package org.xuanyan.model;
