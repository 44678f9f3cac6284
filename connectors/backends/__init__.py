"""Engines behind the port `bot.commerce.backend.Backend`: SQLite, Shopify, WooCommerce."""
