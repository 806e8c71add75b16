from .._runtime import DateTime, Model


class CommitAuthor(Model):
    date: DateTime
    email: str
    name: str
