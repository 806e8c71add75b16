from .._runtime import Model
from .commit import Commit


class CommitResponseList(Model):
    results: list[Commit] | None = None
