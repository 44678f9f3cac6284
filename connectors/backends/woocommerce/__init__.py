"""WooCommerce behind the port, by its REST interface v3."""
