from .._runtime import Model


class UserTeamStats(Model):
    member_of: float | None = None
    owner_of: float | None = None
