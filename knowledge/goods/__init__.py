"""Questions about one product: what its files say, in which units and sizes, and whether it works where it goes."""
