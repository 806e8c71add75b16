from datetime import datetime

from .._runtime import Model


class CommitCommitter(Model):
    date: datetime
    email: str
    name: str
