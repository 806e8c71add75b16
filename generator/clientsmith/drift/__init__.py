"""What a provider changed, what it means for the client's users, and what to do about it."""
