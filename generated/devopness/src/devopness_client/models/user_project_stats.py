from .._runtime import Model


class UserProjectStats(Model):
    member_of: float | None = None
    owner_of: float | None = None
