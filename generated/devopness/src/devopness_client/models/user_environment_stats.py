from .._runtime import Model


class UserEnvironmentStats(Model):
    member_of: float | None = None
    owner_of: float | None = None
