"""What the bot does to a shop: who is held out, what visitors do, and a report with its uncertainty."""
