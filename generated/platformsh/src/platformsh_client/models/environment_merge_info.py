from .._runtime import Model


class EnvironmentMergeInfo(Model):
    commits_ahead: int | None
    commits_behind: int | None
    parent_ref: str | None
