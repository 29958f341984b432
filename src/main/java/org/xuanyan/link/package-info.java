/** What needs the whole collection: permanent ids and order. */
package org.xuanyan.link;
