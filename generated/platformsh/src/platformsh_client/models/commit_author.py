from datetime import datetime

from .._runtime import Model


class CommitAuthor(Model):
    date: datetime
    email: str
    name: str
