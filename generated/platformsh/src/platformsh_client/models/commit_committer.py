from datetime import datetime

from .._runtime import Model


class CommitCommitter(Model):
    date: datetime
    name: str
    email: str
