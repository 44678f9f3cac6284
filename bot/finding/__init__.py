"""A search for products in a conversation: what shoppers say to it, and how it is worded."""

from __future__ import annotations
