"""`parley bench` and `parley eval`: how fast, how large, how right. Figures go to `docs/benchmarks.md`."""
