from .._runtime import Model


class TeamReferenceCounts(Model):
    member_count: int | None = None
    project_count: int | None = None
