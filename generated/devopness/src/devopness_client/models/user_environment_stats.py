from .._runtime import Model


class UserEnvironmentStats(Model):
    owner_of: float | None = None
    member_of: float | None = None
