from .._runtime import Model


class UserEnvironmentStats(Model):
    member_of: float | int | None = None
    owner_of: float | int | None = None
