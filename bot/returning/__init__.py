"""Whether something bought may come back, until when and at what cost: the store's facts and an order, nothing else."""
