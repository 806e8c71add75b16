from .._runtime import Model


class UserTeamStats(Model):
    member_of: float | int | None = None
    owner_of: float | int | None = None
