from .._runtime import Model


class TeamCounts(Model):
    member_count: int | None = None
    project_count: int | None = None
