"""Answers about one product: how its facts, its stock and its sizes are worded."""
