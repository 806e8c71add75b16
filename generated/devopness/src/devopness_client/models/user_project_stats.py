from .._runtime import Model


class UserProjectStats(Model):
    owner_of: float | None = None
    member_of: float | None = None
