from .._runtime import Model


class UserTeamStats(Model):
    owner_of: float | None = None
    member_of: float | None = None
