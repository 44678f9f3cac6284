"""Shopify behind the port, by its Admin GraphQL interface."""
