from datetime import datetime

from .._runtime import Model


class CommitAuthor(Model):
    date: datetime
    name: str
    email: str
