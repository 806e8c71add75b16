from .._runtime import DateTime, Model


class CommitCommitter(Model):
    date: DateTime
    email: str
    name: str
