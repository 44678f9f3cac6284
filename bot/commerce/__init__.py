"""The store's back end as the dialogue sees it: a port, what it speaks of, and proof before anything private."""
