"""The generated packages as users get them: built, installed into an empty environment, and used."""
